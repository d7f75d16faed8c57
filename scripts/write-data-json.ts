import { writeFileSync } from "node:fs";
import { affiliations, coverage, type Dataset, secretariesGeneral, states, version } from "sco-data";
import { sources } from "sco-data/sources";

const dataset: Dataset = { version, coverage, states, affiliations, secretariesGeneral, sources };

writeFileSync("dist/data.json", `${JSON.stringify(dataset, null, 2)}\n`);
