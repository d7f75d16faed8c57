import * as z from "zod/v4";
import { publicRows } from "../../src/publish.ts";
import { tableName, tables } from "../../src/schemas/dataset.ts";
import { coverageSchema, tableCoverageSchema } from "../../src/schemas/index.ts";
import { at } from "./paths.ts";
import { type Lint, remembered } from "./rows.ts";

const schemas = {
  ...tables,
  coverage: coverageSchema,
  tableCoverage: z.record(tableName, tableCoverageSchema),
};

/** What is wrong with the rows of a table: many variants of the facts share most tables. */
const faultsOf = (table: keyof typeof schemas): ((rows: object) => readonly string[]) =>
  remembered((rows: object) =>
    (schemas[table].safeParse(publicRows(table, rows)).error?.issues ?? []).map(({ path, message }) => {
      const [key = "", ...field] = path.map((step) => (typeof step === "symbol" ? String(step) : step));
      const id = at(rows, [key, "id"]) ?? key;
      return `${table}/${id} ${field.join(".")}: ${message}; give it the shape that data/README.md describes`;
    }),
  );

const checks = (Object.keys(schemas) as (keyof typeof schemas)[]).map((table) => [table, faultsOf(table)] as const);

/** Every row has the shape that the schemas give it. */
export const misshapenRows: Lint = (data) => checks.flatMap(([table, faultsIn]) => faultsIn(data[table]));
