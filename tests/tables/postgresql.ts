import { execFileSync, spawnSync } from "node:child_process";
import { chownSync, globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Row } from "../../scripts/tables/columns.ts";

export interface Server extends Disposable {
  /** The process that starts those that answer. */
  readonly pid: number;
  /** Runs files or statements with psql, in a folder; how it ended, and what it said. */
  readonly psql: (
    args: readonly string[],
    folder?: string,
  ) => { readonly status: number | null; readonly stdout: string; readonly stderr: string };
  /** The rows that a query gives. */
  readonly rows: (sql: string) => Row[];
}

const number = (flag: string): number => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));

/** Starts a server of our own, in a temporary folder and on a socket there, and no port. */
export function startServer(): Server {
  const [initdb] = globSync("/usr/lib/postgresql/*/bin/initdb").sort().reverse();
  if (initdb === undefined) throw new Error("PostgreSQL is missing: run bash scripts/set-up.sh postgresql");
  const folder = mkdtempSync(join(tmpdir(), "sco-data-postgresql-"));
  // The server refuses to run as root.
  const owner = process.getuid?.() === 0 ? { uid: number("-u"), gid: number("-g") } : {};
  if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid);
  const run = (program: string, ...args: string[]): void => {
    execFileSync(join(dirname(initdb), program), ["-D", join(folder, "data"), ...args], {
      ...owner,
      cwd: folder,
      stdio: ["ignore", "ignore", "pipe"],
    });
  };
  run("initdb", "--username=postgres", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync");
  run("pg_ctl", "start", "-w", "-l", join(folder, "log"), "-o", `-k ${folder} -c listen_addresses='' -c fsync=off`);

  const flags = ["-X", "-q", "-h", folder, "-U", "postgres", "-v", "ON_ERROR_STOP=1", "-v", "VERBOSITY=verbose"];
  return {
    pid: Number.parseInt(readFileSync(join(folder, "data/postmaster.pid"), "utf8"), 10),
    psql: (args, cwd = process.cwd()) => spawnSync("psql", [...flags, ...args], { cwd, encoding: "utf8" }),
    rows: (sql) => {
      const query = `SELECT coalesce(json_agg(answer), '[]') FROM (${sql.replace(/;\s*$/, "")}) AS answer`;
      const options = { encoding: "utf8", maxBuffer: 2 ** 28 } as const;
      return JSON.parse(execFileSync("psql", [...flags, "-At", "-c", query], options));
    },
    [Symbol.dispose]: () => {
      run("pg_ctl", "stop", "-w", "-m", "fast");
      rmSync(folder, { recursive: true });
    },
  };
}
