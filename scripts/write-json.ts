import { copyFileSync, writeFileSync } from "node:fs";
import { dataset } from "./dataset.ts";

writeFileSync("dist/data.json", `${JSON.stringify(dataset, null, 2)}\n`);
copyFileSync("releases/changes.json", "dist/changes.json");
