// Every query that gives the rows of a table that hold on a day, against a search written apart from the package.

import { describe, expect, it } from "vitest";
import * as main from "../src/index.ts";
import { plusDays, sweep } from "./support/days.ts";
import { boundaries, holding, padded } from "./support/naive.ts";

interface Row {
  readonly from: string;
  readonly until?: string;
}

type One = readonly [name: string, query: (day: string) => Row | undefined, rows: readonly Row[]];
type Many = readonly [
  name: string,
  query: (day: string) => readonly object[],
  rows: readonly Row[],
  table: readonly object[],
];

const one: readonly One[] = [
  ["secretaryGeneralOn", main.secretaryGeneralOn, main.secretariesGeneral],
  ["ratsDirectorOn", main.ratsDirectorOn, main.ratsDirectors],
  ["chairOn", main.chairOn, main.chairmanships],
  ["headsOfGovernmentChairOn", main.headsOfGovernmentChairOn, main.headsOfGovernmentChairmanships],
  ["culturalCapitalOn", main.culturalCapitalOn, main.culturalCapitals],
  ...main.figureIds
    .filter((id) => id !== "budget-share")
    .map(
      (id): One => [`figureOn ${id}`, (day) => main.figureOn(id, day), main.figures.filter((row) => row.figure === id)],
    ),
  ...main.stateCodes.map(
    (state): One => [
      `affiliationOn ${state}`,
      (day) => main.affiliationOn(state, day),
      main.affiliations.filter((row) => row.state === state),
    ],
  ),
  ...main.stateCodes.map(
    (state): One => [
      `figureOn budget-share ${state}`,
      (day) => main.figureOn("budget-share", day, { state }),
      main.figures.filter((row) => row.state === state),
    ],
  ),
];

/** Spans that stand for the rows of a table, each carrying its row. */
const standingFor = (table: readonly object[], spans: (row: object) => Row[]) =>
  table.flatMap((row) => spans(row).map((span) => ({ ...span, row })));

const many: readonly Many[] = [
  ["bodiesOn", main.bodiesOn, standingFor(main.bodies, (row) => [row as Row]), main.bodies],
  [
    "documentsKnownInForceOn",
    main.documentsKnownInForceOn,
    standingFor(main.documents, (row) => {
      const { inForceOn } = row as main.OrganisationDocument;
      return inForceOn === undefined ? [] : [{ from: inForceOn }];
    }),
    main.documents,
  ],
  [
    "deputySecretariesGeneralOn",
    main.deputySecretariesGeneralOn,
    standingFor(main.deputySecretariesGeneral, (row) =>
      "attestedOn" in row
        ? (row as main.AttestedTerm).attestedOn.map((day) => ({ from: day, until: plusDays(day, 1) }))
        : [row as Row],
    ),
    main.deputySecretariesGeneral,
  ],
];

describe.each(one)("%s()", (_, query, rows) => {
  it("gives the row that holds, the day before, on and after every boundary", () => {
    for (const day of boundaries(rows).flatMap((boundary) => [-1, 0, 1].map((shift) => plusDays(boundary, shift)))) {
      expect(query(day), day).toBe(holding(rows, day)[0]);
    }
    for (const row of rows) expect(query(padded(row.from))).toBe(row);
  });

  it("gives one row at most, and the same as a linear search, on every day from 1996 to 2030", () => {
    for (const day of sweep) {
      const held = holding(rows, day);
      if (held.length > 1 || query(day) !== held[0]) expect.fail(day);
    }
  });
});

describe.each(many)("%s()", (_, query, spans, table) => {
  const expected = (day: string): object[] => {
    const held = holding(spans, day) as (Row & { row: object })[];
    return held
      .sort((a, b) => (padded(a.from) < padded(b.from) ? -1 : padded(a.from) > padded(b.from) ? 1 : 0))
      .map(({ row }) => row);
  };

  it("gives the rows that hold, the day before, on and after every boundary", () => {
    expect(table.length).toBeGreaterThan(0);
    for (const day of boundaries(spans).flatMap((boundary) => [-1, 0, 1].map((shift) => plusDays(boundary, shift)))) {
      expect(query(day), day).toEqual(expected(day));
    }
  });

  it("agrees with a linear search on every day from 1996 to 2030", () => {
    for (const day of sweep) {
      const [found, wanted] = [query(day), expected(day)];
      if (found.length !== wanted.length || found.some((row, index) => row !== wanted[index])) expect.fail(day);
    }
  });
});
