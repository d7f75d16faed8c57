// Where a type is written out as all the words of a vocabulary, its name stands instead.

import * as library from "sco-data";
import { topics } from "./topics.ts";

export interface Vocabulary {
  /** The type (example: `"Status"`). */
  readonly name: string;
  readonly words: readonly string[];
}

/** A type and the list of which it is made; nothing where the main entry has no such list. */
export function vocabulary(name: string, list: string): readonly Vocabulary[] {
  const words: unknown = Object.entries(library).find(([exported]) => exported === list)?.[1];
  return Array.isArray(words) ? [{ name, words }] : [];
}

const topicOf = (name: string): string | undefined =>
  topics.find(({ imports }) => imports.some(({ names }) => names.includes(name)))?.id;

/** Words between bars, in backticks or bare. */
const union = /(`?)"[^"`]+"\1(?: \\\| \1"[^"`]+"\1){2,}/g;

/** A text in which unions of words are links to the vocabularies that they are made of; the largest are tried first. */
export function withVocabularies(text: string, vocabularies: readonly Vocabulary[], page: string): string {
  const sorted = [...vocabularies].sort((one, other) => other.words.length - one.words.length);
  return text.replace(union, (written, tick: string) => {
    let rest = [...written.matchAll(/"([^"]+)"/g)].map(([, word = ""]) => word);
    const links: string[] = [];
    for (const { name, words } of sorted) {
      const topic = topicOf(name);
      if (topic === undefined || !words.every((word) => rest.includes(word))) continue;
      links.push(`[\`${name}\`](${topic === page ? "" : topic}#${name})`);
      rest = rest.filter((word) => !words.includes(word));
    }
    return links.length === 0 ? written : [...links, ...rest.map((word) => `${tick}"${word}"${tick}`)].join(" \\| ");
  });
}
