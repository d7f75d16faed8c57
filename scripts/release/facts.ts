import { z } from "zod";
import type { Json, RowReference } from "../../src/changelog.ts";
import { writtenRow } from "../written.ts";

/** A row as it is written. */
export type Row = Readonly<Record<string, Json>>;

/** The facts of any release, also of one that had fewer tables: every row under its id. */
export interface Facts {
  readonly version: string;
  readonly tables: ReadonlyMap<RowReference["table"], ReadonlyMap<string, Row>>;
  readonly formerIds: readonly { readonly table: string; readonly id: string; readonly now?: string }[];
}

const row = z.record(z.string(), z.json());
const rowWithId = row.refine((fields) => typeof fields["id"] === "string");
const evidence = z.object({
  record: z.string(),
  field: z.string().default("unassigned"),
  sources: z.array(z.string()),
});
const dataSchema = z
  .object({
    version: z.string(),
    coverage: row,
    tableCoverage: row.optional(),
    evidence: z.array(evidence).default([]),
    formerIds: z.array(z.object({ table: z.string(), id: z.string(), now: z.string().exactOptional() })).default([]),
  })
  .catchall(z.union([z.array(rowWithId), z.record(z.string(), row)]));

/** Reads what stands in a data.json, as it is written: a reference is an id, and evidence by field is a part of its row. */
export function factsOf(data: unknown): Facts {
  const { version, coverage, tableCoverage, evidence, formerIds, ...others } = dataSchema.parse(data);
  const evidenceOf = new Map<string, Record<string, readonly string[]>>();
  for (const { record, field, sources } of evidence) {
    evidenceOf.set(record, { ...evidenceOf.get(record), [field]: sources });
  }
  const asWritten = (id: string, row: Row): [string, Row] => {
    const { sources, ...fields } = writtenRow(row) as Row;
    const known = evidenceOf.get(id);
    if (known !== undefined) return [id, { ...fields, evidence: known }];
    return [id, sources === undefined ? fields : { ...fields, sources }];
  };
  const tables = Object.entries(others).map(([table, rows]): [RowReference["table"], ReadonlyMap<string, Row>] => [
    // The tables of a release are the keys of its Dataset, which the types of today need not know.
    table as RowReference["table"],
    new Map(
      Array.isArray(rows)
        ? rows.map((row) => asWritten(String(row["id"]), row))
        : Object.entries(rows).map(([id, row]) => asWritten(id, row)),
    ),
  ]);
  const covered = tableCoverage === undefined ? coverage : { ...coverage, tables: tableCoverage };
  return { version, tables: new Map([["coverage", new Map([["coverage", covered]])], ...tables]), formerIds };
}

/** No facts: what there was before the first release. */
export const noFacts: Facts = { version: "0.0.0", tables: new Map(), formerIds: [] };
