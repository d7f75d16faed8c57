import { references } from "../../src/references.ts";
import type { Written } from "../written.ts";
import { texts } from "./paths.ts";
import { citationsOf, factsOf, isEntity, type Lint, type Row, remembered, rowsOf } from "./rows.ts";

/** The fields of a row that refer, and the ids in them. */
const idsReferredTo = remembered((row: Row): readonly string[] =>
  [...texts(row)].flatMap(([path, text]) => {
    const field = String([...path].reverse().find((step) => typeof step === "string"));
    return path[0] !== "id" && Object.hasOwn(references, field) ? [text] : [];
  }),
);

/** Some row refers to every entity, and a state without any status is a stranger. */
export const strangers: Lint = (data) => {
  const referredTo = new Set(rowsOf(data).flatMap(({ row }) => idsReferredTo(row)));
  const withStatus = new Set<string>(data.affiliations.map(({ state }) => state));
  return [
    ...rowsOf(data)
      .filter((placed) => isEntity(placed) || placed.table === "publishers")
      .filter(({ table, row }) => table !== "states" && !referredTo.has(row.id))
      .map(({ name }) => `${name}: no row refers to it; refer to it or take it out`),
    ...Object.keys(data.states)
      .filter((code) => !withStatus.has(code))
      .map((code) => `states/${code}: never had a status; add its affiliation or take it out`),
  ];
};

type Named = Written["people" | "places" | "organisations"];

const namesIn = remembered((rows: Named): readonly (readonly [name: string, id: string])[] =>
  rows.flatMap((row) =>
    [...Object.values(row.name), ...("aliases" in row ? row.aliases : [])].map((name) => [name, row.id] as const),
  ),
);

const textsOf = remembered((row: Row) => [...texts(row)]);

/** No fact holds the name of a person, a place or an organisation as its text: it refers. */
export const namesAsText: Lint = (data) => {
  const names = new Map([data.people, data.places, data.organisations].flatMap(namesIn));
  return factsOf(data)
    .filter((fact) => !isEntity(fact) && fact.table !== "bodies" && fact.table !== "disputes")
    .flatMap(({ row, name }) =>
      textsOf(row)
        .filter(([, text]) => names.has(text))
        .map(([path, text]) => `${name} ${path.join(".")}: "${text}" is a name; refer to "${names.get(text)}"`),
    );
};

/** Every source bears a fact. */
export const uncitedSources: Lint = (data) => {
  const cited = new Set(citationsOf(data).flatMap(({ sources }) => sources));
  return Object.keys(data.sources)
    .filter((id) => !cited.has(id))
    .map((id) => `sources/${id}: no row cites it; cite it or take it out`);
};
