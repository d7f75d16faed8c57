import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { node, tsc } from "./tools.ts";

export type Version = keyof typeof tsc;
export type Format = "ESM" | "CJS";

/** What differs from cell to cell of the matrix of types. */
export interface Settings {
  readonly module: "nodenext" | "node16" | "esnext" | "preserve" | "commonjs";
  readonly moduleResolution: "nodenext" | "bundler" | "node16";
  readonly skipLibCheck: boolean;
  readonly lib: readonly string[];
}

const uses = readFileSync(join(import.meta.dirname, "types/uses.ts"), "utf8");

const withoutAttributes = (text: string): string => text.replaceAll(' with { type: "json" }', "");

/** As CommonJS writes it; what `export =` exports is then a module's every name. */
const requiring = (text: string): string =>
  withoutAttributes(text).replace(/^import (?:\* as )?(\w+) from (".*");$/gm, "import $1 = require($2);");

const withoutSchemas = (text: string): string => text.replace(/^.*\bschemas\b.*\n/gm, "");

const forms: Readonly<Record<string, string>> = {
  "esm.mts": uses,
  // Of ES modules, those of node16 take JSON without an attribute, and only without one.
  "esm-node16.mts": withoutAttributes(uses),
  "cjs.cts": requiring(uses),
};

/** Writes the program that uses the types, in every form, each with the schemas and without. */
export function writeUses(folder: string): void {
  for (const [name, text] of Object.entries(forms)) {
    writeFileSync(join(folder, name), text);
    writeFileSync(join(folder, `no-schemas-${name}`), withoutSchemas(text));
  }
}

/** The name under which a form of the program was written. */
export function form(format: Format, { module }: Settings): string {
  if (format === "CJS") return "cjs.cts";
  return module === "node16" ? "esm-node16.mts" : "esm.mts";
}

/** What the compiler of a version says of a file. */
export function compile(folder: string, version: Version, file: string, settings: Settings): Promise<string> {
  const compilerOptions = {
    ...settings,
    target: "es2022",
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    resolveJsonModule: true,
    noEmit: true,
  };
  const config = `${Object.values(settings).join("-")}-${version}-${file}.json`;
  writeFileSync(join(folder, config), JSON.stringify({ compilerOptions, files: [file] }));
  return new Promise((resolve) => {
    execFile(node[24], [tsc[version], "-p", config], { cwd: folder }, (error, stdout, stderr) => {
      resolve(stdout + stderr + (error !== null && stdout === "" ? error.message : ""));
    });
  });
}
