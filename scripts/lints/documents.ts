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

/** Texts that their own words put into force when they were signed. */
const fromSignature: ReadonlySet<string> = new Set(["memorandum-of-partnership-am"]);

/** What enters into force was signed before, or on the same day where its text says so. */
export const forceBeforeSignature: Lint = (data) =>
  data.documents
    .filter(({ signedOn, inForceOn }) => inForceOn !== undefined && earliest(inForceOn) <= earliest(signedOn))
    .filter(({ id, signedOn, inForceOn }) => !(fromSignature.has(id) && inForceOn === signedOn))
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

/** Who signs a text of all members: a memorandum of obligations, also the state that is to become one. */
const signersOf = ({ affiliations }: Pick<Written, "affiliations">, id: string, day: string): readonly string[] => {
  const applicant = /^memorandum-of-obligations-(..)$/.exec(id)?.[1]?.toUpperCase();
  return [...membersOn(affiliations, day), ...(applicant === undefined ? [] : [applicant])];
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
    const members = signersOf(data, id, earliest(signedOn));
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
export const strangeCompleteness: Lint = (data) =>
  data.documents.flatMap(({ id, signatories, signatoriesKnown, signedOn }) => {
    const isWhole =
      signatories !== undefined &&
      (signatories.length === 1 || signatories.length === signersOf(data, id, earliest(signedOn)).length);
    const due = signatories === undefined ? "none" : isWhole && !listedInPart.has(id) ? "all" : "some";
    return due === signatoriesKnown
      ? []
      : [`documents/${id} signatoriesKnown: ${signatoriesKnown}, but ${due} are listed; correct one of the two`];
  });

/** Who has signed a treaty ratifies, accepts or approves it; who has not, and was no member when it was signed, accedes to it. */
export const strangeConsents: Lint = (data) =>
  data.treatyParticipations.flatMap(({ id, document, state, signedOn, consent }) => {
    const treaty = data.documents.find((row) => row.id === document);
    if (consent === undefined || treaty === undefined) return [];
    const isKnown = treaty.signatoriesKnown === "all";
    const signatories: readonly string[] = isKnown
      ? (treaty.signatories ?? [])
      : signersOf(data, document, earliest(treaty.signedOn));
    const hasSigned = signedOn !== undefined || signatories.includes(state);
    const who = isKnown ? "none of the signatories" : "none of those who were members when it was signed";
    return (consent.form === "accession") === !hasSigned
      ? []
      : [
          `${id} consent.form: ${consent.form}, but ${state} ${hasSigned ? (isKnown ? "signed" : "was a member when it was signed") : `is ${who}`}; correct the form`,
        ];
  });

/**
 * A state signs first, then binds itself, then deposits its instrument, and then the treaty is in force for it: not before it is
 * in force at all.
 */
export const stepsOutOfOrder: Lint = ({ documents, treatyParticipations }) =>
  treatyParticipations.flatMap(({ id, document, signedOn, consent, depositedOn, inForceOn }) => {
    const treaty = documents.find((row) => row.id === document);
    const own = [
      ["signature", signedOn ?? treaty?.signedOn],
      ["consent.on", consent?.on],
      ["depositedOn", depositedOn],
      ["inForceOn", inForceOn],
    ] as const;
    const taken = own.flatMap(([step, date]) => (date === undefined ? [] : [{ step, date }]));
    const pairs = [
      ...taken.slice(1).map((later, at) => [taken[at], later] as const),
      [
        { step: "signature", date: treaty?.signedOn },
        { step: "consent.attestedOn", date: consent?.attestedOn },
      ] as const,
      [
        { step: "entry into force in general", date: treaty?.inForceOn },
        { step: "inForceOn", date: inForceOn },
      ] as const,
    ];
    return pairs.flatMap(([earlier, later]) =>
      earlier?.date === undefined || later.date === undefined || earliest(earlier.date) <= earliest(later.date)
        ? []
        : [`${id} ${later.step}: ${later.date} is before ${earlier.date}, the ${earlier.step}; correct one of the two`],
    );
  });
