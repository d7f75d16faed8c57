// Where each entity has its pages.

import { events, type Language, languages } from "sco-data";
import { idsOf, type Kind, kinds } from "../../prose/kinds.ts";

/** Where the list of each kind lies in a language. */
export const lists: Readonly<Record<Kind, string>> = {
  state: "states",
  person: "people",
  place: "places",
  meeting: "meetings",
  document: "documents",
  body: "bodies",
  organisation: "organisations",
  year: "years",
  on: "days",
};

const kindOf: ReadonlyMap<string, Kind> = new Map(
  kinds.flatMap((kind) => idsOf[kind].map((id) => [id, kind] as const)),
);

const dayOf: ReadonlyMap<string, string> = new Map(events.map(({ id, on }) => [id, on]));

/**
 * Where in a language, or in the JSON documents, the page of an entity lies: `state/by`; `undefined` of what has none. Of
 * an event it is its day, or its year where no day is known.
 */
export function pathOf(id: string): string | undefined {
  const on = dayOf.get(id);
  if (on !== undefined) return kindOf.get(on) === "on" ? `on/${on}` : `year/${on.slice(0, 4)}`;
  const kind = kindOf.get(id);
  return kind && `${kind}/${id.toLowerCase()}`;
}

/** The paths of all pages of entities. */
export const entityPaths = kinds.flatMap((kind) =>
  idsOf[kind].map((id) => ({ params: { kind, id: id.toLowerCase() }, props: { kind, id } })),
);

export const inEveryLanguage = <Params extends object, Props>(
  paths: readonly { readonly params: Params; readonly props: Props }[],
) =>
  languages.flatMap((language) => paths.map((path) => ({ params: { ...path.params, language }, props: path.props })));

/** How pages are marked with their language. */
export const tags: Readonly<Record<Language, string>> = { en: "en", ru: "ru", zh: "zh-Hans" };
