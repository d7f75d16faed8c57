import { startServer } from "../tests/tables/postgresql.ts";
import { carryOut, summaryFrom, summaryOfLabels } from "./join-task.ts";

await carryOut(({ folder, threads, statement }) => {
  const server = startServer();
  const psql = (...args: readonly string[]): void => {
    const { status, stderr } = server.psql(args, folder);
    if (status !== 0) throw new Error(stderr);
  };
  const files = ["tables.sql", "load-postgresql.sql", `${process.cwd()}/examples/sql/ranges-postgresql.sql`];
  psql(...files.flatMap((file) => ["-f", file]));
  psql("-c", "CREATE UNLOGGED TABLE your_events (id INTEGER, state VARCHAR, day DATE)");
  psql("-c", "\\copy your_events FROM 'your_events.csv' WITH (FORMAT csv, HEADER)");
  psql("-c", "VACUUM ANALYZE");
  const workers = `SET max_parallel_workers_per_gather = ${threads}`;
  return {
    pid: server.pid,
    label: () => {
      psql("-c", `${workers}; DROP TABLE IF EXISTS labels; CREATE UNLOGGED TABLE labels ${statement}`);
    },
    summary: () => summaryFrom(server.rows(summaryOfLabels)),
    close: () => server[Symbol.dispose](),
  };
});
