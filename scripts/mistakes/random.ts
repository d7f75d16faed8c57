/** Draws what is the same in every run with one seed. */
export interface Random {
  /** A whole number from 0 up to, not including, `below`. */
  readonly below: (below: number) => number;
  /** One of some values; undefined of none. */
  readonly one: <Value>(values: readonly Value[]) => Value | undefined;
}

export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  // Mulberry32: of neighbouring seeds too the first numbers differ.
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
  return { below, one: (values) => values[below(values.length)] };
}
