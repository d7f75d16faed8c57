import { grouped } from "../lints/rows.ts";
import type { Written } from "../written.ts";
import { samples } from "./samples.ts";

const share = (part: number, whole: number): string => `${Math.round((100 * part) / whole)} %`;

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;

/** A table in Markdown. */
const markdown = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [row(head), `|${"---|".repeat(head.length)}`, ...rows.map(row)].join("\n");

/** Sources by something of them, what most have first; those after the first few are told together. */
function counted(head: string, names: readonly string[], few = names.length): string {
  const groups = [...grouped(names, (name) => name)].map(([name, all]) => [name, all.length] as const);
  const sorted = groups.sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1));
  const rest = sorted.slice(few);
  const others = rest.reduce((sum, [, count]) => sum + count, 0);
  const told = [...sorted.slice(0, few), ...(rest.length === 0 ? [] : [[`${rest.length} others`, others] as const])];
  return markdown(
    [head, "sources", "share"],
    told.map(([name, count]) => [name, count, share(count, names.length)]),
  );
}

const nameOfCountry = new Intl.DisplayNames("en", { type: "region" });
const nameOfLanguage = new Intl.DisplayNames("en", { type: "language" });

const notEstablished = "not established";

/** Every number and table of ABOUT-THE-DATA.md, by its name in the template. */
export function numbersOf(data: Written): Readonly<Record<string, string>> {
  const sources = Object.values(data.sources);
  const publishers = sources.map(({ publisher }) => data.publishers[publisher]);
  return {
    through: data.coverage.through,
    sources: String(sources.length),
    publishers: String(Object.keys(data.publishers).length),
    disputes: String(data.disputes.length),
    people: String(data.people.length),
    chineseNames: String(data.people.filter(({ name }) => "zh" in name).length),
    russianNames: String(data.people.filter(({ name }) => "ru" in name).length),
    repeating: String(sources.filter(({ after }) => after !== undefined).length),
    copies: String(sources.filter(({ via }) => via !== undefined).length),
    byKind: counted(
      "kind of text",
      sources.map(({ kind }) => kind),
    ),
    byControl: counted(
      "control of the publisher",
      publishers.map((publisher) => publisher?.control ?? notEstablished),
    ),
    byCountry: counted(
      "country of the publisher",
      publishers.map((publisher) =>
        publisher?.country === undefined ? notEstablished : (nameOfCountry.of(publisher.country) ?? publisher.country),
      ),
      10,
    ),
    byLanguage: counted(
      "language",
      sources.map(({ language }) => nameOfLanguage.of(language) ?? language),
      5,
    ),
    samples: markdown(
      ["finished", "what was read", "what was found"],
      samples.map(({ on, what, read, found }) => [on, what, `of ${read}: ${found}`]),
    ),
    sampled: String(samples.reduce((sum, { read }) => sum + read, 0)),
  };
}
