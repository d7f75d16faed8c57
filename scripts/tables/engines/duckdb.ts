import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";

export type { DuckDBConnection };

/** Connects to a new database in memory. */
export const connect = async (): Promise<DuckDBConnection> => (await DuckDBInstance.create()).connect();
