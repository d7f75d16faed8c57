import * as Plot from "@observablehq/plot";
import {
  coverage,
  earliest,
  latest,
  type OfficeTerm,
  ratsDirectorOn,
  ratsDirectors,
  secretariesGeneral,
  secretaryGeneralOn,
} from "../../src/index.ts";
import { at, caption, legend, type Picture, words, years } from "./svg.ts";
import type { Theme } from "./theme.ts";

const { through } = coverage;

const offices = [
  { office: "Secretaries-General", terms: secretariesGeneral },
  { office: "Directors of RATS", terms: ratsDirectors },
];
const rows = offices.flatMap(({ office, terms }) => terms.map((term, index) => ({ office, term, index })));
type Row = (typeof rows)[number];

const certainFrom = ({ term }: Row): string => latest(term.from);
const certainUntil = ({ term }: Row): string => earliest(term.until ?? through);

const earlier = (one: string, other: string): string => (one < other ? one : other);
const later = (one: string, other: string): string => (one < other ? other : one);

/** The days from one until another, if there are any. */
const bar = ({ office }: Pick<Row, "office">, first: string, end: string) =>
  first < end ? [{ office, first: at(first), end: at(end) }] : [];

const known = rows.flatMap((row) => bar(row, certainFrom(row), earlier(certainUntil(row), through)));
const planned = rows.flatMap((row) => bar(row, later(certainFrom(row), through), certainUntil(row)));

/** All days on which the holder can have changed, where no source gives the day. */
const vague = offices.flatMap((row) => {
  const dates = new Set(row.terms.flatMap(({ from, until }) => [from, until ?? through]));
  return [...dates].flatMap((date) => bar(row, earliest(date), latest(date)));
});

const middle = (row: Row): Date =>
  new Date((at(earliest(row.term.from)).getTime() + at(certainUntil(row)).getTime()) / 2);

const label = ({ term: { person, nominatedBy } }: Row): string => {
  const name = person.familyName ?? person.name.en;
  return nominatedBy ? `${name}, ${nominatedBy}` : name;
};

const inOffice = (term: OfficeTerm | undefined): string => (term ? `${term.person.name.en}, ${term.title}` : "nobody");
const ends = [...known, ...planned, ...vague].flatMap(({ first, end }) => [first.getTime(), end.getTime()]);
const span = { x1: "first", x2: "end", y: "office" };

/** The heads of the Secretariat and of RATS, a row for each office. */
export function officeHolders(theme: Theme): Picture {
  const drawn = {
    known: { fill: theme.office },
    vague: { fill: theme.office, fillOpacity: 0.3, stroke: "currentColor", strokeDasharray: "2 2" },
    planned: { fill: theme.page, stroke: theme.office, strokeWidth: 1.5 },
  };
  return {
    title: "Who headed the Secretariat and the Regional Anti-Terrorist Structure (RATS)",
    description:
      `A row of ${secretariesGeneral.length} Secretaries-General and one of ${ratsDirectors.length} directors of RATS. ` +
      `On ${through}: ${inOffice(secretaryGeneralOn(through))}; ${inOffice(ratsDirectorOn(through))}.`,
    plot: {
      height: 365,
      marginTop: 74,
      marginBottom: 80,
      marginLeft: 30,
      marginRight: 24,
      x: { type: "utc", domain: [Math.min(...ends), Math.max(...ends)] },
      y: { domain: offices.map(({ office }) => office), axis: null, paddingInner: 0.83, paddingOuter: 0.5 },
      marks: [
        years(theme),
        legend([
          { label: "in office", left: 0, ...drawn.known },
          { label: "change known only to the month or year", left: 95, ...drawn.vague },
          { label: "still to come", left: 420, ...drawn.planned },
        ]),
        Plot.barX(known, { ...span, ...drawn.known, stroke: theme.page }),
        Plot.barX(planned, { ...span, ...drawn.planned }),
        Plot.barX(vague, { ...span, ...drawn.vague, insetTop: -4, insetBottom: -4 }),
        words(offices, theme, { y: "office", text: "office", frameAnchor: "left", dy: -46, fontWeight: "bold" }),
        // Above and below by turns, so that each name has room.
        [0, 1].map((turn) =>
          words(
            rows.filter(({ index }) => index % 2 === turn),
            theme,
            { x: middle, y: "office", text: label, dy: turn === 0 ? -23 : 25 },
          ),
        ),
        caption([
          "After the name: the code of the state that nominated, where a source names it.",
          `Still to come: what is scheduled after ${through}.`,
        ]),
      ],
    },
  };
}
