import { earliest, latest } from "../../src/day.ts";
import type { Dataset, Span } from "../../src/types.ts";
import { at } from "./paths.ts";
import { type Lint, rowsOf } from "./rows.ts";

/** What a text that a row does not cite said about a day. */
export interface Witness {
  /** Id of the text. */
  readonly source: string;
  /** The day it speaks of, or the month or year if it is no finer. */
  readonly day: string;
  /** One of `questions`, with the state, status or figure it asks about. */
  readonly question: string;
  readonly answer: string | number;
}

interface Held extends Span {
  readonly id: string;
}

const on = <Row extends Span>(rows: readonly Row[], day: string): readonly Row[] =>
  rows.filter(({ from, until }) => earliest(from) <= day && (until === undefined || day < earliest(until)));

/** The answer of the facts on a day, by the plainest search there is. */
const questions: {
  readonly [question: string]: (data: Dataset, day: string, about: string) => string | number | undefined;
} = {
  "status of": (data, day, state) => on(data.affiliations, day).find((row) => row.state === state)?.status,
  "number of": (data, day, status) =>
    on(data.affiliations, day).filter((row) => status === "states" || row.status === status).length,
  "head of the Secretariat": (data, day) => on(data.secretariesGeneral, day)[0]?.person.id,
  "director of RATS": (data, day) => on(data.ratsDirectors, day)[0]?.person.id,
  chair: (data, day) => on(data.chairmanships, day)[0]?.state,
  "chair of the heads of government": (data, day) => on(data.headsOfGovernmentChairmanships, day)[0]?.state,
  "cultural capital": (data, day) => on(data.culturalCapitals, day)[0]?.city,
  "theme of the year": (data, day) => data.thematicYears.find((row) => row.year === Number(day.slice(0, 4)))?.name.en,
  figure: (data, day, figure) => on(data.figures, day).find((row) => row.figure === figure)?.value,
  "body at work": (data, day, body) => (on(data.bodies, day).some((row) => row.id === body) ? "yes" : "no"),
  "publication of": ({ sources }, day, id) => (day.startsWith(sources[id]?.date ?? "nowhere") ? "yes" : "no"),
  "in force": (data, day, id) => {
    const { inForceOn } = data.documents.find((row) => row.id === id) ?? {};
    return inForceOn !== undefined && earliest(inForceOn) <= day ? "yes" : "no";
  },
};

/** The longest name that fits: "chair of the heads of government" is not about a chair called "of". */
const asked = (question: string): string | undefined =>
  Object.keys(questions)
    .filter((name) => question === name || question.startsWith(`${name} `))
    .sort((one, other) => other.length - one.length)[0];

/** The row and the field that the answer to "what happened" names (example: `"summit-2017 firstDay"`). */
const named = (answer: string): readonly [id: string, path: string] => {
  const [id = "", path = ""] = answer.split(" ");
  return [id, path];
};

/** What the facts say of the same, where it is not what the witness says. */
function otherwise(data: Dataset, { day, question, answer }: Witness): string | undefined {
  const name = asked(question);
  if (name !== undefined) {
    const about = question.slice(name.length + 1);
    const found = [earliest(day as never), latest(day as never)].map((edge) => questions[name]?.(data, edge, about));
    return found.includes(answer) ? undefined : `${found[0]}`;
  }
  if (question !== "what happened") return `no such question as "${question}"`;
  const [id, path] = named(`${answer}`);
  const row = rowsOf(data).find((placed) => placed.row.id === id)?.row;
  const value = at(row, path.split("."));
  const days: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (days.some((own) => typeof own === "string" && own.startsWith(day))) return undefined;
  const disputed = data.disputes
    .filter((dispute) => dispute.record === id && dispute.field === path)
    .some(({ claims }) => claims.some((claim) => claim.value === day));
  return disputed && row !== undefined ? undefined : `${path} of ${id} is ${value}`;
}

/** The facts say what witnesses say, or record the dispute. */
export const contradicted =
  (witnesses: readonly Witness[]): Lint =>
  (data) =>
    witnesses.flatMap((witness) => {
      const facts = otherwise(data, witness);
      return facts === undefined
        ? []
        : [
            `${witness.source} says of ${witness.day}, ${witness.question}: ${witness.answer}; the facts say ${facts}; follow the better of the two, and add the dispute`,
          ];
    });

/** The rows that answer a witness: it may not be cited by them. */
export function answeringRows(
  data: Dataset,
  { day, question, answer }: Witness,
): readonly { readonly sources: readonly string[] }[] {
  const name = asked(question);
  const about = question.slice((name ?? "").length + 1);
  const held = (rows: readonly (Held & { readonly sources: readonly string[] })[]) => on(rows, earliest(day as never));
  switch (name) {
    case "status of":
      return held(data.affiliations.filter((row) => row.state === about));
    case "head of the Secretariat":
      return held(data.secretariesGeneral);
    case "director of RATS":
      return held(data.ratsDirectors);
    case "chair":
      return held(data.chairmanships);
    case "chair of the heads of government":
      return held(data.headsOfGovernmentChairmanships);
    case "cultural capital":
      return held(data.culturalCapitals);
    case "figure":
      return held(data.figures.filter((row) => row.figure === about));
    case "body at work":
      return data.bodies.filter((row) => row.id === about);
    case "in force":
      return data.documents.filter((row) => row.id === about);
    case "theme of the year":
      return data.thematicYears.filter((row) => row.year === Number(day.slice(0, 4)));
    case "number of":
      return [];
    default: {
      const [id] = named(`${answer}`);
      return rowsOf(data).flatMap(({ row }) => (row.id === id ? [{ sources: row.sources ?? [] }] : []));
    }
  }
}
