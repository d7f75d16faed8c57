import type { Theme } from "vitepress";
import DefaultTheme from "vitepress/theme-without-fonts";
import { Downloads } from "./downloads.ts";
import { Explorer } from "./explorer.ts";
import { Filter } from "./filter.ts";
import "./style.css";

export default {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component("Downloads", Downloads).component("Explorer", Explorer).component("Filter", Filter);
  },
} satisfies Theme;
