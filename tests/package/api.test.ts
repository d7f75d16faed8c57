import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };

/** The declarations as published. */
const declarations = readdirSync("dist")
  .filter((name) => name.endsWith(".d.ts"))
  .sort()
  .map((name) => `// ${name}\n\n${readFileSync(`dist/${name}`, "utf8")}`)
  .join("\n");

it("the public surface is the one that was reviewed", async () => {
  const entries = Object.keys(manifest.exports).join("\n");
  await expect(`${entries}\n\n${declarations}`).toMatchFileSnapshot("api.snapshot.txt");
});
