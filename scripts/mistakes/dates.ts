import { isIsoDate } from "../../src/day.ts";
import type { Random } from "./random.ts";

/** The date that lies one of its finest parts, or some months or years, away. */
export function moved(date: string, part: "day" | "month" | "year", by: number): string | undefined {
  const [year = 0, month, day] = date.split("-").map(Number);
  if ((part === "day" && day === undefined) || (part === "month" && month === undefined)) return undefined;
  const instant = new Date(0);
  instant.setUTCFullYear(
    year + (part === "year" ? by : 0),
    (month ?? 1) - 1 + (part === "month" ? by : 0),
    (day ?? 1) + (part === "day" ? by : 0),
  );
  return instant.toISOString().slice(0, date.length);
}

export const swapped = (date: string): string | undefined => {
  const [year, month, day] = date.split("-");
  return day === undefined ? undefined : valid(`${year}-${day}-${month}`);
};

/** Two neighbouring digits of the day, the month or the end of the year, the wrong way round. */
export const transposed = (date: string, random: Random): string | undefined =>
  random.one(
    [2, 5, 8].flatMap((place) => {
      const turned = `${date.slice(0, place)}${date[place + 1]}${date[place]}${date.slice(place + 2)}`;
      return place + 1 < date.length && valid(turned) !== undefined && turned !== date ? [turned] : [];
    }),
  );

const valid = (date: string): string | undefined => (isIsoDate(date) ? date : undefined);
