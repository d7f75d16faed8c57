// What a page of an entity says, apart from how it looks.

import type { Affiliation, Json } from "sco-data";
import type { Dispute } from "sco-data/disputes";
import type { Line } from "./lines.ts";

/** A value, with what bears it and what contradicts it. */
export interface Cell {
  readonly line: Line;
  /** Ids of sources, best first. */
  readonly sources?: readonly string[];
  readonly disputes?: readonly Dispute[];
  /** A day, month or year, which is written as it is. */
  readonly date?: string;
}

export interface Row {
  /** The id of the record that the row shows. */
  readonly id?: string;
  readonly cells: readonly Cell[];
}

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

export interface Section {
  /** The name in the address of the page. */
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  readonly table?: Table;
  /** Instead of a table. */
  readonly list?: readonly Cell[];
  /** Long, and seldom what one came for. */
  readonly folded?: boolean;
}

/** A value under its name. */
export interface Fact {
  readonly name: string;
  readonly cell: Cell;
}

/** A call of the library, with all that it imports. */
export interface Call {
  readonly names: readonly string[];
  readonly from: string;
  readonly code: string;
}

export interface EntityPage {
  readonly name: Line;
  /** Its history, in a sentence or two. */
  readonly lead: Line;
  readonly facts: readonly Fact[];
  /** What to know of the facts, such as their order. */
  readonly note?: string;
  /** What the state was, over time. */
  readonly lane?: readonly Affiliation[];
  readonly sections: readonly Section[];
  /** What nobody found. */
  readonly unknown: readonly string[];
  readonly call: Call;
  /** What the page rests on, for its JSON document. */
  readonly record: Json;
}
