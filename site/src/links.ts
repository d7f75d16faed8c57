// Addresses of pages and files, under the address at which the site lies.

import type { Language } from "sco-data";
import { pathOf } from "./kinds.ts";
import { address } from "./setting.ts";

const base = address.pathname.replace(/\/$/, "");

/** A file of the site, or a page that has no language. */
export const fileAt = (path: string): string => `${base}/${path}`;

/** A page in a language; without a path its front page. */
export const pageAt = (language: Language, path = ""): string => fileAt(path === "" ? language : `${language}/${path}`);

/** The page of an entity in a language, or a row on it; `undefined` where it has none. */
export function entityAt(language: Language, id: string, row?: string): string | undefined {
  const path = pathOf(id);
  return path === undefined ? undefined : `${pageAt(language, path)}${row === undefined ? "" : `#${row}`}`;
}

/** The whole address, as one writes it down. */
export const permanent = (path: string): string => new URL(path, address).href;
