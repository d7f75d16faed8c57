/** A seeded generator (mulberry32) of numbers from 0 up to, not including, 1, so that runs compare. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const day = (year: number): number => Date.UTC(year) / 86_400_000;

/** Seeded days from the beginning of one year until the beginning of another, in no order. */
export function randomDays(count: number, from: number, until: number): readonly string[] {
  const next = random(20010615);
  return Array.from({ length: count }, () =>
    new Date((day(from) + Math.floor(next() * (day(until) - day(from)))) * 86_400_000).toISOString().slice(0, 10),
  );
}
