import * as z from "zod/v4";
import manifest from "../package.json" with { type: "json" };
import * as schemas from "../src/schemas/index.ts";
import {
  address,
  english,
  foreign,
  id,
  text,
  unfit,
  unfitForAddress,
  unfitForId,
  version,
} from "../src/schemas/text.ts";

/** Keywords of JSON Schema that zod does not write by itself. */
interface Keywords {
  readonly [keyword: string]: unknown;
  readonly id?: string;
}

/** A pattern without escapes of code points, which not every engine reads: the characters themselves. */
const portable = ({ source }: RegExp): string =>
  source.replace(/\\u(?:\{([0-9a-f]+)\}|([0-9a-f]{4}))/gi, (_, braced, plain) =>
    String.fromCodePoint(Number.parseInt(braced ?? plain, 16)),
  );

const without = (...patterns: readonly RegExp[]): Keywords => ({
  not: { type: "string", pattern: patterns.map(portable).join("|") },
});

const keywords = z.registry<Keywords>();
// A schema of a record goes by the record's name.
for (const [name, schema] of Object.entries(schemas)) {
  if (schema !== schemas.datasetSchema) keywords.add(schema, { id: name.replace(/Schema$/, "") });
}
keywords.add(text, { id: "text", ...without(unfit) });
keywords.add(english, { id: "english", ...without(unfit, foreign) });
keywords.add(id, { id: "id", ...without(unfitForId) });
keywords.add(address, { id: "address", ...without(unfitForAddress) });
// In some engines "$" stands before a last line break as well.
keywords.add(schemas.isoDaySchema, { id: "isoDay", format: "date", maxLength: 10 });
keywords.add(version, { id: "version", not: { type: "string", pattern: "[^0-9A-Za-z_.-]" } });
keywords.add(schemas.isoDateSchema, { id: "isoDate", not: { type: "string", pattern: "[^0-9-]" } });

/** The JSON Schema of `sco-data/data.json`, as far as JSON Schema can say what `datasetSchema` asks. */
export const jsonSchema = {
  $id: `https://unpkg.com/sco-data@${manifest.version}/dist/schema.json`,
  title: `sco-data ${manifest.version}`,
  ...z.toJSONSchema(schemas.datasetSchema, { metadata: keywords }),
};
