import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** With these Node does the same each time: what varies otherwise is its hashes and the threads beside the main one. */
const repeatably = ["--predictable", "--single-threaded", "--hash-seed=7", "--random-seed=7"];

/** Millions of instructions that Node takes to run a module, as valgrind counts them: the same on a busy machine. */
function millionsOf(folder: string, lines: string): number {
  const file = join(folder, "counted.mjs");
  writeFileSync(file, lines);
  const counting = ["--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"];
  const { stderr } = spawnSync("valgrind", [...counting, process.execPath, ...repeatably, file], {
    cwd: folder,
    encoding: "utf8",
  });
  const [, count = ""] = /I\s+refs:\s+([\d,]+)/.exec(stderr) ?? [];
  if (count === "") throw new Error(`valgrind counted nothing: ${stderr}`);
  return Number(count.replaceAll(",", "")) / 1e6;
}

/** Millions of instructions that each import takes over those of an empty module. */
export function millionsOverEmpty(
  folder: string,
  imports: Readonly<Record<string, string>>,
): Readonly<Record<string, number>> {
  const empty = millionsOf(folder, "export {};\n");
  return Object.fromEntries(Object.entries(imports).map(([name, lines]) => [name, millionsOf(folder, lines) - empty]));
}
