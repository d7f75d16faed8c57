import type { Row } from "../../scripts/tables/columns.ts";
import type { DuckDBConnection } from "../../scripts/tables/engines/duckdb.ts";

/** The rows that a query gives, days written as the package writes them. */
export async function rowsOf(connection: DuckDBConnection, sql: string): Promise<Row[]> {
  return (await connection.runAndReadAll(sql)).getRowObjectsJson() as Row[];
}
