import { expectTypeOf, test } from "vitest";
import type * as z from "zod";
import * as main from "../src/index.ts";
import type * as schemas from "../src/schemas/index.ts";
import type { citation, sources } from "../src/sources.ts";
import { timeline, valueOn } from "../src/timeline.ts";

type Infer<Name extends keyof typeof schemas> = z.infer<(typeof schemas)[Name]>;

/** Every schema, and the plain type that it stands for. */
interface Plain {
  actSchema: main.Act;
  affiliationSchema: main.Affiliation;
  affiliationCountsSchema: main.AffiliationCounts;
  attestedTermSchema: main.AttestedTerm;
  bodySchema: main.Body;
  bumpSchema: main.Bump;
  chairSchema: main.Chair;
  chairmanshipSchema: main.Chairmanship;
  changeSchema: main.Change;
  changelogSchema: main.Changelog;
  changeKindSchema: main.ChangeKind;
  changeTypeSchema: main.ChangeType;
  claimSchema: main.Claim;
  correctionSchema: main.Correction;
  councilSchema: main.Council;
  coverageSchema: main.Coverage;
  culturalCapitalSchema: main.CulturalCapital;
  daySchema: main.Day;
  datasetSchema: main.Dataset;
  delegateSchema: main.Delegate;
  disputeSchema: main.Dispute;
  documentSchema: main.Document;
  documentKindSchema: main.DocumentKind;
  externalRelationSchema: main.ExternalRelation;
  figureSchema: main.Figure;
  figureIdSchema: main.FigureId;
  figureUnitSchema: main.FigureUnit;
  formerIdSchema: main.FormerId;
  isoDateSchema: main.IsoDate;
  isoDaySchema: main.IsoDay;
  meetingSchema: main.Meeting;
  meetingFormatSchema: main.MeetingFormat;
  memorandumSchema: main.Memorandum;
  nameSchema: main.Name;
  officeTermSchema: main.OfficeTerm;
  officeTitleSchema: main.OfficeTitle;
  organisationSchema: main.Organisation;
  organisationEventSchema: main.OrganisationEvent;
  personSchema: main.Person;
  relationKindSchema: main.RelationKind;
  releaseSchema: main.Release;
  renamingSchema: main.Renaming;
  rowReferenceSchema: main.RowReference;
  sourceSchema: main.Source;
  sourceKindSchema: main.SourceKind;
  stateSchema: main.State;
  stateCodeSchema: main.StateCode;
  stateNameSchema: main.StateName;
  statusSchema: main.Status;
  thematicYearSchema: main.ThematicYear;
}

