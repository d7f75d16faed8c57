import type { Correction, Release, Renaming, RowReference } from "../../src/changelog.ts";
import type { Facts, Row } from "./facts.ts";
import { changedFields } from "./fields.ts";

/** What one set of facts changed in another, as the changelog of the data tells it. */
export type Difference = Pick<Release, "added" | "corrected" | "withdrawn" | "renamed">;

type Rows = ReadonlyMap<string, Row>;

const idFields: readonly string[] = ["id", "code"];

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];

/** Ids of the sources of a row; a dispute has those of its claims, and a source speaks for itself. */
function sourcesOf(row: Row): readonly string[] {
  const claims = Array.isArray(row["claims"]) ? row["claims"] : [];
  const evidence = Object.values(Object(row["evidence"]));
  return [...new Set([...[row, ...claims].map((part) => part.sources), ...evidence].flatMap(texts))];
}

function corrections(reference: RowReference, old: Row, now: Row): readonly Correction[] {
  const sources = sourcesOf(now);
  return changedFields(old, now).map((change) => ({ ...reference, ...change, sources }));
}

const nameless = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !idFields.includes(name)));

function differenceOfTable(
  table: RowReference["table"],
  old: Rows,
  now: Rows,
  formerIds: Facts["formerIds"],
): Difference {
  const gone = [...old.keys()].filter((id) => !now.has(id));
  const renamed: Renaming[] = gone.flatMap((id) => {
    const heir = formerIds.find((former) => former.table === table && former.id === id)?.now;
    return heir !== undefined && now.has(heir) ? [{ table, id, now: heir }] : [];
  });
  const before = new Map(renamed.map((renaming) => [renaming.now, renaming.id]));
  const corrected = [...now].flatMap(([id, row]) => {
    const same = old.get(id);
    if (same !== undefined) return corrections({ table, id }, same, row);
    const former = old.get(before.get(id) ?? "");
    return former === undefined ? [] : corrections({ table, id }, nameless(former), nameless(row));
  });
  return {
    added: [...now.keys()].filter((id) => !old.has(id) && !before.has(id)).map((id) => ({ table, id })),
    corrected,
    withdrawn: gone.filter((id) => !renamed.some((renaming) => renaming.id === id)).map((id) => ({ table, id })),
    renamed,
  };
}

/** What changed from one set of facts to another, table by table in the order of the later one. */
export function difference(old: Facts, now: Facts): Difference {
  const tables = [...new Set([...now.tables.keys(), ...old.tables.keys()])];
  const parts = tables.map((table) =>
    differenceOfTable(table, old.tables.get(table) ?? new Map(), now.tables.get(table) ?? new Map(), now.formerIds),
  );
  return {
    added: parts.flatMap((part) => part.added),
    corrected: parts.flatMap((part) => part.corrected),
    withdrawn: parts.flatMap((part) => part.withdrawn),
    renamed: parts.flatMap((part) => part.renamed),
  };
}

/** Whether nothing changed. */
export const isEmpty = (changes: Difference): boolean => Object.values(changes).every((list) => list.length === 0);
