import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterAll, describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { manifestFaults } from "../../scripts/lints/supply-chain.ts";
import { installPacked } from "../../scripts/pack.ts";
import { delegations } from "../../src/delegations.ts";
import { disputes } from "../../src/disputes.ts";
import { identifiers } from "../../src/identifiers.ts";
import * as main from "../../src/index.ts";
import { people } from "../../src/people.ts";
import { datasetSchema } from "../../src/schemas/index.ts";
import { evidence, publishers, sources } from "../../src/sources.ts";
import { tables as declared } from "../../src/tables.ts";
import { treatyParticipations } from "../../src/treaties.ts";
import { tables } from "../support/tables.ts";

const consumer = installPacked();
const requireThere = createRequire(join(consumer.folder, "index.js"));
const importThere = (entry: string): Promise<object> => import(pathToFileURL(requireThere.resolve(entry)).href);
const run = (program: string, ...flags: string[]): string =>
  execFileSync(process.execPath, [...flags, "--eval", program], { cwd: consumer.folder, encoding: "utf8" }).trim();

/** Every subpath but that of the manifest. */
const subpaths = Object.keys(manifest.exports)
  .filter((subpath) => subpath !== "." && subpath !== "./package.json")
  .map((subpath) => subpath.slice(2));

afterAll(() => consumer[Symbol.dispose]());

