import type { Correction, Json, RowReference } from "../../src/changelog.ts";
import type { Difference } from "./difference.ts";

/** The headings of a release's notes, in their order. */
export const headings = ["New facts", "Corrected facts", "API", "Docs"] as const;

/** Lists of lines by heading. */
export type Notes = Readonly<Partial<Record<(typeof headings)[number], readonly string[]>>>;

/** More rows of a table than this are counted, not listed. */
const most = 8;

const code = (text: string): string => `\`${text}\``;
const list = (texts: readonly string[]): string => texts.map(code).join(", ");
const rows = (count: number, what: string): string => `${count} ${what} ${count === 1 ? "row" : "rows"}`;

const named = (ids: readonly string[], what: string): string =>
  ids.length > most ? rows(ids.length, what) : `${rows(ids.length, what)}: ${list(ids)}`;

function byTable<Row extends RowReference>(
  references: readonly Row[],
  lines: (table: string, rows: readonly Row[]) => readonly string[],
): readonly string[] {
  const tables = new Set(references.map((row) => row.table));
  return [...tables].flatMap((table) =>
    lines(
      table,
      references.filter((row) => row.table === table),
    ),
  );
}

/** A longer value is for `npm run data:diff` to show. */
const longest = 60;

const value = (json: Json | undefined): string => (json === undefined ? "absent" : code(JSON.stringify(json)));

function correction({ table, id, field, old, new: now, sources }: Correction): string {
  const [before, after] = [value(old), value(now)];
  const what = before.length > longest || after.length > longest ? "is another" : `is ${after}, was ${before}`;
  return `${code(`${table}/${id}`)}: ${code(field)} ${what}${sources.length === 0 ? "" : ` (${list(sources)})`}.`;
}

/** What was searched, and how far: a line each would hide the rest. */
const coverageLine = "`coverage`: what was looked for, and how far the tables were checked.";

function correctionLines(table: string, corrections: readonly Correction[]): readonly string[] {
  if (table === "coverage") {
    const own = corrections.filter(({ field }) => !field.startsWith("tables."));
    return [...own.map(correction), ...(own.length < corrections.length ? [coverageLine] : [])];
  }
  const ids = [...new Set(corrections.map((row) => row.id))];
  const fields = [...new Set(corrections.map((row) => row.field.replace(/\.\d+/g, "")))];
  if (ids.length > most) return [`${code(table)}: ${rows(ids.length, "corrected")}, in ${list(fields)}.`];
  return corrections.map(correction);
}

/** What release notes say of changed facts. */
export function notesOfData({ added, corrected, withdrawn, renamed }: Difference): Notes {
  return {
    "New facts": byTable(added, (table, group) => [
      `${code(table)}: ${named(
        group.map((row) => row.id),
        "new",
      )}.`,
    ]),
    "Corrected facts": [
      ...byTable(corrected, correctionLines),
      ...renamed.map(({ table, id, now }) => `${code(`${table}/${id}`)} is now ${code(now)}.`),
      ...byTable(withdrawn, (table, group) => [
        `${code(table)}: ${named(
          group.map((row) => row.id),
          "withdrawn",
        )}.`,
      ]),
    ],
  };
}

/** The entry and the kind and name of an export that a line of the surface is about. */
const subject = (line: string): string =>
  line
    .split(" ")
    .slice(0, 3)
    .join(" ")
    .replace(/[.<:].*$/, "");

/** What release notes say of a changed surface; an export that is new or gone as a whole takes one line. */
export function notesOfSurface(old: readonly string[], now: readonly string[]): Notes {
  const whole = (lines: readonly string[], others: readonly string[]) => {
    const known = new Set(others.map(subject));
    const unknown = lines.filter((line) => !others.includes(line));
    return [...new Set(unknown.map((line) => (known.has(subject(line)) ? line : subject(line))))];
  };
  return {
    API: [
      ...whole(now, old).map((line) => `New: ${code(line)}.`),
      ...whole(old, now).map((line) => `Gone: ${code(line)}.`),
    ],
  };
}

/** Release notes as Markdown: a list under each heading that has content. */
export function markdownOf(notes: Notes): string {
  return headings
    .flatMap((heading) => {
      const lines = notes[heading] ?? [];
      return lines.length === 0 ? [] : [`#### ${heading}\n\n${lines.map((line) => `- ${line}`).join("\n")}`];
    })
    .join("\n\n");
}
