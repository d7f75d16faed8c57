import { isIsoDay } from "../../src/day.ts";
import type { IsoDay } from "../../src/types.ts";
import type { Written } from "../written.ts";
import { dueOn, type Item } from "./rules.ts";
import type { Wait } from "./waiting.ts";

/** An item that somebody put off, with the reason. */
interface Waiting extends Item {
  readonly until: string;
  readonly reason: string;
}

/** What is due on a day, and what of it can wait. */
export interface Due {
  readonly on: IsoDay;
  readonly due: readonly Item[];
  readonly waiting: readonly Waiting[];
}

/** What is due on a day; throws where a wait is of nothing that is due, or of no day. */
export function reportOn(data: Written, on: IsoDay, waits: readonly Wait[]): Due {
  const items = dueOn(data, on);
  for (const { item, until } of waits) {
    if (!isIsoDay(until))
      throw new RangeError(`scripts/due/waiting.ts: "${until}" is not a calendar day (expected YYYY-MM-DD)`);
    if (until > on && !items.some(({ id }) => id === item))
      throw new RangeError(`scripts/due/waiting.ts: "${item}" is not due on ${on}; take it out, or mend its name`);
  }
  const waitOf = ({ id }: Item): Wait | undefined => waits.find(({ item, until }) => item === id && on < until);
  return {
    on,
    due: items.filter((item) => waitOf(item) === undefined),
    waiting: items.flatMap((item) => {
      const wait = waitOf(item);
      return wait === undefined ? [] : [{ ...item, until: wait.until, reason: wait.reason }];
    }),
  };
}

const line = ({ id, since, what }: Item): string => `- **${id}**, since ${since}: ${what}`;

/** The same for people, in Markdown. */
export const markdownOf = ({ on, due, waiting }: Due): string =>
  [
    `Due on ${on}: ${due.length === 0 ? "nothing" : due.length}`,
    ...(due.length === 0 ? [] : ["", ...due.map(line)]),
    ...(waiting.length === 0
      ? []
      : [
          "",
          `Waiting: ${waiting.length}`,
          "",
          ...waiting.map((item) => `${line(item)} Until ${item.until}: ${item.reason}`),
        ]),
    "",
  ].join("\n");
