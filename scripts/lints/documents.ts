import { earliest } from "../../src/dates.ts";
import { meetingsOf } from "./meetings.ts";
import type { Lint } from "./rows.ts";

/** A document lies within the meeting that adopted it, on its last day and in its city. */
export const documentsOutsideTheirMeeting: Lint = (data) =>
  data.documents.flatMap(({ id, meeting: meetingId, signedOn, place }) => {
    if (meetingId === undefined) return [];
    const meeting = meetingsOf(data).find((row) => row.id === meetingId);
    if (meeting === undefined) return [];
    return [
      ...(signedOn === meeting.lastDay
        ? []
        : [
            `documents/${id} signedOn: ${signedOn}, but ${meetingId} ended on ${meeting.lastDay}; correct one of the two`,
          ]),
      ...(place === undefined || place === meeting.place
        ? []
        : [`documents/${id} place: ${place}, but ${meetingId} was in ${meeting.place}; correct one of the two`]),
    ];
  });

/** Every summit adopted a declaration, and those of the Shanghai Five at least one text. */
export const silentSummits: Lint = ({ documents, summits, shanghaiFiveSummits }) =>
  [...summits, ...shanghaiFiveSummits]
    .filter(({ id, council }) =>
      documents.every(
        ({ meeting, kind }) => meeting !== id || (council === "council-of-heads-of-state" && kind !== "declaration"),
      ),
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

/** Signatories are members or founders; only a memorandum of partnership has others. All members of the day sign. */
export const strangeSignatories: Lint = (data) => {
  const members = new Set<string>(data.affiliations.filter((row) => row.status === "member").map((row) => row.state));
  return data.documents.flatMap(({ id, signatories: listed, signedOn, meeting }) => {
    const signatories: readonly string[] | undefined = listed;
    if (signatories === undefined || id.startsWith("memorandum-of-partnership-")) return [];
    const atSummit = data.summits.some((row) => row.id === meeting);
    return [
      ...signatories
        .filter((state) => !members.has(state))
        .map((state) => `documents/${id} signatories: ${state} was never a member; correct the code`),
      ...data.affiliations
        .filter(
          (row) =>
            row.status === "member" &&
            signatories.includes(row.state) &&
            signedOn < row.from &&
            row.from > "2001-06-15",
        )
        .map((row) => `documents/${id} signatories: ${row.state} joined later; make it a participation`),
      ...data.affiliations
        .filter(
          (row) => atSummit && row.status === "member" && row.from <= signedOn && !signatories.includes(row.state),
        )
        .map((row) => `documents/${id} signatories: lacks the member ${row.state}; add it or leave the list out`),
    ];
  });
};
