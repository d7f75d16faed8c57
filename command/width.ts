// How much room a text takes in a terminal.

/** Chinese characters, and the punctuation and full-width forms that go with them. */
const wide = /[\p{Script=Han}\u3001-\u303e\uff01-\uff60]/u;

/** The number of cells that a text without control characters fills: two for each full-width character. */
export const cells = (text: string): number =>
  [...text].reduce((sum, character) => sum + (wide.test(character) ? 2 : 1), 0);

/** Spaces that fill up a text to a number of cells. */
export const padding = (text: string, width: number): string => " ".repeat(Math.max(0, width - cells(text)));
