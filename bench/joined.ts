import type { Machine } from "./machine.ts";
import { rounded, type Words, whole } from "./table.ts";

/** How events were labelled by one way. */
export interface Labelled {
  /** Of the fastest round. */
  readonly seconds: number;
  /** The most memory that was seen in any round. */
  readonly mebibytes: number;
}

/** What `bench/join.json` holds. */
export interface Join {
  readonly machine: Machine;
  readonly versions: Readonly<Record<"sco-data" | "DuckDB" | "ClickHouse" | "PostgreSQL", string>>;
  readonly events: number;
  readonly differentLabels: number;
  readonly labelled: Readonly<Record<string, Labelled>>;
}

export const joinTable = ({ events, labelled }: Join): Words => ({
  head: [`${whole(events)} events labelled by`, "s", "million events/s", "peak memory, MiB"],
  rows: Object.entries(labelled).map(([way, { seconds, mebibytes }]) => [
    way,
    rounded(seconds),
    rounded(events / seconds / 1e6),
    whole(mebibytes),
  ]),
});

export const joinVersions = ({ versions }: Join): string =>
  Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(", ");
