import * as z from "zod/v4";
import type { Changelog, Correction, Json, Release, Renaming, RowReference } from "../changelog.ts";
import { rowId, tableName } from "./dataset.ts";
import { isoDaySchema } from "./days.ts";
import { listOf, record } from "./record.ts";
import { id, text, version } from "./text.ts";
import { bumpSchema } from "./words.ts";

const json: z.ZodType<Json> = z.json();
const row = { table: z.union([z.literal("coverage"), tableName]), id: rowId };

/** One row of one table. */
export const rowReferenceSchema: z.ZodType<RowReference> = record<RowReference>(row);

/** A field of a row that a release changed. */
export const correctionSchema: z.ZodType<Correction> = record<Correction>({
  ...row,
  field: text,
  old: json.optional(),
  new: json.optional(),
  sources: listOf(id),
});

/** An id that gave way to another. */
export const renamingSchema: z.ZodType<Renaming> = record<Renaming>({ ...row, now: rowId });

/** What one release changed in the facts. */
export const releaseSchema: z.ZodType<Release> = record<Release>({
  version,
  day: isoDaySchema,
  bump: bumpSchema,
  added: listOf(rowReferenceSchema),
  corrected: listOf(correctionSchema),
  withdrawn: listOf(rowReferenceSchema),
  renamed: listOf(renamingSchema),
});

/** All of `sco-data/changes.json`. */
export const changelogSchema: z.ZodType<Changelog> = record<Changelog>({ releases: listOf(releaseSchema) });
