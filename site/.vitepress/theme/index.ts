import { inBrowser, type Theme } from "vitepress";
import DefaultTheme from "vitepress/theme-without-fonts";
import { nextTick } from "vue";
import { Downloads } from "./downloads.ts";
import { Filter } from "./filter.ts";
import { markNamedRow } from "./named-row.ts";
import "./style.css";

export default {
  extends: DefaultTheme,
  enhanceApp({ app, router }) {
    app.component("Downloads", Downloads).component("Filter", Filter);
    if (!inBrowser) return;
    router.onAfterRouteChange = () => nextTick(markNamedRow);
    addEventListener("hashchange", markNamedRow);
  },
} satisfies Theme;
