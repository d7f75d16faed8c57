import { disputes } from "sco-data/disputes";
import { disputeSection, rowSection } from "./rows.ts";
import type { Table } from "./tables.ts";

/** A name that a narrow page may break between its words. */
const breakable = (name: string): string => name.replace(/(?=[A-Z])/g, "<wbr>");

export const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? "" : "s"}`;

/** The page of a table: its downloads, a filter and every row. */
export function tablePage({ name, slug, title, rows }: Table): string {
  const sections = name === "disputes" ? disputes.map(disputeSection) : rows.map(rowSection);
  return `---
title: ${name}
outline: false
aside: false
search: ${name !== "sources"}
---

# ${breakable(name)} {#table}

${title}: ${counted(rows.length, "row")}. What the fields mean is in the [dictionary](/project/dictionary).

<Downloads table="${slug}" />

${rows.length === 0 ? "There is none so far." : `<Filter />\n\n${sections.join("\n")}`}
`;
}

/** The page that lists all tables. */
export function indexPage(tables: readonly Table[]): string {
  const lines = tables.map(
    ({ name, slug, title, rows }) => `| [${breakable(name)}](/data/${slug}) | ${title} | ${rows.length} |`,
  );
  return `---
title: Data
outline: false
---

# Data

Every fact of the package, in tables as they stand in \`sco-data/data.json\`. Every row has an address of its own, names its
sources and the disputes about it, and every table can be downloaded. What the fields mean is in the
[dictionary](/project/dictionary); what each release changed is in the [changes](/data/changes).

| table | what it holds | rows |
|---|---|--:|
${lines.join("\n")}

In a CSV file a column is a field by its path, such as \`name.en\`, and a list is one cell of JSON. For tables without lists,
with types and keys, see [tables for other engines](/project/tables).

<Downloads table="all" />
`;
}
