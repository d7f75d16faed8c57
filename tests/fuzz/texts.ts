// Days, and what looks like days, as text.

import type { Random } from "./random.ts";

export const pad = (number: number, width: number): string => String(number).padStart(width, "0");

/** A year: mostly of the organisation's time, else one of the awkward ones, else any. */
export function someYear({ below, pick }: Random): number {
  const kind = below(8);
  if (kind < 4) return 1994 + below(38);
  return kind < 6 ? pick([0, 1, 4, 99, 100, 400, 1500, 1582, 1600, 1700, 1900, 2000, 2100, 9998, 9999]) : below(10_000);
}

/** A month and a day, every third time at an end of a month that trips calendars. */
function someMonthAndDay({ below, pick }: Random): string {
  return below(3) === 0
    ? pick(["01-01", "01-31", "02-28", "02-29", "02-30", "04-30", "04-31", "06-31", "09-31", "12-31", "12-32", "13-01"])
    : `${pad(1 + below(12), 2)}-${pad(1 + below(28), 2)}`;
}

const plain = (random: Random): string => `${pad(someYear(random), 4)}-${someMonthAndDay(random)}`;

/** The first digits of scripts that have digits of their own. */
const scripts = [0x0660, 0x06f0, 0x0966, 0x0e50, 0x1810, 0xff10, 0x1d7ce];

const inScript = (text: string, zero: number): string =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));

const strangers = [
  "\0",
  " ",
  "\n",
  "\t",
  "\u00a0",
  "\u2028",
  "\u200b",
  "\u202e",
  "\ufeff",
  "\ud800",
  "/",
  ":",
  "+",
  "-",
].concat([".", "‐", "–", "−", "０", "a", "O", "l", "e", "x", "{", "😀"]);

const replaced = (text: string, at: number, part: string): string => text.slice(0, at) + part + text.slice(at + 1);

const mutations: readonly ((text: string, random: Random) => string)[] = [
  (text, { below }) => replaced(text, below(10), String(below(10))),
  (text, { below, pick }) => replaced(text, below(10), pick(strangers)),
  (text, { below, pick }) => text.slice(0, below(11)) + pick(strangers) + text.slice(0, below(11)),
  (text, { below, pick }) => replaced(text, below(11), pick(strangers) + text[below(10)]),
  (text, { below }) => text.slice(0, below(11)),
  (text, { below }) => text.slice(below(11)),
  (text, { pick }) => pick(strangers) + text,
  (text, { pick }) => text + pick(strangers),
  (text, { pick }) => inScript(text, pick(scripts)),
  (text) => text.replaceAll("-", ""),
  (text) => text.replace("-0", "-"),
  (text, { pick }) => text.replaceAll("-", pick(["/", ".", " ", "", "--", "−", "–"])),
  (text, { pick }) =>
    text + pick(["T00:00", "T00:00:00Z", "[u-ca=hebrew]", "[u-ca=iso8601]", "[Asia/Shanghai]", "+08:00"]),
  (text, { pick }) => pick(["+00", "-00", "+", "-", "00", "+0"]) + text,
  (text, { pick }) => pick(["+01", "-01", "-00", "+27"]) + text,
  (text) => text.split("-").reverse().join("-"),
  (text, { pick }) => pick(["-000", "+000", "+012", " 201", "1e10", "0x20", "  20"]) + text.slice(4),
  (_, { pick }) =>
    pick(["", "today", "2017", "2017-06", "2017-W23-5", "2017-160", "__proto__", "null", "NaN", "--06-09"]),
];

/** Every so often, a text of which nobody should have to wait for a verdict. */
const endless = (text: string, { below, pick }: Random): string =>
  pick([text, "9", "-", "\0", "😀", `${text} `])
    .repeat(1 + below(10_000))
    .slice(0, 100_000);

/** A text: more often than not a day, else a day with something wrong, rarely a huge one. */
export function someText(random: Random): string {
  const text = plain(random);
  if (random.below(5) < 3) return text;
  if (random.below(2000) === 0) return endless(text, random);
  const once = random.pick(mutations)(text, random);
  return random.below(4) === 0 ? random.pick(mutations)(once, random) : once;
}