test("every plain type is the type its schema infers", () => {
  expectTypeOf<Infer<"actSchema">>().toEqualTypeOf<Plain["actSchema"]>();
  expectTypeOf<Infer<"affiliationSchema">>().toEqualTypeOf<Plain["affiliationSchema"]>();
  expectTypeOf<Infer<"affiliationCountsSchema">>().branded.toEqualTypeOf<Plain["affiliationCountsSchema"]>();
  expectTypeOf<Infer<"attestedTermSchema">>().toEqualTypeOf<Plain["attestedTermSchema"]>();
  expectTypeOf<Infer<"bodySchema">>().toEqualTypeOf<Plain["bodySchema"]>();
  expectTypeOf<Infer<"bumpSchema">>().toEqualTypeOf<Plain["bumpSchema"]>();
  expectTypeOf<Infer<"chairSchema">>().toEqualTypeOf<Plain["chairSchema"]>();
  expectTypeOf<Infer<"chairmanshipSchema">>().toEqualTypeOf<Plain["chairmanshipSchema"]>();
  expectTypeOf<Infer<"changeSchema">>().branded.toEqualTypeOf<Plain["changeSchema"]>();
  expectTypeOf<Infer<"changeKindSchema">>().toEqualTypeOf<Plain["changeKindSchema"]>();
  expectTypeOf<Infer<"changeTypeSchema">>().toEqualTypeOf<Plain["changeTypeSchema"]>();
  expectTypeOf<Infer<"changelogSchema">>().toEqualTypeOf<Plain["changelogSchema"]>();
  expectTypeOf<Infer<"claimSchema">>().toEqualTypeOf<Plain["claimSchema"]>();
  expectTypeOf<Infer<"correctionSchema">>().toEqualTypeOf<Plain["correctionSchema"]>();
  expectTypeOf<Infer<"councilSchema">>().toEqualTypeOf<Plain["councilSchema"]>();
  expectTypeOf<Infer<"coverageSchema">>().toEqualTypeOf<Plain["coverageSchema"]>();
  expectTypeOf<Infer<"culturalCapitalSchema">>().toEqualTypeOf<Plain["culturalCapitalSchema"]>();
  expectTypeOf<Infer<"datasetSchema">>().toEqualTypeOf<Plain["datasetSchema"]>();
  expectTypeOf<Infer<"daySchema">>().toEqualTypeOf<Plain["daySchema"]>();
  expectTypeOf<Infer<"delegateSchema">>().toEqualTypeOf<Plain["delegateSchema"]>();
  expectTypeOf<Infer<"disputeSchema">>().toEqualTypeOf<Plain["disputeSchema"]>();
  expectTypeOf<Infer<"documentSchema">>().toEqualTypeOf<Plain["documentSchema"]>();
  expectTypeOf<Infer<"documentKindSchema">>().toEqualTypeOf<Plain["documentKindSchema"]>();
  expectTypeOf<Infer<"externalRelationSchema">>().toEqualTypeOf<Plain["externalRelationSchema"]>();
  expectTypeOf<Infer<"figureSchema">>().toEqualTypeOf<Plain["figureSchema"]>();
  expectTypeOf<Infer<"figureIdSchema">>().toEqualTypeOf<Plain["figureIdSchema"]>();
  expectTypeOf<Infer<"figureUnitSchema">>().toEqualTypeOf<Plain["figureUnitSchema"]>();
  expectTypeOf<Infer<"formerIdSchema">>().toEqualTypeOf<Plain["formerIdSchema"]>();
  expectTypeOf<Infer<"isoDateSchema">>().toEqualTypeOf<Plain["isoDateSchema"]>();
  expectTypeOf<Infer<"isoDaySchema">>().toEqualTypeOf<Plain["isoDaySchema"]>();
  expectTypeOf<Infer<"meetingSchema">>().toEqualTypeOf<Plain["meetingSchema"]>();
  expectTypeOf<Infer<"meetingFormatSchema">>().toEqualTypeOf<Plain["meetingFormatSchema"]>();
  expectTypeOf<Infer<"memorandumSchema">>().toEqualTypeOf<Plain["memorandumSchema"]>();
  expectTypeOf<Infer<"nameSchema">>().toEqualTypeOf<Plain["nameSchema"]>();
  expectTypeOf<Infer<"officeTermSchema">>().toEqualTypeOf<Plain["officeTermSchema"]>();
  expectTypeOf<Infer<"officeTitleSchema">>().toEqualTypeOf<Plain["officeTitleSchema"]>();
  expectTypeOf<Infer<"organisationSchema">>().branded.toEqualTypeOf<Plain["organisationSchema"]>();
  expectTypeOf<Infer<"organisationEventSchema">>().toEqualTypeOf<Plain["organisationEventSchema"]>();
  expectTypeOf<Infer<"personSchema">>().toEqualTypeOf<Plain["personSchema"]>();
  expectTypeOf<Infer<"relationKindSchema">>().toEqualTypeOf<Plain["relationKindSchema"]>();
  expectTypeOf<Infer<"rowReferenceSchema">>().toEqualTypeOf<Plain["rowReferenceSchema"]>();
  expectTypeOf<Infer<"renamingSchema">>().toEqualTypeOf<Plain["renamingSchema"]>();
  expectTypeOf<Infer<"releaseSchema">>().toEqualTypeOf<Plain["releaseSchema"]>();
  expectTypeOf<Infer<"sourceSchema">>().toEqualTypeOf<Plain["sourceSchema"]>();
  expectTypeOf<Infer<"sourceKindSchema">>().toEqualTypeOf<Plain["sourceKindSchema"]>();
  expectTypeOf<Infer<"stateSchema">>().toEqualTypeOf<Plain["stateSchema"]>();
  expectTypeOf<Infer<"stateCodeSchema">>().toEqualTypeOf<Plain["stateCodeSchema"]>();
  expectTypeOf<Infer<"stateNameSchema">>().toEqualTypeOf<Plain["stateNameSchema"]>();
  expectTypeOf<Infer<"statusSchema">>().toEqualTypeOf<Plain["statusSchema"]>();
  expectTypeOf<Infer<"thematicYearSchema">>().toEqualTypeOf<Plain["thematicYearSchema"]>();
});

test("no schema is left out above", () => {
  expectTypeOf<keyof typeof schemas>().toEqualTypeOf<keyof Plain>();
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
  expectTypeOf<typeof sources>().toEqualTypeOf<Readonly<Record<string, main.Source>>>();
  expectTypeOf<typeof citation>().returns.toEqualTypeOf<string>();
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
