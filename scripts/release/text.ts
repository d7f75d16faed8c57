import type { Correction, Json, RowReference } from "../../src/changelog.ts";
import { type Difference, isEmpty } from "./difference.ts";

/** Puts words in a style, where whoever reads them has styles. */
export type Paint = (style: "bold" | "green" | "yellow" | "red" | "dim", words: string) => string;

const show = (value: Json | undefined): string => (value === undefined ? "nothing" : JSON.stringify(value));

const on = <Row extends RowReference>(rows: readonly Row[], table: string): readonly Row[] =>
  rows.filter((row) => row.table === table);

function correctionLines(rows: readonly Correction[], paint: Paint): readonly string[] {
  return rows.flatMap((row, index) => [
    ...(rows[index - 1]?.id === row.id ? [] : [paint("yellow", `  ~ ${row.id}`)]),
    `      ${row.field}: ${paint("red", show(row.old))} -> ${paint("green", show(row.new))}`,
    ...(rows[index + 1]?.id === row.id || row.sources.length === 0
      ? []
      : [paint("dim", `      sources: ${row.sources.join(", ")}`)]),
  ]);
}

/** A difference for people: by table, each row with its old and new values and its sources. */
export function textOf(changes: Difference, paint: Paint): string {
  if (isEmpty(changes)) return "The facts are the same.";
  const { added, corrected, withdrawn, renamed } = changes;
  const tables = new Set([...added, ...corrected, ...withdrawn, ...renamed].map((row) => row.table));
  const groups = [...tables].map((table) =>
    [
      paint("bold", table),
      ...on(added, table).map(({ id }) => paint("green", `  + ${id}`)),
      ...correctionLines(on(corrected, table), paint),
      ...on(renamed, table).map(({ id, now }) => paint("yellow", `  > ${id} -> ${now}`)),
      ...on(withdrawn, table).map(({ id }) => paint("red", `  - ${id}`)),
    ].join("\n"),
  );
  const counts = `${added.length} added, ${corrected.length} corrected, ${withdrawn.length} withdrawn, ${renamed.length} renamed`;
  return [...groups, counts].join("\n\n");
}
