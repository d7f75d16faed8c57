// Which source bears which field, and what every record rests on. The build runs this file and ships its values.

import { affiliations } from "../data/affiliations.ts";
import { deputySecretariesGeneral } from "../data/deputy-secretaries-general.ts";
import { foreignMinistersMeetings, headsOfGovernmentMeetings, shanghaiFiveSummits, summits } from "../data/meetings.ts";
import { ratsDirectors } from "../data/rats-directors.ts";
import { secretariesGeneral } from "../data/secretaries-general.ts";
import { sources } from "../data/sources.ts";
import { treatyParticipations } from "../data/treaty-participations.ts";
import * as facts from "./facts.ts";
import { deepFreeze } from "./freeze.ts";
import { once } from "./once.ts";
import { bestFirst } from "./publish.ts";
import { tables } from "./tables.ts";
import type { Claim, Evidence, Sourced } from "./types.ts";

interface Evidenced {
  readonly id: string;
  readonly evidence: Readonly<Record<string, readonly string[]>>;
}

const rows: readonly Evidenced[] = [
  ...affiliations,
  ...secretariesGeneral,
  ...deputySecretariesGeneral,
  ...ratsDirectors,
  ...shanghaiFiveSummits,
  ...summits,
  ...headsOfGovernmentMeetings,
  ...foreignMinistersMeetings,
  ...treatyParticipations,
];

/** Which sources bear which field of each row of affiliations, terms, meetings and treaty participations. */
export const evidence: readonly Evidence[] = deepFreeze(
  rows.flatMap(({ id, evidence }) =>
    Object.entries(evidence).map(([field, ids]) =>
      field === "unassigned" ? { record: id, sources: bestFirst(ids) } : { record: id, field, sources: bestFirst(ids) },
    ),
  ),
);

/** What the records of a table rest on. */
interface Grounds {
  /** The fields that its records have. */
  readonly fields: readonly string[];
  /** Those that are borne one by one, as `evidence` says; an id is our own word. */
  readonly single: readonly string[];
  /** The sources of each record by its id, as positions in `sources`. */
  readonly sources: Readonly<Record<string, readonly number[]>>;
}

/** A record, by its id or code, with its sources or those of its claims. */
type Row = ({ readonly id: string } | { readonly code: string }) & ({ readonly claims: readonly Claim[] } | Sourced);

const positions = new Map(Object.keys(sources).map((id, position) => [id, position]));

const groundsOf = (row: Row): readonly number[] =>
  bestFirst("claims" in row ? row.claims.flatMap((claim) => claim.sources) : row.sources).map(
    (id) => positions.get(id) as number,
  );

const idOf = (row: Row): string => ("code" in row ? row.code : row.id);

const isTable = (name: string): name is keyof typeof tables => Object.hasOwn(tables, name);

/** What the records of each table rest on; sources and their publishers rest on nothing else. */
export const grounds: () => readonly Grounds[] = once(() =>
  Object.entries(facts).flatMap(([name, table]) => {
    if (!isTable(name)) return [];
    const records = Object.values(table) as readonly Row[];
    return {
      fields: [...new Set(records.flatMap((record) => Object.keys(record)))],
      single: ["id", "sources", ...(tables[name].evidence ?? [])],
      sources: Object.fromEntries(records.map((record) => [idOf(record), groundsOf(record)])),
    };
  }),
);
