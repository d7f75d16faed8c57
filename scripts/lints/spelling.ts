import { createRequire } from "node:module";
import dictionary from "dictionary-en";
import type { Written } from "../written.ts";
import { texts } from "./paths.ts";
import { factsOf, type Lint, type Row, remembered } from "./rows.ts";

interface Speller {
  readonly correct: (word: string) => boolean;
}

// The package has no types, which an import would ask for.
const require = createRequire(import.meta.url);
const nspell = require("nspell") as (read: typeof dictionary) => Speller;

let speller: Speller | undefined;
const known = new Map<string, boolean>();

/** The dictionary has the American spellings alone: where a British one has another. */
const american: readonly (readonly [RegExp, string])[] = [
  [/is(?=(?:e|ed|er|ers|es|ing|ation|ations)$)/, "iz"],
  [/our/, "or"],
  [/tre(?=s?$)/, "ter"],
  [/efence/, "efense"],
  [/ll(?=(?:ed|ing|er|or)s?$)/, "l"],
  [/amme(?=s?$)/, "am"],
];

/** Whether English has a word, in its British or its American spelling; abbreviations are no words. */
function isEnglish(word: string): boolean {
  const before = known.get(word);
  if (before !== undefined) return before;
  speller ??= nspell(dictionary);
  const { correct } = speller;
  const spellings = [word, ...american.map(([from, to]) => word.replace(from, to))];
  const found = /^\p{Lu}+$/u.test(word) || spellings.some((spelling) => correct.call(speller, spelling));
  known.set(word, found);
  return found;
}

const wordsIn = (text: string): readonly string[] =>
  (text.replace(/’/g, "'").match(/(?<![\p{L}\d])\p{L}[\p{L}']*/gu) ?? []).map((word) => word.replace(/'s?$/, ""));

const prose =
  /^(?:name\.en|aliases\.\d+|title(?:\.en)?|head\.title|functions\.\d+|departments\.\d+|summary|reason|motto\.en|instrument|office|consent\.act)$/;
const claim = /^(?:followed|claims\.\d+\.value)$/;

interface Strange {
  readonly path: string;
  readonly text: string;
  readonly word: string;
}

const strangeIn = remembered((row: Row): readonly Strange[] =>
  [...texts(row)].flatMap(([steps, text]) => {
    const path = steps.join(".");
    const isProse = prose.test(path) || (claim.test(path) && /[a-z] /.test(text));
    const words = isProse ? wordsIn(text).filter((word) => !isEnglish(word)) : [];
    return words.map((word) => ({ path, text, word }));
  }),
);

const wordsOfNames = remembered(({ name, officialName, formerNames, aliases }: Row): readonly string[] =>
  [...texts([name, officialName, formerNames, aliases])].flatMap(([, text]) => wordsIn(text)),
);

const namesIn = remembered(
  (rows: object): ReadonlySet<string> => new Set(Object.values<Row>(rows as never).flatMap(wordsOfNames)),
);

const namesOf = (data: Written): readonly ReadonlySet<string>[] =>
  [data.people, data.places, data.states, data.otherStates, data.publishers].map(namesIn);

/** Words that the dictionary lacks. */
const others: readonly string[] = [
  "Collegium",
  "Digitalisation",
  "Immunities",
  "Interbank",
  "Interregional",
  "depositary",
  "immunities",
  "memoranda",
  // Names of what has no row
  "Adil",
  "Esfandiar",
  "Halk",
  "Khaimah",
  "Mashaei",
  "Maslahaty",
  "Rahim",
  "Ras",
  "Roscongress",
  "Shayakhmetov",
  "nCa",
];

/** English texts have no word that neither the dictionary nor a name has. */
export const misspeltWords: Lint = (data) => {
  const names = namesOf(data);
  const strange = factsOf(data).flatMap(({ name, row }) => strangeIn(row).map((one) => ({ name, ...one })));
  const words = new Set(strange.map(({ word }) => word));
  return [
    ...strange
      .filter(({ word }) => !others.includes(word) && !names.some((own) => own.has(word)))
      .map(
        ({ name, path, text, word }) =>
          `${name} ${path}: "${text}" has "${word}", which no dictionary has; correct it, or add it to scripts/lints/spelling.ts`,
      ),
    ...others
      .filter((word) => !words.has(word))
      .map((word) => `scripts/lints/spelling.ts: "${word}" stands nowhere any more; take it out`),
  ];
};
