import { earliest } from "../../src/dates.ts";
import type { Written } from "../written.ts";
import type { Lint } from "./rows.ts";

/** The orders in which the founders nominate, as found in the rows of the first round: no rule was read that gives them. */
const turns = {
  secretariesGeneral: ["CN", "KZ", "KG", "RU", "TJ", "UZ"],
  ratsDirectors: ["UZ", "KG", "KZ", "CN", "RU", "TJ"],
} as const;

/** The founders nominate by turns. */
export const outOfRotation: Lint = (data) =>
  (["secretariesGeneral", "ratsDirectors"] as const).flatMap((table) =>
    data[table].flatMap(({ id, nominatedBy }, index) => {
      const due = turns[table][index % turns[table].length];
      return nominatedBy === undefined || nominatedBy === due
        ? []
        : [`${id} nominatedBy: ${nominatedBy}, but term ${index + 1} was the turn of ${due}; correct the state`];
    }),
  );

type Term = Written["secretariesGeneral"][number];

/** The Secretary-General was called Executive Secretary until the heads of state changed the title for the term from 2007. */
const titleOf = (table: "secretariesGeneral" | "deputySecretariesGeneral" | "ratsDirectors", day: string): string => {
  if (table === "ratsDirectors") return "Director of the Executive Committee of RATS";
  if (table === "deputySecretariesGeneral") return "Deputy Secretary-General";
  return day < "2007" ? "Executive Secretary" : "Secretary-General";
};

/** A term has the title of its office in its time, and a body the one that its head has. */
export const strangeOfficeTitles: Lint = (data) => [
  ...(["secretariesGeneral", "deputySecretariesGeneral", "ratsDirectors"] as const).flatMap((table) =>
    data[table].flatMap((term) => {
      const due = titleOf(table, "from" in term ? earliest(term.from) : (term.attestedOn[0] ?? ""));
      return term.title === due ? [] : [`${term.id} title: "${term.title}", but it was "${due}"; correct the title`];
    }),
  ),
  ...data.bodies.flatMap(({ id, head }) => {
    const terms: readonly Term[] = id === "rats" ? data.ratsDirectors : data.secretariesGeneral;
    const last = terms.at(-1);
    if (head === undefined || last === undefined) return [];
    return head.title === last.title
      ? []
      : [`${id} head.title: "${head.title}", but ${last.id} has "${last.title}"; correct one of the two`];
  }),
];

const years = ({ from, until }: Term): number => Number(until?.slice(0, 4)) - Number(from.slice(0, 4));

/** A head serves as many years as the rules of the body say. */
export const strangeTerms: Lint = (data) =>
  data.bodies.flatMap(({ id, head }) => {
    const terms: readonly Term[] = id === "rats" ? data.ratsDirectors : data.secretariesGeneral;
    if (head === undefined || terms.filter((term) => years(term) === head.termYears).length * 2 > terms.length)
      return [];
    return [
      `${id} head.termYears: ${head.termYears}, but ${terms.map(years).join()} years were served; correct the number`,
    ];
  });
