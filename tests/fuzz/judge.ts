// Whether the package takes one value as it should: what is refused and how, and every answer to what is taken.

import { inspect } from "node:util";
import type { Temporal } from "temporal-polyfill/full";
import { isoDay } from "../../src/day.ts";
import type { Day } from "../../src/index.ts";
import { reading } from "./oracle.ts";
import { isNear, type Query, someQuery } from "./queries.ts";
import type { Random } from "./random.ts";
import type { Subject } from "./subject.ts";

const outcome = (run: () => unknown): { value?: unknown; error?: unknown } => {
  try {
    return { value: run() };
  } catch (error) {
    return { error };
  }
};

/** One short sentence on one line, with the remedy, in characters that show as what they are. */
const sentence = /^[^\p{C}\p{Zl}\p{Zp}]{1,280} \((expected|use) [^\p{C}\p{Zl}\p{Zp}]{1,60}\)$/u;

function wrongRefusal(error: unknown, refusal: typeof TypeError | typeof RangeError): string | undefined {
  if (!(error instanceof Error)) return `is no day, and was taken for one (expected a ${refusal.name})`;
  if (error.constructor !== refusal) return `got a ${error.name}: ${error.message} (expected a ${refusal.name})`;
  if (error.message.length < 300 && sentence.test(error.message)) return undefined;
  return `got no short sentence but ${error.message.length} characters: ${JSON.stringify(error.message.slice(0, 300))}`;
}

/** The same row and the same number, or a list of the same. */
const isSame = (seen: unknown, expected: unknown): boolean =>
  Array.isArray(seen) && Array.isArray(expected)
    ? seen.length === expected.length && seen.every((row, index) => row === expected[index])
    : Object.is(seen, expected);

const idOf = (row: unknown): unknown => Object(row).id ?? Object(row).code ?? row;

const brief = (answer: unknown): string =>
  inspect(Array.isArray(answer) ? answer.map(idOf) : idOf(answer), { maxStringLength: 100, breakLength: 1000 });

function wrongAnswer(query: Query, value: Day, date: Temporal.PlainDate, random: Random): string | undefined {
  const expected = query.expected(date);
  const { year, month, day } = date;
  for (const form of [value, random.pick<Day>([date.toString(), { year, month, day }, date])]) {
    const { value: seen, error } = outcome(() => query.ask(form));
    if (error !== undefined || !isSame(seen, expected)) {
      return `${query.name} of ${brief(form)} gave ${brief(error ?? seen)}, not ${brief(expected)}`;
    }
  }
  return undefined;
}

function wrongNumber(number: number, { year, month, day }: Temporal.PlainDate, text: string): string | undefined {
  const expected = year * 10_000 + month * 100 + day;
  return number === expected && isoDay(number) === text ? undefined : `is ${expected}, and was read as ${number}`;
}

/** What is wrong with the way a value is taken, if anything is. */
export function wrongDay(value: unknown, subject: Subject, random: Random): string | undefined {
  const { date, refusal } = reading(value);
  const { value: number, error } = outcome(() => subject.dayNumber(value as Day));
  if (date === undefined) {
    const asked = outcome(() => random.pick(subject.queries).ask(value as Day)).error;
    return wrongRefusal(error, refusal) ?? (`${asked}` === `${error}` ? undefined : `got ${asked} too`);
  }
  if (error !== undefined) return `is a day, and was refused: ${error}`;
  const wrong = wrongNumber(number as number, date, date.toString());
  if (wrong !== undefined) return wrong;
  // Where no row begins or ends any more, one query is enough.
  const asked = isNear(date) ? subject.queries : [random.pick(subject.queries)];
  for (const query of [...asked, someQuery(random, date)]) {
    const answer = wrongAnswer(query, value as Day, date, random);
    if (answer !== undefined) return answer;
  }
  return undefined;
}
