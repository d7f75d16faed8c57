import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import type { Row } from "../../scripts/tables/columns.ts";

export const connect = async (): Promise<DuckDBConnection> => (await DuckDBInstance.create()).connect();

/** The rows that a query gives, days written as the package writes them. */
export async function rowsOf(connection: DuckDBConnection, sql: string): Promise<Row[]> {
  return (await connection.runAndReadAll(sql)).getRowObjectsJson() as Row[];
}
