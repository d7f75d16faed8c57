// How a module becomes its values. Some modules of src/ only compute: facts, origins, steps, all-changes, evidence. The build runs them
// and ships what they export, by these rules:
//
// - A frozen value is frozen again when the package is loaded, and a large table is written compactly. What is not frozen stays
//   so: engines search it faster. Lists of positions by their keys are one text.
// - A function without parameters is a value that nobody needs at once (see once.ts). The build calls it, and the package makes
//   the value when it is first asked for. A function with parameters is refused, as it cannot be shipped as a value.
// - An object that stands in several places, such as the name of a person, is one object again, and so is an object that
//   another module exports: it is imported from there.

import { pathToFileURL } from "node:url";
import type { Plugin } from "esbuild";
import { compact, type Names } from "./compact.ts";
import { isPositions, packPositions } from "./pack-positions.ts";

/** From this length on, engines read text with `JSON.parse` faster than they compile it. */
const longText = 1000;

/** From this length on, a table is shorter when it is written compactly, what reads it included. */
const longTable = 3000;

/** The module whose objects others refer to. */
const factsFile = new URL("../src/facts.ts", import.meta.url);

const helpers = [
  'import { expand, underKeys } from "./expand.ts";',
  'import { deepFreeze } from "./freeze.ts";',
  'import { once } from "./once.ts";',
  'import { positions } from "./positions.ts";',
];

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** Whether JSON has all of a value. */
const isWhole = (value: unknown): boolean =>
  isObject(value) ? Object.values(value).every(isWhole) : value !== undefined && typeof value !== "function";

/** A name within a text of JSON, where JSON has none. */
const mark = (name: string): string => `\u0001${name}\u0001`;

/** JSON with names in the place of the objects that have one. */
function text(value: object, names: Names): { readonly code: string; readonly isJson: boolean } {
  const marked = JSON.stringify(value, (_, part) => (part === value ? part : (markedName(part, names) ?? part)));
  const code = marked.replace(/"\\u0001(\w+)\\u0001"/g, "$1");
  return { code, isJson: code === marked && isWhole(value) };
}

function markedName(value: unknown, names: Names): string | undefined {
  const name = isObject(value) ? names.get(value) : undefined;
  return name === undefined ? undefined : mark(name);
}

const parsing = (json: string): string => `/* @__PURE__ */ JSON.parse(${JSON.stringify(json)})`;

function frozen(value: object, names: Names): string {
  const { code, isJson } = text(value, names);
  const table = code.length >= longTable ? compact(value, names) : undefined;
  if (table !== undefined) return table;
  return `/* @__PURE__ */ deepFreeze(${isJson && code.length >= longText ? parsing(code) : code})`;
}

const holdsPositions = (value: unknown): boolean =>
  isObject(value) && (isPositions(value) || Object.values(value).some(holdsPositions));

/** Writes a value as JavaScript. */
function literal(value: unknown, names: Names): string {
  const name = isObject(value) ? names.get(value) : undefined;
  if (name !== undefined) return name;
  if (value === undefined) return "undefined";
  if (typeof value === "function") {
    if (value.length > 0) throw new TypeError(`a function with parameters is no value: ${value.name}`);
    return `/* @__PURE__ */ once(() => (${literal(value(), names)}))`;
  }
  if (!isObject(value)) return JSON.stringify(value);
  if (Object.isFrozen(value)) return frozen(value, names);
  if (isPositions(value)) return `/* @__PURE__ */ positions(${JSON.stringify(packPositions(value))})`;
  const { code, isJson } = text(value, names);
  if (isJson && code.length >= longText && !holdsPositions(value)) return parsing(code);
  if (Array.isArray(value)) return `[${value.map((part) => literal(part, names)).join()}]`;
  const entries = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}:${literal(part, names)}`);
  return `{${entries.join()}}`;
}

/** Every object in some values, each once and after its parts, with the number of its places. */
function placesIn(values: readonly unknown[]): ReadonlyMap<object, number> {
  const counts = new Map<object, number>();
  const places = new Map<object, number>();
  const visit = (value: unknown): void => {
    if (!isObject(value)) return;
    const count = (counts.get(value) ?? 0) + 1;
    counts.set(value, count);
    if (count === 1) for (const part of Object.values(value)) visit(part);
    places.set(value, count);
  };
  for (const value of values) visit(value);
  return places;
}

/** The code of a module that exports these values; those of another are imported from it. */
export function codeOf(
  values: Readonly<Record<string, unknown>>,
  other: Readonly<Record<string, unknown>> = {},
): string {
  const imported = Object.entries(other).filter(([, value]) => isObject(value));
  const known = new Map(imported.map(([name, value]) => [value, `facts_${name}`]));
  const shared = [...placesIn(Object.values(values))]
    .filter(([value, places]) => places > 1 && !known.has(value))
    .map(([value]) => value);
  const names = new Map([...known, ...shared.map((value, index) => [value, `shared_${index}`] as const)]);
  const without = (value: object): Names => new Map([...names].filter(([object]) => object !== value));
  return [
    ...helpers,
    ...(imported.length === 0
      ? []
      : [`import { ${imported.map(([name]) => `${name} as facts_${name}`).join(", ")} } from "./facts.ts";`]),
    ...shared.map((value) => `const ${names.get(value)} = ${literal(value, without(value))};`),
    ...Object.entries(values).map(([name, value]) => `export const ${name} = ${literal(value, names)};`),
  ].join("\n");
}

const load = async (url: string): Promise<Readonly<Record<string, unknown>>> => import(url);

/** Runs the modules that match `filter` at build time and puts their values in the place of their code. */
export function evaluate(filter: RegExp): Plugin {
  return {
    name: "evaluate",
    setup(build) {
      build.onLoad({ filter }, async ({ path }) => {
        const url = pathToFileURL(path).href;
        const others = url === factsFile.href ? {} : await load(factsFile.href);
        return { contents: codeOf(await load(url), others), loader: "ts" };
      });
    },
  };
}
