import { isDeepStrictEqual } from "node:util";
import type { Json } from "../../src/changelog.ts";

/** A field that two rows differ in; a side is absent where its row lacks the field. */
export interface FieldChange {
  readonly field: string;
  readonly old?: Json;
  readonly new?: Json;
}

type Fields = { readonly [key: string]: Json };

const isFields = (value: Json | undefined): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const areRecords = (value: Json | undefined): value is readonly Fields[] =>
  Array.isArray(value) && value.every(isFields);

const numbered = (list: readonly Fields[]): Fields => Object.fromEntries(list.entries());

/** The parts to compare one by one, or nothing where the value is one. */
function parts(old: Json | undefined, now: Json | undefined): [Fields, Fields] | undefined {
  if (isFields(old) && isFields(now)) return [old, now];
  return areRecords(old) && areRecords(now) && old.length === now.length ? [numbered(old), numbered(now)] : undefined;
}

function changes(old: Json | undefined, now: Json | undefined, path: string): readonly FieldChange[] {
  if (isDeepStrictEqual(old, now)) return [];
  const pair = parts(old, now);
  if (pair !== undefined) return changedFields(...pair, `${path}.`);
  return [{ field: path, ...(old === undefined ? {} : { old }), ...(now === undefined ? {} : { new: now }) }];
}

/** What changed between two states of a row: the paths of single fields, as deep as both sides have them. */
export function changedFields(old: Fields, now: Fields, prefix = ""): readonly FieldChange[] {
  const names = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...names].flatMap((name) => changes(old[name], now[name], `${prefix}${name}`));
}

/** Every path that a row has, inner ones too, without the places in lists: `participants.person`. */
export function fieldPaths(row: Fields, prefix = ""): readonly string[] {
  return Object.entries(row).flatMap(([name, value]) => {
    const path = `${prefix}${name}`;
    const inner = isFields(value) ? [value] : areRecords(value) ? value : [];
    return [path, ...inner.flatMap((part) => fieldPaths(part, `${path}.`))];
  });
}
