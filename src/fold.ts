/**
 * Apostrophes, and accents that stand alone. Written as code points: one character beyond Latin-1 in a file makes engines keep
 * its whole text in twice the memory, and the build leaves those of a pattern as they are.
 */
const apart = /['\uff07\u2019\u2018\u02bb\u02bc\u02b9`\uff40\u00a8\u00af\u00b4\u00b8\u02d8-\u02dd]/g;

/** A name or code as it is compared: without regard to case, accents, apostrophes and spaces at its ends, in no locale. */
export const fold = (text: string): string =>
  text
    .replace(apart, "")
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replaceAll("ı", "i")
    .trim()
    .replace(/\s+/g, " ");
