// Facts grow by the row: a file or a table that is suddenly many times its size holds something else.

const longestFile = 1_000_000;
const longestLine = 3000;

/** What is too long in a data file, each with what to do about it. */
export function oversized(file: string, text: string): string[] {
  const lines = text.split("\n").flatMap((line, index) => (line.length > longestLine ? [index + 1] : []));
  return [
    ...(text.length > longestFile ? [`${file}: split it or shorten it to ${longestFile} characters`] : []),
    ...lines.map((line) => `${file}:${line}: shorten the line to ${longestLine} characters`),
  ];
}
