import { earliest } from "../../src/dates.ts";
import type { Written } from "../written.ts";
import { membersBefore } from "./founders.ts";
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

/** Who signs what all sign on a day. */
const membersOn = (affiliations: Written["affiliations"], day: string): readonly string[] => {
  const founded = affiliations[0]?.from ?? "";
  if (day < founded) return membersBefore(day);
  return affiliations.filter(({ status, from }) => status === "member" && from <= day).map(({ state }) => state);
};

/** What all members sign is signed by all of the day; what one state signs names it. */
export const strangeSignatories: Lint = (data) =>
  data.documents.flatMap(({ id, title, signatories: listed, signedOn }) => {
    if (listed === undefined) return [];
    const signatories: readonly string[] = listed;
    const [one = ""] = signatories;
    if (signatories.length === 1) {
      const { name, officialName } = data.states[one as keyof typeof data.states];
      return title.en.includes(name.en) || title.en.includes(officialName.en)
        ? []
        : [`documents/${id} signatories: ${one}, which "${title.en}" does not name; correct the code`];
    }
    const members = membersOn(data.affiliations, earliest(signedOn));
    return [
      ...signatories
        .filter((state) => !members.includes(state))
        .map((state) => `documents/${id} signatories: ${state} was no member on ${signedOn}; correct the code`),
      ...members
        .filter((state) => !signatories.includes(state))
        .map((state) => `documents/${id} signatories: lack the member ${state}; add it or leave the list out`),
    ];
  });

/** Lists that hold all members, and may lack somebody: the texts name those whom they saw sign. */
const listedInPart: ReadonlySet<string> = new Set(["border-cooperation-agreement-2015"]);

/** A list of signatories says whether it holds all. */
export const strangeCompleteness: Lint = ({ documents, affiliations }) =>
  documents.flatMap(({ id, signatories, signatoriesKnown, signedOn }) => {
    const isWhole =
      signatories !== undefined &&
      (signatories.length === 1 || signatories.length === membersOn(affiliations, earliest(signedOn)).length);
    const due = signatories === undefined ? "none" : isWhole && !listedInPart.has(id) ? "all" : "some";
    return due === signatoriesKnown
      ? []
      : [`documents/${id} signatoriesKnown: ${signatoriesKnown}, but ${due} are listed; correct one of the two`];
  });

/** Who has signed a treaty ratifies, accepts or approves it; who has not accedes to it. */
export const strangeConsents: Lint = ({ documents, treatyParticipations }) =>
  treatyParticipations.flatMap(({ id, document, state, signedOn, consent }) => {
    const treaty = documents.find((row) => row.id === document);
    const signatories: readonly string[] = treaty?.signatories ?? [];
    if (consent === undefined || treaty?.signatoriesKnown !== "all") return [];
    const hasSigned = signedOn !== undefined || signatories.includes(state);
    return (consent.form === "accession") === !hasSigned
      ? []
      : [
          `${id} consent.form: ${consent.form}, but ${state} ${hasSigned ? "signed" : "is none of the signatories"}; correct the form`,
        ];
  });
