import type { Written } from "../written.ts";
import { namedInTitle, patternsOf } from "./named-places.ts";
import { texts } from "./paths.ts";
import { factTables, inPairs, type Lint, type Row, remembered, unexcused } from "./rows.ts";

type Source = Written["sources"][string];

/** The years that a text is of: those of its date, and those in its id, its title and its address. */
const yearsOf = (id: string, { title, date, address }: Source): readonly number[] => {
  const others = `${id} ${title} ${address}`.match(/(?<!\d)(?:19|20)\d\d(?=\d{4}(?!\d)|(?!\d))/g) ?? [];
  return [...new Set([...(date === undefined ? [] : [date.slice(0, 4)]), ...others])].map(Number);
};

/** The cities in a title, each with the years in which something may have happened there. */
const citiesIn = inPairs((id, source: Source, places: Written["places"]) => {
  const near = new Set(yearsOf(id, source).flatMap((year) => [year, year - 1, year + 1]));
  const named = near.size === 0 ? [] : namedInTitle(places)(source);
  return named.map((city) => ({ city, at: [...near].map((year) => `${city} ${year}`) }));
});

/** The cities of a row, each with the years of the row. */
const cityYears = remembered((places: Written["places"]) =>
  remembered((row: Row): readonly string[] => {
    const all = [...texts(row)].map(([, text]) => text);
    const years = new Set(all.flatMap((text) => /^((?:19|20)\d\d)(?=-|$)/.exec(text)?.[1] ?? []));
    return years.size === 0
      ? []
      : patternsOf(places)
          .filter(({ id, pattern }) => all.some((text) => text === id || pattern.test(text)))
          .flatMap(({ id }) => [...years].map((year) => `${id} ${year}`));
  }),
);

const cityYearsOf = remembered((places: Written["places"]) =>
  remembered((rows: readonly Row[]) => new Set(rows.flatMap(cityYears(places)))),
);

/** Titles with cities of which the facts know nothing at that time. */
const citiesOfOthers = [
  // A meeting that was held by video instead, and capitals that stand for their governments.
  "kazinform-2019-08-21",
  "rferl-1999-08-25-end",
];

/** A city in a title is one in which something happened in a year of the text, or one before or after. */
export const citiesElsewhere: Lint = (data) => {
  const known = factTables(data).map(cityYearsOf(data.places));
  const found = Object.entries(data.sources).flatMap(([id, source]) =>
    citiesIn(id, source, data.places)
      .filter(({ at }) => !at.some((one) => known.some((all) => all.has(one))))
      .map(
        ({ city }) =>
          `sources/${id} title: "${source.title}" names ${city}, where nothing happened about ${yearsOf(id, source).join(", ")}; correct one of the two, or list the text in scripts/lints/cities.ts`,
      ),
  );
  return unexcused(
    "cities.ts",
    citiesOfOthers.map((id) => `sources/${id} title`),
    found,
  );
};
