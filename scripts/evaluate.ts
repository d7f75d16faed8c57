import { pathToFileURL } from "node:url";
import type { Plugin } from "esbuild";

/** From this length on, engines read text with `JSON.parse` faster than they compile it. */
const longText = 4000;

const helpers = ['import { deepFreeze } from "./freeze.ts";', 'import { once } from "./once.ts";'];

/** Writes a value as JavaScript: frozen again where it was frozen, and made on demand where a function makes it. */
function literal(value: unknown): string {
  if (value === undefined) return "undefined";
  if (typeof value === "function") return `/* @__PURE__ */ once(() => (${literal(value())}))`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Object.isFrozen(value)) {
    const json = JSON.stringify(value);
    return `/* @__PURE__ */ deepFreeze(${json.length < longText ? json : `/* @__PURE__ */ JSON.parse(${JSON.stringify(json)})`})`;
  }
  if (Array.isArray(value)) return `[${value.map(literal).join()}]`;
  const entries = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}:${literal(part)}`);
  return `{${entries.join()}}`;
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
        return { contents: [...helpers, ...lines].join("\n"), loader: "ts" };
      });
    },
  };
}
