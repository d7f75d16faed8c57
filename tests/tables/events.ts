import fc from "fast-check";
import {
  affiliations,
  chairmanships,
  chairOn,
  isStateCode,
  secretariesGeneral,
  secretaryGeneralOn,
  statusOn,
} from "sco-data";
import { stateCodes } from "../../src/vocabulary.ts";
import { plusDays } from "../support/days.ts";
import { boundaries } from "../support/naive.ts";

export interface Event {
  readonly id: number;
  readonly state: string;
  readonly day: string;
}

export interface Label {
  readonly id: number;
  readonly status: string | null;
  readonly chair: string | null;
  readonly secretary_general: string | null;
}

/** Those that ever had a status, and three that never had. */
const states = [...stateCodes, "TM", "US", "XK"];
const changes = [...affiliations, ...chairmanships, ...secretariesGeneral];
const turning = [...new Set(boundaries(changes))].flatMap((day) => [-1, 0, 1].map((step) => plusDays(day, step)));
const anyDay = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2100-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const any = fc.sample(fc.tuple(fc.constantFrom(...states), anyDay), { seed: 20010615, numRuns: 3000 });

/** Every state on each day before, of and after a change, and anything on any day, before 2001 as well. */
export const events: readonly Event[] = [
  ...turning.flatMap((day) => states.map((state): [string, string] => [state, day])),
  ...any,
].map(([state, day], id) => ({ id, state, day }));

/** What the library says of each event; nothing is null in SQL. */
export const labels = (by: "decision" | "instrument" = "decision"): Label[] =>
  events.map(({ id, state, day }) => ({
    id,
    status: (isStateCode(state) ? statusOn(state, day, { by }) : undefined) ?? null,
    chair: chairOn(day)?.state ?? null,
    secretary_general: secretaryGeneralOn(day)?.person.id ?? null,
  }));

/** The SQL that makes the table of the events. */
export const yourEvents = [
  "CREATE TABLE your_events (id INTEGER, state VARCHAR, day DATE);",
  `INSERT INTO your_events VALUES ${events.map(({ id, state, day }) => `(${id}, '${state}', '${day}')`).join()};`,
].join("\n");
