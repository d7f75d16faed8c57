import { cpus, release, totalmem, type } from "node:os";

/** Where and when a figure was measured. */
export const machine = {
  day: new Date().toISOString().slice(0, 10),
  cpu: cpus()[0]?.model ?? "unknown",
  cores: cpus().length,
  memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
  system: `${type()} ${release()}`,
  node: process.version,
} as const;

export type Machine = typeof machine;

/** The same in one line. */
export const inWords = ({ day, cpu, cores, memory, system, node }: Machine): string =>
  `${day}, ${cpu}, ${cores} cores, ${memory}, ${system}, Node ${node}`;
