import type { Written } from "../written.ts";
import { inPairs, type Lint } from "./rows.ts";

type Source = Written["sources"][string];
type Publisher = Written["publishers"][string];
type Kind = Source["kind"];

/** Titles of treaties, and of the laws by which states bind themselves to them. */
const treatyTitle =
  /^(Charter|Agreement|Convention|The Shanghai Convention|Memorandum of (Obligations|understanding)|Law|Decree|Appendix A\.\d|Shanghai Cooperation Organisation Charter|Хартия|Соглашение|Конвенция|Протокол|О ратификации|О подписании|О проекте Закона)|(协定|公约|宪章|条约|备忘录)$/i;
/** Titles, or notes, of texts that are those of an office, whoever prints them. */
const officialTitle =
  /^(Joint Communiqu|Declaration o[fn]|Full Text of|Federal law|Regulations? )|公报|公報|the official press release|^Information report/i;

/** How those speak who publish what they write themselves. */
const ownKinds = ({ after, note }: Source, { kind, control, name }: Publisher): readonly Kind[] => {
  const repeats = after !== undefined || /agency/.test(note ?? "");
  if (kind === "news-agency" || kind === "academic") return name.startsWith("SCO ") ? ["official"] : [kind];
  if (kind === "civil-society") return name.startsWith("SCO ") ? ["official"] : ["newspaper", "reference"];
  if (kind === "newspaper") return repeats ? ["newspaper", "news-agency"] : ["newspaper"];
  if (kind !== "broadcaster")
    return [
      "newspaper",
      "reference",
      ...(kind === "other" ? (["academic"] as const) : []),
      ...(repeats ? (["news-agency"] as const) : []),
    ];
  // A broadcaster of a state speaks like its agency.
  if (control !== undefined && control !== "private") return ["news-agency"];
  return repeats ? ["newspaper", "news-agency"] : ["newspaper"];
};

/** The kinds that a text can be of, by what its publisher is and what its title says. */
function kindsBy(source: Source, publisher: Publisher): readonly Kind[] {
  const { title, note, via } = source;
  const isTreaty = treatyTitle.test(title);
  const isOfficial = officialTitle.test(title) || officialTitle.test(note ?? "");
  switch (publisher.kind) {
    case "government":
      return ["official"];
    case "intergovernmental":
      return [isTreaty && via !== undefined ? "treaty" : "official"];
    case "legal-database":
      return [isOfficial || publisher.control === "intergovernmental" ? "official" : "treaty"];
    case "reference":
      return ["reference"];
    default:
      // What was read in a copy is the office's own, and not that of whoever printed it first.
      if (isOfficial && via === undefined) return ["official"];
      return /^(Shanghai Cooperation Organisation Charter|Appendix A\.|Agreement Between)/.test(title)
        ? ["treaty"]
        : ownKinds(source, publisher);
  }
}

/** Works of reference among the texts of publishers that else report or decide. */
const lists: ReadonlySet<string> = new Set([
  // The entry of an office on another organisation.
  "ccdcoe-sco",
  // A glossary.
  "china-org-2018",
  // A list of meetings, and a background page.
  "chinacomcn-chg-list",
  "juduo-sco-background",
]);

const kindsOf = inPairs((id, source: Source, publisher: Publisher) =>
  lists.has(id) ? (["reference"] as const) : kindsBy(source, publisher),
);

/** Who speaks in a text is what its publisher is, but for documents that others print. */
export const strangeKinds: Lint = ({ sources, publishers }) => [
  ...Object.entries(sources).flatMap(([id, source]) => {
    const publisher = publishers[source.publisher];
    const kinds = publisher === undefined ? [source.kind] : kindsOf(id, source, publisher);
    return kinds.some((kind) => kind === source.kind)
      ? []
      : [
          `sources/${id} kind: "${source.kind}", but publishers/${source.publisher} kind: "${publisher?.kind}" and the title make it ${kinds.join(" or ")}; correct one of the two`,
        ];
  }),
  ...[...lists]
    .filter((id) => sources[id] === undefined)
    .map((id) => `scripts/lints/kinds-of-sources.ts: "${id}" is no exception any more; take it out`),
];
