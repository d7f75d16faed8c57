// The tile map: a tile for each state, about where it lies, and no borders.

import type { StateCode } from "sco-data";

/** From north to south, and in each row from west to east. */
const rows: readonly (readonly (StateCode | undefined)[])[] = [
  [undefined, undefined, "BY", undefined, "RU"],
  [undefined, undefined, undefined, undefined, "KZ", undefined, "MN"],
  [undefined, "TR", "AM", "AZ", "UZ", "KG", "CN"],
  [undefined, undefined, "KW", "IR", "AF", "TJ", "NP"],
  ["EG", "SA", "BH", "QA", "PK", "IN", "MM", "LA"],
  [undefined, undefined, undefined, "AE", "MV", "LK", undefined, "KH"],
];

export interface Tile {
  readonly code: StateCode;
  /** From 1, as a grid counts. */
  readonly row: number;
  readonly column: number;
}

export const tiles: readonly Tile[] = rows.flatMap((codes, row) =>
  codes.flatMap((code, column) => (code === undefined ? [] : [{ code, row: row + 1, column: column + 1 }])),
);

export const tileRows = rows.length;
export const tileColumns = Math.max(...rows.map(({ length }) => length));
