// Any number of values that may be days, and what Temporal says of each: the rules of the calendar are not written
// here a second time.

import { inspect } from "node:util";
import type { Day } from "../../src/index.ts";
import { wrongEnds, wrongPlace } from "./dates.ts";
import { wrongDay } from "./judge.ts";
import { someValue } from "./objects.ts";
import { reading } from "./oracle.ts";
import { type Random, randomFrom } from "./random.ts";
import { library, type Subject } from "./subject.ts";

export interface Report {
  readonly seed: number;
  readonly cases: number;
  readonly accepted: number;
  /** Milliseconds of the slowest verdict on a value, the best of several where one took long. */
  readonly slowest: number;
  /** The first value that was answered wrongly, and how. */
  readonly counterexample?: string;
}

/** A verdict that takes longer, in milliseconds, is timed again: the machine may have been busy. */
const patience = 1;

/** No verdict may take longer, in milliseconds. */
const limit = 5;

function once(value: unknown, { dayNumber }: Subject): number {
  const start = performance.now();
  try {
    dayNumber(value as Day);
  } catch {
    // A refusal is a verdict too.
  }
  return performance.now() - start;
}

function duration(value: unknown, subject: Subject): number {
  const time = once(value, subject);
  return time < patience ? time : Math.min(time, ...Array.from({ length: 5 }, () => once(value, subject)));
}

/** What is wrong beside days themselves; it is dear, and so not asked with every value. */
function wrongDate(index: number, random: Random, subject: Subject): string | undefined {
  return (
    (index % 4 === 0 ? wrongEnds(random, subject) : undefined) ??
    (index % 100 === 0 ? wrongPlace(random, subject) : undefined)
  );
}

const shown = (value: unknown): string =>
  inspect(value, { maxStringLength: 100, depth: 1, getters: true, breakLength: Number.POSITIVE_INFINITY }).slice(
    0,
    1000,
  );

function search(count: number, seed: number, subject: Subject): Report {
  const random = randomFrom(seed);
  let accepted = 0;
  let slowest = 0;
  for (let index = 0; index < count; index++) {
    const value = someValue(random);
    const time = duration(value, subject);
    const late = time > limit ? `took ${time} ms` : undefined;
    const wrong = late ?? wrongDay(value, subject, random);
    const complaint = wrong === undefined ? wrongDate(index, random, subject) : `${shown(value)} ${wrong}`;
    slowest = Math.max(slowest, time);
    if (complaint !== undefined) {
      return {
        seed,
        cases: index + 1,
        accepted,
        slowest,
        counterexample: `seed ${seed}, value ${index}: ${complaint}`,
      };
    }
    if (reading(value).date !== undefined) accepted++;
  }
  return { seed, cases: count, accepted, slowest };
}

/**
 * Puts `count` values to the test, the same for the same seed, and stops at the first wrong answer. It does without
 * stacks: half of all values are refused, and a refusal is nearly all stack.
 */
export function fuzz(count: number, seed: number, subject: Subject = library): Report {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return search(count, seed, subject);
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
