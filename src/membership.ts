import { lastDayOfYear } from "./day.ts";
import { entry } from "./entry.ts";
import { affiliations, states } from "./facts.ts";
import { deepFreeze } from "./freeze.ts";
import { lookUp, rowOn, type Timeline, valueAt } from "./look-up.ts";
import { checkOptions } from "./options.ts";
import { rowsUnder } from "./rows.ts";
import {
  affiliationCounts,
  affiliationOfState,
  affiliationsOfState,
  memberCount,
  statesWithStatus,
  statusOfState,
} from "./steps.ts";
import type { Affiliation, AffiliationCounts, Day, State } from "./types.ts";
import type { Act, StateCode, Status } from "./vocabulary.ts";

const nothing: AffiliationCounts = /* @__PURE__ */ deepFreeze({
  member: 0,
  observer: 0,
  "dialogue-partner": 0,
  partner: 0,
  total: 0,
});

/** Which act a status counts from; by default the decision. */
export interface ActOption {
  /**
   * `"decision"`: the day on which the heads of state decided. `"instrument"`: the day on which the memorandum of a
   * dialogue partner was signed; the decision itself is the instrument of members and observers, and none has put the
   * status of SCO partner into force.
   */
  readonly by?: Act | undefined;
}

function whichAct(options: ActOption | undefined): Act {
  checkOptions(options, ["by"], '{ by: "instrument" }');
  const { by = "decision" } = options ?? {};
  entry(statusOfState(), by, 'is not an act to count from (expected "decision" or "instrument")');
  return by;
}

const noSuchState = "is not the code of a state that ever had a status (use findState, or one of stateCodes)";

const statusOf = (state: StateCode, by: Act): Timeline<Status> => entry(statusOfState()[by], state, noSuchState);

/**
 * The status of a state on a day.
 *
 * A new status counts from the day of the decision, or with `{ by: "instrument" }` from the day of the memorandum. After
 * `coverage.through` the last known status goes on.
 *
 * @param state ISO 3166-1 alpha-2 code, upper case.
 * @param day Calendar day: `YYYY-MM-DD`, or an object with `year`, `month` and `day`.
 * @param options Which act counts; by default the decision of the heads of state.
 * @returns The status, or `undefined` where the state had none.
 * @throws {RangeError} If `day` is not a calendar day, or no such state ever had a status.
 * @throws {TypeError} If an argument is of the wrong kind.
 * @example
 * ```ts
 * import { statusOn } from "sco-data";
 *
 * statusOn("BY", "2009-06-15"); // => undefined
 * statusOn("BY", "2016-01-01"); // => "observer"
 * statusOn("BY", "2024-07-04"); // => "member"
 * statusOn("TR", "2013-01-01"); // => "dialogue-partner"
 * statusOn("TR", "2013-01-01", { by: "instrument" }); // => undefined
 * ```
 */
export function statusOn(state: StateCode, day: Day, options?: ActOption): Status | undefined {
  return lookUp(statusOf(state, whichAct(options)), day);
}

/**
 * The row that gave a state its status on a day, with its span, memorandum and sources.
 *
 * @param state ISO 3166-1 alpha-2 code, upper case.
 * @param day Calendar day: `YYYY-MM-DD`, or an object with `year`, `month` and `day`.
 * @returns One of `affiliations`, by decision of the heads of state; `undefined` where the state had no status.
 * @throws {RangeError} If `day` is not a calendar day, or no such state ever had a status.
 * @throws {TypeError} If an argument is of the wrong kind.
 * @example
 * ```ts
 * import { affiliationOn } from "sco-data";
 *
 * affiliationOn("BY", "2016-01-01")?.from; // => "2015-07-10"
 * affiliationOn("BY", "2009-06-15"); // => undefined
 * ```
 */
export function affiliationOn(state: StateCode, day: Day): Affiliation | undefined {
  return rowOn(affiliations, entry(affiliationOfState(), state, noSuchState), day);
}

/**
 * Every status that a state has had.
 *
 * @param state ISO 3166-1 alpha-2 code, upper case.
 * @returns Rows of `affiliations`, oldest first; at least one.
 * @throws {RangeError} If no such state ever had a status.
 * @throws {TypeError} If `state` is not a string.
 * @example
 * ```ts
 * import { affiliationsOf } from "sco-data";
 *
 * affiliationsOf("BY").map(({ status, from }) => `${status} from ${from}`);
 * // => ["dialogue-partner from 2009-06-16", "observer from 2015-07-10", "member from 2024-07-04"]
 * ```
 */
