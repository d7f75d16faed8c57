import { datasetSchema } from "../../src/schemas/index.ts";
import { at } from "./paths.ts";
import type { Lint } from "./rows.ts";

/** Every row has the shape that the schemas give it. */
export const misshapenRows: Lint = (data) =>
  (datasetSchema.safeParse(data).error?.issues ?? []).map(({ path, message }) => {
    const [table = "", key = "", ...field] = path.map((step) => (typeof step === "symbol" ? String(step) : step));
    const id = at(data, [table, key, "id"]) ?? key;
    return `${table}/${id} ${field.join(".")}: ${message}; give it the shape that data/README.md describes`;
  });
