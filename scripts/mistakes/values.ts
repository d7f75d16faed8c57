// The mistakes that a person makes in one value: by kind of value, each kind of mistake by its name.

import { at } from "../lints/paths.ts";
import type { Written } from "../written.ts";
import { moved, swapped, transposed } from "./dates.ts";
import type { Leaf, Nature } from "./fields.ts";
import type { Random } from "./random.ts";
import { miscounted, misspelt, miswritten, renamed, turned } from "./texts.ts";

/** What a mistake in a value can draw from. */
interface Surroundings {
  readonly data: Written;
  readonly leaf: Leaf;
  /** What stands in this field in all rows, in order. */
  readonly values: readonly Leaf["value"][];
  readonly random: Random;
}

type Wrong = string | number | undefined;
type Mistake = (value: string, surroundings: Surroundings) => Wrong;

/** What stands in this field in the next row that has something else. */
const neighbours: Mistake = (value, { leaf, values, random }) => {
  const others = values.filter((other) => `${other}` !== value);
  const places = values.flatMap((other, place) => (other === leaf.value ? [place] : []));
  const place = random.one(places) ?? 0;
  return (
    values.slice(place).find((other) => `${other}` !== value) ??
    values
      .slice(0, place)
      .filter((other) => `${other}` !== value)
      .at(-1) ??
    random.one(others)
  );
};

const another: Mistake = (value, { values, random }) => random.one(values.filter((other) => `${other}` !== value));

const rowOf = ({ data, leaf }: Surroundings): Record<string, unknown> => at(data, leaf.row) as Record<string, unknown>;

const elsewhere: Mistake = (value, { data, random }) => {
  const state = data.places.find(({ id }) => id === value)?.state;
  return random.one(data.places.filter((place) => place.state === state && place.id !== value))?.id;
};

/** Who stands for the same state, or in the same office, before or after. */
const before: Mistake = (value, surroundings) => {
  const { data, leaf, random } = surroundings;
  const row = rowOf(surroundings);
  const state = leaf.path.includes("chair") ? at(row, ["chair", "state"]) : row["state"];
  const office = row["office"];
  const people =
    state === undefined
      ? (data[leaf.table as keyof Written] as readonly { person: string }[]).map(({ person }) => person)
      : data.delegations
          .filter((other) => other.state === state && (office === undefined || other.office === office))
          .map(({ person }) => person);
  const others = [...new Set(people)];
  const place = others.indexOf(value);
  return random.one([others[place - 1], others[place + 1]].filter((one) => one !== undefined));
};

const siblings: { readonly [field: string]: string } = {
  firstDay: "lastDay",
  lastDay: "firstDay",
  from: "until",
  until: "from",
  signedOn: "inForceOn",
  inForceOn: "signedOn",
};

const dayOfReport: Mistake = (value, surroundings) => {
  const { data, random } = surroundings;
  const sources = (rowOf(surroundings)["sources"] ?? []) as readonly string[];
  return random.one(
    sources.flatMap((id) => {
      const date = data.sources[id]?.date;
      return date !== undefined && date !== value && date.length === value.length ? [date] : [];
    }),
  );
};

const placesAndStates = ({ data }: Surroundings): readonly string[] => [
  ...data.places.map(({ name }) => name.en),
  ...Object.values(data.states).map(({ name }) => name.en),
];

const dates: Readonly<Record<string, Mistake>> = {
  "a day off": (value, { random }) => moved(value, "day", random.below(2) * 2 - 1),
  "a month off": (value, { random }) => moved(value, "month", random.below(2) * 2 - 1),
  "a year off": (value, { random }) => moved(value, "year", random.below(2) * 2 - 1),
  "day and month swapped": swapped,
  "digits transposed": (value, { random }) => transposed(value, random),
  "the day of a report": dayOfReport,
  "first for last": (_, surroundings) =>
    rowOf(surroundings)[siblings[String(surroundings.leaf.path.at(-1))] ?? ""] as Wrong,
  "finer than known": (value) => (value.length < "YYYY-MM-DD".length ? `${value}-01` : undefined),
};

const numbers: Readonly<Record<string, Mistake>> = {
  "off by one": (value, { leaf, random }) =>
    typeof leaf.value === "number" ? leaf.value + random.below(2) * 2 - 1 : miscounted(value),
  "digits transposed": (value, { leaf }) => {
    const turnedRound = `${value.slice(0, -2)}${value.at(-1)}${value.at(-2)}`;
    if (!/^[A-Z\d]{2,}$/.test(value)) return undefined;
    return typeof leaf.value === "number" ? Number(turnedRound) : turnedRound;
  },
  "the neighbour's": neighbours,
};

/** What people do wrong, by the kind of value. */
export const mistakesIn: { readonly [Kind in Nature]: Readonly<Record<string, Mistake>> } = {
  date: dates,
  holder: { "predecessor or successor": before, "the neighbour's": neighbours },
  state: { "the neighbour's": neighbours, "another state": another },
  place: { "another city of the country": elsewhere, "the neighbour's": neighbours },
  office: { "another office": another },
  number: numbers,
  name: {
    "the neighbour's": neighbours,
    "a letter wrong": (value, { values, random }) =>
      misspelt(value, random) ?? miswritten(value, `${random.one(values)}`, random),
    "turned round": turned,
  },
  reference: { "the neighbour's": neighbours, another },
  word: { "another word": another },
  prose: {
    "the neighbour's": neighbours,
    "a letter wrong": (value, { random }) => misspelt(value, random),
    "a year, number or ordinal off by one": miscounted,
    "another place or state": (value, surroundings) =>
      renamed(value, placesAndStates(surroundings), surroundings.random),
  },
  citation: { "the neighbour's": neighbours, another },
  rows: {},
};

/** What people do wrong in the fields of a source, beyond taking what stands in another. */
export const mistakesInSources: { readonly [field: string]: Readonly<Record<string, Mistake>> } = {
  date: dates,
  title: mistakesIn.prose,
  address: { "digits transposed": (value) => value.replace(/(\d)(?!\1)(\d)(?=\D*$)/, "$2$1") },
};
