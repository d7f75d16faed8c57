import * as z from "zod/v4";
import { earliest } from "../dates.ts";
import { isIsoDate } from "../day.ts";
import type { Span } from "../types.ts";
import { isoDateSchema } from "./days.ts";
import { id } from "./text.ts";

/** A schema for each field of a record: an optional one for a field that may be absent, and for no other. */
type Fields<Row> = {
  readonly [Key in keyof Row]-?: Record<never, never> extends Pick<Row, Key>
    ? z.ZodOptional<z.ZodType<Exclude<Row[Key], undefined>>>
    : z.ZodType<Row[Key]>;
};

function refuseUndefined(row: object, context: z.RefinementCtx): void {
  for (const [key, value] of Object.entries(row)) {
    if (value === undefined)
      context.addIssue({ code: "custom", path: [key], message: "is undefined (expected a value, or no such field)" });
  }
}

/** A frozen record of just these fields. One that may be absent is never `undefined`. */
export const record = <Row extends object>(fields: Fields<Row>): z.ZodType<Row> =>
  z.strictObject(fields).superRefine(refuseUndefined).readonly() as unknown as z.ZodType<Row>;

/** A frozen record of an answer, in which what held nothing is `undefined`. */
export const answer = <Row extends object>(fields: Fields<Row>): z.ZodType<Row> =>
  z.strictObject(fields).readonly() as unknown as z.ZodType<Row>;

/** A frozen list. */
export const listOf = <Item>(schema: z.ZodType<Item>): z.ZodType<readonly Item[]> => z.array(schema).readonly();

/** A frozen list of one or more. */
export const someOf = <Item>(schema: z.ZodType<Item>): z.ZodType<readonly Item[]> => z.array(schema).min(1).readonly();

export const span = { from: isoDateSchema, until: isoDateSchema.optional() };

export const sourced = { sources: someOf(id) };

/** Asked even of a row whose dates have already been refused, and then silent. */
export const endsAfterItBegins = ({ from, until }: Span): boolean =>
  until === undefined || !isIsoDate(from) || !isIsoDate(until) || earliest(from) < earliest(until);

/** Whether a row is about just one of a state, an organisation and a body. */
export const forOne = ({
  state,
  organisation,
  body,
}: {
  readonly state?: unknown;
  readonly organisation?: unknown;
  readonly body?: unknown;
}): boolean => [state, organisation, body].filter((one) => one !== undefined).length === 1;

export const wrongOrder = "until does not come after from";
