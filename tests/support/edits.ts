import { expect } from "vitest";
import { at } from "../../scripts/lints/paths.ts";
import { edited } from "../../scripts/mistakes/edit.ts";
import type { Written } from "../../scripts/written.ts";

export type Edit = (data: Written) => Written;

/** Puts a value into a field of a row, or takes the field, or the whole row, out. */
export const put =
  (table: keyof Written, id: string, field: string, value?: unknown): Edit =>
  (data) => {
    const rows = data[table];
    const key = Array.isArray(rows) ? rows.findIndex((row: { id: string }) => row.id === id) : id;
    expect(at(rows, [key]), `${table}/${id}`).toBeDefined();
    const steps = field === "" ? [] : field.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    return edited(data, [table, key, ...steps], value);
  };

/** Adds a row at the end of a table. */
export const append =
  (table: keyof Written, row: object): Edit =>
  (data) => ({ ...data, [table]: [...(data[table] as readonly object[]), row] });

export const both =
  (...edits: readonly Edit[]): Edit =>
  (data) =>
    edits.reduce((edit, next) => next(edit), data);

export const clone = (data: Written, table: keyof Written, id: string): object =>
  (data[table] as unknown as readonly { id: string }[]).find((row) => row.id === id) as object;
