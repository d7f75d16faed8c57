import { earliest, latest } from "../../src/day.ts";
import type { Dataset, Meeting } from "../../src/types.ts";
import type { Lint } from "./rows.ts";

const summitEndingOn = (data: Dataset, day: string): Meeting | undefined =>
  data.summits.find(({ lastDay }) => lastDay === day);

/** The heads of state decide on a status on the last day of a summit. */
export const decisionsOutsideSummits: Lint = (data) =>
  data.affiliations
    .filter(({ from }) => summitEndingOn(data, from) === undefined)
    .map(({ id, from }) => `affiliations/${id} from: no summit ended on ${from}; give the day of the decision`);

/** A member signs its obligations before the decision, a dialogue partner its memorandum after it. */
export const memorandaOutOfTime: Lint = (data) =>
  data.affiliations.flatMap(({ id, status, from, memorandum }) => {
    if (memorandum === undefined) {
      return status === "dialogue-partner"
        ? [`affiliations/${id} memorandum: is missing; every dialogue partner signed one`]
        : [];
    }
    const signed = earliest(memorandum.signedOn);
    return (status === "member" ? signed < from : from < signed)
      ? []
      : [
          `affiliations/${id} memorandum.signedOn: ${memorandum.signedOn} and ${from} stand the wrong way round; correct one of the two`,
        ];
  });

/** Every memorandum of a state stands among the documents too, with the same day and city. */
export const memorandaWithoutDocument: Lint = (data) => {
  const kinds = { member: "memorandum-of-obligations", "dialogue-partner": "memorandum-of-partnership" } as const;
  const signed = data.affiliations.flatMap(({ state, status, memorandum }) =>
    memorandum === undefined || (status !== "member" && status !== "dialogue-partner")
      ? []
      : [`${kinds[status]}-${state.toLowerCase()} ${memorandum.signedOn} ${memorandum.city}`],
  );
  const documents = data.documents
    .filter(({ id }) => /^memorandum-of-(obligations|partnership)-/.test(id))
    .map(({ id, signedOn, city }) => `${id} ${signedOn} ${city}`);
  return [
    ...signed
      .filter((text) => !documents.includes(text))
      .map((text) => `affiliations: no document is ${text}; add it or correct one of the two`),
    ...documents
      .filter((text) => !signed.includes(text))
      .map((text) => `documents: no affiliation has ${text}; correct one of the two`),
  ];
};

/** The chair passes on the last day of a summit, from the state that chaired it. */
export const chairmanshipsOutsideSummits: Lint = (data) =>
  data.chairmanships.flatMap(({ id, state, from, until }) => [
    ...(summitEndingOn(data, from) === undefined
      ? [`chairmanships/${id} from: no summit ended on ${from}; the chair passes on the last day of one`]
      : []),
    ...(until === undefined || summitEndingOn(data, until)?.chair?.state === state
      ? []
      : [`chairmanships/${id} until: ${state} chaired no summit that ended on ${until}; correct the day or the state`]),
  ]);

/** So does that of the heads of government, on the last day of their meeting. */
export const governmentChairmanshipsOutsideMeetings: Lint = (data) =>
  data.headsOfGovernmentChairmanships.flatMap(({ id, state, from, until }) => {
    const ending = (day: string): Meeting | undefined =>
      data.headsOfGovernmentMeetings.find(({ lastDay }) => lastDay === day);
    return [
      ...(ending(from) === undefined
        ? [
            `headsOfGovernmentChairmanships/${id} from: no meeting ended on ${from}; the chair passes on the last day of one`,
          ]
        : []),
      ...(until === undefined || ending(until)?.chair?.state === state
        ? []
        : [
            `headsOfGovernmentChairmanships/${id} until: ${state} chaired no meeting that ended on ${until}; correct the day or the state`,
          ]),
    ];
  });

/** Who chairs was a member when the chair passed to it. */
export const chairsWithoutMembership: Lint = (data) =>
  [...data.chairmanships, ...data.headsOfGovernmentChairmanships]
    .filter(
      ({ state, from }) =>
        !data.affiliations.some((row) => row.state === state && row.status === "member" && row.from <= from),
    )
    .map(({ id, state, from }) => `${id} state: ${state} was no member on ${from}; correct the state`);

/** A cultural capital is decided at a summit and runs with the chairmanship of its state. */
export const capitalsOutsideChairmanships: Lint = (data) =>
  data.culturalCapitals.flatMap(({ id, state, from, until, decidedOn, years }) => {
    const chairmanship = data.chairmanships.find(
      (row) => row.state === state && row.from === from && row.until === until,
    );
    const first = Number(from.slice(0, 4));
    return [
      ...(chairmanship === undefined
        ? [
            `culturalCapitals/${id}: ${state} did not chair from ${from} until ${until}; give it the span of the chairmanship`,
          ]
        : []),
      ...(decidedOn === from
        ? []
        : [`culturalCapitals/${id} decidedOn: ${decidedOn}, but it began on ${from}; correct one of the two`]),
      ...(years === `${first}-${first + 1}`
        ? []
        : [`culturalCapitals/${id} years: ${years}, but it began in ${first}; correct one of the two`]),
    ];
  });

/** The theme of a year is decided at the summit before it. */
export const themesOutsideSummits: Lint = (data) =>
  data.thematicYears
    .filter(({ decidedOn, year }) => {
      if (decidedOn === undefined) return false;
      const summit = data.summits.find(({ lastDay }) => earliest(decidedOn) <= lastDay && lastDay <= latest(decidedOn));
      return summit === undefined || Number(summit.lastDay.slice(0, 4)) !== year - 1;
    })
    .map(
      ({ id, decidedOn, year }) =>
        `thematicYears/${id} decidedOn: no summit of ${year - 1} ended in ${decidedOn}; correct the day`,
    );

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

/** Who nominates, and who is seen at an event, was a member by then. */
export const strangeNominations: Lint = (data) => {
  const wasMember = (state: string, day: string): boolean =>
    data.affiliations.some((row) => row.state === state && row.status === "member" && row.from <= day);
  return [
    ...[...data.secretariesGeneral, ...data.deputySecretariesGeneral, ...data.ratsDirectors].flatMap((term) => {
      const { id, nominatedBy } = term;
      const day = "from" in term ? earliest(term.from) : (term.attestedOn[0] ?? "");
      return nominatedBy === undefined || wasMember(nominatedBy, day)
        ? []
        : [`${id} nominatedBy: ${nominatedBy} was no member by ${day}; correct the code`];
    }),
    ...data.events.flatMap(({ id, on, participants = [] }) =>
      participants
        .filter(({ state }) => state !== undefined && !wasMember(state, earliest(on)))
        .map(({ state }) => `events/${id} participants: ${state} was no member by ${on}; correct the code`),
    ),
  ];
};

/** The status of SCO partner took the place of two others: no state has one of them beside it. */
export const statusesAfterMerger: Lint = (data) => {
  const merger = data.affiliations.find((row) => row.status === "partner")?.from;
  return data.affiliations
    .filter(({ status, until }) =>
      status === "observer" || status === "dialogue-partner"
        ? merger !== undefined && (until === undefined || until > merger)
        : false,
    )
    .map(({ id }) => `affiliations/${id} until: goes on after ${merger}, when partners took its place; end it there`);
};
