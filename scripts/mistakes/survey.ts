import { misshapenRows } from "../lints/misshapen-rows.ts";
import { at } from "../lints/paths.ts";
import type { Lint } from "../lints/rows.ts";
import type { Written } from "../written.ts";
import { mistakesOf, type Sample } from "./draw.ts";
import { type Edit, editedBy, type Slip } from "./rows.ts";

/** What became of one mistake. */
export interface Outcome extends Omit<Slip, "edits"> {
  /** What was changed (example: `"affiliations/member-in from: 2017-06-09 -> 2017-06-10"`). */
  readonly what: string;
  /** Names of the checks that noticed it; none if it escaped. */
  readonly noticedBy: readonly string[];
}

/** Of the mistakes of a sample, each one whose number leaves `rest`. */
export interface Share extends Sample {
  readonly of: number;
  readonly rest: number;
}

/** What these say follows from how rows are built or ordered, and not from what is true. */
const formal = [
  "misshapenRows",
  "repeatedIds",
  "unorderedRows",
  "repeatedAddresses",
  "repeatedSources",
  "uncitedSources",
  // To the row that is left out these send nobody: they would have what it referred to left out too.
  "strangers",
];

/** Checks that take long: asked only about what the others let pass. */
const slow = ["strayCitations"];

/** The tables that a check reads: where a mistake is in others, it finds what it found before, which is nothing. */
function tablesReadBy(lint: Lint, data: Written): ReadonlySet<string> {
  const read = new Set<string>();
  lint(
    new Proxy(data, {
      get: (facts, table) => {
        read.add(String(table));
        return Reflect.get(facts, table);
      },
    }),
  );
  return read;
}

const idOf = (data: Written, [table = "", key = ""]: Edit["path"]): string =>
  String((at(data, [table, key]) as { id?: string } | undefined)?.id ?? key);

/** Whether a sentence is about what was done: it names the row, and the field or one of its two values. */
function speaksOf(problem: string, data: Written, slip: Slip): boolean {
  // That an exception is none any more says nothing of what is wrong.
  if (problem.startsWith("scripts/")) return false;
  const text = problem.toLowerCase();
  const words = text.split(/[^\p{L}\p{N}.-]+/u).map((word) => word.replace(/[.:]+$/, ""));
  const own = new Set(slip.edits.map(({ path }) => idOf(data, path).toLowerCase()));
  // A place in a list is no name (aliases.0 speaks of aliases), and another id says the words of which it is made.
  const said = new Set(
    words.flatMap((word) => [word, word.replace(/\.\d+/g, ""), ...(own.has(word) ? [] : word.split("-"))]),
  );
  const says = (value: string): boolean => (value.length < 4 ? said.has(value) : text.includes(value));
  return slip.edits.some(({ path, value }) => {
    // Of a row that is left out only others can speak.
    if (path.length === 2) return true;
    const names = path.slice(2).filter((step) => typeof step === "string");
    const values = [at(data, path), value].filter((one) => typeof one !== "object");
    return (
      said.has(idOf(data, path).toLowerCase()) &&
      ([...names, names.join(".")].some((name) => said.has(name.toLowerCase())) ||
        values.some((one) => says(String(one).toLowerCase())))
    );
  });
}

const told = (data: Written, { edits }: Slip): string =>
  edits
    .slice(0, 2)
    .map(({ path, value }) => {
      const [table] = path;
      const field = path.slice(2).join(".");
      return `${table}/${idOf(data, path)} ${field}: ${JSON.stringify(at(data, path))} -> ${JSON.stringify(value)}`;
    })
    .join("; ")
    .slice(0, 240);

/** Lets the checks look at a share of the mistakes of a sample; those that a schema refuses are not made. */
export function survey(data: Written, lints: { readonly [name: string]: Lint }, share: Share): readonly Outcome[] {
  const checks = Object.entries(lints)
    .filter(([name]) => !formal.includes(name))
    .map(([name, lint]) => [name, lint, tablesReadBy(lint, data)] as const);
  return mistakesOf(data, share)
    .filter((_, index) => index % share.of === share.rest)
    .flatMap((slip) => {
      const { table, field, nature, kind, edits } = slip;
      const mistaken = editedBy(data, edits);
      if (misshapenRows(mistaken).length > 0) return [];
      const noticing = (names: typeof checks): readonly string[] =>
        names.flatMap(([name, lint, tables]) =>
          edits.some(({ path }) => tables.has(String(path[0]))) &&
          lint(mistaken).some((problem) => speaksOf(problem, data, slip))
            ? [name]
            : [],
        );
      const quick = noticing(checks.filter(([name]) => !slow.includes(name)));
      const noticedBy = quick.length > 0 ? quick : noticing(checks.filter(([name]) => slow.includes(name)));
      return [{ table, field, nature, kind, what: told(data, slip), noticedBy }];
    });
}
