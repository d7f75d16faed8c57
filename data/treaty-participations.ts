import type { TreatyParticipation } from "../src/types.ts";
import type { Authored } from "./authored.ts";

// What states did about treaties beyond signing them with the others: their signatures stand in `documents`. A report of
// 2017-09-25 counts both among the parties, without a day; as they had not signed, they acceded.
export const treatyParticipations = [
  {
    id: "treaty-of-good-neighbourliness-2007-in",
    document: "treaty-of-good-neighbourliness-2007",
    state: "IN",
    consent: { form: "accession", attestedOn: "2017-09-25" },
    evidence: { consent: ["sco-2017-treaty-conference"] },
  },
  {
    id: "treaty-of-good-neighbourliness-2007-pk",
    document: "treaty-of-good-neighbourliness-2007",
    state: "PK",
    consent: { form: "accession", attestedOn: "2017-09-25" },
    evidence: { consent: ["sco-2017-treaty-conference"] },
  },
] as const satisfies readonly Authored<TreatyParticipation>[];
