import { readFileSync, writeFileSync } from "node:fs";
import { dataset } from "./dataset.ts";
import { jsonSchema } from "./json-schema.ts";

interface JsonFile {
  readonly value: unknown;
  /** Its type, by a name that the main entry exports or as it is written. */
  readonly type: string;
}

const files: Readonly<Record<string, JsonFile>> = {
  data: { value: dataset, type: "Dataset" },
  schema: { value: jsonSchema, type: "{ readonly [keyword: string]: unknown }" },
  changes: { value: JSON.parse(readFileSync("releases/changes.json", "utf8")), type: "Changelog" },
};

/** Without a declaration, a compiler infers a type of its own from every row. */
const declaration = (type: string): string =>
  `${/^\w+$/.test(type) ? `import type { ${type} } from "./index.cjs";\n` : ""}declare const value: ${type};\nexport = value;\n`;

/** What is not ASCII is escaped where it is there to be matched, for most of it cannot be seen. */
const escaped = (json: string): string =>
  json.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

for (const [name, { value, type }] of Object.entries(files)) {
  const json = JSON.stringify(value);
  writeFileSync(`dist/${name}.json`, name === "schema" ? escaped(json) : json);
  writeFileSync(`dist/${name}.d.cts`, declaration(type));
}
