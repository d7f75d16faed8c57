import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** What the compiler says of a consumer. */
export interface Checked {
  /** Types that it made, those of the part of `lib.es2022` included that every file needs. */
  readonly types: number;
  readonly instantiations: number;
  readonly checkSeconds: number;
  /** Of the whole run, reading and parsing included. */
  readonly totalSeconds: number;
}

const compilers = {
  "TypeScript 6": resolve("node_modules/typescript/bin/tsc"),
  "TypeScript 7": resolve("bench/peers/node_modules/typescript-7/bin/tsc"),
};

export type Compiler = keyof typeof compilers;

const tsconfig = {
  compilerOptions: {
    target: "es2022",
    lib: ["es2022"],
    module: "nodenext",
    strict: true,
    types: [],
    skipLibCheck: true,
    resolveJsonModule: true,
    noEmit: true,
  },
  files: ["consumer.mts"],
};

function check(folder: string, compiler: Compiler, code: string): Checked {
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(tsconfig));
  writeFileSync(join(folder, "consumer.mts"), code);
  const { status, stdout } = spawnSync(process.execPath, [compilers[compiler], "--extendedDiagnostics"], {
    cwd: folder,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${compiler} refuses ${code}\n${stdout}`);
  const number = (label: string): number =>
    Number(new RegExp(`^${label}: +([\\d.]+)s?$`, "m").exec(stdout)?.[1] ?? Number.NaN);
  return {
    types: number("Types"),
    instantiations: number("Instantiations"),
    checkSeconds: number("Check time"),
    totalSeconds: number("Total time"),
  };
}

/** Checks consumers in turn, many times, with one compiler: of the times the shortest, for noise only adds. */
export function checkAll(
  folder: string,
  compiler: Compiler,
  rounds: number,
  consumers: Readonly<Record<string, string>>,
): Readonly<Record<string, Checked>> {
  const runs = Array.from({ length: rounds }, () =>
    Object.entries(consumers).map(([name, code]) => ({ name, ...check(folder, compiler, code) })),
  ).flat();
  return Object.fromEntries(
    Object.keys(consumers).map((name) => {
      const own = runs.filter((run) => run.name === name);
      const least = (key: keyof Checked): number => Math.min(...own.map((run) => run[key]));
      return [
        name,
        {
          types: least("types"),
          instantiations: least("instantiations"),
          checkSeconds: least("checkSeconds"),
          totalSeconds: least("totalSeconds"),
        },
      ];
    }),
  );
}
