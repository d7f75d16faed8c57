// Every table, declared once: what it holds, how its rows are named and ordered, and what happens to them on which days. The
// changes, the checks of ids, order and spans, and the columns of the tables follow from it. The build runs this file; the
// package has none of it.

import { earliest } from "./dates.ts";
import * as facts from "./facts.ts";
import type { Referring } from "./references.ts";
import type { Change, ChangeRecords, Dataset, IsoDate, Span, TableName } from "./types.ts";
import type { ChangeKind } from "./vocabulary.ts";

/** What happens to a record, and when. */
type Happening<Kind extends ChangeKind> = readonly [
  type: Extract<Change, { readonly kind: Kind }>["type"],
  date: IsoDate,
];

type RowOf<Name extends TableName> = Dataset[Name] extends readonly (infer Row)[]
  ? Row
  : Dataset[Name][keyof Dataset[Name]];

interface Declaration<Row> {
  /** What it holds, for people. */
  readonly title: string;
  /** Whether its rows are what facts speak of. */
  readonly entity?: true;
  /** What its rows are sorted by. */
  readonly order: (row: Row) => string;
  /** The id that follows from what a row says. */
  readonly id?: (row: Row) => string;
  /** What its rows follow one another in: of each series, one row holds at a time. */
  readonly series?: (row: Row) => string;
  /** Whether a series goes on without a gap until today. */
  readonly unbroken?: true;
  /** The fields of which the evidence is known one by one. */
  readonly evidence?: readonly string[];
  readonly changes?: AnyChanges;
}

/** The kind of a table's changes, and what happens to each of its rows. */
interface Changes<Kind extends ChangeKind> {
  readonly kind: Kind;
  readonly rows: readonly ChangeRecords[Kind][];
  readonly happenings: (record: ChangeRecords[Kind]) => readonly Happening<Kind>[];
}

type AnyChanges = { readonly [Kind in ChangeKind]: Changes<Kind> }[ChangeKind];

const begins = ({ from, until }: Span): readonly (readonly [type: "begins" | "ends", date: IsoDate])[] =>
  until === undefined
    ? [["begins", from]]
    : [
        ["begins", from],
        ["ends", until],
      ];

const happens = (date: IsoDate | undefined): readonly (readonly [type: "happens", date: IsoDate])[] =>
  date === undefined ? [] : [["happens", date]];

const isoYear = (year: number): IsoDate => String(year).padStart(4, "0") as IsoDate;
const firstDayOf = (year: number): IsoDate => earliest(isoYear(year));

const year = (date: string): string => date.slice(0, 4);
const month = (date: string): string => date.slice(0, 7);
const day = (date: IsoDate | undefined): string => (date === undefined ? "undated" : earliest(date));
const byId = ({ id }: { readonly id: string }): string => id;
const byCode = ({ code }: { readonly code: string }): string => code;
const byFirstDay = ({ from }: Pick<Span, "from">): string => day(from);

const office = (prefix: string) => ({
  id: ({ person }: { readonly person: string }) => `${prefix}-${person}`,
  evidence: ["person", "title", "nominatedBy", "from", "until", "appointedAt", "attestedOn"],
});

const council = (prefix: string) => ({
  order: ({ firstDay }: { readonly firstDay: string }) => firstDay,
  id: ({ id, firstDay }: { readonly id: string; readonly firstDay: string }) => {
    const withMonth = `${prefix}-${month(firstDay)}`;
    // Where another meeting of the year has the plain id, this one has its month too.
    return id === withMonth ? id : `${prefix}-${year(firstDay)}`;
  },
  evidence: ["ordinal", "firstDay", "lastDay", "format", "place", "host", "chair", "documentCount"],
});

const chair = (prefix: string) => ({
  order: byFirstDay,
  id: ({ state, from }: { readonly state: string; readonly from: string }) =>
    `${prefix}-${state.toLowerCase()}-${year(from)}`,
  series: () => prefix,
  unbroken: true as const,
});

