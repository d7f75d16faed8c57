import type { TableName } from "../../../src/types.ts";
import { frozen } from "./frozen.ts";
import { known } from "./known.ts";
import { refused } from "./refused.ts";
import { type Check, type Modules, outcome, type Reference, type Report } from "./report.ts";
import { schemas } from "./schemas.ts";
import { temporal } from "./temporal.ts";

/** Every subpath gives the names that it should, and every file its content. */
function surface(modules: Modules, { exports, json }: Reference): Check[] {
  const names = (module: unknown): string =>
    Object.keys(Object(module))
      .filter((name) => name !== "default" && name !== "module.exports" && name !== "__esModule")
      .sort()
      .join();
  return [
    [
      "subpaths",
      Object.keys(modules).sort().join(),
      Object.keys({ ...exports, ...json })
        .sort()
        .join(),
    ],
    ...Object.entries(exports).map(([subpath, all]): Check => [subpath, names(modules[subpath]), all.join()]),
    ...Object.entries(json).map(([subpath, text]): Check => [subpath, JSON.stringify(modules[subpath]), text]),
  ];
}

/** Every question that JSON can write is answered as `src` answers it. */
function same(modules: Modules, { questions }: Reference): Check[] {
  return questions.map(({ subpath, name, args, answer }) => {
    const { [name]: ask } = modules[subpath] as Record<string, (...given: readonly unknown[]) => unknown>;
    return [`${name}(${JSON.stringify(args).slice(1, -1)})`, outcome(() => ask?.(...args)), answer];
  });
}

/** The tables in data.json are the constants, and what they claim is what `coverageOf` says. */
function data({ "./data.json": rows, ...modules }: Modules): Check[] {
  const { coverageOf } = modules["."];
  const names = Object.keys(rows.tableCoverage) as TableName[];
  const tableCoverage = Object.fromEntries(names.map((name) => [name, coverageOf(name)]));
  const constants: Record<string, unknown> = Object.assign({ tableCoverage }, ...Object.values(modules));
  return Object.entries(rows).map(([name, table]) => [
    `data.json ${name}`,
    JSON.stringify(table),
    JSON.stringify(constants[name]),
  ]);
}

/** What the runtime calls itself; before 21, Node had no navigator. */
function runtime(): string {
  const { navigator, process } = globalThis;
  return navigator?.userAgent ?? `Node.js/${process.versions.node.split(".")[0]}`;
}

/** Around the first character in which two texts differ. */
function difference([name, seen, expected]: Check): string {
  const [one, other] = [String(seen), String(expected)];
  const at = one.split("").findIndex((character, index) => character !== other[index]);
  const part = (text: string): string => text.slice(Math.max(0, at - 60), Math.max(0, at) + 120);
  return `${name}: ${part(one)}, not ${part(other)}`;
}

/** Asks the package, as a runtime gave it, everything, and says what was wrong. */
export function conformance(modules: Modules, reference: Reference): Report {
  const { ".": main, "./sources": sources, "./timeline": timeline } = modules;
  const parts = {
    surface: surface(modules, reference),
    known: known(main, sources, timeline),
    same: same(modules, reference),
    refused: refused(main, sources, timeline),
    frozen: frozen(main, sources, timeline),
    data: data(modules),
    schemas: schemas(modules),
    temporal: temporal(main),
  };
  return {
    runtime: runtime(),
    checks: Object.fromEntries(Object.entries(parts).map(([part, checks]) => [part, checks.length])),
    faults: Object.values(parts)
      .flat()
      .filter(([, seen, expected]) => seen !== expected)
      .map(difference),
  };
}
