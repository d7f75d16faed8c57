// What a user's program says of the types, compiled by every TypeScript of the matrix and never run.

import * as main from "sco-data";
import * as about from "sco-data/about";
import changes from "sco-data/changes.json" with { type: "json" };
import data from "sco-data/data.json" with { type: "json" };
import type * as delegations from "sco-data/delegations";
import type * as disputes from "sco-data/disputes";
import type * as documents from "sco-data/documents";
import type * as identifiers from "sco-data/identifiers";
import type * as meetings from "sco-data/meetings";
import type * as membership from "sco-data/membership";
import type * as offices from "sco-data/offices";
import manifest from "sco-data/package.json" with { type: "json" };
import type * as people from "sco-data/people";
import schema from "sco-data/schema.json" with { type: "json" };
import * as schemas from "sco-data/schemas";
import * as sources from "sco-data/sources";
import * as timeline from "sco-data/timeline";
import type * as treaties from "sco-data/treaties";

type IsAny<Type> = 0 extends 1 & Type ? true : false;

type Equal<One, Other> =
  (<Type>() => Type extends One ? 1 : 2) extends <Type>() => Type extends Other ? 1 : 2 ? true : false;

/** Of a module or a record, the names that are `any`, take `any` or give `any`; of `any` itself, every name. */
type AnyIn<Module> = {
  [Name in keyof Module]-?: IsAny<Module[Name]> extends true
    ? Name
    : Module[Name] extends (...args: infer Args) => infer Result
      ? true extends IsAny<Result> | IsAny<Args[number]>
        ? Name
        : never
      : Module[Name] extends readonly (infer Row)[]
        ? IsAny<Row> extends true
          ? Name
          : never
        : never;
}[keyof Module];

// First that any would be seen, then that there is none.
type Any = ReturnType<typeof JSON.parse>;
interface Leaky {
  readonly plain: string;
  readonly value: Any;
  readonly rows: readonly Any[];
  readonly gives: () => Any;
  readonly takes: (value: Any) => void;
}
export const seen: Equal<AnyIn<Leaky>, "value" | "rows" | "gives" | "takes"> = true;
export const all: Equal<AnyIn<Any>, never> = false;
export const inMain: Equal<AnyIn<typeof main>, never> = true;
export const inTopics: Equal<
  AnyIn<typeof documents> | AnyIn<typeof meetings> | AnyIn<typeof membership> | AnyIn<typeof offices>,
  never
> = true;
export const inParts: Equal<
  | AnyIn<typeof people>
  | AnyIn<typeof delegations>
  | AnyIn<typeof treaties>
  | AnyIn<typeof disputes>
  | AnyIn<typeof identifiers>,
  never
> = true;
export const inAbout: Equal<AnyIn<typeof about>, never> = true;
export const inSources: Equal<AnyIn<typeof sources>, never> = true;
export const inTimeline: Equal<AnyIn<typeof timeline>, never> = true;
export const inSchemas: Equal<AnyIn<typeof schemas>, never> = true;
export const inRows: Equal<
  | AnyIn<main.Affiliation>
  | AnyIn<main.Chairmanship>
  | AnyIn<main.Change>
  | AnyIn<main.Dataset>
  | AnyIn<main.Dispute>
  | AnyIn<main.Identifier>
  | AnyIn<main.Delegation>
  | AnyIn<main.OrganisationBody>
  | AnyIn<main.OrganisationDocument>
  | AnyIn<main.Place>
  | AnyIn<main.Meeting>
  | AnyIn<main.OfficeTerm>
  | AnyIn<main.Organisation>
  | AnyIn<main.Person>
  | AnyIn<main.State>
  | AnyIn<sources.Source>,
  never
> = true;

// What comes back is what the names say.
export const status: Equal<ReturnType<typeof main.statusOn>, main.Status | undefined> = true;
export const word: "member" | "observer" | "dialogue-partner" | "partner" | undefined = main.statusOn(
  "BY",
  "2016-01-01",
);
export const count: number = main.membershipCountOn({ year: 2016, month: 1, day: 1 });
export const name: string | undefined = main.secretaryGeneralOn("2024-10-01")?.person.name.zh;
export const line: string = sources.citation("tass-2017-06-09");
export const rate: number | undefined = timeline.valueOn(
  timeline.timeline([{ from: "2024", rate: 4 }]),
  "2024-01-01",
)?.rate;
export const dataset: main.Dataset = schemas.datasetSchema.parse(data);
export const code: main.StateCode | undefined = schemas.stateCodeSchema.safeParse("BY").data;
export const version: string = data.version + manifest.version + changes.releases.length + schema.$schema;

// What must not compile does not.
main.statusOn("BY", "2016-01-01", { by: undefined });
// @ts-expect-error: Turkmenistan never had a status
main.statusOn("TM", "2016-01-01");
// @ts-expect-error: the day of a Date depends on a time zone
main.statusOn("BY", new Date());
// @ts-expect-error: nobody changes what another reads
main.coverage.through = "2099-01-01";
// @ts-expect-error: nor a list
main.membersOn("2024-07-04").pop();
// @ts-expect-error: options are named
main.statusOn("BY", "2016-01-01", "instrument");
// @ts-expect-error: nobody may hold the office
main.secretaryGeneralOn("2024-10-01").person;

// Kinds of change narrow what a change is about, without a cast; so does the table of a row that refers.
export const steps: readonly string[] = main
  .changesSince("2024-07-03", { through: "2024-07-04", kinds: ["affiliation"] })
  .map(({ record, previous, date }) => `${record.state}: ${previous?.status ?? "none"} → ${record.status}, ${date}`);
const either = main.changesIn(2024, { kinds: ["summit", "affiliation"] });
export const both: Equal<(typeof either)[number]["kind"], "summit" | "affiliation"> = true;
const perhaps: { kinds?: "summit"[] } = {};
const open = main.changesSince("2024-07-03", perhaps);
export const narrowed: Equal<(typeof open)[number], main.Change> = true;
export const summits: readonly main.Meeting[] = about
  .about("KG")
  .flatMap((row) => (row.table === "summits" ? [row.record] : []));
// @ts-expect-error: no such kind
main.changesIn(2024, { kinds: ["affiliations"] });
