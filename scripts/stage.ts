// Lays out what is published in package/, the one folder that is packed, checked and published.

import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import manifest from "../package.json" with { type: "json" };

const folder = manifest.publishConfig.directory;

/** What says how the package is made, and nothing to who installs it. */
const unpublished = ["files", "scripts", "devDependencies", "allowScripts", "overrides", "publishConfig"];

interface Files {
  readonly types: string;
  readonly default: string;
}
type Entry = Files | { readonly import: Files; readonly require: Files };

const write = (file: string, value: object): void => writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);

/** For tools that do not read `exports`: they take `sco-data/sources` for a folder with a manifest of its own. */
function writeStub(subpath: string, entry: Entry): void {
  const [required, imported] = "require" in entry ? [entry.require, entry.import] : [entry, entry];
  const stub = join(folder, subpath);
  mkdirSync(stub);
  write(join(stub, "package.json"), {
    main: join("..", required.default),
    module: join("..", imported.default),
    types: join("..", required.types),
    sideEffects: false,
  });
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
for (const name of [...manifest.files, "README.md", "LICENSE"]) cpSync(name, join(folder, name), { recursive: true });

const { ".": _main, "./package.json": _manifest, ...subpaths } = manifest.exports;
for (const [subpath, entry] of Object.entries(subpaths)) writeStub(subpath, entry);
write(
  join(folder, "package.json"),
  Object.fromEntries(Object.entries(manifest).filter(([key]) => !unpublished.includes(key))),
);
