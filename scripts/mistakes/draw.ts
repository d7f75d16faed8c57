import { grouped } from "../lints/rows.ts";
import type { Written } from "../written.ts";
import { type Leaf, leavesOf } from "./fields.ts";
import { randomOf } from "./random.ts";
import { alikeInSeveral, dropped, lists, type Slip } from "./rows.ts";
import { mistakesIn, mistakesInSources } from "./values.ts";

/** Which mistakes to make: of each kind in each field so many, drawn by a seed. */
export interface Sample {
  readonly seed: number;
  readonly each: number;
}

/** Values in an order that the seed decides. */
function shuffled<Value>(values: readonly Value[], below: (limit: number) => number): readonly Value[] {
  const rest = [...values];
  return values.map(() => rest.splice(below(rest.length), 1)[0] as Value);
}

/** The mistakes of a sample, in every field of every table. */
export function mistakesOf(data: Written, { seed, each }: Sample): readonly Slip[] {
  const random = randomOf(seed);
  const byField = grouped(leavesOf(data), ({ table, field, nature }) => `${table} ${field} ${nature}`);
  const inValues = [...byField.values()].flatMap((leaves) => {
    const [{ table, field, nature }] = leaves as readonly [Leaf];
    const values = leaves.map(({ value }) => value);
    const kinds = { ...mistakesIn[nature], ...(table === "sources" ? mistakesInSources[field] : {}) };
    return Object.entries(kinds).flatMap(([kind, mistake]) => {
      const slips: Slip[] = [];
      for (const leaf of shuffled(leaves, random.below)) {
        if (slips.length === each) break;
        const value = mistake(String(leaf.value), { data, leaf, values, random });
        if (value === undefined || value === leaf.value) continue;
        slips.push({ table, field, nature, kind, edits: [{ path: [...leaf.row, ...leaf.path], value }] });
      }
      return slips;
    });
  });
  const others = grouped(
    [...lists(data, random), ...dropped(data), ...alikeInSeveral(data, random)],
    ({ table, field, nature, kind }) => `${table} ${field} ${nature} ${kind}`,
  );
  return [...inValues, ...[...others.values()].flatMap((slips) => shuffled(slips, random.below).slice(0, each))];
}
