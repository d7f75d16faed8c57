import * as z from "zod/v4";
import { dayNumber, isIsoDate, isIsoDay } from "../day.ts";
import { show } from "../show.ts";
import type { Day, IsoDate, IsoDay } from "../types.ts";

/** Text that is written in a form, of which the compiler knows less, and then is right; with one message in all. */
function written<Text extends string>(
  form: RegExp,
  isRight: (text: string) => text is Text,
  what: string,
): z.ZodType<Text> {
  const error = ({ input }: { readonly input?: unknown }): string => `${show(input)} is not ${what}`;
  return z
    .string({ error })
    .regex(form, { error, abort: true })
    .refine(isRight, { error }) as unknown as z.ZodType<Text>;
}

/** A calendar day that exists, `YYYY-MM-DD`. */
export const isoDaySchema: z.ZodType<IsoDay> = written(
  /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/,
  isIsoDay,
  "a calendar day (expected YYYY-MM-DD)",
);

/** A day, month or year that exists: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export const isoDateSchema: z.ZodType<IsoDate> = written(
  /^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$/,
  isIsoDate,
  "a date (expected YYYY-MM-DD, YYYY-MM or YYYY)",
);

/** Why a value is no day; nothing where it is one. */
function reasonAgainst(value: unknown): string | undefined {
  try {
    dayNumber(value as Day);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** A day as the queries take it: `YYYY-MM-DD`, or an object with numeric `year`, `month` and `day` in the ISO calendar. */
export const daySchema: z.ZodType<Day> = z.custom<Day>((value) => reasonAgainst(value) === undefined, {
  error: ({ input }) => reasonAgainst(input),
});
