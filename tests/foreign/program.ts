import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { type Consumer, installPacked } from "../../scripts/pack.ts";
import { zod } from "./tools.ts";

/** Of each subpath: what to import, one question to it, and the answer. */
const questions: Readonly<Record<string, readonly [names: string, question: string, answer: string | number]>> = {
  ".": ["statusOn", 'statusOn("BY", "2016-01-01")', "observer"],
  "./membership": ["membershipCountOn", 'membershipCountOn("2017-06-09")', 8],
  "./offices": ["secretaryGeneralOn", 'secretaryGeneralOn("2024-10-01").person.id', "zhang-ming"],
  "./meetings": ["summitIn", "summitIn(2018).id", "summit-2018"],
  "./documents": ["documentsAdoptedAt", 'documentsAdoptedAt("summit-2018")[0].meeting', "summit-2018"],
  "./people": ["person", 'person("zhang-ming").name.zh', "张明"],
  "./delegations": ["delegationsKnownAt", 'delegationsKnownAt("summit-2024")', "members"],
  "./treaties": ["participationOn", 'participationOn("charter-2002", "KZ", "2024-07-04")', "in-force"],
  "./disputes": ["disputesAbout", 'disputesAbout("vladimir-norov")[0].field', "until"],
  "./identifiers": ["findByIdentifier", 'findByIdentifier("cow", "702")', "TJ"],
  "./about": ["about, find", 'about(find("Zhang Ming")[0].id)[0].id', "secretary-general-zhang-ming"],
  "./schemas": ["stateCodeSchema", 'stateCodeSchema.parse("BY")', "BY"],
  "./sources": ["citation", 'citation("tass-2017-06-09").slice(0, 4)', "TASS"],
  "./timeline": ["timeline, valueOn", 'valueOn(timeline([{ from: "2024", rate: 4 }]), "2024-01-01").rate', 4],
  "./data.json": ["data", "data.affiliations[0].status", "member"],
  "./schema.json": ["schema", "schema.type", "object"],
  "./changes.json": ["changes", "typeof changes.releases.length", "number"],
  "./package.json": ["manifest", "manifest.version", manifest.version],
};

export const subpaths = Object.keys(manifest.exports);

const asked = subpaths.map((subpath) => {
  const [names, question, answer] = questions[subpath] ?? ["", "", ""];
  const isJson = subpath.endsWith(".json");
  return { specifier: subpath.replace(".", manifest.name), names: isJson ? names : `{ ${names} }`, question, answer };
});

/** The questions as a list of JavaScript, and their answers. */
export const asking = `[${asked.map(({ question }) => question).join(", ")}]`;
export const answers = asked.map(({ answer }) => answer);

/** What imports that which is asked, as an ES module (JSON as bundlers take it) and as CommonJS. */
const importing = asked.map(({ specifier, names }) => `import ${names} from "${specifier}";\n`).join("");
export const requiring = asked.map(({ specifier, names }) => `const ${names} = require("${specifier}");\n`).join("");

const print = `console.log(JSON.stringify(${asking}));\n`;

/** A program that asks every subpath, in both module systems. */
export const esm = importing + print;
export const cjs = requiring + print;

/** Holds that the program printed the right answers. */
export function expectAnswers(printed: string): void {
  expect(JSON.parse(printed)).toEqual(answers);
}

/** A throw-away project with the packed package and zod, and files of its own. */
export function project(files: Readonly<Record<string, string>>): Consumer {
  const consumer = installPacked(zod);
  const all = { "package.json": '{ "private": true }\n', ...files };
  for (const [name, text] of Object.entries(all)) writeFileSync(join(consumer.folder, name), text);
  return consumer;
}
