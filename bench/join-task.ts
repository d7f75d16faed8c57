// What bench/join.ts and the process that labels by one way say to each other.

/** What one process labels, and how. */
export interface Task {
  /** Where the tables and the events are. */
  readonly folder: string;
  readonly count: number;
  readonly threads: number;
  /** What makes the table of the labels, after its name; the library needs none. */
  readonly statement: string;
}

/** How many events have which labels, and the sum of their numbers. */
export type Summary = Readonly<Record<string, readonly [count: number, sum: number]>>;

/** The same words in every engine. */
export const summaryOfLabels = `
  SELECT coalesce(status, '-') || ' ' || coalesce(chair, '-') || ' ' || coalesce(secretary_general, '-') AS label,
    count(*) AS count, sum(id) AS sum
  FROM labels GROUP BY label`;

/** The rows of that query; engines write large numbers as text. */
export const summaryFrom = (rows: readonly Readonly<Record<string, unknown>>[]): Summary =>
  Object.fromEntries(rows.map(({ label, count, sum }) => [String(label), [Number(count), Number(sum)]]));

/** Events and tables where the labelling finds them. */
export interface Prepared {
  /** The process that labels, or that starts those that do. */
  readonly pid: number;
  readonly label: () => unknown;
  readonly summary: () => Promise<Summary> | Summary;
  readonly close?: () => void;
}

/** What the process reports, one after the other. */
export type Report = { readonly pid: number } | { readonly seconds: number } | { readonly summary: Summary };

const rounds = 5;
/** After so many seconds, no further round begins. */
const enough = 15;

async function fastest(run: Prepared["label"]): Promise<number> {
  const times: number[] = [];
  const total = (): number => times.reduce((sum, time) => sum + time, 0);
  while (times.length < rounds && total() < enough) {
    const start = performance.now();
    await run();
    times.push((performance.now() - start) / 1000);
  }
  return Number(Math.min(...times).toFixed(3));
}

/** Carries out the task of this process. */
export async function carryOut(prepare: (task: Task) => Promise<Prepared> | Prepared): Promise<void> {
  const report = (what: Report): Promise<void> => new Promise((resolve) => process.send?.(what, () => resolve()));
  const { pid, label, summary, close } = await prepare(JSON.parse(process.argv[2] ?? ""));
  await report({ pid });
  await report({ seconds: await fastest(label) });
  await report({ summary: await summary() });
  close?.();
  process.disconnect();
}
