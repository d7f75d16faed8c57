import { join } from "node:path";
import { expect, it } from "vitest";
import { dataset } from "../../scripts/dataset.ts";
import type { FlatColumn } from "../../scripts/tables/columns.ts";
import {
  asyncBufferFromFile,
  parquetMetadataAsync,
  parquetReadObjects,
} from "../../scripts/tables/engines/hyparquet.ts";
import { tables } from "../../scripts/tables/layout.ts";
import { writtenTables } from "./written.ts";

const folder = writtenTables();

const plain = (value: unknown): unknown => (value instanceof Date ? value.toISOString().slice(0, 10) : (value ?? null));

/** What a value of a column is in JavaScript. */
const kindOf = (value: unknown): FlatColumn["type"] | "none" =>
  value instanceof Date
    ? "date"
    : typeof value === "number"
      ? Number.isInteger(value)
        ? "integer"
        : "number"
      : typeof value === "string"
        ? "text"
        : "none";

it.each(tables.map((table) => [table.name, table] as const))(
  "hyparquet, which has Snappy only, reads %s as the package has it",
  async (name, { columns, entries }) => {
    const file = await asyncBufferFromFile(join(folder, `${name}.parquet`));
    const { row_groups } = await parquetMetadataAsync(file);
    const codecs = row_groups.flatMap((group) => group.columns.map(({ meta_data }) => meta_data?.codec));
    expect(new Set(codecs)).toEqual(new Set(entries(dataset).length === 0 ? [] : ["SNAPPY"]));

    const read = await parquetReadObjects({ file });
    const written = entries(dataset).map(({ row }) => row);
    const names = columns.map((column) => column.name);
    const rowsOf = (rows: readonly Readonly<Record<string, unknown>>[]) =>
      rows.map((row) => names.map((column) => plain(row[column])));
    expect(rowsOf(read)).toEqual(rowsOf(written));
    for (const row of read) expect(Object.keys(row)).toEqual(names);
    for (const { name: column, type } of columns) {
      const kinds = new Set(read.map((row) => kindOf(row[column])));
      kinds.delete("none");
      for (const kind of kinds) expect([column, kind]).toEqual([column, type === "number" ? expect.any(String) : type]);
    }
  },
);
