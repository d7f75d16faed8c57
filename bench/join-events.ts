// The events that are labelled: written once, and read by the process of each way.

import { writeFileSync } from "node:fs";
import { stateCodes } from "sco-data";
import { connect } from "../scripts/tables/engines/duckdb.ts";

const firstDay = Date.UTC(1999, 0, 1);
/** Every day from 1999 to 2029, before and after all that happened. */
export const days = Array.from({ length: 11_323 }, (_, n) =>
  new Date(firstDay + n * 86_400_000).toISOString().slice(0, 10),
);

/** Writes as many events into a folder: for the engines, and for a program the places of their states and days in lists. */
export async function writeEvents(folder: string, count: number): Promise<void> {
  const duckdb = await connect();
  // The hash of the row's number is the seed: every run has the same events.
  await duckdb.run(`CREATE TABLE drawn AS
    SELECT id, (hash(id, 2001) % ${stateCodes.length})::INTEGER AS state, (hash(id, 615) % ${days.length})::INTEGER AS day
    FROM range(${count}) AS numbers(id)`);
  await duckdb.run(`CREATE VIEW your_events AS
    SELECT id::INTEGER AS id, [${stateCodes.map((code) => `'${code}'`)}][state + 1] AS state, DATE '1999-01-01' + day AS day
    FROM drawn`);
  await duckdb.run(`COPY your_events TO '${folder}/your_events.parquet'`);
  await duckdb.run(`COPY your_events TO '${folder}/your_events.csv' (HEADER)`);
  const [ofState, ofDay] = [new Uint8Array(count), new Uint16Array(count)];
  for await (const chunk of await duckdb.stream("SELECT id::INTEGER, state, day FROM drawn")) {
    const [ids = [], states = [], places = []] = chunk.getColumns() as number[][];
    for (const [index, id] of ids.entries()) {
      ofState[id] = states[index] ?? 0;
      ofDay[id] = places[index] ?? 0;
    }
  }
  writeFileSync(`${folder}/states.bin`, ofState);
  writeFileSync(`${folder}/days.bin`, ofDay);
  duckdb.closeSync();
}
