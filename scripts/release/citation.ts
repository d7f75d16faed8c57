import type { IsoDay } from "../../src/types.ts";

/** The text of CITATION.cff with the version of a release and the day on which it was made. */
export function citing(text: string, version: string, day: IsoDay): string {
  return text
    .replace(/^version: .*$/m, `version: ${version}`)
    .replace(/^date-released: .*$/m, `date-released: "${day}"`);
}
