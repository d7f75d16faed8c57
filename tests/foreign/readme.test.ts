import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, it } from "vitest";
import root from "../../package.json" with { type: "json" };
import manifest from "./package.json" with { type: "json" };

const read = (name: string): string => readFileSync(join(import.meta.dirname, name), "utf8");

const rows = read("README.md")
  .split("\n")
  .filter((line) => line.startsWith("|"))
  .slice(2)
  .map((line) => {
    const [, , name = "", version = "", file = ""] = line.split("|").map((cell) => cell.trim().replaceAll("`", ""));
    return { name, version, file };
  });
const packages = rows.filter(({ name }) => name !== "–");

it("names every tool, in the version that is installed", () => {
  const installed: Record<string, string> = { ...root.devDependencies, ...manifest.devDependencies };
  for (const { name, version } of packages) expect(installed[name]?.replace(/^npm:.*@/, ""), name).toBe(version);
  const tools = Object.keys(manifest.devDependencies).filter((name) => !name.startsWith("@types/"));
  expect(packages.map(({ name }) => name)).toEqual(expect.arrayContaining(tools));
});

it("names every file, and each tool with the file that tries it", () => {
  const files = globSync("*.test.ts", { cwd: import.meta.dirname }).filter(
    (file) => file !== basename(import.meta.filename),
  );
  expect([...new Set(rows.map(({ file }) => file))].sort()).toEqual(files.sort());
  for (const { name, file } of packages) expect(read(file), file).toContain(`"${name}`);
});
