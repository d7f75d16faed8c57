import type { FlatColumn } from "./columns.ts";
import type { Table } from "./layout.ts";

const types = { text: "VARCHAR", integer: "INTEGER", number: "DOUBLE PRECISION", date: "DATE" } as const;

const quoted = (word: string): string => `'${word.replaceAll("'", "''")}'`;

function column({ name, type, required, words }: FlatColumn): string {
  const check = words === undefined ? "" : ` CHECK (${name} IN (${words.map(quoted).join(", ")}))`;
  return `  ${name} ${types[type]}${required ? " NOT NULL" : ""}${check}`;
}

/** The statement that makes a table, as DuckDB and PostgreSQL both read it. */
export function createTable({ name, title, columns, key, references }: Table): string {
  const lines = [
    ...columns.map(column),
    `  PRIMARY KEY (${key.join(", ")})`,
    ...references.map(
      (to) => `  FOREIGN KEY (${to.columns.join(", ")}) REFERENCES ${to.table} (${to.keys.join(", ")})`,
    ),
  ];
  return `-- ${title}.\nCREATE TABLE ${name} (\n${lines.join(",\n")}\n);\n`;
}
