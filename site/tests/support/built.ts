// The built site: its files, and the address for which it was built.

import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";

export const folder = "site/dist";

export const read = (file: string): string => readFileSync(join(folder, file), "utf8");

const [, index = ""] = /<loc>(.*?)<\/loc>/.exec(read("sitemap-index.xml")) ?? [];

/** The setting with which it was built. */
export const address = new URL(".", index);

/** The pages of the site, as their paths under its address. */
export const pages = globSync("**/*.html", { cwd: folder })
  .map((file) => file.replace(/\.html$/, ""))
  .sort();

export const documentOf = (page: string): Document => parseHTML(read(`${page}.html`)).document;

/** The file that a host of static files serves for a path under the address; `undefined` where there is none. */
export const fileAt = (path: string): string | undefined =>
  [path === "" ? "index.html" : `${path}.html`, path].find(
    (file) => /\.\w+$/.test(file) && existsSync(join(folder, file)),
  );

/** A sample that is the same in every run. */
export function sampled<Value>(values: readonly Value[], count: number, seed: number): readonly Value[] {
  const left = [...values];
  let state = seed;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return Array.from(
    { length: Math.min(count, left.length) },
    () => left.splice(Math.floor(next() * left.length), 1)[0],
  ).filter((value) => value !== undefined);
}
