// The documents of the project that are pages of the site: the guide, and what else explains the data and the package.

export interface Document {
  /** Its address under that of the developers' pages. */
  readonly path: string;
  /** The file, from the root of the project. */
  readonly file: string;
  readonly title: string;
}

export const guide: readonly Document[] = [
  { path: "guide", file: "site/guide/index.md", title: "Five minutes to the first answer" },
  { path: "guide/days", file: "site/guide/days.md", title: "Days and precision" },
  { path: "guide/acts", file: "site/guide/acts.md", title: "Decision or instrument" },
  { path: "guide/disputes", file: "site/guide/disputes.md", title: "Disputes" },
  { path: "guide/input", file: "site/guide/input.md", title: "Checking your own input" },
  { path: "guide/events", file: "site/guide/events.md", title: "Joining events by day" },
  { path: "guide/releases", file: "site/guide/releases.md", title: "Reading a release" },
];

export const aboutData: readonly Document[] = [
  { path: "about-the-data", file: "ABOUT-THE-DATA.md", title: "About the data" },
  { path: "fields", file: "data/README.md", title: "The facts, field by field" },
  { path: "sql", file: "examples/sql/README.md", title: "The tables in other engines" },
  { path: "panels", file: "examples/panels/README.md", title: "Panels for statistics" },
  { path: "python", file: "examples/python/README.md", title: "The tables in Python" },
  { path: "r", file: "examples/r/README.md", title: "The tables in R" },
  { path: "csv", file: "examples/csv/README.md", title: "Rows as CSV in TypeScript" },
];

export const aboutProject: readonly Document[] = [
  { path: "changelog", file: "CHANGELOG.md", title: "Changelog" },
  { path: "contributing", file: "CONTRIBUTING.md", title: "Contributing" },
  { path: "maintaining", file: "MAINTAINING.md", title: "Maintaining" },
  { path: "security", file: "SECURITY.md", title: "Security" },
];

export const documents: readonly Document[] = [...guide, ...aboutData, ...aboutProject];
