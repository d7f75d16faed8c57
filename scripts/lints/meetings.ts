import type { Dataset, Meeting } from "../../src/types.ts";
import type { Lint } from "./rows.ts";

/** The meetings of all councils and of the Shanghai Five. */
export const meetingsOf = (data: Dataset): readonly Meeting[] => [
  ...data.shanghaiFiveSummits,
  ...data.summits,
  ...data.headsOfGovernmentMeetings,
  ...data.foreignMinistersMeetings,
];

/** The last meeting that was over before a day. */
export const lastBefore = (meetings: readonly Meeting[], day: string): Meeting | undefined =>
  meetings.filter((meeting) => meeting.lastDay < day).at(-1);

/** The meeting that ended on a day. */
export const endingOn = (meetings: readonly Meeting[], day: string): Meeting | undefined =>
  meetings.find(({ lastDay }) => lastDay === day);

/** The states that were members before a day's decisions. */
const membersBefore = (data: Dataset, day: string): readonly string[] =>
  data.affiliations.filter((row) => row.status === "member" && row.from < day).map((row) => row.state);

/** Meetings are counted one by one, each in a year of its own. */
export const miscountedMeetings: Lint = (data) =>
  [data.shanghaiFiveSummits, data.summits, data.headsOfGovernmentMeetings].flatMap((meetings) =>
    meetings.flatMap(({ id, ordinal }, index) =>
      ordinal === index + 1 ? [] : [`${id} ordinal: ${ordinal}, but it is number ${index + 1}; count again`],
    ),
  );

/** A meeting takes one day or two. */
export const longMeetings: Lint = (data) =>
  meetingsOf(data)
    .filter(({ firstDay, lastDay }) => {
      const length = Date.parse(lastDay) - Date.parse(firstDay);
      return length < 0 || length > 86_400_000;
    })
    .map(
      ({ id, firstDay, lastDay }) =>
        `${id}: from ${firstDay} to ${lastDay}; no meeting of a council took more than two days`,
    );

/** The host presides; only in 2003 did the meeting have another host than its chair. */
export const strangeChairs: Lint = (data) =>
  meetingsOf(data)
    .filter(({ id, chair, country }) => chair !== undefined && chair.state !== country && id !== "summit-2003")
    .map(
      ({ id, chair, country }) =>
        `${id} chair.state: ${chair?.state}, though ${country} was host; correct one of the two`,
    );

/** Delegations are those of members, each once, in the order of their codes, the chair's among them. */
export const strangeDelegations: Lint = (data) =>
  meetingsOf(data).flatMap(({ id, lastDay, participants, chair }) => {
    if (participants === undefined) return [];
    const states = participants.map(({ state }) => state);
    const members = id === "summit-2001" || lastDay < "2001-06-15" ? undefined : membersBefore(data, lastDay);
    const chaired = participants.some(({ state, person }) => state === chair?.state && person === chair.person);
    return [
      ...states
        .filter((state, index) => index > 0 && state <= (states[index - 1] ?? ""))
        .map((state) => `${id} participants: ${state} stands out of order, or twice; sort by the code`),
      ...states
        .filter((state) => members !== undefined && !members.includes(state) && !joins(data, state, lastDay))
        .map((state) => `${id} participants: ${state} was no member then; take it out or correct the code`),
      ...(chair?.person === undefined || chaired
        ? []
        : [
            `${id} chair.person: ${chair.person} does not lead the delegation of ${chair.state}; correct one of the two`,
          ]),
    ];
  });

const joins = (data: Dataset, state: string, day: string): boolean =>
  data.affiliations.some((row) => row.state === state && row.status === "member" && row.from === day);

/** One person leads the delegations of one state. */
export const peopleOfTwoStates: Lint = (data) => {
  const states = new Map<string, string>();
  return [...meetingsOf(data), ...data.events].flatMap(({ id, participants = [] }) =>
    participants.flatMap((delegate) => {
      if (!("state" in delegate) || delegate.state === undefined) return [];
      const known = states.get(delegate.person) ?? delegate.state;
      states.set(delegate.person, known);
      return known === delegate.state
        ? []
        : [
            `${id} participants: ${delegate.person} stands for ${delegate.state}, elsewhere for ${known}; correct one of the two`,
          ];
    }),
  );
};