describe("the packed tarball", () => {
  it("ships what can be imported, README, CHANGELOG, licences and what is said about the data", () => {
    const importable = JSON.stringify(manifest.exports).match(/(?<="\.\/)(?:dist\/[^"]+|package\.json)(?=")/g) ?? [];
    const stubs = subpaths.flatMap((subpath) => [subpath, `${subpath}/package.json`]);
    const root = join(consumer.folder, "node_modules/sco-data");
    const shared = importable.flatMap((file) =>
      [...readFileSync(join(root, file), "utf8").matchAll(/ from '\.\/([\w-]+)\.(c?)js'/g)].map(
        ([, name, common]) => `dist/${name}.d.${common}ts`,
      ),
    );
    const others = [
      "dist",
      manifest.bin["sco-data"],
      "README.md",
      "ABOUT-THE-DATA.md",
      "CHANGELOG.md",
      "LICENSE",
      "LICENSE-DATA",
    ];
    expect(new Set(consumer.files)).toEqual(new Set([...importable, ...shared, ...stubs, ...others]));
  });

  it("has no character beyond Latin-1, for which engines keep a whole file in twice the memory", () => {
    const folder = join(consumer.folder, "node_modules/sco-data/dist");
    const files = readdirSync(folder).filter((file) => /\.c?js$/.test(file) && file !== "command.js");
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((file) => /[^\0-\xff]/.test(readFileSync(join(folder, file), "utf8")))).toEqual([]);
  });

  it("has a stub for each subpath, with files that are there, for tools that do not read exports", () => {
    for (const subpath of subpaths) {
      const stub = join(consumer.folder, "node_modules/sco-data", subpath);
      const { main, module, types } = JSON.parse(readFileSync(join(stub, "package.json"), "utf8"));
      expect([main, module, types].map((file) => existsSync(join(stub, file)))).toEqual([true, true, true]);
    }
  });

  it("is packed from the folder that the build lays out, and nowhere else", () => {
    expect(spawnSync("npm", ["pack", "--dry-run"], { encoding: "utf8" })).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("Run npm run build, then npm pack ./package"),
    });
    expect(requireThere("sco-data/package.json")).not.toHaveProperty("scripts");
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
    for (const file of consumer.files.filter((name) => statSync(join(root, name)).isFile())) {
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
      expect(there.changesSince("1990-01-01")).toEqual(main.changesSince("1990-01-01"));
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

  it("asks in about the files of the other entries, and gives their own rows", () => {
    const program = `console.log(
      about("zhang-ming")[0].record === secretaryGeneralOn("2024-01-01"), find("Iran")[0].name === states.IR.name)`;
    const [names, more] = ["{ secretaryGeneralOn, states }", "{ about, find }"];
    for (const [type, lines] of [
      ["module", `import ${names} from "sco-data"; import ${more} from "sco-data/about";`],
      ["commonjs", `const ${names} = require("sco-data"); const ${more} = require("sco-data/about");`],
    ]) {
      expect(run(`${lines} ${program}`, `--input-type=${type}`)).toBe("true true");
    }
    const { size } = statSync(join(consumer.folder, "node_modules/sco-data/dist/about.js"));
    expect(size).toBeLessThan(12_000);
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
    expect(() => requireThere("sco-data/schemas")).toThrow(/Cannot find (module|package) 'zod(\/v4)?'/);
    expect(() => requireThere("sco-data/dist/index.js")).toThrow(/not defined by "exports"/);
  });

  it("holds in data.json exactly what the constants hold", () => {
    const { coverage, formerIds, organisations, otherStates, places, states, version } = main;
    const entities = { states, otherStates, people, places, organisations };
    const rest = { delegations, treatyParticipations, identifiers, disputes, evidence, publishers, sources, formerIds };
    const names = Object.keys(declared) as main.TableName[];
    const tableCoverage = Object.fromEntries(names.map((name) => [name, main.coverageOf(name)]));
    const constants = { version, coverage, tableCoverage, ...entities, ...tables, ...rest };
    const data: Record<string, unknown> = { ...datasetSchema.parse(requireThere("sco-data/data.json")) };
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

it("stands beside any zod, and its schemas work with the oldest that the README names", () => {
  expect(manifest.peerDependencies).toEqual({ zod: "*" });
  expect(manifest.peerDependenciesMeta.zod.optional).toBe(true);
  const oldest = join(consumer.folder, "node_modules/zod");
  cpSync("node_modules/zod-lowest", oldest, { recursive: true });
  try {
    const { version } = JSON.parse(readFileSync(join(oldest, "package.json"), "utf8"));
    expect(readFileSync("README.md", "utf8")).toContain(`zod](https://zod.dev) ${version} or later`);
    const program = `
      import { affiliationSchema, datasetSchema } from "sco-data/schemas";
      import data from "sco-data/data.json" with { type: "json" };
      const [row] = data.affiliations;
      const taken = [data, { ...data, version: 1 }].map((value) => datasetSchema.safeParse(value).success);
      const rows = [row, { ...row, until: undefined }, { ...row, more: 1 }, { ...row, from: "2016-1-1" }];
      console.log(...taken, ...rows.map((value) => affiliationSchema.safeParse(value).success));
    `;
    expect(run(program, "--input-type=module")).toBe("true false true false false false");
  } finally {
    rmSync(oldest, { recursive: true });
  }
});

it("is one thing for import and require on a Node that can require a module, and two before", () => {
  const program =
    'import { createRequire } from "node:module"; import * as a from "sco-data"; console.log(createRequire(import.meta.url)("sco-data").states === a.states)';
  expect(run(program, "--input-type=module")).toBe("true");
  expect(run(program, "--input-type=module", "--no-experimental-require-module")).toBe("false");
});

it("names what the CJS files export, for import()", () => {
  for (const name of ["index", "membership", "offices", "meetings", "documents", "sources", "timeline"]) {
    const names = (extension: string): string =>
      run(
        `import * as all from "./node_modules/sco-data/dist/${name}.${extension}"; console.log(Object.keys(all).filter((key) => key !== "default" && key !== "module.exports").sort().join())`,
        "--input-type=module",
      );
    expect(names("cjs")).toBe(names("js"));
  }
});

it("is not disturbed by what others add to every object", () => {
  const entries = ["sco-data", ...subpaths.filter((name) => name !== "schemas").map((name) => `sco-data/${name}`)];
  for (const flag of ["--no-experimental-require-module", "--experimental-require-module"]) {
    const program = `
      Object.prototype.shout = "!";
      Array.prototype.shout = "!";
      for (const name of ${JSON.stringify(entries)}) require(name);
      console.log(require("sco-data").statusOn("BY", "2016-01-01", { by: "decision" }));`;
    expect(run(program, "--input-type=commonjs", flag)).toBe("observer");
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

  it("keeps everything frozen to the bottom", async () => {
    const program = await bundle(`
      import { affiliationCountsOn, membersOn, secretaryGeneralOn, states } from "sco-data";
      const frozen = (value) => typeof value !== "object" || (Object.isFrozen(value) && Object.values(value).every(frozen));
      console.log([states, secretaryGeneralOn("2020-01-01"), membersOn("2020-01-01"), affiliationCountsOn("2020-01-01"), membersOn("1999-01-01")].map(frozen).join());
    `);
    expect(run(program, "--input-type=module")).toBe("true,true,true,true,true");
  });
});
