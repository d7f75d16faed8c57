// What other registers call an entity: compared with other lists, with one another, and with what a second text gives.

import countries from "i18n-iso-countries";
import { readings } from "../../data/witnesses/identifiers.ts";
import { identifierSchemes } from "../../src/vocabulary.ts";
import type { Written } from "../written.ts";
import { grouped, type Lint, unexcused } from "./rows.ts";

type Identifier = Written["identifiers"][number];

const ofStates = ({ identifiers, states, otherStates }: Written): readonly Identifier[] =>
  identifiers.filter(({ record }) => Object.hasOwn(states, record) || Object.hasOwn(otherStates, record));

/** No register calls two entities the same. */
export const repeatedIdentifiers: Lint = ({ identifiers }) =>
  [...grouped(identifiers, ({ scheme, value }) => `${scheme} ${value}`).values()].flatMap((alike) =>
    alike.slice(1).flatMap((_, place) => {
      const [one, other] = [alike[place], alike[place + 1]] as readonly [Identifier, Identifier];
      return [
        `identifiers/${one.id} and identifiers/${other.id} value: both are "${one.value}"; look which of the two the register calls so`,
      ];
    }),
  );

const missingForAReason = [
  // The copy of the list that was read has no Vietnam after 1975.
  "states/VN: has no identifier of gleditsch-ward",
];

/** Every state has an identifier of every scheme. */
export const missingIdentifiers: Lint = (data) => {
  const has = new Set(data.identifiers.map(({ record, scheme }) => `${record} ${scheme}`));
  const problems = [...Object.keys(data.states), ...Object.keys(data.otherStates)].flatMap((code) =>
    identifierSchemes
      .filter((scheme) => !has.has(`${code} ${scheme}`))
      .map((scheme) => `states/${code}: has no identifier of ${scheme}; add it to data/identifiers.ts`),
  );
  return unexcused("identifiers.ts", missingForAReason, problems);
};

/** M49 has the numbers of ISO 3166, and Gleditsch and Ward have the codes of the Correlates of War, for all states that are here. */
export const strangeIdentifiers: Lint = (data) =>
  ofStates(data).flatMap(({ id, record, scheme, value }) => {
    const cow = data.identifiers.find((row) => row.record === record && row.scheme === "cow")?.value;
    const due =
      scheme === "un-m49" ? countries.alpha2ToNumeric(record) : scheme === "gleditsch-ward" ? (cow ?? value) : value;
    const list = scheme === "un-m49" ? "ISO 3166" : "the Correlates of War project";
    return value === due
      ? []
      : [
          `identifiers/${id} value: "${value}", but ${list} has "${due}" for ${record}; correct one of the two, or list the state in scripts/lints/identifiers.ts if the registers differ`,
        ];
  });

/** An identifier is what a second text gives. */
export const otherIdentifiers: Lint = ({ identifiers }) => {
  const read = new Map(readings.map((reading) => [reading.identifier, reading]));
  return identifiers.flatMap(({ id, value }) => {
    const reading = read.get(id);
    return reading === undefined || reading.value === value
      ? []
      : [
          `identifiers/${id} value: "${value}", but "${reading.source}" gives "${reading.value}"; read the register again, and correct the row or data/witnesses/identifiers.ts`,
        ];
  });
};

/** Who may say what each register calls an entity: the register itself, or a list that names its items. */
const registers: { readonly [Scheme in Identifier["scheme"]]: readonly string[] } = {
  wikidata: ["natural-earth", "wikidata"],
  "un-m49": ["united-nations-statistics-division"],
  cow: ["correlates-of-war"],
  "cow-abbreviation": ["correlates-of-war"],
  "gleditsch-ward": ["gleditsch-and-ward"],
};

/** An identifier is cited from the register that it is of. */
export const strangeRegisters: Lint = (data) =>
  data.identifiers.flatMap(({ id, scheme, sources }) =>
    sources
      .filter((source) => !registers[scheme].includes(data.sources[source]?.publisher ?? ""))
      .map(
        (source) =>
          `identifiers/${id} sources: "${source}" is of "${data.sources[source]?.publisher}", no register of ${scheme}; cite the register`,
      ),
  );
