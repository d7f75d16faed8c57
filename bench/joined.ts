import type { Machine } from "./machine.ts";
import { rounded, type Words, whole } from "./table.ts";

/** What `bench/join.json` holds. */
export interface Join {
  readonly machine: Machine;
  readonly versions: Readonly<Record<"sco-data" | "DuckDB", string>>;
  readonly events: number;
  readonly differentLabels: number;
  /** Of the fastest of three rounds, by the way in which the events were labelled. */
  readonly seconds: Readonly<Record<string, number>>;
}

export const joinTable = ({ events, seconds }: Join): Words => ({
  head: [`${whole(events)} events labelled by`, "s", "million events/s"],
  rows: Object.entries(seconds).map(([way, time]) => [way, rounded(time), rounded(events / time / 1e6)]),
});

export const joinVersions = ({ versions }: Join): string =>
  Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(", ");
