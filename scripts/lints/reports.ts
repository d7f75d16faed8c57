import type { UncitedText } from "../../data/witnesses/witness.ts";
import { remembered } from "./rows.ts";

/** What of a text a check can read. */
export type Text = Pick<UncitedText, "title" | "address" | "date">;

/** Days from an event within which a text speaks of it. */
const reportedWithin = 4;

interface Dated {
  readonly text: Text;
  readonly time: number;
}

/** The texts of which the day is known, with it. */
export const datedIn = remembered((texts: { readonly [id: string]: Text }): readonly Dated[] =>
  Object.values(texts).flatMap((text) => (text.date === undefined ? [] : [{ text, time: Date.parse(text.date) }])),
);

/** The texts of the days about a day. */
export function near(texts: readonly Dated[], day: string): readonly Text[] {
  const time = Date.parse(day);
  return texts.filter((one) => Math.abs(one.time - time) <= reportedWithin * 86_400_000).map(({ text }) => text);
}
