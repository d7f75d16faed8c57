// The sources of a page, numbered as they are met.

import type { Cell, EntityPage } from "../../prose/model.ts";

export type Notes = ReadonlyMap<string, number>;

/** All values of a page, in the order in which it shows them. */
export const cellsOf = ({ facts, sections }: Pick<EntityPage, "facts" | "sections">): readonly Cell[] => [
  ...facts.map(({ cell }) => cell),
  ...sections.flatMap(({ table, list }) => [...(list ?? []), ...(table?.rows.flatMap(({ cells }) => cells) ?? [])]),
];

/** The number of each source on the page; those that only a dispute cites come last. */
export function notesOf(page: Pick<EntityPage, "facts" | "sections">): Notes {
  const cells = cellsOf(page);
  const claimed = cells.flatMap(({ disputes = [] }) =>
    disputes.flatMap(({ claims }) => claims.flatMap(({ sources }) => sources)),
  );
  const ids = new Set([...cells.flatMap(({ sources = [] }) => sources), ...claimed]);
  return new Map([...ids].map((id, index) => [id, index + 1]));
}
