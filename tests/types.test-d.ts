import { expectTypeOf, test } from "vitest";
import type * as z from "zod";
import * as main from "../src/index.ts";
import type * as schemas from "../src/schemas.ts";
import type { citation, sources } from "../src/sources.ts";
import { timeline, valueOn } from "../src/timeline.ts";

type Infer<Name extends keyof typeof schemas> = z.infer<(typeof schemas)[Name]>;

test("every plain type is the type its schema infers", () => {
  expectTypeOf<Infer<"affiliationSchema">>().toEqualTypeOf<main.Affiliation>();
  expectTypeOf<Infer<"affiliationCountsSchema">>().branded.toEqualTypeOf<main.AffiliationCounts>();
  expectTypeOf<Infer<"coverageSchema">>().toEqualTypeOf<main.Coverage>();
  expectTypeOf<Infer<"datasetSchema">>().toEqualTypeOf<main.Dataset>();
  expectTypeOf<Infer<"isoDateSchema">>().toEqualTypeOf<main.IsoDate>();
  expectTypeOf<Infer<"isoDaySchema">>().toEqualTypeOf<main.IsoDay>();
  expectTypeOf<Infer<"memorandumSchema">>().toEqualTypeOf<main.Memorandum>();
  expectTypeOf<Infer<"officeTermSchema">>().toEqualTypeOf<main.OfficeTerm>();
  expectTypeOf<Infer<"officeTitleSchema">>().toEqualTypeOf<main.OfficeTitle>();
  expectTypeOf<Infer<"personSchema">>().toEqualTypeOf<main.Person>();
  expectTypeOf<Infer<"sourceKindSchema">>().toEqualTypeOf<main.SourceKind>();
  expectTypeOf<Infer<"sourceSchema">>().toEqualTypeOf<main.Source>();
  expectTypeOf<Infer<"stateCodeSchema">>().toEqualTypeOf<main.StateCode>();
  expectTypeOf<Infer<"stateNameSchema">>().toEqualTypeOf<main.StateName>();
  expectTypeOf<Infer<"stateSchema">>().toEqualTypeOf<main.State>();
  expectTypeOf<Infer<"statusSchema">>().toEqualTypeOf<main.Status>();
});

test("no schema is left out above", () => {
  type Compared =
    | "affiliationSchema"
    | "affiliationCountsSchema"
    | "coverageSchema"
    | "datasetSchema"
    | "isoDateSchema"
    | "isoDaySchema"
    | "memorandumSchema"
    | "officeTermSchema"
    | "officeTitleSchema"
    | "personSchema"
    | "sourceKindSchema"
    | "sourceSchema"
    | "stateCodeSchema"
    | "stateNameSchema"
    | "stateSchema"
    | "statusSchema";
  expectTypeOf<keyof typeof schemas>().toEqualTypeOf<Compared>();
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
  // @ts-expect-error: not a date
  timeline([{ from: "1 January 2024" }]);
});
