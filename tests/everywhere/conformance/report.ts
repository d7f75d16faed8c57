import type * as main from "../../../src/index.ts";
import type * as schemas from "../../../src/schemas/index.ts";
import type * as sources from "../../../src/sources.ts";
import type * as timeline from "../../../src/timeline.ts";
import type { Dataset } from "../../../src/types.ts";

export type Main = typeof main;
export type Sources = typeof sources;
export type Timeline = typeof timeline;

/** What a runtime got for each subpath of the package. */
export interface Modules {
  readonly ".": Main;
  readonly "./schemas": typeof schemas;
  readonly "./sources": Sources;
  readonly "./timeline": Timeline;
  readonly "./data.json": Dataset;
  readonly [subpath: string]: unknown;
}

/** A call that JSON can write, and what came of it where the reference was made. */
export interface Question {
  readonly subpath: string;
  readonly name: string;
  readonly args: readonly unknown[];
  readonly answer: string;
}

/** What `src` itself says, made by the tests and read by every runtime. */
export interface Reference {
  /** The names that a subpath exports. */
  readonly exports: Readonly<Record<string, readonly string[]>>;
  /** What a JSON file holds, as text without spaces. */
  readonly json: Readonly<Record<string, string>>;
  readonly questions: readonly Question[];
}

export interface Report {
  /** What the runtime calls itself. */
  readonly runtime: string;
  /** How many checks were made, by the part of the program that made them. */
  readonly checks: Readonly<Record<string, number>>;
  readonly faults: readonly string[];
}

/** One thing to hold: its name, what was seen and what was expected. */
export type Check = readonly [name: string, seen: unknown, expected: unknown];

/** What comes of a call, as text: the value or, where it throws, the kind of error and its message. */
export function outcome(call: () => unknown): string {
  try {
    return String(JSON.stringify(call()));
  } catch (error) {
    const kind = [RangeError, TypeError].find(({ prototype }) => Object.getPrototypeOf(error) === prototype);
    return `${kind?.name ?? "something else"}: ${(error as Error).message}`;
  }
}
