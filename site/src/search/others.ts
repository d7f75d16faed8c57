// What the search finds besides entities: terms of the glossary, pages for developers, and names of the package.

import { topics } from "../../generate/topics.ts";
import { developerPages } from "../developers.ts";
import { termGroups } from "../glossary/glossary.ts";
import type { Entry } from "./entry.ts";

/** Developers' pages are in English, wherever one comes from. */
const forDevelopers = (path: string): string => `../en/developers/${path}`;

/** Types have a capital; who looks for one finds it on the page of the values. */
const isValue = (name: string): boolean => /^[a-z]/.test(name);

/** What people type who look for a term. */
const askedAs: Readonly<Record<string, readonly string[]>> = {
  "official-languages": ["English", "английский язык", "英语", "working languages"],
};

export const others: readonly Entry[] = [
  ...Object.values(termGroups)
    .flat()
    .map(({ id, term }): Entry => ({ kind: "term", path: `glossary#${id}`, name: term, also: askedAs[id] ?? [] })),
  ...developerPages.map(
    ({ path, title }): Entry => ({ kind: "guide", path: forDevelopers(path), name: { en: title } }),
  ),
  ...topics.flatMap(({ id, imports }) =>
    imports.flatMap(({ from, names }) =>
      names
        .filter(isValue)
        .map(
          (name): Entry => ({ kind: "code", path: forDevelopers(`api/${id}#${name}`), name: { en: name }, note: from }),
        ),
    ),
  ),
];
