import { fold } from "./fold.ts";
import * as main from "./index.ts";
import { once } from "./once.ts";
import { people } from "./people.ts";
import { show } from "./show.ts";
import type { Name } from "./types.ts";
import type { EntityKind, OtherStateCode, StateCode } from "./vocabulary.ts";

/** What a text stands for: a state by its code, everything else by its id. */
export type Found =
  | { readonly kind: "state"; readonly id: StateCode | OtherStateCode; readonly name: Name }
  | { readonly kind: Exclude<EntityKind, "state">; readonly id: string; readonly name: Name };

const inAllLanguages = (...names: readonly Name[]): readonly string[] => names.flatMap((name) => Object.values(name));

/** Everything that can be found, with all that it goes by. */
const findable = (): readonly (readonly [found: Found, names: readonly string[]])[] => [
  ...[...Object.values(main.states), ...Object.values(main.otherStates)].map(
    ({ code, alpha3, numeric, name, officialName, aliases }) =>
      [
        { kind: "state", id: code, name },
        [code, alpha3, numeric, ...inAllLanguages(name, officialName), ...aliases],
      ] as const,
  ),
  ...people.map(
    ({ id, name, familyName = id, aliases }) =>
      [{ kind: "person", id, name }, [id, familyName, ...inAllLanguages(name), ...aliases]] as const,
  ),
  ...main.places.map(
    ({ id, name, formerNames = [] }) =>
      [
        { kind: "place", id, name },
        [id, ...inAllLanguages(name, ...formerNames.map((former) => former.name))],
      ] as const,
  ),
  ...main.organisations.map(
    ({ id, name, aliases }) => [{ kind: "organisation", id, name }, [id, ...inAllLanguages(name), ...aliases]] as const,
  ),
  ...main.bodies.map(({ id, name }) => [{ kind: "body", id, name }, [id, ...inAllLanguages(name)]] as const),
  ...main.documents.map(
    ({ id, title }) => [{ kind: "document", id, name: title }, [id, ...inAllLanguages(title)]] as const,
  ),
];

const foundByName: () => ReadonlyMap<string, readonly Found[]> = once(() => {
  const byName = new Map<string, Found[]>();
  for (const [found, names] of findable()) {
    Object.freeze(found);
    for (const name of new Set(names.map(fold))) byName.set(name, [...(byName.get(name) ?? []), found]);
  }
  for (const list of byName.values()) Object.freeze(list);
  return byName;
});

const nothing: readonly Found[] = /* @__PURE__ */ Object.freeze([]);

/**
 * What a name or code stands for: a state, a person, a place, an organisation, a body or a document.
 *
 * Names, family names, codes and ids are compared whole, in English, Russian and Chinese, without regard to case, accents and
 * apostrophes.
 *
 * @param text What somebody wrote.
 * @returns Each match as `kind`, `id` and `name`, in the order of `entityKinds`; empty where nothing goes by that name.
 * @throws {TypeError} If `text` is not a string.
 * @example
 * ```ts
 * import { find } from "sco-data/about";
 *
 * find("Иран").map(({ kind, id }) => `${kind} ${id}`); // => ["state IR"]
 * find("nur-sultan")[0]?.name.en; // => "Astana"
 * find("Putin").map(({ id }) => id); // => ["vladimir-putin"]
 * find("Atlantis"); // => []
 * ```
 */
export function find(text: string): readonly Found[] {
  if (typeof text !== "string") throw new TypeError(`${show(text)} is not a text (expected a name, a code or an id)`);
  return foundByName().get(fold(text)) ?? nothing;
}
