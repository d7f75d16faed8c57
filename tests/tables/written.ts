import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, inject } from "vitest";

/** A copy of the tables as `npm run tables` writes them, for the tests of one file. */
export function writtenTables(): string {
  const parent = mkdtempSync(join(tmpdir(), "sco-data-tables-"));
  afterAll(() => rmSync(parent, { recursive: true }));
  const folder = join(parent, "tables");
  cpSync(inject("tables"), folder, { recursive: true });
  return folder;
}
