// The package holds lists of positions by their keys as one text, as scripts/pack-positions.ts writes it: keys are sorted, and each
// repeats the beginning of the one before. As JSON it is three times as long.

/** The lists under their keys: of each the number of letters it shares with the one before in base 36, the rest of it, and its positions. */
/* @__NO_SIDE_EFFECTS__ */
export function positions(text: string): Readonly<Record<string, readonly number[]>> {
  let key = "";
  const entries = text.split(";").map((entry) => {
    const [written = "", ...list] = entry.split(" ");
    key = key.slice(0, Number.parseInt(written.charAt(0), 36)) + written.slice(1);
    return [key, list.map(Number)] as const;
  });
  return Object.fromEntries(entries);
}
