// On whom rows rest: whose voices speak for them, and which fields a text of the organisation or of a state bears.

import { isIsoDate } from "../src/day.ts";
import type { tables } from "../src/tables.ts";
import type { Written } from "./written.ts";

type Source = Written["sources"][string];

/** Publishers of one house, which speak with one voice. */
const houses = [
  ["sco", "sco-secretariat-press", "sco-rats-executive-committee"],
  ["ria-novosti", "sputnik", "prime"],
  ["cctv", "china-radio-international", "china-national-radio"],
];

/** Who says what a text says: the agency or office that it repeats, or else its publisher; whoever copied it says nothing. */
const voiceOf = ({ after, publisher }: Source): string => {
  const voice = after ?? publisher;
  return houses.find((house) => house.includes(voice))?.[0] ?? voice;
};

/** The independent voices among sources: two of one agency, or one that repeats the other, are one. */
export const voicesOf = (ids: readonly string[], sources: Written["sources"]): ReadonlySet<string> =>
  new Set(ids.flatMap((id) => (sources[id] === undefined ? [] : [voiceOf(sources[id])])));

interface Cited {
  readonly id?: string;
  readonly sources: readonly string[];
}

/** The rows of a table that have sources of their own. */
export const citing = (data: Written, table: keyof typeof tables): readonly Cited[] =>
  Object.values<object>(data[table]).filter((row): row is Cited => "sources" in row);

/** Those for which one voice alone speaks. */
export const ofOneVoice = (data: Written, table: keyof typeof tables): readonly Cited[] =>
  citing(data, table).filter(({ sources }) => voicesOf(sources, data.sources).size < 2);

const fineness = { year: 4, month: 7 } as const;

/** Whether a text is one of the organisation or of a state, or the document itself, and says a value: a date as finely, and not before it came. */
export function isPrimaryFor({ kind, date, finest }: Source, value: unknown): boolean {
  if (kind !== "treaty" && kind !== "official") return false;
  if (typeof value !== "string" || !isIsoDate(value)) return true;
  const isFine = finest === undefined || value.length <= fineness[finest];
  return isFine && (date === undefined || date >= value.slice(0, date.length));
}

/** What a field of a row lacks. */
interface Lack {
  readonly table: string;
  readonly id: string;
  readonly field: string;
}

/** The tables of which every status, name and day should rest on the organisation or a state, with these fields. */
export const core = {
  affiliations: ["status", "from", "until"],
  secretariesGeneral: ["person", "from", "until"],
  ratsDirectors: ["person", "from", "until"],
  summits: ["firstDay", "lastDay", "chair"],
} as const;

/** The statuses, names and days of the core that no text of the organisation or of a state bears. */
export const withoutPrimary = (data: Written): readonly Lack[] =>
  Object.entries(core).flatMap(([table, fields]) =>
    (data[table as keyof typeof core] as readonly { readonly id: string }[]).flatMap((row) =>
      fields
        .filter((field) => Object.hasOwn(row, field))
        .filter((field) => {
          const borne = data.evidence.find((one) => one.record === row.id && one.field === field)?.sources ?? [];
          const value = row[field as keyof typeof row];
          return !borne.some((id) => data.sources[id] !== undefined && isPrimaryFor(data.sources[id], value));
        })
        .map((field) => ({ table, id: row.id, field })),
    ),
  );

const titles: { readonly [Table in keyof typeof core]: string } = {
  affiliations: "Statuses",
  secretariesGeneral: "Heads of the Secretariat",
  ratsDirectors: "Directors of RATS",
  summits: "Summits",
};

const words: { readonly [Field in (typeof core)[keyof typeof core][number]]: string } = {
  status: "status",
  person: "name",
  from: "first day",
  until: "end",
  firstDay: "first day",
  lastDay: "last day",
  chair: "chair",
};

/** What a row is called in a sentence, and the status by which such names are grouped. */
function called(data: Written, { table, id }: Lack): readonly [name: string, status: string] {
  const affiliation = data.affiliations.find((row) => row.id === id);
  if (affiliation !== undefined)
    return [data.states[affiliation.state as keyof Written["states"]].name.en, affiliation.status.replace("-", " ")];
  if (table === "summits") return [id.slice(-4), ""];
  const term = [...data.secretariesGeneral, ...data.ratsDirectors].find((row) => row.id === id);
  return [data.people.find((person) => person.id === term?.person)?.name.en ?? id, ""];
}

/** What no text of the organisation or of a state was found to bear, in a line a table and field: the README has these lines. */
export function notFound(data: Written): readonly string[] {
  const lines = new Map<string, Map<string, string[]>>();
  for (const lack of withoutPrimary(data)) {
    const head = `${titles[lack.table as keyof typeof core]}, ${words[lack.field as keyof typeof words]}`;
    const [name, status] = called(data, lack);
    const groups = lines.get(head) ?? new Map<string, string[]>();
    lines.set(head, groups.set(status, [...(groups.get(status) ?? []), name]));
  }
  return [...lines].map(([head, groups]) => {
    const parts = [...groups].map(([status, names]) => `${names.join(", ")}${status === "" ? "" : ` (${status})`}`);
    return `${head}: ${parts.join("; ")}.`;
  });
}