export function affiliationsOf(state: StateCode): readonly Affiliation[] {
  return rowsUnder(affiliations, entry(affiliationsOfState(), state, noSuchState));
}

/**
 * Whether a state was a member on a day.
 *
 * @param state ISO 3166-1 alpha-2 code, upper case.
 * @param day Calendar day: `YYYY-MM-DD`, or an object with `year`, `month` and `day`.
 * @returns `true` for a member by decision; `false` for any other status and for none.
 * @throws {RangeError} If `day` is not a calendar day, or no such state ever had a status.
 * @throws {TypeError} If an argument is of the wrong kind.
 * @example
 * ```ts
 * import { isMemberOn } from "sco-data";
 *
 * isMemberOn("IN", "2017-06-08"); // => false
 * isMemberOn("IN", "2017-06-09"); // => true
 * ```
 */
export function isMemberOn(state: StateCode, day: Day): boolean {
  return lookUp(statusOf(state, "decision"), day) === "member";
}

/**
 * The states with a status on a day.
 *
 * @param status One of `statuses`.
 * @param day Calendar day: `YYYY-MM-DD`, or an object with `year`, `month` and `day`.
 * @param options Which act counts; by default the decision of the heads of state.
 * @returns Records of `states`, in the order in which they got the status, those of one day by code; empty where no state
 * had it.
 * @throws {RangeError} If `day` is not a calendar day, or there is no such status.
 * @throws {TypeError} If an argument is of the wrong kind.
 * @example
 * ```ts
 * import { statesOn } from "sco-data";
 *
 * statesOn("observer", "2024-07-04").map((state) => state.name.en); // => ["Mongolia", "Afghanistan"]
 * ```
 */
export function statesOn(status: Status, day: Day, options?: ActOption): readonly State[] {
  const withStatus = entry(statesWithStatus()[whichAct(options)], status, "is not a status (expected one of statuses)");
  return rowsUnder(states, lookUp(withStatus, day));
}

/**
 * The members on a day.
 *
 * @param day Calendar day: `YYYY-MM-DD`, or an object with `year`, `month` and `day`.
 * @returns Records of `states`, in the order in which they joined; empty before 2001-06-15.
 * @throws {RangeError} If `day` is not a calendar day.
 * @throws {TypeError} If `day` is a `Date` or another wrong kind of value.
 * @example
 * ```ts
 * import { membersOn } from "sco-data";
 *
 * membersOn("2001-06-15").map((state) => state.code); // => ["CN", "KG", "KZ", "RU", "TJ", "UZ"]
 * ```
 */
export function membersOn(day: Day): readonly State[] {
  return rowsUnder(states, lookUp(statesWithStatus().decision.member, day));
}

/**
 * The number of members at the end of a year, that is on 31 December.
 *
 * @param year Calendar year, a whole number from 0 to 9999.
 * @returns Number of states.
 * @throws {RangeError} If `year` is not a whole number from 0 to 9999.
 * @throws {TypeError} If `year` is not a number.
 * @example
 * ```ts
 * import { membershipCount } from "sco-data";
 *
 * membershipCount(2016); // => 6
 * membershipCount(2017); // => 8
 * ```
 */
export function membershipCount(year: number): number {
  return valueAt(memberCount, lastDayOfYear(year)) ?? 0;
}

/**
 * The number of members on a day.
 *
 * @param day Calendar day: `YYYY-MM-DD`, or an object with `year`, `month` and `day`.
 * @returns Number of states.
 * @throws {RangeError} If `day` is not a calendar day.
 * @throws {TypeError} If `day` is a `Date` or another wrong kind of value.
 * @example
 * ```ts
 * import { membershipCountOn } from "sco-data";
 *
 * membershipCountOn("2023-07-03"); // => 8
 * membershipCountOn("2023-07-04"); // => 9
 * ```
 */
export function membershipCountOn(day: Day): number {
  return lookUp(memberCount, day) ?? 0;
}

/**
 * How many states had which status on a day, and how many had any.
 *
 * @param day Calendar day: `YYYY-MM-DD`, or an object with `year`, `month` and `day`.
 * @returns A number of states for each of `statuses`, and their `total`.
 * @throws {RangeError} If `day` is not a calendar day.
 * @throws {TypeError} If `day` is a `Date` or another wrong kind of value.
 * @example
 * ```ts
 * import { affiliationCountsOn } from "sco-data";
 *
 * affiliationCountsOn("2024-02-22"); // => { member: 9, observer: 3, "dialogue-partner": 14, partner: 0, total: 26 }
 * ```
 */
export function affiliationCountsOn(day: Day): AffiliationCounts {
  return lookUp(affiliationCounts(), day) ?? nothing;
}
