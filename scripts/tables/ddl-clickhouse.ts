import type { FlatColumn } from "./columns.ts";
import type { Table } from "./layout.ts";

/** Date would begin in 1970; Date32 has the days from 1900 to 2299. */
const types = { text: "String", integer: "Int32", number: "Float64", date: "Date32" } as const;

const quoted = (word: string): string => `'${word.replace(/['\\]/g, "\\$&")}'`;

const column = ({ name, type, required }: FlatColumn): string =>
  `  ${name} ${required ? types[type] : `Nullable(${types[type]})`}`;

function check({ name, required, words }: FlatColumn): string[] {
  if (words === undefined) return [];
  // A constraint that comes out as NULL is refused, where other engines let it pass.
  const empty = required ? "" : `${name} IS NULL OR `;
  return [`  CONSTRAINT ${name}_words CHECK ${empty}${name} IN (${words.map(quoted).join(", ")})`];
}

/** The statement that makes a table in ClickHouse, which orders by the key and has neither unique nor foreign keys. */
export function createClickHouseTable({ name, title, columns, key }: Table): string {
  const lines = [...columns.map(column), ...columns.flatMap(check)];
  return `-- ${title}.\nCREATE TABLE ${name} (\n${lines.join(",\n")}\n) ENGINE = MergeTree ORDER BY (${key.join(", ")});\n`;
}

/** What fills a table from the file beside it, by a client of whichever server. */
export const insertFromParquet = ({ name }: Table): string =>
  `INSERT INTO ${name} FROM INFILE '${name}.parquet' FORMAT Parquet;\n`;
