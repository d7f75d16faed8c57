import { readFileSync } from "node:fs";

const read = (file: string): string => {
  try {
    return readFileSync(file, "utf8");
  } catch {
    // The process has ended.
    return "";
  }
};

const children = (pid: number): number[] =>
  read(`/proc/${pid}/task/${pid}/children`).split(" ").filter(Boolean).map(Number);

/** Memory of a process, of what it shares with others its part. */
const proportional = (pid: number): number =>
  Number(/^Pss:\s+(\d+) kB/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);

/** Watches a process and its children on Linux, four times a second; the answer ends it, with the most MiB that were seen. */
export function watchMemory(pid: number): () => number {
  let most = 0;
  const look = (): void => {
    const kilobytes = [pid, ...children(pid)].map(proportional).reduce((sum, size) => sum + size, 0);
    most = Math.max(most, kilobytes);
  };
  const timer = setInterval(look, 250);
  return () => {
    clearInterval(timer);
    look();
    return Math.round(most / 1024);
  };
}
