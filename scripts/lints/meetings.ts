import type { Referring } from "../../src/references.ts";
import type { Meeting as PublicMeeting } from "../../src/types.ts";
import type { Written } from "../written.ts";
import type { Lint } from "./rows.ts";

type Meeting = Referring<PublicMeeting>;

/** The meetings of all councils and of the Shanghai Five. */
export const meetingsOf = (data: Written): readonly Meeting[] => [
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

/** Meetings are counted one by one, each in a year of its own. */
export const miscountedMeetings: Lint = (data) =>
  [data.shanghaiFiveSummits, data.summits, data.headsOfGovernmentMeetings].flatMap((meetings) =>
    meetings.flatMap(({ id, ordinal }, index) =>
      ordinal === index + 1 ? [] : [`${id} ordinal: ${ordinal}, but it is number ${index + 1}; count again`],
    ),
  );

/** The meetings of a council stand in its own table. */
export const strayMeetings: Lint = (data) =>
  Object.entries({
    "shanghai-five": data.shanghaiFiveSummits,
    "council-of-heads-of-state": data.summits,
    "council-of-heads-of-government": data.headsOfGovernmentMeetings,
    "council-of-foreign-ministers": data.foreignMinistersMeetings,
  }).flatMap(([council, meetings]) =>
    meetings
      .filter((meeting) => meeting.council !== council)
      .map(({ id, council: other }) => `${id} council: ${other}, in the table of ${council}; correct the id`),
  );

/** No meeting of a council takes more than two days. */
export const longMeetings: Lint = (data) =>
  meetingsOf(data)
    .filter(({ firstDay, lastDay }) => Date.parse(lastDay) - Date.parse(firstDay) > 86_400_000)
    .map(({ id, firstDay, lastDay }) => `${id}: from ${firstDay} to ${lastDay}; no meeting took more than two days`);

/** What is signed and what happens on one day has one place: that of a meeting, where a council meets. */
export const placesElsewhere: Lint = (data) => {
  const dated = [
    ...data.documents.map(({ id, place, signedOn }) => ({ id, place, day: signedOn })),
    ...data.externalRelations.map(({ id, place, signedOn }) => ({ id, place, day: signedOn })),
    ...data.events.map(({ id, place, on }) => ({ id, place, day: on })),
  ].filter(({ place, day }) => place !== undefined && day?.length === "YYYY-MM-DD".length);
  return dated.flatMap(({ id, place, day = "" }) => {
    const meetings = meetingsOf(data).filter(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay);
    const others = meetings.length > 0 ? meetings : dated.filter((row) => row.day === day && row.id !== id);
    return others.length === 0 || others.some((other) => other.place === place)
      ? []
      : [`${id} place: ${place}, but ${others[0]?.id} was in ${others[0]?.place} on ${day}; correct one of the two`];
  });
};

/**
 * The host sits in its own state and presides; only in 2003 did the meeting have another host than its chair. In a state
 * without a status the host is who presides.
 */
export const strangeHosts: Lint = (data) => {
  const stateOf = new Map<string, string>(data.places.map(({ id, state }) => [id, state]));
  const isAbroad = (place: string): boolean => Object.hasOwn(data.otherStates, stateOf.get(place) ?? "");
  return meetingsOf(data).flatMap(({ id, chair, host, place }) => [
    ...(stateOf.get(place) === host || (isAbroad(place) && chair?.state === host)
      ? []
      : [`${id} host: ${host}, though ${place} is not there; correct one of the two`]),
    ...(chair === undefined || chair.state === host || id === "summit-2003"
      ? []
      : [`${id} chair.state: ${chair.state}, though ${host} was host; correct one of the two`]),
  ]);
};
