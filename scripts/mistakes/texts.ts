import type { Random } from "./random.ts";

const alphabets = ["abcdefghilmnoprstuvwz", "абвгдезиклмнопрстуфя"];

/** One letter becomes another, or two stand the wrong way round. */
export function misspelt(text: string, random: Random): string | undefined {
  const letters = [...text];
  const alphabet = alphabets.find((each) => letters.some((letter) => each.includes(letter)));
  if (alphabet === undefined) return undefined;
  const places = letters.flatMap((letter, place) => (alphabet.includes(letter) ? [place] : []));
  const place = random.one(places) ?? 0;
  const next = letters[place + 1] ?? "";
  const changed =
    random.below(2) === 0 && alphabet.includes(next) && next !== letters[place]
      ? [next, letters[place]]
      : [random.one([...alphabet].filter((letter) => letter !== letters[place])), next];
  return [...letters.slice(0, place), ...changed, ...letters.slice(place + 2)].join("");
}

/** One Chinese character becomes one of another text. */
export function miswritten(text: string, other: string, random: Random): string | undefined {
  const characters = [...text];
  if (!/^\p{Script=Han}/u.test(text)) return undefined;
  const place = random.below(characters.length);
  const another = random.one([...other].filter((one) => /\p{Script=Han}/u.test(one) && !characters.includes(one)));
  return another && [...characters.slice(0, place), another, ...characters.slice(place + 1)].join("");
}

/** The two parts of a name the wrong way round. */
export const turned = (text: string): string | undefined => {
  const [first, last, more] = text.split(" ");
  return last === undefined || more !== undefined ? undefined : `${last} ${first}`;
};

const ordinals =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth twentieth".split(
    " ",
  );

/** A year, a number or an ordinal within a text, one too many. */
export function miscounted(text: string): string | undefined {
  const number = /\d+/.exec(text)?.[0];
  if (number !== undefined) return text.replace(number, String(Number(number) + 1));
  const word = ordinals.find((ordinal) => new RegExp(`\\b${ordinal}\\b`, "i").test(text));
  const next = ordinals[ordinals.indexOf(word ?? "") + 1];
  return word === undefined || next === undefined ? undefined : text.replace(new RegExp(word, "i"), next);
}

/** A name within a text becomes another name. */
export function renamed(text: string, names: readonly string[], random: Random): string | undefined {
  const name = random.one(names.filter((one) => text.includes(one)));
  return name && text.replace(name, random.one(names.filter((one) => !text.includes(one))) ?? name);
}
