import type { Written } from "../written.ts";
import type { Text } from "./reports.ts";
import { remembered } from "./rows.ts";

type Places = Written["places"];

/** Names of the SCO, and of what else is called by Shanghai: they say nothing of where anything was. */
const shanghai =
  /Shanghai (Cooperation|Five|Six|Spirit|Convention|organi[sz]ation)|上海(合作|公约|五国|精神)|上合|Шанхайск\p{L}+ (организ|конвен|пят)\p{L}+|Шанхайської/giu;

/** Each place with a pattern of its names, past ones too, as titles in Russian decline them. */
export const patternsOf = remembered((places: Places) =>
  places.map(({ id, name, formerNames }) => {
    const names = [name, ...(formerNames ?? []).map((former) => former.name)];
    const spelt = names.flatMap(({ en, ru = en }) => [
      `${en}(?!\\p{L})`,
      ru.length > 4 ? ru.slice(0, -1) : `${ru}(?!\\p{L})`,
    ]);
    const chinese = names.flatMap(({ zh }) => zh ?? []);
    return { id, pattern: new RegExp([...spelt.map((one) => `(?<!\\p{L})${one}`), ...chinese].join("|"), "iu") };
  }),
);

const named = (places: Places, words: string): readonly string[] => {
  const plain = words.replace(shanghai, " ");
  return patternsOf(places)
    .filter(({ pattern }) => pattern.test(plain))
    .map(({ id }) => id);
};

/** The places that a title names. */
export const namedInTitle = remembered((places: Places) =>
  remembered(({ title }: Pick<Text, "title">): readonly string[] => named(places, title)),
);

/** The places that a text names in its title or its address. */
export const namedIn = remembered((places: Places) =>
  remembered(
    ({ title, address }: Text): ReadonlySet<string> =>
      new Set([...named(places, title), ...named(places, address.replace(/[-_+]|%20/g, " "))]),
  ),
);
