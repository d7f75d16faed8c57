import { type Referring, references } from "../src/references.ts";
import type { CulturalCapital, Dataset } from "../src/types.ts";

type WrittenRow<Row> = Row extends CulturalCapital
  ? Referring<Omit<CulturalCapital, "state" | "from" | "until">>
  : Referring<Row>;

type WrittenTable<Table> = Table extends readonly (infer Row)[]
  ? readonly WrittenRow<Row>[]
  : Table extends object
    ? { readonly [Key in keyof Table]: Referring<Table[Key]> }
    : Table;

/** All facts as they are written: rows refer by ids, and say nothing that follows from another row. */
export type Written = { readonly [Table in keyof Dataset]: WrittenTable<Dataset[Table]> };

const refers = (field: string, value: unknown): value is { readonly id: string } =>
  Object.hasOwn(references, field) && typeof value === "object" && value !== null && "id" in value;

function writtenValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(writtenValue);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, part]) => [field, refers(field, part) ? part.id : writtenValue(part)]),
  );
}

/** What a cultural capital has from its chairmanship. */
const derived = ["state", "from", "until"];

/** A row of a data.json as it is written. */
export const writtenRow = (row: object): object =>
  writtenValue(
    "chairmanship" in row ? Object.fromEntries(Object.entries(row).filter(([field]) => !derived.includes(field))) : row,
  ) as object;

/** The facts of a data.json as they are written. */
export const written = (data: Dataset): Written =>
  writtenValue({ ...data, culturalCapitals: data.culturalCapitals.map(writtenRow) }) as Written;
