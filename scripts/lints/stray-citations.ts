import type { Source } from "../../src/types.ts";
import type { Written } from "../written.ts";
import { silentCitations } from "./known.ts";
import { texts } from "./paths.ts";
import { factsOf, type Lint, type Placed, type Row, remembered } from "./rows.ts";
import { daysOf } from "./sources.ts";

/** A word in so few sources that two texts which share it speak of the same. */
const rareIn = 6;
/** Days from an event until the reports of it stop. */
const reportedWithin = 3;
/** Rows this near to one another in a table are of about the same time. */
const nearby = 3;

/** The beginnings of the words of a text, and its pairs of Chinese characters. */
function words(text: string): ReadonlySet<string> {
  const stems = (text.toLowerCase().match(/[a-z]{4,}|[а-яё]{4,}/g) ?? []).map((word) => word.slice(0, 6));
  const pairs = (text.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) =>
    [...run].slice(1).map((character, index) => `${[...run][index]}${character}`),
  );
  return new Set([...stems, ...pairs]);
}

const rowText = (row: object): string =>
  [...texts(row)]
    .flatMap(([path, text]) => (path.includes("sources") || path.includes("reason") ? [] : [text]))
    .join(" ");

const namesOf = remembered((states: Written["states"]) =>
  Object.fromEntries(
    Object.entries(states).map(([code, { name, officialName }]) => [code, rowText({ name, officialName })]),
  ),
);

const wordsOfSource = remembered((source: Source) =>
  words(`${source.title} ${source.publisher} ${source.via} ${source.after} ${source.address}`),
);

const rareWords = remembered((sources: Written["sources"]) => {
  const counts = new Map<string, number>();
  for (const source of Object.values(sources)) {
    for (const word of wordsOfSource(source)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count <= rareIn).map(([word]) => word));
});

/** What a row speaks of: its words, those of the few states it names, and its days. */
const subjectOf = remembered((states: Written["states"]) =>
  remembered((row: Row) => {
    const text = rowText(row);
    const codes = [...new Set(text.match(/\b[A-Z]{2}\b/g) ?? [])];
    const names = codes.length > 3 ? "" : codes.map((code) => namesOf(states)[code] ?? "").join(" ");
    return { own: words(`${text} ${names}`), days: text.match(/\b\d{4}-\d{2}-\d{2}\b/g) ?? [] };
  }),
);

const allTexts = remembered((row: Row) => new Set([...texts(row)].map(([, text]) => text)));

const day = 86_400_000;

const wordsOfNames = remembered(
  (organisations: Written["organisations"]) => new Map(organisations.map(({ id, name }) => [id, words(name.en)])),
);

const daysOfDocuments = remembered(
  (documents: Written["documents"]) => new Map<string, string>(documents.map(({ id, signedOn }) => [id, signedOn])),
);

const idsIn = remembered((row: Row) => [
  ...new Set([...texts(row)].flatMap(([path, text]) => (path.at(-2) === "sources" ? [text] : []))),
]);

type About = Pick<Written, "sources" | "states" | "organisations" | "documents">;

function speaksOf(data: About, row: Row, id: string, source: Source): boolean {
  const { own, days } = subjectOf(data.states)(row);
  const partner = wordsOfNames(data.organisations).get(String(row["organisation"])) ?? new Set();
  const memorandum = daysOfDocuments(data.documents).get(String(row["memorandum"]));
  const rare = rareWords(data.sources);
  const shared = [...wordsOfSource(source), ...words(id)].some(
    (word) => (own.has(word) || partner.has(word)) && rare.has(word),
  );
  return (
    shared ||
    daysOf(id, source).some((shown) =>
      [...days, memorandum ?? ""].some((event) => {
        const after = (Date.parse(shown) - Date.parse(event)) / day;
        return after >= -1 && after <= reportedWithin;
      }),
    )
  );
}

/** The sources of a row that speak of it, by themselves: of variants of the facts most rows and all these tables are the same. */
const speakingOf = remembered((sources: Written["sources"]) =>
  remembered((states: Written["states"]) =>
    remembered((organisations: Written["organisations"]) =>
      remembered((documents: Written["documents"]) =>
        remembered(
          (row: Row): ReadonlySet<string> =>
            new Set(
              idsIn(row).filter((id) => {
                const source = sources[id];
                return source === undefined || speaksOf({ sources, states, organisations, documents }, row, id, source);
              }),
            ),
        ),
      ),
    ),
  ),
);

/** Whether two rows are about one thing: neighbours in a table, or one names the other. */
function related(one: Placed, other: Placed): boolean {
  if (one === other) return false;
  if (one.table === other.table && (one.table === "states" || Math.abs(one.place - other.place) <= nearby)) return true;
  return (
    (one.row["record"] ?? one.row.id) === (other.row["record"] ?? other.row.id) ||
    allTexts(other.row).has(String(one.row["record"])) ||
    allTexts(one.row).has(other.row.id) ||
    allTexts(other.row).has(one.row.id)
  );
}

/**
 * A cited text has something to do with its row: it is of those days, it shares a rare word with it, or a related row
 * cites it too.
 */
export const strayCitations: Lint = (data) => {
  const facts = factsOf(data);
  const speaking = speakingOf(data.sources)(data.states)(data.organisations)(data.documents);
  const citing = new Map<string, Placed[]>();
  for (const fact of facts) {
    for (const id of idsIn(fact.row)) {
      const others = citing.get(id);
      if (others === undefined) citing.set(id, [fact]);
      else others.push(fact);
    }
  }
  // A register speaks of all that it lists: whether it is the right one is asked of its publisher.
  const pairs = facts
    .filter(({ table }) => table !== "identifiers")
    .flatMap((fact) => idsIn(fact.row).map((id) => [fact, id] as const));
  const cited = new Set(pairs.map(([fact, id]) => `${fact.row.id} ${id}`));
  return [
    ...pairs
      .filter(
        ([fact, id]) =>
          // Who came to a meeting stands in texts of its days: strayDelegations asks for those.
          fact.table !== "delegations" &&
          // Every state is named in many texts: what bears its codes and names is what bears those of others.
          (fact.table === "states" || !speaking(fact.row).has(id)) &&
          !silentCitations.has(`${fact.row.id} ${id}`) &&
          !(citing.get(id) ?? []).some((other) => related(fact, other)),
      )
      .map(
        ([fact, id]) =>
          `${fact.name} sources: nothing in the title, the address or the date of "${id}" speaks of the row; correct what is wrong of the id, the days and the names of the row; only if the text was read and bears it, list the pair in scripts/lints/known.ts`,
      ),
    ...[...silentCitations]
      .filter((pair) => !cited.has(pair))
      .map((pair) => `scripts/lints/known.ts: "${pair}" is no citation any more; take it out`),
  ];
};
