import { expectTypeOf, test } from "vitest";
import type * as z from "zod";
import type { Authored } from "../data/authored.ts";
import { about } from "../src/about.ts";
import * as main from "../src/index.ts";
import type * as schemas from "../src/schemas/index.ts";
import type { citation, sources } from "../src/sources.ts";
import { timeline, valueOn } from "../src/timeline.ts";

type Infer<Name extends keyof typeof schemas> = z.infer<(typeof schemas)[Name]>;

/** Every schema, and the plain type that it stands for. */
interface Plain {
  actSchema: main.Act;
  affiliationCountsSchema: main.AffiliationCounts;
  affiliationSchema: main.Affiliation;
  attestedTermSchema: main.AttestedTerm;
  bodyHeadSchema: main.BodyHead;
  bumpSchema: main.Bump;
  chairSchema: main.Chair;
  chairmanshipSchema: main.Chairmanship;
  changeKindSchema: main.ChangeKind;
  changeSchema: main.Change;
  changeTypeSchema: main.ChangeType;
  changelogSchema: main.Changelog;
  claimSchema: main.Claim;
  completenessSchema: main.Completeness;
  consentFormSchema: main.ConsentForm;
  consentSchema: main.Consent;
  correctionSchema: main.Correction;
  councilSchema: main.Council;
  coverageKindSchema: main.CoverageKind;
  coverageSchema: main.Coverage;
  culturalCapitalSchema: main.CulturalCapital;
  datasetSchema: main.Dataset;
  daySchema: main.Day;
  delegationCompletenessSchema: main.DelegationCompleteness;
  delegationRoleSchema: main.DelegationRole;
  delegationSchema: main.Delegation;
  disputeSchema: main.Dispute;
  documentKindSchema: main.DocumentKind;
  entityKindSchema: main.EntityKind;
  evidenceSchema: main.Evidence;
  externalRelationSchema: main.ExternalRelation;
  figureIdSchema: main.FigureId;
  figureSchema: main.Figure;
  figureUnitSchema: main.FigureUnit;
  formerIdSchema: main.FormerId;
  formerNameSchema: main.FormerName;
  fullNameSchema: main.FullName;
  identifierSchema: main.Identifier;
  identifierSchemeSchema: main.IdentifierScheme;
  isoDateSchema: main.IsoDate;
  isoDaySchema: main.IsoDay;
  languageSchema: main.Language;
  meetingFormatSchema: main.MeetingFormat;
  meetingSchema: main.Meeting;
  memorandumSchema: main.Memorandum;
  nameSchema: main.Name;
  officeTermSchema: main.OfficeTerm;
  officeTitleSchema: main.OfficeTitle;
  organisationBodySchema: main.OrganisationBody;
  organisationDocumentSchema: main.OrganisationDocument;
  organisationEventSchema: main.OrganisationEvent;
  organisationNameSchema: main.OrganisationName;
  organisationSchema: main.Organisation;
  otherStateCodeSchema: main.OtherStateCode;
  otherStateSchema: main.OtherState;
  outsideOrganisationSchema: main.OutsideOrganisation;
  participationStageSchema: main.ParticipationStage;
  personNameSchema: main.PersonName;
  personSchema: main.Person;
  placeNameSchema: main.PlaceName;
  placeSchema: main.Place;
  publisherControlSchema: main.PublisherControl;
  publisherKindSchema: main.PublisherKind;
  publisherSchema: main.Publisher;
  relationKindSchema: main.RelationKind;
  releaseSchema: main.Release;
  renamingSchema: main.Renaming;
  rowReferenceSchema: main.RowReference;
  sourceKindSchema: main.SourceKind;
  sourceSchema: main.Source;
  stateCodeSchema: main.StateCode;
  stateSchema: main.State;
  statusSchema: main.Status;
  tableCoverageSchema: main.TableCoverage;
  thematicYearSchema: main.ThematicYear;
  treatyParticipationSchema: main.TreatyParticipation;
}

/** Whether two types are one: only then is nothing assignable to a condition on the one and not on the other. */
type Equal<One, Other> =
  (<Type>() => Type extends One ? 1 : 2) extends <Type>() => Type extends Other ? 1 : 2 ? true : false;

test("every plain type is the type its schema infers, and no schema is left out", () => {
  expectTypeOf<keyof typeof schemas>().toEqualTypeOf<keyof Plain>();
  expectTypeOf<{ [Name in keyof Plain]: Equal<Infer<Name>, Plain[Name]> }>().toEqualTypeOf<Record<keyof Plain, true>>();
});

test("misspelt words do not compile", () => {
  // @ts-expect-error: no such code
  main.statusOn("BLR", "2024-07-04");
  // @ts-expect-error: Turkmenistan never had a status
  main.isMemberOn("TM", "2024-07-04");
  // @ts-expect-error: singular
  main.statesOn("members", "2024-07-04");
  // @ts-expect-error: no such state
  main.states.XX;
  // @ts-expect-error: a Date needs a zone
  main.statusOn("BY", new Date());
  // @ts-expect-error: a year is a number
  main.membershipCount("2017");
  // @ts-expect-error: read-only
  main.secretariesGeneral.push();
  // @ts-expect-error: read-only
  main.states.BY.alpha3 = "XXX";
});

