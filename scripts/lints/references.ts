import { citationsOf, type Lint, type Row, remembered, rowsOf } from "./rows.ts";

/** A cited source exists. */
export const unknownSources: Lint = (data) =>
  citationsOf(data).flatMap(({ name, sources }) =>
    sources
      .filter((id) => !Object.hasOwn(data.sources, id))
      .map((id) => `${name} sources: "${id}" is no source; add it to data/sources.ts or correct the id`),
  );

const namesState = (key: string): boolean => ["state", "country", "nominatedBy", "parties"].includes(key);

/** The codes in the fields that name states, however deep. */
function codesIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (namesState(key) ? [part].flat().map(String) : codesIn(part)));
}

const codesOf = remembered((row: Row) => codesIn(row));

/** Where a row names a state, it is one of `states`. */
export const unknownStates: Lint = (data) =>
  rowsOf(data).flatMap(({ row, name }) =>
    codesOf(row)
      .filter((code) => !Object.hasOwn(data.states, code))
      .map((code) => `${name}: "${code}" is none of the states; correct the code`),
  );

/** A former id is not in use again, and leads to a row that is. */
export const formerIdsInUse: Lint = (data) => {
  const names = new Set(rowsOf(data).map(({ name }) => name));
  return data.formerIds.flatMap(({ table, id, now }) => [
    ...(names.has(`${table}/${id}`) ? [`formerIds/${id}: is the id of a row again; give that row another`] : []),
    ...(now === undefined || names.has(`${table}/${now}`)
      ? []
      : [`formerIds/${id} now: "${now}" is no row; correct the id`]),
  ]);
};
