// Every table that is written: where its rows are, and what each field becomes.

import { isoDay } from "../../src/day.ts";
import { statusOfState } from "../../src/steps.ts";
import { tables } from "../../src/tables.ts";
import type { Dataset, IsoDay } from "../../src/types.ts";
import { type StateCode, type Status, stateCodes, statuses } from "../../src/vocabulary.ts";
import type { Described } from "./described.ts";
import { type Fields, fieldsOfTable, snake } from "./fields.ts";
import { flat } from "./flat.ts";
import { panels } from "./panels.ts";

interface Effective {
  readonly state: StateCode;
  readonly status: Status;
  readonly from: IsoDay;
  readonly until?: IsoDay;
}

/** What `statusOn(state, day, { by: "instrument" })` answers, as spans. */
const byInstrument: readonly Effective[] = stateCodes.flatMap((code) => {
  const { starts, values } = statusOfState().instrument[code];
  return values.flatMap((status, index) => {
    const next = starts[index + 1];
    if (status === undefined) return [];
    const effective = { state: code, status, from: isoDay(starts[index] as number) };
    return next === undefined ? [effective] : [{ ...effective, until: isoDay(next) }];
  });
});

const day = { kind: "day" } as const;
const text = { kind: "text" } as const;

/** The records of a table; one by key has the key as `id`. */
const recordsOf = (name: keyof typeof tables, data: Dataset): readonly object[] =>
  Array.isArray(data[name])
    ? data[name]
    : Object.entries(data[name]).map(([id, row]) => ("code" in row ? row : { id, ...row }));

const declared = Object.entries(tables).map(([name, { title }]): Described => {
  const fields = fieldsOfTable(name);
  const key = ["code" in fields ? "code" : "id"];
  return { name: snake(name), title, key, fields, rows: (data) => recordsOf(name as keyof typeof tables, data) };
});

const others: readonly Described[] = [
  {
    name: "dataset",
    title: "The release, and the days for which its facts have been checked, both included",
    key: ["version"],
    rows: ({ version, coverage }) => [{ version, coverage }],
    fields: { version: text, coverage: { kind: "group", fields: { from: day, through: day } } },
  },
  {
    name: "table_coverage",
    title: "How far each table has been checked, and what is claimed of it",
    key: ["in_table"],
    rows: ({ tableCoverage }) => Object.entries(tableCoverage).map(([id, row]) => ({ id, ...row })),
    fields: {
      ...fieldsOfTable("tableCoverage"),
      id: { ...text, words: Object.keys(tables), name: "in_table", note: "Name of the table in data.json." },
    },
  },
  {
    name: "affiliations_by_instrument",
    title: "Every status of every state, from the day of the memorandum of a dialogue partner",
    key: ["state", "valid_from"],
    rows: () => byInstrument,
    fields: {
      state: { ...text, refersTo: "states.code" },
      status: { ...text, words: statuses },
      from: { ...day, name: "valid_from", note: "First day it holds." },
      until: {
        ...day,
        name: "valid_until",
        note: "First day it no longer holds; empty: it still holds.",
        optional: true,
      },
    },
  },
  {
    name: "evidence",
    title: "Which sources bear which field of a record",
    key: ["record", "field"],
    rows: ({ evidence }) => evidence.map((row) => ({ field: "unassigned", ...row })),
    fields: {
      ...fieldsOfTable("evidence"),
      field: { ...text, note: '"unassigned": it is not known yet which field these sources bear.' },
    },
  },
  {
    name: "former_ids",
    title: "Ids that a release had and that no row has any more",
    key: ["in_table", "id"],
    rows: ({ formerIds }) => formerIds,
    fields: { ...fieldsOfTable("formerIds"), table: { ...text, words: Object.keys(tables), name: "in_table" } },
  },
];

const tablesIn = (fields: Fields): readonly string[] =>
  Object.values(fields).flatMap((field) =>
    "fields" in field ? tablesIn(field.fields) : (field.refersTo?.split(".").slice(0, 1) ?? []),
  );

/** Each table after those that it refers to. */
function ordered(described: readonly Described[], before: readonly Described[] = []): readonly Described[] {
  if (described.length === 0) return before;
  const done = before.map(({ name }) => name);
  const isReady = ({ name, fields }: Described): boolean =>
    tablesIn(fields).every((table) => table === name || done.includes(table));
  const ready = described.filter(isReady);
  if (ready.length === 0) throw new Error(`tables refer to one another: ${described.map(({ name }) => name)}`);
  return ordered(
    described.filter((table) => !ready.includes(table)),
    [...before, ...ready],
  );
}

/** Every table that is written. */
export const description: readonly Described[] = ordered([...declared, ...others, ...flat, ...panels]);
