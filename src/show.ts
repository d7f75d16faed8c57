function inWords(value: unknown): string {
  try {
    if (typeof value === "bigint") return `${value}n`;
    return Object(value) === value ? Object.prototype.toString.call(value) : String(value);
  } catch {
    return typeof value;
  }
}

/**
 * Names a value in an error: in a few words on one line, without calling its own `toString`, and with a mark where a
 * character would not show, break the line or turn it round.
 */
export function show(value: unknown): string {
  const words = inWords(value);
  const short = words.length > 40 ? `${words.slice(0, 40)}…` : words;
  return (typeof value === "string" ? JSON.stringify(short) : short).replace(/(?! )[\p{C}\s]/gu, "�");
}
