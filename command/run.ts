// From arguments to what is printed, without touching the process.

import { coverage, type Language, version } from "sco-data";
import { type Request, read } from "./arguments.ts";
import { changeLines } from "./changes.ts";
import { help } from "./help.ts";
import { organisationLines } from "./organisation.ts";
import type { Paint } from "./paint.ts";
import { words } from "./words.ts";

/** What the command prints, and the code it exits with. */
export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: 0 | 2;
}

const json = (value: unknown): string => JSON.stringify(value, undefined, 2);

const page = (lines: readonly string[], language: Language, paint: Paint): string =>
  [...lines, paint("dim", `sco-data ${version}: ${words[language].checked(coverage.from, coverage.through)}`)].join(
    "\n",
  );

function answer(request: Request, paint: Paint): string {
  switch (request.of) {
    case "help":
      return help;
    case "version":
      return version;
    case "organisation": {
      const { organisation, isToday, language } = request;
      if (request.json) return json(organisation);
      return page([...organisationLines(organisation, isToday, language, paint), ""], language, paint);
    }
    case "changes": {
      const { period, language } = request;
      if (request.json) return json(period.changes);
      return page(changeLines(period, language, paint), language, paint);
    }
  }
}

/** A request, or why there is none. */
function attempt(args: readonly string[]): Request | Error {
  try {
    return read(args);
  } catch (error) {
    return error as Error;
  }
}

export function run(args: readonly string[], paint: Paint): Outcome {
  const request = attempt(args);
  if (request instanceof Error) {
    // What somebody typed must not steer their terminal.
    const sentence = request.message.replace(/\p{C}/gu, "�");
    return { stdout: "", stderr: `sco-data: ${sentence}\n`, status: 2 };
  }
  return { stdout: `${answer(request, paint)}\n`, stderr: "", status: 0 };
}
