import * as z from "zod";
import * as schemas from "../src/schemas.ts";

/** The schema of a record goes by the record's name. */
const named = z.registry<{ id: string }>();
for (const [name, schema] of Object.entries(schemas)) {
  if (schema !== schemas.datasetSchema) named.add(schema, { id: name.replace(/Schema$/, "") });
}

/** The JSON Schema of `sco-data/data.json`, as far as JSON Schema can say what `datasetSchema` asks. */
export const jsonSchema = z.toJSONSchema(schemas.datasetSchema, { metadata: named });
