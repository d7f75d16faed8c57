import { earliest } from "../../src/dates.ts";
import type { Written } from "../written.ts";
import { membersBefore, theFive } from "./founders.ts";
import { meetingsOf } from "./meetings.ts";
import { type Lint, repeated } from "./rows.ts";

type Statuses = Written["affiliations"];

const statusOn = (affiliations: Statuses, state: string | undefined, day: string): string | undefined =>
  affiliations.find((row) => row.state === state && row.from <= day && (row.until === undefined || day < row.until))
    ?.status;

const daysOfMeetings = (data: Written): ReadonlyMap<string, string> =>
  new Map([
    ...meetingsOf(data).map(({ id, lastDay }) => [id, lastDay] as const),
    ...data.events.map(({ id, on }) => [id, earliest(on)] as const),
  ]);

/** The role of a delegation is the status of its state when the meeting ended, before the founding in the Five. */
export const strangeRoles: Lint = (data) => {
  const days = daysOfMeetings(data);
  const founded = data.affiliations[0]?.from ?? "";
  return data.delegations.flatMap(({ id, meeting, state, organisation, role }) => {
    const day = days.get(meeting) ?? "";
    const status =
      day < founded
        ? membersBefore(day).includes(state ?? "")
          ? "member"
          : "guest"
        : (statusOn(data.affiliations, state, day) ?? "guest");
    return role === status ? [] : [`${id} role: ${role}, but ${state ?? organisation} was ${status}; correct the role`];
  });
};

/** Delegates whose names are not in the texts that were read. */
const unnamed = ["heads-of-government-2010 KG", "heads-of-government-2016 RU"];

/** The states that sent a delegation to a meeting as members; the founders did so from the founding on. */
const expected = (data: Written, firstDay: string): readonly string[] => {
  const founded = data.affiliations[0]?.from ?? "";
  return firstDay < founded
    ? theFive
    : data.affiliations
        .filter(({ status, from }) => status === "member" && (from === founded || from < firstDay))
        .map(({ state }) => state);
};

/** Every member has a delegation at a meeting of a council, where any is known. */
export const missingDelegations: Lint = (data) =>
  [...data.shanghaiFiveSummits, ...data.summits, ...data.headsOfGovernmentMeetings].flatMap(({ id, firstDay }) => {
    const states: readonly (string | undefined)[] = data.delegations
      .filter(({ meeting }) => meeting === id)
      .map(({ state }) => state);
    if (states.length === 0) return [];
    return expected(data, firstDay)
      .filter((state) => !states.includes(state) && !unnamed.includes(`${id} ${state}`))
      .map((state) => `${id}: has delegations, but none of ${state}; add it, or name it among the unnamed`);
  });

/** A text that shows who came to a meeting shows the meeting too, and is cited there. */
export const strayDelegations: Lint = (data) => {
  const cited = new Map([...meetingsOf(data), ...data.events].map(({ id, sources }) => [id, sources] as const));
  return data.delegations.flatMap(({ id, meeting, sources }) =>
    sources
      .filter((source) => cited.get(meeting)?.includes(source) === false)
      .map((source) => `${id} sources: "${source}" is not cited by ${meeting}; cite it there too, or correct the id`),
  );
};

/** Who presides leads a delegation, where the delegations are known. */
export const absentChairs: Lint = (data) =>
  meetingsOf(data).flatMap(({ id, chair }) => {
    const delegations = data.delegations.filter(({ meeting }) => meeting === id);
    if (chair?.person === undefined || delegations.length === 0) return [];
    return delegations.some(({ state, person }) => state === chair.state && person === chair.person)
      ? []
      : [`${id} chair.person: ${chair.person} does not lead the delegation of ${chair.state}; correct one of the two`];
  });

/** One person leads the delegations of one state, and once at a meeting. */
export const peopleOfTwoStates: Lint = (data) => {
  const states = new Map<string, string>();
  return [
    ...data.delegations.flatMap(({ id, state, organisation = "nobody", person }) => {
      const whom = state ?? organisation;
      const known = states.get(person) ?? whom;
      states.set(person, known);
      return known === whom
        ? []
        : [`${id}: ${person} stands for ${whom}, elsewhere for ${known}; correct one of the two`];
    }),
    ...repeated(data.delegations.map(({ meeting, person }) => `${meeting} ${person}`)).map(
      (twice) => `${twice}: leads two delegations; take one out`,
    ),
  ];
};
