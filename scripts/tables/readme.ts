// README.md of the folder: what lies there, and what to take first.

import manifest from "../../package.json" with { type: "json" };
import { citation, covered, licence, rules, title, wanted, workbookFile } from "./guide.ts";
import { type Table, tables } from "./layout.ts";

function tableNamed(name: string): Table {
  const found = tables.find((table) => table.name === name);
  if (found === undefined) throw new Error(`no table ${name}`);
  return found;
}

/** What a cell of a table in Markdown may hold. */
const cell = (text: string): string => text.replaceAll("|", "\\|");

const columnLine = ({ name, type, required, note, words }: Table["columns"][number]): string =>
  `| \`${name}\` | ${type}${required ? "" : ", may be empty"} | ${cell([note, words && `One of: ${words.join(", ")}.`].filter(Boolean).join(" "))} |`;

const section = (name: string, question: string): string => {
  const { title: heading, key, columns } = tableNamed(name);
  const lines = columns.map(columnLine).join("\n");
  return `### ${name}\n\n${question}\n\n${heading}. Key: ${key.map((column) => `\`${column}\``).join(", ")}.\n\n| column | type | |\n|---|---|---|\n${lines}`;
};

/** The text of the file. */
export const readme = (): string => `# ${title}

sco-data ${manifest.version}. ${covered}

| file | for |
|---|---|
| \`${workbookFile}\` | a spreadsheet: most tables as sheets, the first one explains them |
| \`*.csv\` | programs: UTF-8 without a byte-order mark, RFC 4180, all columns always there |
| \`*.parquet\` | programs that want types without being told: Snappy, dates as dates |
| \`datapackage.json\` | types, keys, words and sums of all files, by version 2 of the Data Package standard |
| \`tables.sql\`, \`load-postgresql.sql\` | DuckDB and PostgreSQL: the tables with their keys, and how psql fills them |
| \`tables-clickhouse.sql\`, \`load-clickhouse.sql\` | ClickHouse: the same |

Do not open a CSV file in a spreadsheet by a double click: it would make 31 of the code 031. Take \`${workbookFile}\`.

## How to read them

${rules.map(([subject, rule]) => `- **${subject}.** ${rule}`).join("\n")}

## The tables that most people want

${Object.entries(wanted)
  .map(([name, question]) => section(name, question))
  .join("\n\n")}

## All tables

| table | holds |
|---|---|
${tables.map(({ name, title: holds }) => `| \`${name}\` | ${cell(holds)} |`).join("\n")}

## Licence

The facts are dedicated to the public domain under [${licence.title}](${licence.path}). Nobody needs to ask.

## Citation

> ${citation}
`;
