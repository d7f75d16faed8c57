import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import manifest from "../../package.json" with { type: "json" };
import { type Consumer, installPacked } from "../../scripts/pack.ts";
import { reference } from "./reference.ts";
import { zod } from "./tools.ts";

/** Every subpath of the package, and the name under which a user imports it. */
const specifiers = Object.keys(manifest.exports).map(
  (subpath) => [subpath, subpath.replace(".", manifest.name)] as const,
);

/** Hands the program everything that `import` gives; `run()` reports. */
const byImport = [
  'import { conformance } from "./conformance.mjs";',
  'import reference from "./reference.json" with { type: "json" };',
  ...specifiers.map(([, name], index) =>
    name.endsWith(".json")
      ? `import module${index} from "${name}" with { type: "json" };`
      : `import * as module${index} from "${name}";`,
  ),
  `const modules = { ${specifiers.map(([subpath], index) => `"${subpath}": module${index}`).join(", ")} };`,
  "export const run = () => conformance(modules, reference);",
].join("\n");

const byRequire = `
  const { conformance } = require("./conformance.cjs");
  const modules = { ${specifiers.map(([subpath, name]) => `"${subpath}": require("${name}")`).join(", ")} };
  console.log(JSON.stringify(conformance(modules, require("./reference.json"))));
`;

/** A throw-away consumer of the packed package, with zod beside it and the program of conformance in its folder. */
export async function consumerWithProgram(): Promise<Consumer> {
  const consumer = installPacked(zod);
  const write = (file: string, text: string): void => writeFileSync(join(consumer.folder, file), text);
  for (const [format, extension] of [
    ["esm", "mjs"],
    ["cjs", "cjs"],
  ] as const) {
    await build({
      entryPoints: [join(import.meta.dirname, "conformance/index.ts")],
      outfile: join(consumer.folder, `conformance.${extension}`),
      bundle: true,
      format,
      target: "es2022",
      charset: "utf8",
    });
  }
  write("reference.json", JSON.stringify(reference));
  write("run.mjs", byImport);
  write("import.mjs", 'import { run } from "./run.mjs";\nconsole.log(JSON.stringify(run()));\n');
  write("require.cjs", byRequire);
  return consumer;
}

/** The files that a user's `import` reads, by the name it is given and relative to the consumer. */
export const importedFiles: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(manifest.exports).map(([subpath, target]) => {
    const file = typeof target === "string" ? target : "import" in target ? target.import.default : target.default;
    return [subpath.replace(".", manifest.name), join("node_modules", manifest.name, file)];
  }),
);
