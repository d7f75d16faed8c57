// What each release says of itself, in a language: sentences, and counts of the rest.

import type { Changelog, Correction, Language, Release } from "sco-data";
import changes from "sco-data/changes.json" with { type: "json" };
import { fill, type Line } from "../../../prose/lines.ts";
import { nameOf } from "../records.ts";
import { fieldName } from "../words/fields.ts";
import { tableName } from "../words/tables.ts";
import { updates } from "../words/updates.ts";
import { type CorrectionKind, kindOf } from "./kinds.ts";
import { sentenceOf } from "./sentences.ts";

/** Every release, the latest first. */
export const releases: readonly Release[] = (changes as unknown as Changelog).releases.toReversed();

/** Rows of one table, or corrections of one field of it. */
export interface Group {
  readonly title: string;
  readonly count: number;
  /** The names of the rows, where they lead somewhere. */
  readonly rows: readonly Line[];
}

export interface ReleaseText {
  readonly corrected: readonly Line[];
  readonly filled: readonly Line[];
  readonly removed: readonly Line[];
  readonly disputes: readonly Group[];
  readonly sources: readonly Group[];
  readonly form: readonly Group[];
  readonly added: readonly Group[];
  readonly withdrawn: readonly Line[];
  readonly renamed: readonly Line[];
  readonly counts: Readonly<Partial<Record<CorrectionKind | "added" | "withdrawn" | "renamed", number>>>;
}

/** Whether something stands in English for want of a text in the language. */
export const isPartlyEnglish = (lines: readonly Line[], language: Language): boolean =>
  language !== "en" && lines.some((line) => line.some((piece) => piece.language === "en"));

const isLinked = (line: Line): boolean => line.some(({ id }) => id !== undefined);

/** Corrections by table and field: the parts of a field count as one. */
function grouped(corrections: readonly Correction[], language: Language): readonly Group[] {
  const groups = Map.groupBy(corrections, ({ table, field }) => `${table}.${field.split(".")[0]}`);
  return [...groups.values()].map((group) => {
    const [{ table = "sources", field = "" } = {}] = group;
    const [first = ""] = field.split(".");
    const ids = [...new Set(group.map(({ id }) => id))];
    const what = sourceFields[first]?.[language] ?? fieldName(first, language) ?? first;
    return {
      title: `${tableName(table, language)}: ${what}`,
      count: ids.length,
      rows: ids.map((id) => nameOf(id, language)).filter(isLinked),
    };
  });
}

const sourceFields: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  sources: { en: "sources", ru: "источники", zh: "来源" },
  evidence: { en: "which source bears which field", ru: "какой источник что подтверждает", zh: "哪一来源支持哪一字段" },
  tables: { en: "last looked on", ru: "день последнего поиска", zh: "最近查找日期" },
  publisher: { en: "publisher", ru: "издатель", zh: "出版者" },
  control: { en: "who controls it", ru: "кто контролирует", zh: "由谁控制" },
  languages: { en: "languages", ru: "языки", zh: "语言" },
  finest: { en: "how exact it is", ru: "точность", zh: "精确程度" },
  address: { en: "address", ru: "адрес", zh: "网址" },
  via: { en: "copy", ru: "копия", zh: "转载处" },
  after: { en: "agency that it repeats", ru: "чей текст повторяет", zh: "所转述的机构" },
  note: { en: "note", ru: "примечание", zh: "说明" },
};

const addedGroups = (added: Release["added"], language: Language): readonly Group[] =>
  [...Map.groupBy(added, ({ table }) => table)].map(([table, rows]) => ({
    title: tableName(table, language),
    count: rows.length,
    rows: rows.map(({ id }) => nameOf(id, language)).filter((line) => isEntity(table) && isLinked(line)),
  }));

const entityTables: ReadonlySet<string> = new Set([
  "states",
  "otherStates",
  "people",
  "places",
  "organisations",
  "bodies",
  "shanghaiFiveSummits",
  "summits",
  "headsOfGovernmentMeetings",
  "foreignMinistersMeetings",
  "documents",
  "events",
]);

const isWording = ({ field }: Correction): boolean =>
  /^(title|name|motto|instrument|office|aliases|summary)/.test(field);

const isEntity = (table: string): boolean => entityTables.has(table);

export function textOfRelease({ added, corrected, withdrawn, renamed }: Release, language: Language): ReleaseText {
  const byKind = Map.groupBy(corrected, kindOf);
  const of = (kind: CorrectionKind): readonly Correction[] => byKind.get(kind) ?? [];
  /** Days, people and numbers first; how something is worded comes after. */
  const sentences = (kind: CorrectionKind): readonly Line[] =>
    [...of(kind)]
      .sort((one, other) => Number(isWording(one)) - Number(isWording(other)))
      .map((correction) => sentenceOf(correction, language));
  return {
    corrected: sentences("corrected"),
    filled: sentences("filled"),
    removed: sentences("removed"),
    disputes: grouped(of("disputes"), language),
    sources: grouped(of("sources"), language),
    form: grouped(of("form"), language),
    added: addedGroups(added, language),
    withdrawn: withdrawn.map(({ id }) => [{ text: id }]),
    renamed: renamed.map(({ id, now }) => fill(updates[language].renamed, { old: id, row: nameOf(now, language) })),
    counts: {
      ...Object.fromEntries([...byKind].map(([kind, group]) => [kind, group.length])),
      ...(added.length > 0 ? { added: added.length } : {}),
      ...(withdrawn.length > 0 ? { withdrawn: withdrawn.length } : {}),
      ...(renamed.length > 0 ? { renamed: renamed.length } : {}),
    },
  };
}
