import { factsOf, isEntity, type Lint } from "./rows.ts";

/** What only works of reference say is too weak to stand as a fact; it may be one claim of a dispute. */
export const weakFacts: Lint = (data) => {
  const weak = (sources: readonly string[]): boolean =>
    sources.length > 0 && sources.every((id) => data.sources[id]?.kind === "reference");
  return [
    ...factsOf(data)
      // An identifier is a fact of the register that gives it.
      .filter((fact) => !isEntity(fact) && fact.table !== "identifiers" && weak(fact.row.sources ?? []))
      .map(
        ({ name }) =>
          `${name} sources: are works of reference alone; cite a text closer to the fact, or make it a claim of a dispute`,
      ),
    ...data.disputes
      .filter(({ claims, followed }) => claims.some(({ value, sources }) => value === followed && weak(sources)))
      .map(
        ({ id }) => `disputes/${id} followed: rests on works of reference alone; follow a claim with a better source`,
      ),
  ];
};
