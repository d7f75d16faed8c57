import { earliest } from "../../src/day.ts";
import { lastOn, meetingsOf } from "./meetings.ts";
import { citationsOf, type Lint, repeated, rowsOf } from "./rows.ts";

const field = (value: unknown, path: string): unknown =>
  path
    .split(".")
    .reduce((part, key) => (typeof part === "object" && part !== null ? (part as never)[key] : undefined), value);

/** A cited source exists. */
export const unknownSources: Lint = (data) =>
  citationsOf(data).flatMap(({ name, sources }) =>
    sources
      .filter((id) => !Object.hasOwn(data.sources, id))
      .map((id) => `${name} sources: "${id}" is no source; add it to data/sources.ts or correct the id`),
  );

/** Where a row names a state, it is one of `states`. */
export const unknownStates: Lint = (data) => {
  const codes = (value: unknown): readonly string[] =>
    typeof value !== "object" || value === null
      ? []
      : Object.entries(value).flatMap(([key, part]) =>
          ["state", "country", "nominatedBy", "parties"].includes(key) && typeof part !== "object"
            ? [part]
            : key === "parties"
              ? part
              : codes(part),
        );
  return rowsOf(data).flatMap(({ row, name }) =>
    codes(row)
      .filter((code) => !Object.hasOwn(data.states, code))
      .map((code) => `${name}: "${code}" is none of the states; correct the code`),
  );
};

/** A document lies within the meeting that adopted it, on its last day and in its city. */
export const documentsOutsideTheirMeeting: Lint = (data) =>
  data.documents.flatMap(({ id, meeting: meetingId, signedOn, city }) => {
    if (meetingId === undefined) return [];
    const meeting = meetingsOf(data).find((row) => row.id === meetingId);
    if (meeting === undefined) return [`documents/${id} meeting: "${meetingId}" is no meeting; correct the id`];
    return [
      ...(signedOn === meeting.lastDay
        ? []
        : [
            `documents/${id} signedOn: ${signedOn}, but ${meetingId} ended on ${meeting.lastDay}; correct one of the two`,
          ]),
      ...(city === undefined || city === meeting.city
        ? []
        : [`documents/${id} city: ${city}, but ${meetingId} was in ${meeting.city}; correct one of the two`]),
    ];
  });

/** Who appoints to an office is the last summit before the term. */
export const appointmentsElsewhere: Lint = (data) =>
  [...data.secretariesGeneral, ...data.ratsDirectors].flatMap(({ id, appointedAt, from }) => {
    const last = lastOn(data.summits, earliest(from))?.id;
    return appointedAt === undefined || appointedAt === last
      ? []
      : [`${id} appointedAt: ${appointedAt}, but the last summit before ${from} was ${last}; correct one of the two`];
  });

/** What a dispute follows is what its record says. */
export const disputesOfNothing: Lint = (data) => {
  const rows = new Map(rowsOf(data).map(({ row }) => [row.id, row]));
  return data.disputes.flatMap(({ id, record, field: path, followed }) => {
    const row = rows.get(record);
    if (row === undefined) return [`disputes/${id} record: "${record}" is no row; correct the id`];
    const value = field(row, path);
    return String(value) === followed
      ? []
      : [
          `disputes/${id}: follows "${followed}", but ${record} ${path} is "${value}"; follow what the row says, or correct it`,
        ];
  });
};

/** A former id is not in use again, and leads to a row that is. */
export const formerIdsInUse: Lint = (data) => {
  const names = new Set(rowsOf(data).map(({ name }) => name));
  return data.formerIds.flatMap(({ table, id, now }) => [
    ...(names.has(`${table}/${id}`) ? [`formerIds/${id}: is the id of a row again; give that row another`] : []),
    ...(now === undefined || names.has(`${table}/${now}`)
      ? []
      : [`formerIds/${id} now: "${now}" is no row; correct the id`]),
  ]);
};

/** Who contradicts says something else: no two claims of a dispute are the same, and one of them is followed. */
export const repeatedClaims: Lint = (data) =>
  data.disputes.flatMap(({ id, claims, followed }) => {
    const values = claims.map(({ value }) => value);
    return [
      ...repeated(values).map((value) => `disputes/${id}: claims "${value}" twice; put the sources together`),
      ...(values.includes(followed)
        ? []
        : [`disputes/${id} followed: "${followed}" is none of the claims; follow one of them`]),
    ];
  });
