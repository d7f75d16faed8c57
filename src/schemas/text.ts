import * as z from "zod/v4";

// What makes a text unfit is written so that any engine of regular expressions reads it, as `scripts/json-schema.ts`
// puts it into `schema.json`: as classes of characters, without look-around, properties of Unicode and shorthands.

/** Characters that do not show, or turn or break the line, or have no meaning of their own. */
const unseen = [
  "\u034f\ufe00-\ufe0f",
  "\u0000-\u001f\u007f-\u009f\u00ad",
  "\u0600-\u0605\u061c\u06dd\u070f\u08e2\u115f\u1160\u17b4\u17b5\u180b-\u180f",
  "\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164",
  "\ue000-\uf8ff\ufdd0-\ufdef\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff",
  "\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{10ffff}",
].join("");

const spaces = " \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000";

/** What no text holds: the beginning of a tag, a character that is not seen, a space at an end. */
export const unfit = new RegExp(`[<${unseen}]|^[${spaces}]|[${spaces}]$`, "u");

/** Letters that no English text holds: Greek and Cyrillic ones. */
export const foreign =
  /[\ufe2e\ufe2f\u0370-\u03ff\u0400-\u052f\u1c80-\u1c8a\u1d2b\u1d78\u1f00-\u1fff\u2de0-\u2dff\ua640-\ua69f]/u;

/** What no id holds; `constructor` and `prototype` are keys of every object or function. */
export const unfitForId = /[^a-z0-9-]|^-|--|-$|^constructor$|^prototype$/;

/** An address is made of plain characters only, and its host is no name in disguise, which may look like another. */
export const unfitForAddress = /[^!-~]|^https?:\/\/[^/]*xn--/;

/** The host comes first and whole, so that what is read is where it leads: no user and no port. */
const addressForm = /^https?:\/\/([a-z0-9-]+\.)+[a-z0-9]+([/?][!-~]*)?$/;

/** Letters of two alphabets side by side: one of them is there for its looks. */
const mixedAlphabets =
  /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/u;

const halfACharacter = /[\ud800-\udfff]/u;

/** Text that shows as it reads, and is not a book. */
export const text = z
  .string()
  .min(1)
  .max(2000)
  .refine(
    (value) => !unfit.test(value) && !halfACharacter.test(value),
    "holds a tag, an unseen character or a space at an end",
  )
  .refine((value) => !mixedAlphabets.test(value), "mixes alphabets within a word");

export const english = text.refine((value) => !foreign.test(value), "holds letters that are not Latin");

export const id = z
  .string()
  .min(1)
  .max(100)
  .refine((value) => !unfitForId.test(value), 'is not an id (expected lower case and hyphens, such as "member-by")');

export const address = z
  .string()
  .max(2000)
  .regex(addressForm)
  .refine((value) => !unfitForAddress.test(value), "is not the address of a page (expected plain characters and host)");

/** A code of so many characters. */
const code = (length: number, characters: RegExp): z.ZodType<string> => z.string().length(length).regex(characters);

export const capitalLetters = (length: number): z.ZodType<string> => code(length, /^[A-Z]+$/);

export const smallLetters = (length: number): z.ZodType<string> => code(length, /^[a-z]+$/);

export const digits = (length: number): z.ZodType<string> => code(length, /^[0-9]+$/);

export const version = z
  .string()
  .max(50)
  .regex(/^[0-9]+[.][0-9]+[.][0-9]+(-[0-9A-Za-z_.]+)?$/);
