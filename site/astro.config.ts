import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import { address } from "./src/setting.ts";

export default defineConfig({
  site: address.origin,
  base: address.pathname,
  trailingSlash: "never",
  build: { format: "file", inlineStylesheets: "always", assets: "assets" },
  integrations: [sitemap({ i18n: { defaultLocale: "en", locales: { en: "en", ru: "ru", zh: "zh-Hans" } } })],
  markdown: { shikiConfig: { themes: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" } } },
  // The package is linked, and lies above.
  vite: { server: { fs: { allow: ["../.."] } } },
});
