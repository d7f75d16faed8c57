// Runs the recipes of examples/ as somebody would who downloaded the tables: the programs lie beside the folder.

import { execFile } from "node:child_process";
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { afterAll } from "vitest";
import { python } from "./tools.ts";

/** A language in which there are recipes. */
export interface Language {
  readonly name: "Python" | "R";
  readonly interpreter: string;
  readonly page: string;
  readonly extension: string;
}

export const languages: readonly Language[] = [
  { name: "Python", interpreter: python, page: "examples/python/README.md", extension: ".py" },
  { name: "R", interpreter: "/usr/bin/Rscript", page: "examples/r/README.md", extension: ".R" },
];

/** A folder of its own with the programs of both languages, and with the tables if they are given. */
export function besideTables(tables?: string): string {
  const folder = mkdtempSync(join(tmpdir(), "sco-data-recipes-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  for (const file of globSync(["examples/{python,r}/*.{py,R}", "tests/foreign/read_tables.*"]))
    cpSync(file, join(folder, basename(file)));
  if (tables !== undefined) symlinkSync(tables, join(folder, "tables"));
  return folder;
}

const runFile = promisify(execFile);

/** What a program printed; it must end well, and complain of nothing. */
export async function printed(
  { interpreter, extension }: Language,
  folder: string,
  program: string,
  args: readonly string[] = [],
  settings: Readonly<Record<string, string>> = {},
): Promise<string> {
  const env = { HOME: folder, PATH: "/usr/bin:/bin", TZ: "America/Los_Angeles", LANG: "C.UTF-8", ...settings };
  const options = { cwd: folder, env: { ...env, PYTHONDONTWRITEBYTECODE: "1" }, maxBuffer: 2 ** 28 };
  const running = runFile(interpreter, [program + extension, ...args], options);
  const { stdout, stderr } = await running.catch(({ stderr }) => {
    throw new Error(`${program}${extension} failed: ${stderr}`);
  });
  // readr tells that it can do without this package.
  const complaints = stderr.replaceAll(/^`curl` package not installed, falling back to using `url\(\)`\n/gm, "");
  if (complaints !== "") throw new Error(`${program} complained: ${complaints}`);
  return stdout;
}

/** What lines of a language print. */
export function printedBy(language: Language, folder: string, lines: string): Promise<string> {
  writeFileSync(join(folder, `lines${language.extension}`), lines);
  return printed(language, folder, "lines");
}

/** The blocks of a page, of one language. */
export const blocksOf = (page: string, language: string): readonly string[] =>
  [...readFileSync(page, "utf8").matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, word, block = ""]) =>
    word === language.toLowerCase() ? [block] : [],
  );

/** The address at which the files of a folder are served on this machine. */
export async function served(folder: string): Promise<string> {
  const server = createServer(({ url = "" }, response) => {
    response.end(readFileSync(join(folder, new URL(url, "http://localhost").pathname)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  afterAll(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
