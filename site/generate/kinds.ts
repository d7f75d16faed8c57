import { sourceKinds } from "sco-data";
import { sources } from "sco-data/sources";

const all = Object.values(sources);

/** How many sources there are of each kind, as a table. */
export const kindsTable = `| kind | sources |
|---|--:|
${sourceKinds.map((kind) => `| ${kind} | ${all.filter((source) => source.kind === kind).length} |`).join("\n")}
| all | ${all.length} |
`;
