import { show } from "./show.ts";

/** Refuses what is no object of options, and a key that is none of them. */
export function checkOptions(options: object | undefined, keys: readonly string[], example: string): void {
  if (options === undefined) return;
  // A list, a Map or a Date is an object too, and none of options.
  if (Object.prototype.toString.call(options) !== "[object Object]") {
    throw new TypeError(`${show(options)} is not an object of options (expected one such as ${example})`);
  }
  for (const key of Object.keys(options)) {
    if (!keys.includes(key)) throw new RangeError(`${show(key)} is not an option (expected one such as ${example})`);
  }
}
