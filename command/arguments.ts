// What is asked of the command, or why it cannot be answered.

import { parseArgs } from "node:util";
import { changesSince, dayIn, type Language, languages, type Organisation, organisationOn } from "sco-data";
import type { Period } from "./changes.ts";

/** How an answer is to be written. */
interface Form {
  readonly json: boolean;
  readonly language: Language;
}

export type Request =
  | { readonly of: "help" | "version" }
  | ({ readonly of: "organisation"; readonly organisation: Organisation; readonly isToday: boolean } & Form)
  | ({ readonly of: "changes"; readonly period: Period } & Form);

const options = {
  json: { type: "boolean", default: false },
  lang: { type: "string", default: "en" },
  help: { type: "boolean", short: "h", default: false },
  version: { type: "boolean", short: "v", default: false },
} as const;

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const [sentence] = (error as Error).message.split(/\.\s|\.?\n/);
    throw new RangeError(`${sentence} (see --help)`);
  }
}

function languageOf(text: string): Language {
  const language = languages.find((known) => known === text);
  if (language === undefined) throw new RangeError(`${JSON.stringify(text)} is not a language (expected en, ru or zh)`);
  return language;
}

function periodOf(days: readonly string[]): Period {
  const [after, through] = days;
  if (after === undefined || through === undefined || days.length > 2) {
    throw new RangeError(`diff takes two days, not ${days.length} (expected diff YYYY-MM-DD YYYY-MM-DD)`);
  }
  return { after, through, changes: changesSince(after, { through }) };
}

/**
 * Reads the arguments and asks the library.
 *
 * @throws {RangeError} In one sentence, if they cannot be understood or there is no such day.
 */
export function read(args: readonly string[]): Request {
  const { positionals, values } = parse(args);
  if (values.help) return { of: "help" };
  if (values.version) return { of: "version" };
  const form = { json: values.json, language: languageOf(values.lang) };
  const [first, ...others] = positionals;
  if (first === "diff") return { of: "changes", period: periodOf(others), ...form };
  if (others.length > 0)
    throw new RangeError(`${positionals.length} arguments are too many (expected one day, or diff and two)`);
  return {
    of: "organisation",
    organisation: organisationOn(first ?? dayIn("UTC")),
    isToday: first === undefined,
    ...form,
  };
}
