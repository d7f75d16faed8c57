import { earliest } from "../../src/dates.ts";
import type { Dataset } from "../../src/types.ts";
import { meetingsOf } from "./meetings.ts";
import type { Lint } from "./rows.ts";

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

/** Every summit adopted a declaration, and those of the Shanghai Five at least one text. */
export const silentSummits: Lint = ({ documents, summits, shanghaiFiveSummits }) =>
  [...summits, ...shanghaiFiveSummits]
    .filter(({ id, body }) =>
      documents.every(({ meeting, kind }) => meeting !== id || (body === "heads-of-state" && kind !== "declaration")),
    )
    .map(({ id }) => `${id}: no declaration names it as its meeting; add the text, or correct its meeting`);

/** At least as many documents were counted as are listed. */
export const uncountedDocuments: Lint = (data) =>
  meetingsOf(data).flatMap(({ id, documentCount }) => {
    const listed = data.documents.filter((row) => row.meeting === id).length;
    return documentCount === undefined || listed <= documentCount
      ? []
      : [`${id} documentCount: ${documentCount}, but ${listed} documents name it; correct one of the two`];
  });

/** What enters into force was signed before. */
export const forceBeforeSignature: Lint = (data) =>
  data.documents
    .filter(({ signedOn, inForceOn }) => inForceOn !== undefined && earliest(inForceOn) <= earliest(signedOn))
    .map(
      ({ id, signedOn, inForceOn }) =>
        `documents/${id} inForceOn: ${inForceOn} does not come after ${signedOn}; correct one of the two`,
    );

/** The states that were ever members. */
const everMembers = (data: Dataset): ReadonlySet<string> =>
  new Set(data.affiliations.filter((row) => row.status === "member").map((row) => row.state));

/** Parties are members, sooner or later; only a memorandum of partnership has others. All members of the day sign. */
export const strangeParties: Lint = (data) =>
  data.documents.flatMap(({ id, parties = [], signedOn, meeting }) => {
    if (id.startsWith("memorandum-of-partnership-")) return [];
    const members = everMembers(data);
    const atSummit = parties.length > 0 && data.summits.some((row) => row.id === meeting);
    return [
      ...parties
        .filter((state) => !members.has(state))
        .map((state) => `documents/${id} parties: ${state} was never a member; correct the code`),
      ...data.affiliations
        .filter((row) => atSummit && row.status === "member" && row.from <= signedOn && !parties.includes(row.state))
        .map((row) => `documents/${id} parties: lacks the member ${row.state}; add it or leave the list out`),
    ];
  });
