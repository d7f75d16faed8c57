import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { writeTables } from "../../scripts/tables/write.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** A folder with the tables as `npm run tables` writes them. */
    tables: string;
  }
}

/** Writes the tables once, before all tests. */
export async function setup({ provide }: TestProject): Promise<() => void> {
  const parent = mkdtempSync(join(tmpdir(), "sco-data-tables-"));
  const folder = join(parent, "tables");
  await writeTables(folder);
  provide("tables", folder);
  return () => rmSync(parent, { recursive: true });
}