const days = new Map<string, string>([
  ...[facts.shanghaiFiveSummits, facts.summits, facts.headsOfGovernmentMeetings, facts.foreignMinistersMeetings]
    .flat()
    .map(({ id, firstDay }): [string, string] => [id, firstDay]),
  ...facts.events.map(({ id, on }): [string, string] => [id, earliest(on)]),
]);

/** The declaration of every table, in the order of `data.json`. */
export const tables: { readonly [Name in TableName]: Declaration<Referring<RowOf<Name>>> } = {
  states: { entity: true, title: "Every state that ever had a status", order: byCode },
  otherStates: {
    entity: true,
    title: "States without a status that came to a meeting or hosted something",
    order: byCode,
  },
  people: { entity: true, title: "Everybody who stands in a row", order: byId },
  places: { entity: true, title: "The places of meetings, seats and signatures", order: byId },
  organisations: {
    entity: true,
    title: "The organisations outside that have a tie to the SCO, or came to a meeting",
    order: byId,
  },
  bodies: {
    title: "The organs and the bodies beside them",
    order: byFirstDay,
    changes: { kind: "body", rows: facts.bodies, happenings: begins },
  },
  affiliations: {
    title: "Every status of every state, by decision",
    order: ({ from, state }) => `${day(from)} ${state}`,
    id: ({ status, state }) => `${status}-${state.toLowerCase()}`,
    series: ({ state }) => state,
    unbroken: true,
    evidence: ["status", "from", "until", "memorandum"],
    changes: { kind: "affiliation", rows: facts.affiliations, happenings: begins },
  },
  secretariesGeneral: {
    title: "The terms of the heads of the Secretariat",
    order: byFirstDay,
    ...office("secretary-general"),
    series: () => "secretary-general",
    unbroken: true,
    changes: { kind: "secretary-general", rows: facts.secretariesGeneral, happenings: begins },
  },
  deputySecretariesGeneral: {
    title: "The deputies, as far as they are attested: in a span, or else on single days",
    order: (term) => ("attestedOn" in term ? String(term.attestedOn[0]) : byFirstDay(term)),
    ...office("deputy-secretary-general"),
    changes: {
      kind: "deputy-secretary-general",
      rows: facts.deputySecretariesGeneral,
      happenings: (term) => ("attestedOn" in term ? [] : begins(term)),
    },
  },
  ratsDirectors: {
    title: "The terms of the directors of the Executive Committee of RATS",
    order: byFirstDay,
    ...office("rats-director"),
    series: () => "rats-director",
    unbroken: true,
    changes: { kind: "rats-director", rows: facts.ratsDirectors, happenings: begins },
  },
  shanghaiFiveSummits: {
    title: "The summits of the Shanghai Five",
    ...council("shanghai-five"),
    changes: {
      kind: "shanghai-five-summit",
      rows: facts.shanghaiFiveSummits,
      happenings: ({ firstDay }) => happens(firstDay),
    },
  },
  summits: {
    title: "The meetings of the Council of Heads of State",
    ...council("summit"),
    changes: { kind: "summit", rows: facts.summits, happenings: ({ firstDay }) => happens(firstDay) },
  },
  headsOfGovernmentMeetings: {
    title: "The meetings of the Council of Heads of Government",
    ...council("heads-of-government"),
    changes: {
      kind: "heads-of-government-meeting",
      rows: facts.headsOfGovernmentMeetings,
      happenings: ({ firstDay }) => happens(firstDay),
    },
  },
  foreignMinistersMeetings: {
    title: "The meetings of the Council of Foreign Ministers that were established",
    ...council("foreign-ministers"),
    changes: {
      kind: "foreign-ministers-meeting",
      rows: facts.foreignMinistersMeetings,
      happenings: ({ firstDay }) => happens(firstDay),
    },
  },
  delegations: {
    title: "Who came to which meeting for which state, organisation or body, as far as it was found",
    order: ({ meeting, id }) => `${days.get(meeting)} ${id}`,
    id: ({ id, meeting, state, organisation, body, person }) => {
      const delegation = `delegation-${meeting}-${state?.toLowerCase() ?? organisation ?? body}`;
      // Of two delegates of one state or organisation the second goes by name.
      return id === `${delegation}-${person}` ? id : delegation;
    },
  },
  chairmanships: {
    title: "Who chaired the organisation",
    ...chair("chairmanship"),
    changes: { kind: "chairmanship", rows: facts.chairmanships, happenings: begins },
  },
  headsOfGovernmentChairmanships: {
    title: "Who chaired the Council of Heads of Government, as far as it was found",
    ...chair("heads-of-government-chairmanship"),
    changes: {
      kind: "heads-of-government-chairmanship",
      rows: facts.headsOfGovernmentChairmanships,
      happenings: begins,
    },
  },
  documents: {
    title: "Treaties, declarations and other texts",
    order: ({ signedOn, id }) => `${day(signedOn)} ${id}`,
    changes: {
      kind: "document",
      rows: facts.documents,
      happenings: ({ signedOn, inForceOn }) => [
        ...happens(signedOn),
        ...(inForceOn === undefined ? [] : [["enters-into-force", inForceOn] as const]),
      ],
    },
  },
  treatyParticipations: {
    title: "What states have done about treaties beyond signing them with the others, as far as it was found",
    order: byId,
    id: ({ document, state }) => `${document}-${state.toLowerCase()}`,
    evidence: ["signedOn", "consent", "depositedOn", "inForceOn"],
  },
  externalRelations: {
    title: "Ties to organisations and states outside",
    order: ({ signedOn, id }) => `${day(signedOn)} ${id}`,
    changes: {
      kind: "external-relation",
      rows: facts.externalRelations,
      happenings: ({ signedOn }) => happens(signedOn),
    },
  },
  thematicYears: {
    title: "The themes of years",
    order: ({ year }) => isoYear(year),
    id: ({ year }) => `thematic-year-${year}`,
    changes: {
      kind: "thematic-year",
      rows: facts.thematicYears,
      happenings: ({ year }) => begins({ from: firstDayOf(year), until: firstDayOf(year + 1) }),
    },
  },
  culturalCapitals: {
    title: "The tourism and cultural capitals",
    order: ({ decidedOn }) => decidedOn,
    id: ({ place }) => `cultural-capital-${place}`,
    series: () => "cultural-capital",
    changes: { kind: "cultural-capital", rows: facts.culturalCapitals, happenings: begins },
  },
  figures: {
    title: "Numbers as they stood over time",
    order: ({ from, id }) => `${day(from)} ${id}`,
    id: ({ figure, state, from }) =>
      [figure, ...(state === undefined ? [] : [state.toLowerCase()]), year(from)].join("-"),
    series: ({ figure, state }) => `${figure} ${state}`,
    changes: { kind: "figure", rows: facts.figures, happenings: begins },
  },
  events: {
    title: "Dated happenings that are no council's meeting",
    order: ({ on, id }) => `${day(on)} ${id}`,
    changes: { kind: "event", rows: facts.events, happenings: ({ on }) => happens(on) },
  },
  identifiers: {
    title: "What other registers call an entity",
    order: ({ scheme, id }) => `${scheme} ${id}`,
    id: ({ record, scheme }) => `identifier-${record.toLowerCase()}-${scheme}`,
  },
  disputes: {
    title: "Where sources contradict one another, and whom the package follows",
    order: ({ record, field, id }) => `${record} ${field} ${id}`,
  },
  publishers: { title: "Who publishes what facts rest on", order: () => "" },
  sources: { title: "The texts that facts rest on", order: () => "" },
};
