// The JSON document of an entity, which lies beside its pages.

import { coverage, type Json, languages, version } from "sco-data";
import { about } from "sco-data/about";
import { disputesAbout } from "sco-data/disputes";
import { sources } from "sco-data/sources";
import { pageOf } from "../../prose/entities/pages.ts";
import type { Kind } from "../../prose/kinds.ts";
import { textOf } from "../../prose/lines.ts";
import { pageAt, permanent } from "./links.ts";

/** Ids of all sources that anything in a value names. */
function citedIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(citedIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (key === "sources" ? (part as string[]) : citedIn(part)));
}

/** Days and years are no records; what is said of them is in the record itself. */
const isRecord = (kind: Kind): boolean => kind !== "year" && kind !== "on";

export interface EntityDocument {
  readonly kind: Kind;
  readonly id: string;
  readonly version: string;
  readonly coveredThrough: string;
  readonly pages: Readonly<Record<string, string>>;
  readonly summary: Readonly<Record<string, string>>;
  readonly record: Json;
  readonly mentions: readonly unknown[];
  readonly disputes: readonly unknown[];
  readonly sources: Readonly<Record<string, unknown>>;
}

export function documentOf(kind: Kind, id: string): EntityDocument {
  const { record } = pageOf(kind, id, "en");
  const mentions = isRecord(kind) ? about(id) : [];
  const disputes = isRecord(kind) ? disputesAbout(id) : [];
  const cited = [...new Set(citedIn([record, mentions, disputes]))].sort();
  const inLanguages = (text: (language: (typeof languages)[number]) => string) =>
    Object.fromEntries(languages.map((language) => [language, text(language)]));
  return {
    kind,
    id,
    version,
    coveredThrough: coverage.through,
    pages: inLanguages((language) => permanent(pageAt(language, `${kind}/${id.toLowerCase()}`))),
    summary: inLanguages((language) => textOf(pageOf(kind, id, language).lead)),
    record,
    mentions,
    disputes,
    sources: Object.fromEntries(cited.map((source) => [source, sources[source]])),
  };
}
