import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type DefaultTheme, defineConfig } from "vitepress";
import manifest from "../../package.json" with { type: "json" };
import { map } from "../explorer/map-plugin.ts";
import { tables } from "../generate/tables.ts";

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const api = JSON.parse(readFileSync(path("../api/typedoc-sidebar.json"), "utf8")) as DefaultTheme.SidebarItem[];

const sidebar: DefaultTheme.SidebarItem[] = [
  {
    text: "Guide",
    items: [
      { text: "The first answer", link: "/guide/" },
      { text: "Days and precision", link: "/guide/days" },
      { text: "Decision or instrument", link: "/guide/acts" },
      { text: "Disputes", link: "/guide/disputes" },
      { text: "Checking your own input", link: "/guide/input" },
      { text: "Joining events by day", link: "/guide/events" },
      { text: "Reading a release", link: "/guide/releases" },
    ],
  },
  { text: "API", items: api },
  {
    text: "Data",
    items: [
      {
        text: "Tables",
        link: "/data/",
        collapsed: true,
        items: tables.map(({ name, slug }) => ({ text: name, link: `/data/${slug}` })),
      },
      { text: "The facts, field by field", link: "/project/dictionary" },
      { text: "Changes of the facts", link: "/data/changes" },
      { text: "The tables in other engines", link: "/project/tables" },
      { text: "Panels for statistics", link: "/project/panels" },
      { text: "The tables in Python", link: "/project/python" },
      { text: "The tables in R", link: "/project/r" },
      { text: "Rows as CSV in TypeScript", link: "/project/csv" },
    ],
  },
  {
    text: "Accuracy",
    items: [
      { text: "What is covered and known", link: "/accuracy/" },
      { text: "All disputes", link: "/data/disputes" },
      { text: "How sources are weighed", link: "/accuracy/sources" },
      { text: "About the data", link: "/project/about-the-data" },
    ],
  },
  {
    text: "Project",
    items: [
      { text: "Contributing", link: "/project/contributing" },
      { text: "Maintaining", link: "/project/maintaining" },
      { text: "Security", link: "/project/security" },
      { text: "Changelog", link: "/project/changelog" },
    ],
  },
];

const icon =
  "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'><path fill='%233451b2' d='M0 2h16v3H0zM4 7h12v3H4zM9 12h7v3H9z'/></svg>";

export default defineConfig({
  title: manifest.name,
  description: manifest.description,
  // Where the site lies on its host, with a slash at both ends.
  base: process.env["SITE_BASE"] ?? "/",
  cleanUrls: true,
  // A page asks for what it shows, not for what its links lead to.
  router: { prefetchLinks: false },
  srcExclude: ["parts/**"],
  head: [["link", { rel: "icon", href: icon }]],
  markdown: { theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" } },
  vite: {
    plugins: [map()],
    // The package is linked, and lies above.
    server: { fs: { allow: [path("../..")] } },
  },
  themeConfig: {
    nav: [
      { text: "Guide", link: "/guide/", activeMatch: "^/guide/" },
      { text: "API", link: "/api/sco-data", activeMatch: "^/api/" },
      { text: "Data", link: "/data/", activeMatch: "^/(data|project/dictionary)" },
      { text: "Accuracy", link: "/accuracy/", activeMatch: "^/(accuracy/|project/about-the-data)" },
      {
        text: "Project",
        link: "/project/contributing",
        activeMatch: "^/project/(contributing|maintaining|security|changelog)",
      },
    ],
    sidebar,
    outline: [2, 3],
    notFound: {
      title: "No such page",
      quote: "Search finds every row and every function.",
      linkText: "The SCO on one day",
    },
    search: { provider: "local" },
    footer: {
      message: `sco-data ${manifest.version}. Code under the MIT licence, facts dedicated to the public domain under CC0-1.0.`,
    },
  },
});
