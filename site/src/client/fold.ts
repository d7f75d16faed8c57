// How names are compared: without regard to case, accents, apostrophes and punctuation.

/** Apostrophes, and accents that stand alone. */
const apart = /['’‘ʻʼʹ`´¨¯¸＇｀˘-˝]/g;

/** The way in which `findState` and `find` of the package compare. */
const fold = (text: string): string =>
  text
    .replace(apart, "")
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replaceAll("ı", "i");

/** Folded, and as words with one space between; Chinese characters are a word apart from what stands beside them. */
export const plain = (text: string): string =>
  fold(text)
    .replace(/\p{Script=Han}+/gu, " $& ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
