/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/**
 * The median of what each subject shows in many rounds, by its name. In each round every subject has its turn, so that
 * a disturbance of the machine falls on all alike.
 */
export function interleaved(
  rounds: number,
  subjects: Readonly<Record<string, () => number>>,
): Readonly<Record<string, number>> {
  const seen = Object.fromEntries(Object.keys(subjects).map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, measure] of Object.entries(subjects)) seen[name]?.push(measure());
  }
  return Object.fromEntries(Object.entries(seen).map(([name, numbers]) => [name, median(numbers)]));
}
