import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { writeTables } from "../../scripts/tables/write.ts";

/** A folder with the tables as `npm run tables` writes them, for the tests of one file. */
export async function writtenTables(): Promise<string> {
  const parent = mkdtempSync(join(tmpdir(), "sco-data-tables-"));
  afterAll(() => rmSync(parent, { recursive: true }));
  const folder = join(parent, "tables");
  await writeTables(folder);
  return folder;
}
