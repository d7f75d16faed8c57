import { isIsoDate } from "../../src/day.ts";
import { at, type Path, texts } from "../lints/paths.ts";
import { isEntity, type Placed, rowsOf } from "../lints/rows.ts";
import type { Written } from "../written.ts";
import { edited } from "./edit.ts";

/** One wrong fact: what was done where. */
export interface Corruption {
  readonly kind: string;
  /** What was changed (example: `"affiliations/member-in from: 2017-06-09 -> 2017-06-10"`). */
  readonly what: string;
  /** Makes the data set that holds it. */
  readonly make: () => Written;
}

const named = (data: Written, path: Path): string => {
  const [table, key, ...field] = path;
  const { id = key } = at(data, [table ?? "", key ?? ""]) as { id?: string };
  return `${[table, id].join("/")} ${field.join(".")}`.trim();
};

const change = (kind: string, data: Written, path: Path, value: unknown): Corruption => ({
  kind,
  what: `${named(data, path)}: ${JSON.stringify(at(data, path))} -> ${JSON.stringify(value)}`.slice(0, 200),
  make: () => edited(data, path, value),
});

/** What is no fact that a text bears: it follows from rows, is our own description or claim, or the day on which we read. */
const unwritten = (path: Path): boolean =>
  ["version", "tableCoverage", "evidence", "publishers"].includes(String(path[0])) || path.at(-1) === "readOn";

/** Whether others refer to a row by an id that the compiler checks: one that is dropped stops the build. */
const isCompiled = (placed: Placed): boolean => isEntity(placed) || placed.table === "sources";

/** The date that lies one day, month or year away, whichever the date is exact to. */
function moved(date: string, by: number): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const parts = date.split("-").length;
  const instant = new Date(
    Date.UTC(year + (parts === 1 ? by : 0), month - 1 + (parts === 2 ? by : 0), day + (parts === 3 ? by : 0)),
  );
  return instant.toISOString().slice(0, date.length);
}

/** Moves each date of a row a step back and a step on. */
function* movedDates(data: Written): Generator<Corruption> {
  for (const [path, text] of texts(data)) {
    if (!isIsoDate(text) || unwritten(path)) continue;
    for (const by of [-1, 1]) yield change("date moved", data, path, moved(text, by));
  }
}

/** Lets two neighbours in a list of holdings change places, each in the span of the other. */
function* swappedHolders(data: Written): Generator<Corruption> {
  const chains: [keyof Written, (row: Record<string, unknown>) => unknown][] = [
    ["secretariesGeneral", () => ""],
    ["deputySecretariesGeneral", () => ""],
    ["ratsDirectors", () => ""],
    ["chairmanships", () => ""],
    ["headsOfGovernmentChairmanships", () => ""],
    ["culturalCapitals", () => ""],
    ["thematicYears", () => ""],
    ["affiliations", (row) => row["state"]],
    ["affiliations", (row) => row["status"]],
    ["figures", (row) => `${row["figure"]} ${row["state"]}`],
    ["summits", () => ""],
    ["headsOfGovernmentMeetings", () => ""],
    ["foreignMinistersMeetings", () => ""],
    ["shanghaiFiveSummits", () => ""],
  ];
  const times = ["from", "until", "attestedOn", "year", "firstDay", "lastDay", "ordinal"];
  const inTheTimeOf = (holder: Record<string, unknown>, time: Record<string, unknown>): object =>
    Object.fromEntries(
      Object.entries({ ...holder, ...time }).flatMap(([key]) => {
        const value = times.includes(key) ? time[key] : holder[key];
        return value === undefined ? [] : [[key, value]];
      }),
    );
  for (const [table, chainOf] of chains) {
    const rows = data[table] as unknown as readonly Record<string, unknown>[];
    for (const [index, row] of rows.entries()) {
      const next = rows.findIndex((other, place) => place > index && chainOf(other) === chainOf(row));
      if (next === -1) continue;
      const other = rows[next] as Record<string, unknown>;
      yield {
        kind: "holders swapped",
        what: `${table}: ${row["id"]} <-> ${other["id"]}`,
        make: () =>
          edited(edited(data, [table, index], inTheTimeOf(other, row)), [table, next], inTheTimeOf(row, other)),
      };
    }
  }
}

/** Takes out each row that the compiler would not miss. */
function* droppedRows(data: Written): Generator<Corruption> {
  for (const placed of rowsOf(data)) {
    const { table, place, row, name } = placed;
    if (unwritten([table]) || isCompiled(placed)) continue;
    const key = Array.isArray(data[table as keyof Written]) ? place : row.id;
    yield { kind: "row dropped", what: name, make: () => edited(data, [table, key], undefined) };
  }
}

/** Points each reference at the row after the right one; the compiler refuses one to nothing. */
function* brokenReferences(data: Written): Generator<Corruption> {
  const ids = new Map<string, string>();
  const after = (keys: readonly string[]): void => {
    for (const [index, key] of keys.entries()) ids.set(key, keys[(index + 1) % keys.length] ?? key);
  };
  after(Object.keys(data.states));
  for (const rows of Object.values(data)) {
    if (Array.isArray(rows)) after(rows.map((row: { id: string }) => row.id));
  }
  for (const [path, text] of texts(data)) {
    const field = path.at(-1);
    const isOwnName = field === "id" || field === "code" || field === "value" || field === "followed";
    if (path.includes("sources") || isOwnName || !ids.has(text) || unwritten(path)) continue;
    yield change("reference to a neighbour", data, path, ids.get(text));
  }
}

/** A sequence that is the same in every run. */
function* pseudoRandom(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** Puts another source in the place of each citation, and what another source says in the place of each source. */
function* replacedSources(data: Written): Generator<Corruption> {
  const ids = Object.keys(data.sources);
  const random = pseudoRandom(20170609);
  const another = (taken: readonly string[]): string => {
    for (;;) {
      const id = ids[Math.floor((random.next().value ?? 0) * ids.length)] ?? "";
      if (!taken.includes(id)) return id;
    }
  };
  for (const id of ids) yield change("source replaced", data, ["sources", id], data.sources[another([id])]);
  for (const [path] of texts(data)) {
    if (path[0] === "sources" || path.at(-2) !== "sources" || unwritten(path)) continue;
    yield change("citation replaced", data, path, another(at(data, path.slice(0, -1)) as readonly string[]));
  }
}

/** Every corruption there is. */
export function* corruptions(data: Written): Generator<Corruption> {
  yield* movedDates(data);
  yield* swappedHolders(data);
  yield* droppedRows(data);
  yield* brokenReferences(data);
  yield* replacedSources(data);
}
