import { pathToFileURL } from "node:url";
import type { Plugin } from "esbuild";

/** Writes a value as JavaScript, with a call that freezes it again wherever it was frozen. */
function literal(value: unknown, frozenAbove = false): string {
  if (value === undefined) return "undefined";
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const frozen = frozenAbove || Object.isFrozen(value);
  const text = Array.isArray(value)
    ? `[${value.map((part) => literal(part, frozen)).join()}]`
    : `{${[
        ...(Object.getPrototypeOf(value) === null ? ["__proto__:null"] : []),
        ...Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}:${literal(part, frozen)}`),
      ].join()}}`;
  return frozen && !frozenAbove ? `deepFreeze(${text})` : text;
}

/**
 * Runs the modules that match `filter` at build time and puts their values in the place of their code, so that the
 * package ships what they compute and none of what they compute it from.
 */
export function evaluate(filter: RegExp): Plugin {
  return {
    name: "evaluate",
    setup(build) {
      build.onLoad({ filter }, async ({ path }) => {
        const values = Object.entries((await import(pathToFileURL(path).href)) as Record<string, unknown>);
        const lines = values.map(([name, value]) => `export const ${name} = ${literal(value)};`);
        return { contents: ['import { deepFreeze } from "./freeze.ts";', ...lines].join("\n"), loader: "ts" };
      });
    },
  };
}
