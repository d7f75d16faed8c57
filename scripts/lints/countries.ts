// The country of a publisher.

import type { Publisher } from "../../src/types.ts";
import type { Written } from "../written.ts";
import { hostOf } from "./addresses.ts";
import { isCopy, speaker } from "./hosts.ts";
import { inPairs, type Lint, remembered, unexcused } from "./rows.ts";

type Source = Written["sources"][string];

/** Domains that belong to no country, whatever their letters. */
const nobodys = /^(cc|eu|io|su|tv)$/;
const countryOf = (domain: string): string => (domain === "uk" ? "GB" : domain.toUpperCase());

/** Publishers whose country is another than their hosts, their name or their languages show. */
const abroad = [
  // Editions for other countries.
  "baidu-baike",
  "sputnik",
  // A second host in the language of its Russian edition.
  "uzdaily",
  // Broadcasts to another country, and news in the language of a neighbour.
  "afghanistan-international",
  "dongbeiwang",
  // A state's office in another country.
  "russian-cultural-centre-in-beijing",
  // For readers of a language wherever they are.
  "wikipedia",
  "wikisource",
];

/** Where the languages are at home in which a publisher may have no English. */
const homes: { readonly [language: string]: string } = {
  ar: "AE BH EG KW QA SA",
  de: "AT CH DE",
  hi: "IN",
  hy: "AM",
  kk: "KZ",
  ru: "AM AZ BY KG KZ RU TJ TM UZ",
  zh: "CN HK MO SG TW",
};

/** Names of countries and cities, each with its country. */
const countriesByName = remembered((states: Written["states"]) =>
  remembered((places: Written["places"]) => [
    ...Object.values(states).flatMap(({ code, name, aliases }) =>
      [name.en, ...aliases].map((one) => [` ${one} `, code] as const),
    ),
    ...places.flatMap(({ name, state, formerNames }) =>
      [name, ...(formerNames ?? []).map((former) => former.name)].map(({ en }) => [` ${en} `, state] as const),
    ),
  ]),
);

/** What the name and the languages of a publisher show of its country: those it can be. */
const shownCountries = inPairs(
  (_, { name, languages }: Publisher, states: Written["states"], places: Written["places"]) => {
    const own = ` ${name.replace(/ in .*/, "")} `;
    const byName = countriesByName(states)(places).find(([one]) => own.includes(one))?.[1];
    const home = languages.includes("en") ? [] : languages.flatMap((language) => homes[language] ?? []);
    return [
      // Hong Kong and Macao are of China too.
      ...(byName === undefined ? [] : [[byName === "CN" ? "CN HK MO" : byName, "its name"] as const]),
      ...(home.length === 0 ? [] : [[home.join(" "), `its languages, ${languages.join(", ")},`] as const]),
    ];
  },
);

const countryOfHost = remembered((source: Source): string | undefined => {
  const domain = /\.([a-z]{2})$/.exec(hostOf(source))?.[1];
  return domain === undefined || nobodys.test(domain) || isCopy(source) ? undefined : countryOf(domain);
});

/** The countries in whose domains the texts of a publisher stand. */
const countriesInDomains = remembered((sources: Written["sources"]): ReadonlyMap<string, ReadonlySet<string>> => {
  const countries = new Map<string, Set<string>>();
  for (const source of Object.values(sources)) {
    const country = countryOfHost(source);
    if (country === undefined) continue;
    countries.set(speaker(source), (countries.get(speaker(source)) ?? new Set()).add(country));
  }
  return countries;
});

/** The country of a publisher is that of its hosts and of its name, and its languages are spoken there. */
export const strangeCountries: Lint = ({ sources, publishers, states, places }) => {
  const ofTexts = countriesInDomains(sources);
  const found = Object.entries(publishers).flatMap(([id, publisher]) => {
    const { country, name } = publisher;
    if (country === undefined) return [];
    // An office abroad has a host abroad.
    const ofHosts = name.includes(" in ")
      ? []
      : [...(ofTexts.get(id) ?? [])].map((one) => [one, "a host of its texts"] as const);
    return [...ofHosts, ...shownCountries(id, publisher, states, places)]
      .filter(([countries]) => !countries.includes(country))
      .map(
        ([countries, by]) =>
          `publishers/${id} country: "${country}", but ${by} shows ${countries.replaceAll(" ", ", ")}; correct one of the two, or list the id in scripts/lints/countries.ts`,
      );
  });
  return unexcused(
    "countries.ts",
    abroad.map((id) => `publishers/${id} country`),
    found,
  );
};
