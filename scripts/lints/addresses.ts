import type { Written } from "../written.ts";
import { remembered } from "./rows.ts";

type Source = Written["sources"][string];

/** The address of a text, taken apart. */
export const urlOf = remembered(({ address }: Source) => new URL(address));

export const hostOf = (source: Source): string => urlOf(source).hostname;
