// npm run set-address -- owner/name [--doi 10.5281/zenodo.1]: says in every file where the project lives. Run it once, and again with a DOI.

import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type Address, codeOwners, inCitation, inManifest } from "./release/address.ts";

const {
  positionals: [repository = ""],
  values: { doi },
} = parseArgs({ allowPositionals: true, options: { doi: { type: "string" } } });
const [, owner, name] = /^([A-Za-z0-9-]+)\/([\w.-]+)$/.exec(repository) ?? [];

if (owner === undefined || name === undefined) {
  console.error(`"${repository}" is no repository (expected owner/name)`);
  process.exitCode = 1;
} else if (doi !== undefined && !/^10\.\d+\/\S+$/.test(doi)) {
  console.error(`"${doi}" is no DOI (expected one such as 10.5281/zenodo.1)`);
  process.exitCode = 1;
} else {
  const address: Address = { owner, name, doi };
  const edit = (file: string, change: (text: string, address: Address) => string): void =>
    writeFileSync(file, change(readFileSync(file, "utf8"), address));
  edit("package.json", inManifest);
  edit("CITATION.cff", inCitation);
  writeFileSync(".github/CODEOWNERS", codeOwners(address));
  console.log(
    `The project lives at github.com/${owner}/${name}. Commit package.json, CITATION.cff and .github/CODEOWNERS.`,
  );
}
