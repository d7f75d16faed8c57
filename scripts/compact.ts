// How the build writes a table compactly; src/expand.ts reads it.

/** The names that objects go by in the code. */
export type Names = ReadonlyMap<unknown, string>;

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isObject(value) && !Array.isArray(value);

/** Every name of a field, in an order that all rows keep. */
function fieldsOf(rows: readonly object[]): readonly string[] {
  const fields: string[] = [];
  let left = [...new Set(rows.map((row) => Object.keys(row).join()))].map((names) => names.split(","));
  while (left.length > 0) {
    const next = left.map(([first]) => first).find((first) => left.every((names) => names.indexOf(first ?? "") < 1));
    if (next === undefined)
      throw new TypeError(`rows have these fields in different orders: ${left.map(String).join(" | ")}`);
    fields.push(next);
    left = left.map((names) => names.filter((name) => name !== next)).filter((names) => names.length > 0);
  }
  return fields;
}

/** A text that is no longer than what stands for it gains nothing. */
const longText = 6;

/** The lists of texts in a value, and its longer texts, as JSON. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === "string") return value.length < longText ? [] : [JSON.stringify(value)];
  if (!isObject(value)) return [];
  return Array.isArray(value) && value.every((part) => typeof part === "string")
    ? [JSON.stringify(value)]
    : Object.values(value).flatMap(textsIn);
};

/** What stands in several places of the rows: objects that have a name, texts and lists of texts. */
function sharing(rows: readonly object[], names: Names) {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const list of rows.flatMap(textsIn)) (seen.has(list) ? repeated : seen).add(list);
  const codes: string[] = [];
  return {
    codes,
    /** The code of what is shared. */
    codeOf(value: unknown): string | undefined {
      const name = names.get(value);
      if (name !== undefined) return name;
      const json = JSON.stringify(value);
      return value !== rows && repeated.has(json) ? json : undefined;
    },
    placeOf(code: string): number {
      return codes.includes(code) ? codes.indexOf(code) : codes.push(code) - 1;
    },
  };
}

/** The code of a table, or of rows under keys; nothing for a value that is neither. */
export function compact(value: object, names: Names): string | undefined {
  const rows: readonly unknown[] = Object.values(value);
  if (!rows.every(isRecord) || rows.some((row) => names.has(row))) return undefined;
  const fields = fieldsOf(rows);
  const { codes, codeOf, placeOf } = sharing(rows, names);

  function written(part: unknown): unknown {
    if (part === null || typeof part === "function") throw new TypeError(`${part} stands in no table`);
    const code = codeOf(part);
    if (code !== undefined) return [placeOf(code)];
    if (!isObject(part)) return part;
    if (!Array.isArray(part))
      return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, written(inner)]));
    if (typeof part[0] === "number") throw new TypeError("a list of numbers stands in no table");
    return part.map(written);
  }

  const values = rows.map((row) => fields.map((field) => (Object.hasOwn(row, field) ? written(row[field]) : null)));
  const text = JSON.stringify(JSON.stringify(values.map(withoutEnd)));
  const table = `/* @__PURE__ */ expand(${JSON.stringify(fields)},${text},[${codes.join()}])`;
  return Array.isArray(value) ? table : `/* @__PURE__ */ underKeys(${JSON.stringify(Object.keys(value))},${table})`;
}

/** A list of values without the absent ones at its end. */
const withoutEnd = (values: readonly unknown[]): readonly unknown[] =>
  values.slice(
    0,
    values.reduce<number>((end, value, at) => (value === null ? end : at + 1), 0),
  );
