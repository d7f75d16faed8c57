// Which source bears which field, as a table. The build runs this file and ships its values.

import { affiliations } from "../data/affiliations.ts";
import { deputySecretariesGeneral } from "../data/deputy-secretaries-general.ts";
import { foreignMinistersMeetings, headsOfGovernmentMeetings, shanghaiFiveSummits, summits } from "../data/meetings.ts";
import { ratsDirectors } from "../data/rats-directors.ts";
import { secretariesGeneral } from "../data/secretaries-general.ts";
import { treatyParticipations } from "../data/treaty-participations.ts";
import { deepFreeze } from "./freeze.ts";
import type { Evidence } from "./types.ts";

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
    Object.entries(evidence).map(([field, sources]) =>
      field === "unassigned" ? { record: id, sources } : { record: id, field, sources },
    ),
  ),
);
