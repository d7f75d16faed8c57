import { tables } from "../../src/tables.ts";
import type { Written } from "../written.ts";

/** A row of any table, read without knowing which fields its table has. */
export interface Row {
  readonly id: string;
  readonly sources?: readonly string[];
  readonly [field: string]: unknown;
}

/** A row and where it stands. */
export interface Placed {
  readonly table: string;
  readonly place: number;
  readonly row: Row;
  /** What a message calls it: table and id. */
  readonly name: string;
}

/** A rule of the data: what it returns are sentences that name the row, the fault and the remedy. */
export type Lint = (data: Written) => readonly string[];

/** A function that remembers what it made of each object: a check of thousands of variants reads most rows anew. */
export const remembered = <Key extends object, Value>(make: (key: Key) => Value): ((key: Key) => Value) => {
  const values = new WeakMap<Key, Value>();
  return (key) => {
    if (!values.has(key)) values.set(key, make(key));
    return values.get(key) as Value;
  };
};

/** What is found in a row, looked for once: variants of the data share most rows. */
export const inRows = <Row extends object, Found>(find: (id: string, row: Row) => Found) => {
  const found = new WeakMap<Row, Found>();
  return (id: string, row: Row): Found => {
    if (!found.has(row)) found.set(row, find(id, row));
    return found.get(row) as Found;
  };
};

/** What is found in a row beside another, looked for once in each pair. */
export const inPairs = <Row extends object, Beside extends object, Rest extends readonly unknown[], Found>(
  find: (id: string, row: Row, beside: Beside, ...rest: Rest) => Found,
) => {
  const found = remembered((_: Row) => new WeakMap<Beside, Found>());
  return (id: string, row: Row, beside: Beside, ...rest: Rest): Found => {
    const own = found(row);
    if (!own.has(beside)) own.set(beside, find(id, row, beside, ...rest));
    return own.get(beside) as Found;
  };
};

const place = (table: string, rows: object): readonly Placed[] =>
  Object.entries(rows).map(([key, content], index) => {
    const row = Array.isArray(rows) ? (content as Row) : rowOfKey(key)(content);
    return { table, place: index, row, name: `${table}/${row.id}` };
  });

const rowsOfKeys = new Map<string, (content: object) => Row>();

/** The row that stands under a key, with the key as its id. */
function rowOfKey(key: string): (content: object) => Row {
  const known = rowsOfKeys.get(key) ?? remembered((content: object) => ({ ...content, id: key }));
  rowsOfKeys.set(key, known);
  return known;
}

const placesOf = new Map<string, (rows: object) => readonly Placed[]>();

function placed(table: string, rows: object): readonly Placed[] {
  const known = placesOf.get(table) ?? remembered((content: object) => place(table, content));
  placesOf.set(table, known);
  return known(rows);
}

/** Every row of every table, in order; states, publishers and sources go by their keys. */
export const rowsOf = remembered((data: Written): readonly Placed[] =>
  Object.keys(tables).flatMap((table) => placed(table, data[table as keyof typeof tables])),
);

/** Every row but the sources and their publishers: what the sources are cited for. */
export const factsOf = remembered((data: Written): readonly Placed[] =>
  rowsOf(data).filter(({ table }) => table !== "sources" && table !== "publishers"),
);

/** The tables of facts, whose rows say where and when something happened. */
export const factTables = remembered((data: Written) =>
  (Object.values(data) as readonly unknown[]).filter(
    (table): table is readonly Row[] => Array.isArray(table) && table !== data.evidence,
  ),
);

/** Whether a row is what facts speak of: names, of which works of reference are good sources. */
export const isEntity = ({ table }: Placed): boolean => tables[table as keyof typeof tables].entity === true;

/** Every list of citations, with the name of the row, or of the claim, that carries it. */
export const citationsOf = remembered(
  (data: Written): readonly { readonly name: string; readonly sources: readonly string[] }[] =>
    factsOf(data).flatMap(({ name, row }) =>
      "claims" in row
        ? (row["claims"] as readonly { value: string; sources: readonly string[] }[]).map(({ value, sources }) => ({
            name: `${name} (claim "${value}")`,
            sources,
          }))
        : [{ name, sources: row.sources ?? [] }],
    ),
);

/** The values that stand more than once. */
export function repeated(values: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return values.filter((value) => seen.size === seen.add(value).size);
}

/** The values that go by one name, by that name, in order. */
export function grouped<Value>(
  values: readonly Value[],
  nameOf: (value: Value) => string,
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) groups.set(nameOf(value), [...(groups.get(nameOf(value)) ?? []), value]);
  return groups;
}

/** Problems but for the excused, and excuses of nothing: an excuse is how the problem starts, up to the value. */
export function unexcused(file: string, excuses: readonly string[], problems: readonly string[]): readonly string[] {
  const excuseOf = (problem: string): string | undefined =>
    excuses.find((start) => problem.startsWith(start) && !/[\w-]/.test(problem[start.length] ?? ""));
  const needed = new Set(problems.map(excuseOf));
  return [
    ...problems.filter((problem) => excuseOf(problem) === undefined),
    ...excuses
      .filter((excuse) => !needed.has(excuse))
      .map((excuse) => `scripts/lints/${file}: ${excuse} needs no excuse any more; take it out`),
  ];
}

/** Whether a row says of itself that it is planned: announced, for a day after those that were checked. */
export const isPlanned = (row: object): boolean =>
  "title" in row && /^Planned /.test((row.title as { readonly en?: string }).en ?? "");
