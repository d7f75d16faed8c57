import { datasetSchema } from "../../src/schemas.ts";
import type { Lint } from "./rows.ts";

/** Every row has the shape that the schemas give it. */
export const misshapenRows: Lint = (data) =>
  (datasetSchema.safeParse(data).error?.issues ?? []).map(
    ({ path, message }) => `${path.join("/")}: ${message}; give it the shape that data/README.md describes`,
  );
