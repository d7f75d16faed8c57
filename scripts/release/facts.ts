import { z } from "zod";
import type { Json, TableName } from "../../src/changelog.ts";

/** A row as data.json has it. */
export type Row = Readonly<Record<string, Json>>;

/** The facts of any release, also of one that had fewer tables: every row under its id. */
export interface Facts {
  readonly version: string;
  readonly tables: ReadonlyMap<TableName, ReadonlyMap<string, Row>>;
  readonly formerIds: readonly { readonly table: string; readonly id: string; readonly now?: string }[];
}

const row = z.record(z.string(), z.json());
const rowWithId = row.refine((fields) => typeof fields["id"] === "string");
const dataSchema = z
  .object({
    version: z.string(),
    coverage: row,
    formerIds: z.array(z.object({ table: z.string(), id: z.string(), now: z.string().exactOptional() })).default([]),
  })
  .catchall(z.union([z.array(rowWithId), z.record(z.string(), row)]));

/** Reads what stands in a data.json. */
export function factsOf(data: unknown): Facts {
  const { version, coverage, formerIds, ...others } = dataSchema.parse(data);
  const tables = Object.entries(others).map(([table, rows]): [TableName, ReadonlyMap<string, Row>] => [
    // The tables of a release are the keys of its Dataset, which the types of today need not know.
    table as TableName,
    new Map(Array.isArray(rows) ? rows.map((row) => [String(row["id"]), row]) : Object.entries(rows)),
  ]);
  return { version, tables: new Map([["coverage", new Map([["coverage", coverage]])], ...tables]), formerIds };
}

/** No facts: what there was before the first release. */
export const noFacts: Facts = { version: "0.0.0", tables: new Map(), formerIds: [] };
