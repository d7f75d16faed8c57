import type { Written } from "../written.ts";
import { type Lint, unexcused } from "./rows.ts";

type DocumentKind = Written["documents"][number]["kind"];

/** What a text calls itself, and the kind that this makes it. The first that fits counts. */
const kindsOfTitles: readonly (readonly [words: RegExp, kind: DocumentKind])[] = [
  [/^(joint )?declaration\b|\bdeclaration( |$)/i, "declaration"],
  [/^decision\b/i, "decision"],
  [/^programme\b/i, "programme"],
  [/^concept\b/i, "concept"],
  [/^((\w+ )?action |strategic |work )?plan\b|^road map\b|^list of measures\b/i, "plan"],
  [/\bstrategy\b/i, "strategy"],
  [/^(regulations?|procedure|model memorandum)\b/i, "regulation"],
  [/\b(joint )?(statement|appeal)\b/i, "statement"],
  [/^(the )?(\w+ )?(agreement|treaty|convention|protocol|charter|memorandum)\b/i, "treaty"],
];

/** A title without any of these words: the text calls itself nothing else. */
const withoutName: { readonly [id: string]: DocumentKind } = {
  // "On World Unity for Just Peace, Harmony and Development": the reports of the day call it an initiative.
  "world-unity-initiative-2024": "initiative",
};

/** A document is of the kind that its title names. */
export const strangeDocumentKinds: Lint = ({ documents }) =>
  documents.flatMap(({ id, kind, title }) => {
    const due = withoutName[id] ?? kindsOfTitles.find(([words]) => words.test(title.en))?.[1];
    return kind === due
      ? []
      : [
          `documents/${id} kind: ${kind}, but "${title.en}" is ${due === undefined ? "of no known kind" : `a ${due}`}; correct one of the two`,
        ];
  });

/** What an instrument or a report calls a tie. */
const wordsOfTies: { readonly [kind: string]: RegExp } = {
  memorandum: /memorandum|MoU|меморандум|备忘录/i,
  protocol: /protocol|протокол|议定书/i,
  resolution: /resolution|A\/RES\/(?!59\/48)|резолюци|决议/i,
  "observer-status": /observer|наблюдател|观察员|A\/RES\/59\/48/i,
  "joint-declaration": /joint declaration|совместн\p{L}+ декларац|联合声明/iu,
};

/** Ties of which titles of their sources name the parties and not the instrument. */
const unnamedTies = [
  "relation-unodc",
  "relation-unesco-2018",
  "relation-ocha",
  "relation-unwto",
  "relation-fao",
  "relation-eec",
].map((id) => `externalRelations/${id} kind: memorandum`);

/** The kind of a tie is what its instrument, or a report of it, calls it. */
export const strangeRelationKinds: Lint = (data) =>
  unexcused(
    "kinds.ts",
    unnamedTies,
    data.externalRelations.flatMap(({ id, kind, instrument = "", organisation, sources }) => {
      const own =
        instrument === "" ? [id, ...sources.map((source) => data.sources[source]?.title)].join(" ") : instrument;
      const named = Object.entries(wordsOfTies).filter(([, words]) => words.test(own));
      const isResolution = organisation === "un-general-assembly" && kind === "resolution" && named.length === 0;
      return isResolution || named.some(([one]) => one === kind)
        ? []
        : [
            `externalRelations/${id} kind: ${kind}, but its texts name ${named.map(([one]) => one).join() || "none"}; correct the kind`,
          ];
    }),
  );

/** Of one figure there is one unit. */
export const strangeUnits: Lint = ({ figures }) =>
  figures.flatMap(({ id, figure, unit }) => {
    const other = figures.find((row) => row.figure === figure && row.unit !== unit)?.unit;
    const due = figure === "budget-share" ? "percent" : undefined;
    const isOdd = due === undefined ? other !== undefined : unit !== due;
    return isOdd ? [`${id} unit: ${unit}, but ${figure} is elsewhere in ${due ?? other}; correct one of the two`] : [];
  });
