import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { createInterface } from "node:readline";
import { build } from "esbuild";
import { afterAll, describe, it } from "vitest";
import type { Report } from "./conformance/report.ts";
import { consumerWithProgram, importedFiles } from "./consumer.ts";
import { workerd, zod } from "./tools.ts";
import { expectConformance } from "./verdict.ts";

const consumer = await consumerWithProgram();
afterAll(() => consumer[Symbol.dispose]());

const worker = 'import { run } from "./run.mjs";\nexport default { fetch: () => Response.json(run()) };\n';

/** A line of the configuration for a module: its name as it is imported, and the file that holds it. */
const module = (name: string, file: string): string =>
  `(name = "${name}", ${file.endsWith(".json") ? "json" : "esModule"} = embed "${file}"),`;

/** Port 0 takes a free one; no service leads to the network. */
const configuration = (modules: readonly string[], date: string): string => `
using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [(name = "main", worker = .worker), (name = "internet", network = (allow = []))],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);

const worker :Workerd.Worker = (
  modules = [
    ${modules.join("\n    ")}
  ],
  compatibilityDate = "${date}",
);
`;

/** Serves a configuration, asks it once and ends it. */
async function ask(file: string): Promise<Report> {
  const server = spawn(workerd, ["serve", "--control-fd=1", file], {
    cwd: consumer.folder,
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const [line] = await Promise.race([once(createInterface(server.stdout), "line"), once(server, "exit")]);
    const { port } = JSON.parse(String(line));
    const answer = await fetch(`http://127.0.0.1:${port}/`);
    return (await answer.json()) as Report;
  } finally {
    server.kill();
  }
}

describe("workerd", () => {
  // The files of the tarball as they are, under the names by which they are imported. Bare names are looked for beside
  // the importer, so zod, in one file, stands beside the schemas, and so do the files that one file imports from another.
  const modules = [
    module("worker.mjs", "worker.mjs"),
    ...["run.mjs", "conformance.mjs", "reference.json"].map((file) => module(file, file)),
    ...Object.entries(importedFiles).map(([name, file]) => module(name, file)),
    ...Object.values(importedFiles)
      .filter((file) => file.endsWith(".js"))
      .map((file) => module(`sco-data/${basename(file)}`, file)),
    module("sco-data/zod/v4", "zod.mjs"),
  ];

  // The first is today's, with modules by URL; the second a date before that.
  it.each(["2026-11-17", "2024-01-01"])("import, compatible with %s", async (date) => {
    writeFileSync(join(consumer.folder, "worker.mjs"), worker);
    await build({
      entryPoints: [join(zod, "v4/index.js")],
      outfile: join(consumer.folder, "zod.mjs"),
      bundle: true,
      format: "esm",
    });
    writeFileSync(join(consumer.folder, "workerd.capnp"), configuration(modules, date));
    expectConformance(await ask("workerd.capnp"), /^Cloudflare-Workers$/, { temporal: false });
  });
});
