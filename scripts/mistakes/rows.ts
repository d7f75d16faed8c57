// The mistakes that a person makes in lists, in whole rows, and in several rows alike.

import { tables } from "../../src/tables.ts";
import { meetingsOf } from "../lints/meetings.ts";
import { at, type Path, texts } from "../lints/paths.ts";
import { grouped, isEntity, rowsOf } from "../lints/rows.ts";
import type { Written } from "../written.ts";
import { moved } from "./dates.ts";
import { edited } from "./edit.ts";
import { leavesOf, type Nature, placesOf } from "./fields.ts";
import type { Random } from "./random.ts";

/** A change of the value at a path. */
export interface Edit {
  readonly path: Path;
  readonly value: unknown;
}

/** A mistake before it is made. */
export interface Slip {
  readonly table: string;
  readonly field: string;
  readonly nature: Nature;
  readonly kind: string;
  readonly edits: readonly Edit[];
}

export const editedBy = (data: Written, edits: readonly Edit[]): Written =>
  edits.reduce((whole, { path, value }) => edited(whole, path, value), data);

/** An element is left out of each list, and one of another row's is added to it. */
export function* lists(data: Written, random: Random): Generator<Slip> {
  const leaves = leavesOf(data).filter(({ path }) => typeof path.at(-1) === "number");
  const byField = grouped(leaves, ({ table, field }) => `${table} ${field}`);
  for (const { table, field, nature, row, path, value } of leaves) {
    const list = [...row, ...path.slice(0, -1)];
    const own = at(data, list) as readonly unknown[];
    if (own.length > 1)
      yield {
        table,
        field,
        nature,
        kind: "left out",
        edits: [{ path: list, value: own.filter((one) => one !== value) }],
      };
    const others = (byField.get(`${table} ${field}`) ?? []).filter((other) => !own.includes(other.value));
    const added = random.one(others)?.value;
    if (added !== undefined && path.at(-1) === 0)
      yield { table, field, nature, kind: "added", edits: [{ path: list, value: [...own, added].sort() }] };
  }
}

/** Takes out each row that the compiler would not miss. */
export function* dropped(data: Written): Generator<Slip> {
  for (const placed of rowsOf(data)) {
    const { table, place } = placed;
    if (isEntity(placed) || !Array.isArray(data[table as keyof Written])) continue;
    yield {
      table,
      field: "(row)",
      nature: "rows",
      kind: "left out",
      edits: [{ path: [table, place], value: undefined }],
    };
  }
}

const several = "(several rows)";

/** What a row says of itself changes places with what the next one says. */
function* exchanged(data: Written): Generator<Slip> {
  const fields: readonly (readonly [table: string, field: Path])[] = [
    ...["states", "people", "places", "organisations", "bodies"].flatMap((table) =>
      ["en", "ru", "zh"].map((language) => [table, ["name", language]] as const),
    ),
    ["states", ["officialName", "zh"]],
    ...["secretariesGeneral", "ratsDirectors", "deputySecretariesGeneral", "delegations"].map(
      (table) => [table, ["person"]] as const,
    ),
    ...["chairmanships", "affiliations", "figures"].map((table) => [table, ["state"]] as const),
    ["figures", ["value"]],
    ["documents", ["title", "en"]],
    ["documents", ["signedOn"]],
    ["events", ["on"]],
    ["externalRelations", ["signedOn"]],
  ];
  for (const [table, field] of fields) {
    const places = placesOf(data, table).map(([path]) => [...path, ...field]);
    for (const [index, one] of places.entries()) {
      const other = places[index + 1];
      if (other === undefined) continue;
      const [own, next] = [at(data, one), at(data, other)];
      if (own === next || own === undefined || next === undefined) continue;
      yield {
        table,
        field: several,
        nature: "rows",
        kind: `${field.join(".")} exchanged`,
        edits: [
          { path: one, value: next },
          { path: other, value: own },
        ],
      };
    }
  }
}

/** One mistake about a meeting, made in every row that tells of it. */
function* alike(data: Written, random: Random): Generator<Slip> {
  const rows = Object.keys(tables).flatMap((table) => placesOf(data, table));
  for (const { id, lastDay, place, chair } of meetingsOf(data)) {
    const about = rows.filter(
      ([path, own]) => own === id || [...texts(at(data, path))].some(([, text]) => text === id),
    );
    const table = String(about.find(([, own]) => own === id)?.[0][0]);
    const everywhere = (from: string, to: string, field: RegExp, among = about): readonly Edit[] =>
      among.flatMap(([path]) =>
        [...texts(at(data, path))]
          .filter(([own, text]) => text === from && field.test(own.join(".")))
          .map(([own]) => ({ path: [...path, ...own], value: to })),
      );
    const day = moved(lastDay, "day", 1) ?? lastDay;
    const facts = rows.filter(([[name]]) => name !== "sources" && name !== "disputes");
    yield {
      table,
      field: several,
      nature: "rows",
      kind: "a day off alike",
      edits: everywhere(lastDay, day, /^(lastDay|signedOn|from|until|decidedOn|on)$/, facts),
    };
    const city = random.one(data.places.filter((other) => other.id !== place))?.id ?? "";
    yield {
      table,
      field: several,
      nature: "rows",
      kind: "another city alike",
      edits: everywhere(place, city, /^place$/),
    };
    const others = data.delegations.filter((row) => row.state === chair?.state && row.person !== chair?.person);
    const person = random.one(others)?.person;
    if (chair?.person !== undefined && person !== undefined)
      yield {
        table,
        field: several,
        nature: "rows",
        kind: "another head alike",
        edits: everywhere(chair.person, person, /person$/),
      };
  }
}

/** The mistakes that more than one row makes. */
export function* alikeInSeveral(data: Written, random: Random): Generator<Slip> {
  yield* exchanged(data);
  yield* alike(data, random);
}