test("results are as narrow as they are true", () => {
  expectTypeOf(main.statusOn).returns.toEqualTypeOf<main.Status | undefined>();
  expectTypeOf(main.isMemberOn).returns.toEqualTypeOf<boolean>();
  expectTypeOf(main.statesOn).returns.toEqualTypeOf<readonly main.State[]>();
  expectTypeOf(main.membersOn).returns.toEqualTypeOf<readonly main.State[]>();
  expectTypeOf(main.membershipCount).returns.toEqualTypeOf<number>();
  expectTypeOf(main.affiliationCountsOn).returns.toEqualTypeOf<main.AffiliationCounts>();
  expectTypeOf(main.secretaryGeneralOn).returns.toEqualTypeOf<main.OfficeTerm | undefined>();
  expectTypeOf(main.states.BY).toEqualTypeOf<main.State>();
  expectTypeOf(main.version).toEqualTypeOf<string>();
  expectTypeOf<Extract<main.Change, { kind: "summit" }>["type"]>().toEqualTypeOf<"happens">();
  expectTypeOf<Extract<main.Change, { kind: "document" }>["type"]>().toEqualTypeOf<"happens" | "enters-into-force">();
  expectTypeOf<Extract<main.Change, { kind: "figure" }>["type"]>().toEqualTypeOf<"begins" | "ends">();
  expectTypeOf<Extract<main.Change, { kind: "deputy-secretary-general" }>["record"]>().toEqualTypeOf<main.OfficeTerm>();
  expectTypeOf(main.affiliationOn).returns.toEqualTypeOf<main.Affiliation | undefined>();
  expectTypeOf(main.findState).returns.toEqualTypeOf<main.StateCode | undefined>();
  expectTypeOf<typeof sources>().toEqualTypeOf<Readonly<Record<string, main.Source>>>();
  expectTypeOf<typeof citation>().returns.toEqualTypeOf<string>();
});

test("kinds of change narrow what a change is about", () => {
  const [status] = main.changesSince("2024-01-01", { kinds: ["affiliation"] });
  expectTypeOf(status).toEqualTypeOf<main.Change<"affiliation"> | undefined>();
  expectTypeOf(status?.previous?.status).toEqualTypeOf<main.Status | undefined>();
  const [either] = main.changesIn(2024, { kinds: ["summit", "chairmanship"] });
  expectTypeOf(either).toEqualTypeOf<main.Change<"summit" | "chairmanship"> | undefined>();
  if (either?.kind === "summit") expectTypeOf(either.record).toEqualTypeOf<main.Meeting>();
  expectTypeOf(main.nextChangesAfter("2024-01-01")).toEqualTypeOf<readonly main.Change[]>();
  expectTypeOf(main.changesSince("2024-01-01", { through: "2025-01-01" })).toEqualTypeOf<readonly main.Change[]>();
  // @ts-expect-error: no such kind
  main.changesSince("2024-01-01", { kinds: ["affiliations"] });
  // @ts-expect-error: no such option
  main.changesSince("2024-01-01", { through: "2025-01-01", kind: ["affiliation"] });
  // @ts-expect-error: nor here
  main.changesIn(2024, { through: "2025-01-01" });
});

test("kinds that may be absent narrow nothing", () => {
  const [some] = [true, false].map((only) => main.changesIn(2024, { kinds: only ? ["summit"] : undefined })[0]);
  expectTypeOf(some).toEqualTypeOf<main.Change | undefined>();
  const options: { kinds?: "summit"[] } = {};
  expectTypeOf(main.changesIn(2024, options)).toEqualTypeOf<readonly main.Change[]>();
  expectTypeOf(main.changesIn(2024, undefined)).toEqualTypeOf<readonly main.Change[]>();
});

test("a row that refers tells the type of its record by its table", () => {
  const [mention] = about("KG");
  if (mention?.table === "summits") expectTypeOf(mention.record).toEqualTypeOf<main.Meeting>();
  if (mention?.table === "states") expectTypeOf(mention.record).toEqualTypeOf<main.State>();
});

test("a code read from outside narrows by isStateCode", () => {
  const code: string = "BY";
  if (main.isStateCode(code)) expectTypeOf(code).toEqualTypeOf<main.StateCode>();
});

test("a day may be built from parts, or be an object with the parts", () => {
  const month = 6;
  expectTypeOf(main.membershipCountOn(`2017-0${month}-09`)).toEqualTypeOf<number>();
  expectTypeOf(main.membershipCountOn({ year: 2017, month, day: 9 })).toEqualTypeOf<number>();
});

test("a timeline of your own keeps the type of its rows", () => {
  const rows = [{ from: "2024-01-01", rate: 4 }] as const;
  expectTypeOf(valueOn(timeline(rows), "2024-01-01")?.rate).toEqualTypeOf<4 | undefined>();
  expectTypeOf(timeline).toBeCallableWith([{ from: "2019" as string, until: undefined, city: "Almaty" }]);
  // @ts-expect-error: no first day
  timeline([{ until: "2024-01-01" }]);
});

test("a row that refers to nothing does not compile", () => {
  type Refers = Pick<Authored<main.Delegation>, "meeting" | "person" | "sources">;
  expectTypeOf<{ meeting: "summit-2017"; person: "xi-jinping"; sources: ["tass-2017-06-09"] }>().toExtend<Refers>();
  expectTypeOf<{ meeting: "summit-1917"; person: "xi-jinping"; sources: ["tass-2017-06-09"] }>().not.toExtend<Refers>();
  expectTypeOf<{ meeting: "summit-2017"; person: "nobody"; sources: ["tass-2017-06-09"] }>().not.toExtend<Refers>();
  expectTypeOf<{ meeting: "summit-2017"; person: "xi-jinping"; sources: ["no-text"] }>().not.toExtend<Refers>();
  expectTypeOf<{ meeting: "summit-2017"; person: "xi-jinping"; sources: [] }>().not.toExtend<Refers>();
});
