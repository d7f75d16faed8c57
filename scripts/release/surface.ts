import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";
import { entries } from "../entries.ts";
import { describeExport } from "./members.ts";

interface Manifest {
  readonly exports: Readonly<Record<string, unknown>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly engines?: { readonly node?: string };
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** The module in `src` of each subpath that is one. */
function modulesOf({ exports }: Manifest): readonly (readonly [entry: string, file: string])[] {
  const files: Readonly<Record<string, string>> = entries;
  return Object.entries(exports).flatMap(([subpath, target]) => {
    const name = /\.\/dist\/(\w+)\.js"/.exec(JSON.stringify(target))?.[1] ?? "";
    const file = files[name];
    return file === undefined ? [] : [[`sco-data${subpath.slice(1)}`, file] as const];
  });
}

function linesOfManifest({ exports, bin = {}, engines, peerDependencies = {} }: Manifest): readonly string[] {
  return [
    ...Object.keys(exports).map((subpath) => `package exports ${subpath}`),
    ...Object.keys(bin).map((name) => `package bin ${name}`),
    `package engines.node ${engines?.node}`,
    ...Object.entries(peerDependencies).map(([name, range]) => `package peer ${name} ${range}`),
  ];
}

const parsed = new Map<string, ts.SourceFile>();

/** Parses a file anew only where its text is new, as one process may ask for the surfaces of many projects. */
function rememberingHost(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  return {
    ...host,
    getSourceFile: (file, ...how) => {
      const known = parsed.get(file);
      if (known !== undefined && known.text === host.readFile(file)) return known;
      const source = host.getSourceFile(file, ...how);
      if (source !== undefined) parsed.set(file, source);
      return source;
    },
  };
}

function programOf(folder: string, files: readonly string[]): ts.Program {
  const { config } = ts.readConfigFile(join(folder, "tsconfig.json"), ts.sys.readFile);
  const options = { ...ts.parseJsonConfigFileContent(config, ts.sys, folder).options, types: [] };
  const rootNames = files.map((file) => join(folder, file));
  return ts.createProgram({ rootNames, options, host: rememberingHost(options) });
}

/** Everything that a user of the package in a folder can rely on, one line a member, sorted. */
export function surfaceOf(path: string): readonly string[] {
  const folder = resolve(path);
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const modules = modulesOf(manifest);
  const program = programOf(
    folder,
    modules.map(([, file]) => file),
  );
  const checker = program.getTypeChecker();
  const lines = modules.flatMap(([entry, file]) => {
    const source = program.getSourceFile(join(folder, file));
    const module = source && checker.getSymbolAtLocation(source);
    if (module === undefined) throw new Error(`${file}, which package.json exports, is no module`);
    const symbols = checker.getExportsOfModule(module);
    // What a schema takes follows the records, which tests hold; its own type is zod's business.
    if (entry.endsWith("/schemas")) return symbols.map(({ name }) => `${entry} ${name}`);
    return symbols.flatMap((symbol) => describeExport(checker, symbol).map((line) => `${entry} ${line}`));
  });
  return [...new Set([...linesOfManifest(manifest), ...lines])].sort();
}
