import { describe, expect, it } from "vitest";
import { dataset } from "../scripts/dataset.ts";
import { about, entityKinds, find, type Mention } from "../src/about.ts";
import * as main from "../src/index.ts";
import { people } from "../src/people.ts";
import { tables as declared } from "../src/tables.ts";
import { padded } from "./support/naive.ts";

type Row = Readonly<Record<string, unknown>>;

/** The tables whose rows may refer to others: all but the sources and their publishers. */
const names = Object.keys(declared).filter((name) => name !== "publishers" && name !== "sources");

const rowsOf = (table: string): readonly Row[] =>
  Object.values(dataset[table as "summits"] as unknown as readonly Row[]);
const idOf = (row: Row): string => String(row["id"] ?? row["code"]);

/** What is no reference, though it may look like one: it names the row itself, or says what something is called. */
const own = new Set(["id", "code", "name", "title", "familyName", "aliases", "value", "followed", "field"]);

/** Whether a value, somewhere below the fields of a row, is an id: a search that knows nothing of which field refers to what. */
function roles(value: unknown, id: string, path: readonly string[] = []): string[] {
  if (value === id) return own.has(path.at(-1) ?? "") ? [] : [path.join(".")];
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => roles(item, id, path));
  const { id: named } = value as { id?: unknown };
  const direct = path.length > 0 && named === id ? [path.join(".")] : [];
  return [...direct, ...Object.entries(value).flatMap(([key, part]) => roles(part, id, [...path, key]))];
}

/** Roles in which a row refers through its place do not count where it names the state itself. */
function rolesOf(row: Row, id: string): readonly string[] {
  const found = [...new Set(roles(row, id))];
  const direct = found.filter((role) => !/(?:place|seat)\.state$/.test(role));
  return direct.length > 0 ? direct : found;
}

const search = (id: string): string[] =>
  names.flatMap((table) =>
    rowsOf(table)
      .filter((row) => idOf(row) !== id)
      .flatMap((row) => rolesOf(row, id).map((role) => `${table} ${idOf(row)} ${role}`)),
  );

const told = ({ table, id, role }: Mention): string => `${table} ${id} ${role}`;

describe("about()", () => {
  const everyId = names.flatMap((table) => rowsOf(table).map(idOf));
  const some = ["KG", "vladimir-putin", "tashkent", "summit-2024", "secretariat", "council-of-foreign-ministers"];
  const each = [
    ...some,
    "charter-2002",
    "csto",
    "ID",
    "end-of-norov",
    "tass-2017-06-09",
    "secretary-general-zhang-ming",
  ];

  it.each([...each, ...everyId.filter((_, index) => index % 29 === 0)])("%s: every row that refers to it", (id) => {
    expect(about(id).map(told).sort()).toEqual(search(id).sort());
  });

  it("knows every id there is, and those of sources, and refuses others", () => {
    for (const id of [...everyId, ...Object.keys(dataset.sources)]) expect(Array.isArray(about(id)), id).toBe(true);
    expect(() => about("nobody")).toThrow(
      '"nobody" is not the id of a record (use find for a name, or an id such as "summit-2024")',
    );
    expect(() => about("kg")).toThrow(RangeError);
    expect(() => about(7 as never)).toThrow(TypeError);
  });

  it("gives the records themselves, frozen, the same list each time", () => {
    const [first] = about("zhang-ming");
    expect(first?.record).toBe(main.secretaryGeneralOn("2024-01-01"));
    expect(about("zhang-ming")).toBe(about("zhang-ming"));
    expect(Object.isFrozen(about("zhang-ming")) && Object.isFrozen(first)).toBe(true);
  });

  it("says the id of each record beside it", () => {
    for (const { id, record } of about("KG")) expect(idOf(record as unknown as Row)).toBe(id);
  });

  const meetings = [
    ...[...main.shanghaiFiveSummits, ...main.summits],
    ...[...main.headsOfGovernmentMeetings, ...main.foreignMinistersMeetings],
  ];

  it("stands by the first day, and undated last", () => {
    const dayOf = (row: Row): string => {
      const gathering = meetings.find(({ id }) => id === row["meeting"])?.firstDay;
      const event = main.events.find(({ id }) => id === row["meeting"])?.on;
      const own = row["from"] ?? row["firstDay"] ?? row["signedOn"] ?? row["on"];
      const date = own ?? gathering ?? event ?? row["year"];
      return date === undefined ? "undated" : padded(String(date));
    };
    for (const id of [...everyId, ...Object.keys(dataset.sources)]) {
      const days = about(id)
        .filter(({ table }) => table !== "treatyParticipations")
        .map(({ record }) => dayOf(record as unknown as Row));
      expect(days).toEqual([...days].sort());
    }
    expect(about("KG").at(-1)?.table).toBe("identifiers");
  });

  it("gives a row once for each role, and through its place only where it does not name the state", () => {
    const summit = about("KG").filter(({ id }) => id === "summit-2019");
    expect(summit.map(({ role }) => role)).toEqual(["host", "chair.state"]);
    expect(about("KG").some(({ table, role }) => table === "events" && role === "place.state")).toBe(true);
  });
});

describe("find()", () => {
  it("finds every entity and document by its id and its names in each language", () => {
    const named = [
      ...[...Object.values(main.states), ...Object.values(main.otherStates)].map((row) => ({ ...row, id: row.code })),
      ...[...people, ...main.places, ...main.organisations, ...main.bodies],
      ...main.documents.map(({ id, title }) => ({ id, name: title })),
    ];
    for (const { id, name } of named) {
      for (const text of [id, ...Object.values(name), name.en.toUpperCase()]) {
        expect(find(text), text).toContainEqual({ kind: expect.toBeOneOf([...entityKinds]), id, name });
      }
    }
  });

  it.each([
    ["Iran", ["state IR"]],
    ["伊朗", ["state IR"]],
    ["CSTO", ["organisation csto"]],
    ["Nur-Sultan", ["place astana"]],
    ["Zhang Ming", ["person zhang-ming"]],
    ["putin", ["person vladimir-putin"]],
    ["секретариат", ["body secretariat"]],
    ["indonesia", ["state ID"]],
    ["charter-2002", ["document charter-2002"]],
    ["", []],
    ["Zhang M", []],
    ["constructor", []],
  ])("%j is %j", (text, found) => {
    expect(find(text).map(({ kind, id }) => `${kind} ${id}`)).toEqual(found);
  });

  it("gives all that go by one name", () => {
    expect(find("Zhang").map(({ id }) => id)).toEqual(["zhang-deguang", "zhang-ming", "zhang-xinfeng"]);
  });

  it("refuses what is no text", () => {
    expect(() => find(undefined as never)).toThrow("undefined is not a text (expected a name, a code or an id)");
  });
});
