import type { Witness } from "../../data/witnesses/witness.ts";
import { earliest } from "../../src/dates.ts";
import type { Written } from "../written.ts";
import { meetingsOf } from "./meetings.ts";
import { namedIn, namedInTitle } from "./named-places.ts";
import { datedIn, near, type Text } from "./reports.ts";
import { type Lint, unexcused } from "./rows.ts";

interface Placed {
  readonly id: string;
  readonly field: string;
  readonly place: string;
  readonly day: string;
  readonly sources: readonly string[];
}

/** What happened somewhere, but for documents, which lie where their meeting was, and bodies, which have no day. */
const placedIn = (data: Written): readonly Placed[] => {
  const meetings = meetingsOf(data);
  const ids = new Set(meetings.map(({ id }) => id));
  return [
    ...meetings.map(({ id, place, lastDay, sources }) => ({ id, place, day: lastDay, sources })),
    ...data.documents
      .filter(({ meeting = "" }) => !ids.has(meeting))
      .map(({ id, place, signedOn, sources }) => ({ id, place, day: signedOn, sources })),
    ...data.externalRelations.map(({ id, place, signedOn, sources }) => ({ id, place, day: signedOn, sources })),
    ...data.events.map(({ id, place, on, sources }) => ({ id, place, day: on, sources })),
    ...data.bodies.map(({ id, seat, sources }) => ({ id, place: seat, day: undefined, sources })),
  ].flatMap(({ id, place, day, sources }) =>
    place === undefined
      ? []
      : [
          {
            id,
            place,
            field: day === undefined ? "seat" : "place",
            day: day === undefined ? "" : earliest(day),
            sources,
          },
        ],
  );
};

/** Places that stand in the texts that the rows cite, and in no title or second text that was found. */
const borneByTheirTexts = [
  "foreign-ministers-2004 place: moscow",
  "foreign-ministers-2007 place: bishkek",
  "heads-of-government-2021 place: astana",
  "economic-cooperation-memorandum-protocol-2002 place: shanghai",
  "memorandum-of-partnership-kh place: xian",
  "rats-council-2006 place: tashkent",
  "relation-cica place: shanghai",
  "relation-cis-memorandum place: beijing",
  "relation-un-joint-declaration place: tashkent",
  "permanent-representatives seat: beijing",
  "business-council seat: moscow",
];

/** A place is named by a text that the row cites, by another text of those days, or by a witness. */
export const unnamedPlaces =
  (witnesses: readonly Witness[], texts: { readonly [id: string]: Text }): Lint =>
  (data) => {
    const said = new Set(witnesses.map(({ question, answer }) => `${question} ${answer}`));
    const others = [...datedIn(data.sources), ...datedIn(texts)];
    const named = namedIn(data.places);
    const problems = placedIn(data).flatMap(({ id, field, place, day, sources }): readonly string[] => {
      if (said.has(`place of ${id} ${place}`)) return [];
      const cited = sources.flatMap((source) => data.sources[source] ?? []);
      if (cited.some((text) => named(text).has(place))) return [];
      if (near(others, day).some((text) => named(text).has(place))) return [];
      const instead = [...new Set(cited.flatMap((text) => [...named(text)]))];
      const problem = `${id} ${field}: ${place} is named by no title of its sources${instead.length === 0 ? "" : `, which name ${instead}`}; correct the place, add a witness (places) to data/witnesses/values.ts, or list it in scripts/lints/where.ts`;
      return [problem];
    });
    return unexcused("where.ts", borneByTheirTexts, problems);
  };

/** Titles of the days of a meeting with cities in which it was not. */
const titledByOthers = [
  // Two capitals that stand for their governments.
  'shanghai-five-1999 place: bishkek, but the title of "rferl-1999-08-25-end"',
];

/** The titles of the days of a meeting that name a city name its own. */
export const meetingsElsewhere: Lint = (data) => {
  const problems = meetingsOf(data).flatMap(({ id, place, lastDay, sources }) => {
    const cited = Object.fromEntries(
      sources.flatMap((source) => {
        const text = data.sources[source];
        return text === undefined ? [] : [[source, text] as const];
      }),
    );
    const ofThoseDays = near(datedIn(cited), lastDay);
    return Object.entries(cited).flatMap(([source, text]) => {
      const named = namedInTitle(data.places)(text);
      return !ofThoseDays.includes(text) || named.length === 0 || named.includes(place)
        ? []
        : [`${id} place: ${place}, but the title of "${source}" names ${named}; correct one of the two`];
    });
  });
  return unexcused("where.ts", titledByOthers, problems);
};
