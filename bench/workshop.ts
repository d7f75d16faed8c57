import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { installPacked } from "../scripts/pack.ts";

/** A folder in which the packed package and its peers are found alike, each by a link. */
export interface Workshop extends Disposable {
  readonly folder: string;
  /** The folder of the built modules in the packed package. */
  readonly packed: string;
}

export function openWorkshop(peers: readonly string[]): Workshop {
  // Without zod the compilers would take the types of our schemas for any.
  const consumer = installPacked("node_modules/zod");
  const folder = join(consumer.folder, "side-by-side");
  const link = (name: string, target: string): void => {
    const path = join(folder, "node_modules", name);
    mkdirSync(dirname(path), { recursive: true });
    symlinkSync(target, path);
  };
  for (const name of peers) link(name, resolve("bench/peers/node_modules", name));
  link("sco-data", join(consumer.folder, "node_modules/sco-data"));
  return {
    folder,
    packed: join(consumer.folder, "node_modules/sco-data/dist"),
    [Symbol.dispose]: () => consumer[Symbol.dispose](),
  };
}

const { NODE_OPTIONS: _, NODE_COMPILE_CACHE: __, ...env } = process.env;

/** Runs Node afresh, and reads what it prints as JSON. */
export function freshNode(folder: string, ...args: readonly string[]): unknown {
  return JSON.parse(execFileSync(process.execPath, args, { cwd: folder, env, encoding: "utf8" }));
}

/** The number that a program prints, run afresh. */
export const numberFrom = (folder: string, program: string, ...flags: readonly string[]): number =>
  Number(freshNode(folder, ...flags, "--input-type=module", "--eval", program));
