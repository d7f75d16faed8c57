import { copyFileSync, writeFileSync } from "node:fs";
import { dataset } from "./dataset.ts";
import { jsonSchema } from "./json-schema.ts";

const write = (file: string, value: unknown): void => writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);

write("dist/data.json", dataset);
write("dist/schema.json", jsonSchema);
copyFileSync("releases/changes.json", "dist/changes.json");
