import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterAll, describe, expect, it } from "vitest";
import webpack from "webpack";
import manifest from "../../package.json" with { type: "json" };
import { manifestFaults } from "../../scripts/lints/supply-chain.ts";
import { installPacked } from "../../scripts/pack.ts";
import * as main from "../../src/index.ts";
import { datasetSchema } from "../../src/schemas.ts";
import { sources } from "../../src/sources.ts";
import { tables } from "../support/tables.ts";

const consumer = installPacked();
const requireThere = createRequire(join(consumer.folder, "index.js"));
const importThere = (entry: string): Promise<object> => import(pathToFileURL(requireThere.resolve(entry)).href);
const run = (program: string, ...flags: string[]): string =>
  execFileSync(process.execPath, [...flags, "--eval", program], { cwd: consumer.folder, encoding: "utf8" }).trim();

afterAll(() => consumer[Symbol.dispose]());

describe("the packed tarball", () => {
  it("ships what can be imported, and README, CHANGELOG and licences", () => {
    const importable = Object.values(manifest.exports).flatMap((target) =>
      typeof target === "string" ? [target] : Object.values(target).flatMap((forms) => Object.values(forms)),
    );
    const expected = new Set([
      ...importable.map((path) => path.replace("./", "")),
      ...["dist", manifest.bin["sco-data"], "README.md", "CHANGELOG.md", "LICENSE", "LICENSE-DATA"],
    ]);
    // The declarations of the entries share theirs in a file of their own.
    const unexpected = consumer.files.filter(
      (file) => !expected.has(file) && !/^dist\/\w+-[\w-]{8}\.d\.c?ts$/.test(file),
    );
    expect(unexpected).toEqual([]);
    expect([...expected].filter((file) => !consumer.files.includes(file))).toEqual([]);
  });

  it("installs alone", () => {
    const lock = JSON.parse(readFileSync(join(consumer.folder, "package-lock.json"), "utf8"));
    expect(Object.keys(lock.packages)).toEqual(["", "node_modules/sco-data"]);
    expect(manifest).not.toHaveProperty("dependencies");
    expect(readFileSync(join(consumer.folder, "node_modules/sco-data/dist/index.js"), "utf8")).not.toMatch(
      /\b(import|require)\b.*["']/,
    );
  });

  it("runs nothing when it is installed, and holds no compiled program", () => {
    const packed = requireThere("sco-data/package.json");
    expect(manifestFaults(packed)).toEqual([]);
    expect(consumer.files.filter((file) => /\.(gyp|node|wasm|exe|sh)$|^node_modules|^\.npmrc/.test(file))).toEqual([]);
    const root = join(consumer.folder, "node_modules/sco-data");
    for (const file of consumer.files.filter((name) => /\.\w+$/.test(name))) {
      expect(readFileSync(join(root, file)).includes(0), file).toBe(false);
    }
    const lock = JSON.parse(readFileSync(join(consumer.folder, "package-lock.json"), "utf8"));
    expect(lock.packages["node_modules/sco-data"]).not.toHaveProperty("hasInstallScript");
  });

  it("is what src says, by import and by require", async () => {
    for (const there of [
      requireThere("sco-data"),
      await import(pathToFileURL(join(consumer.folder, "node_modules/sco-data/dist/index.js")).href),
    ]) {
      expect(Object.keys(there).sort()).toEqual(Object.keys(main).sort());
      for (const [name, value] of Object.entries(main)) {
        if (typeof value === "function") expect(typeof there[name]).toBe("function");
        else expect(there[name]).toEqual(value);
      }
      expect(there.changesBetween("1990-01-01", "2040-01-01")).toEqual(main.changesBetween("1990-01-01", "2040-01-01"));
      for (const id of ["zhang-ming", "summit-2024", "BY"])
        expect(there.disputesAbout(id)).toEqual(main.disputesAbout(id));
      for (const day of ["2001-06-14", "2001-06-15", "2010-01-01", "2017-06-09", "2025-09-01", "2028-01-01"]) {
        expect(there.organisationOn(day)).toEqual(main.organisationOn(day));
        for (const code of main.stateCodes) expect(there.statusOn(code, day)).toBe(main.statusOn(code, day));
        for (const status of main.statuses) expect(there.statesOn(status, day)).toEqual(main.statesOn(status, day));
      }
      for (const code of ["__proto__", "constructor", "toString"])
        expect(() => there.statusOn(code, "2020-01-01")).toThrow(RangeError);
      expect(() => there.statesOn("constructor", "2020-01-01")).toThrow(RangeError);
    }
  });

  it("gives every other entry both ways", async () => {
    for (const entry of ["sco-data/sources", "sco-data/timeline"]) {
      expect(
        Object.keys(await importThere(entry))
          .filter((name) => name !== "default" && name !== "module.exports")
          .sort(),
      ).toEqual(Object.keys(requireThere(entry)).sort());
    }
    expect(requireThere("sco-data/sources").sources).toEqual(sources);
    expect(requireThere("sco-data/package.json").version).toBe(manifest.version);
    expect(() => requireThere("sco-data/schemas")).toThrow(/Cannot find module 'zod'/);
    expect(() => requireThere("sco-data/dist/index.js")).toThrow(/not defined by "exports"/);
  });

  it("holds in data.json exactly what the constants hold", () => {
    const { coverage, formerIds, states, version } = main;
    const constants: Record<string, unknown> = { version, coverage, states, ...tables, sources, formerIds };
    const data: Record<string, unknown> = datasetSchema.parse(requireThere("sco-data/data.json"));
    expect(Object.keys(data).sort()).toEqual(Object.keys(constants).sort());
    for (const [name, table] of Object.entries(constants)) {
      if (typeof table !== "object" || table === null) expect(data[name]).toBe(table);
      else
        for (const [key, row] of Object.entries(table)) expect(Object(data[name])[key], `${name} ${key}`).toEqual(row);
      expect(Object.keys(Object(data[name]))).toEqual(Object.keys(Object(table)));
    }
  });

  it("runs by its own name in both module systems", () => {
    const program =
      'console.log(statusOn("BY", "2016-01-01"), membershipCount(2017), secretaryGeneralOn("2024-10-01").person.id)';
    const answer = "observer 8 zhang-ming";
    expect(
      run(
        `import { statusOn, membershipCount, secretaryGeneralOn } from "sco-data"; ${program}`,
        "--input-type=module",
      ),
    ).toBe(answer);
    expect(
      run(
        `const { statusOn, membershipCount, secretaryGeneralOn } = require("sco-data"); ${program}`,
        "--input-type=commonjs",
      ),
    ).toBe(answer);
  });
});

it("gives every subpath by import and by require, the same both ways", () => {
  const zod = join(consumer.folder, "node_modules/zod");
  cpSync("node_modules/zod", zod, { recursive: true });
  try {
    const program = `
      import { createRequire } from "node:module";
      const require = createRequire(import.meta.url);
      for (const path of ${JSON.stringify(Object.keys(manifest.exports))}) {
        const name = path.replace(".", "sco-data");
        const required = require(name);
        const imported = name.endsWith(".json")
          ? (await import(name, { with: { type: "json" } })).default
          : await import(name);
        const shape = (value) => Object.keys(value).filter((key) => key !== "default" && key !== "module.exports").sort().join();
        if (shape(required) !== shape(imported) || shape(required) === "") throw new Error(name);
        console.log(path);
      }
    `;
    expect(run(program, "--input-type=module").split("\n")).toEqual(Object.keys(manifest.exports));
  } finally {
    rmSync(zod, { recursive: true });
  }
});

it("works with the oldest zod that it allows", () => {
  const oldest = join(consumer.folder, "node_modules/zod");
  cpSync("node_modules/zod-lowest", oldest, { recursive: true });
  try {
    expect(manifest.peerDependencies.zod).toBe(
      `^${JSON.parse(readFileSync(join(oldest, "package.json"), "utf8")).version}`,
    );
    const program = `
      import { datasetSchema } from "sco-data/schemas";
      import data from "sco-data/data.json" with { type: "json" };
      console.log(datasetSchema.safeParse(data).success, datasetSchema.safeParse({ ...data, version: 1 }).success);
    `;
    expect(run(program, "--input-type=module")).toBe("true false");
  } finally {
    rmSync(oldest, { recursive: true });
  }
});

describe("a bundle of it", () => {
  const bundle = async (contents: string): Promise<string> => {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: consumer.folder },
      bundle: true,
      minify: true,
      format: "esm",
      write: false,
      logLevel: "silent",
    });
    return outputFiles[0]?.text ?? "";
  };

  it("of one lookup carries neither other tables nor sources", async () => {
    expect(await bundle('import "sco-data"')).toBe("");
    const status = await bundle('import { statusOn } from "sco-data"; console.log(statusOn("BY", "2016-01-01"))');
    expect(status).not.toMatch(/tass|Belarus|zhang-ming/i);
    expect(run(status, "--input-type=module")).toBe("observer");
  });

  it("of one lookup is as small when webpack makes it", async () => {
    const lookup = 'import { statusOn } from "sco-data"; console.log(statusOn("BY", "2016-01-01"))';
    writeFileSync(join(consumer.folder, "lookup.mjs"), lookup);
    await new Promise<void>((resolve, reject) => {
      const output = { path: consumer.folder, filename: "webpacked.mjs" };
      webpack(
        { mode: "production", context: consumer.folder, entry: "./lookup.mjs", target: "node", output },
        (error, stats) => (error || stats?.hasErrors() ? reject(error ?? new Error(stats?.toString())) : resolve()),
      );
    });
    const packed = readFileSync(join(consumer.folder, "webpacked.mjs"), "utf8");
    expect(packed.length).toBeLessThan(1.1 * (await bundle(lookup)).length);
    expect(run(packed, "--input-type=module")).toBe("observer");
  });

  it("keeps everything frozen to the bottom", async () => {
    const program = await bundle(`
      import { affiliationCountsOn, membersOn, secretaryGeneralOn, states } from "sco-data";
      const frozen = (value) => typeof value !== "object" || (Object.isFrozen(value) && Object.values(value).every(frozen));
      console.log([states, secretaryGeneralOn("2020-01-01"), membersOn("2020-01-01"), affiliationCountsOn("2020-01-01"), membersOn("1999-01-01")].map(frozen).join());
    `);
    expect(run(program, "--input-type=module")).toBe("true,true,true,true,true");
  });
});
