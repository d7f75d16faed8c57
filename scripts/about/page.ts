import { readFileSync } from "node:fs";
import type { Written } from "../written.ts";
import { numbersOf } from "./numbers.ts";

/** The page about the data: the template with its numbers put in. Throws where the template asks for one that is not there, or leaves one out. */
export function aboutTheData(data: Written): string {
  const numbers = numbersOf(data);
  const asked = new Set<string>();
  const page = readFileSync("scripts/about/template.md", "utf8").replace(/\{\{(\w+)\}\}/g, (_, name) => {
    const number = numbers[name];
    if (number === undefined)
      throw new Error(`scripts/about/template.md asks for "${name}", which numbersOf does not have`);
    asked.add(name);
    return number;
  });
  const left = Object.keys(numbers).filter((name) => !asked.has(name));
  if (left.length > 0)
    throw new Error(`scripts/about/template.md does not ask for ${left.join(", ")}; take them out of numbersOf`);
  return page;
}
