import anyAscii from "any-ascii";
import { pinyin } from "pinyin-pro";

const spellings: readonly (readonly [RegExp, string])[] = [
  [/['’.-]/g, ""],
  [/kh/g, "h"],
  [/dzh|zh|dj|j/g, "J"],
  [/sh/g, "S"],
  [/ch/g, "C"],
  [/ts/g, "T"],
  [/x/g, "ks"],
  [/[cq]/g, "k"],
  [/oo|ou/g, "u"],
  [/y(?=[aeiou])/g, ""],
  [/y/g, "i"],
  [/(.)\1/g, "$1"],
];

/** How each word of an English or Russian name sounds, in whatever way it was transliterated. */
export const soundsOf = (name: string): readonly string[] =>
  spellings
    .reduce((text, [from, to]) => text.replace(from, to), anyAscii(name.replace(/ё/g, "yo")).toLowerCase())
    .split(" ");

const table = (pairs: string): Readonly<Record<string, string>> =>
  Object.fromEntries(pairs.split(" ").map((pair) => pair.split(/:(.*)/s)));

const syllable = /(zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw]?)([aeiouv]+)(ng?(?![aeiou])|r(?![aeiou])|)/g;

const chineseWord = "(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?[aeiou]+(?:ng?)?";
const chineseId = new RegExp(`^${chineseWord}-(?:${chineseWord}){1,2}$`);

/** Whether an id is that of a Chinese name: a family name of one syllable of pinyin, a given name of one or two. */
export const isChinese = (id: string): boolean => chineseId.test(id);

/** A Chinese name in pinyin, as one word. */
export const pinyinOf = (name: string): string => pinyin(name, { toneType: "none", type: "array", v: true }).join("");

/** A name in Latin letters as one word in small letters, to be compared with pinyin. */
export const lettersOf = (name: string): string => name.toLowerCase().replace(/ü/g, "v").replace(/[' ]/g, "");

// The system of Palladius: by the initial, and by the vowels before n or ng, and elsewhere.
const palladiusInitials = table(
  "b:б p:п m:м f:ф d:д t:т n:н l:л g:г k:к h:х j:цз q:ц x:с zh:чж ch:ч sh:ш r:ж z:цз c:ц s:с w:в",
);
const palladiusNasals = table("a:а e:э o:у i:и ia:я io:ю u:у ua:уа v:ю va:юа");
const palladiusVowels = table(
  "a:а e:э o:о ai:ай ei:эй ao:ао ou:оу i:и ia:я ie:е iao:яо iu:ю iou:ю u:у ua:уа uo:о uai:уай ui:уй v:юй ve:юэ",
);
const palladiusEnds = table("n:нь ng:н r:р");

/** The Russian spelling of a Chinese name, as one word in small letters. */
export const russianOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/ü/g, "v")
    .replace(/y(?=u)|(?<=[jqx])(?=u)/g, "v")
    .replace(/vu/g, "v")
    .replace(/wu/g, "u")
    .replace(/y(?=i)/g, "")
    .replace(/y/g, "i")
    .replace(syllable, (_, initial: string, vowels: string, end: string) => {
      const vowel = end.startsWith("n") ? palladiusNasals[vowels] : palladiusVowels[vowels];
      const hissed = vowel === "и" && /^[zcs]$/.test(initial) ? "ы" : vowel;
      return `${palladiusInitials[initial] ?? ""}${hissed ?? vowels}${palladiusEnds[end] ?? ""}`;
    })
    .replace(/[' ]/g, "");

// What an initial and a final of pinyin can stand for in a foreign name, in the letters of soundsOf.
const foreignInitials = table(
  "b:[bp] p:[bp] m:m f:[fv] d:[dt] t:[dt] n:(?:n|(?<=n)) l:[lr] g:[gk] k:k h:h j:[Jtdzgk] q:[Czk] x:[Ss] zh:[Jz] ch:C sh:[Ss] r:J z:z c:[Ts] s:s w:[vw]?",
);
const foreignVowels = table(
  "a:a ia:a ua:a ai:(?:ai|ei|e) ao:[oa] iao:o e:[aeio]? ei:(?:e|ei) i:[ie]? ie:e ue:o o:[ou] uo:o ou:o u:[uo]? un:[ue] iu:u",
);

const foreignSyllable = (text: string): string =>
  text === "er"
    ? "[rl]"
    : text.replace(syllable, (_, initial: string, vowels: string, end: string) => {
        const vowel = foreignVowels[vowels + end] ?? foreignVowels[vowels] ?? vowels;
        return `${foreignInitials[initial] ?? ""}${vowel}${end.startsWith("n") ? "[nm]" : ""}`;
      });

/** Whether Chinese characters can render some sounds, each of which their pinyin must account for. */
export const canRender = (name: string, sounds: string): boolean => {
  const syllables = [...name.replace(/·/g, "")].map((character) =>
    pinyin(character, { toneType: "none", type: "array", multiple: true }).map(foreignSyllable).join("|"),
  );
  return new RegExp(`^${syllables.map((one) => `(?:${one})`).join("")}$`).test(sounds);
};
