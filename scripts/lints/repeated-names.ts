import { distance } from "fastest-levenshtein";
import type { Name } from "../../src/types.ts";
import { type Lint, remembered, unexcused } from "./rows.ts";
import { isChinese } from "./sounds.ts";

interface Named {
  readonly id?: string;
  readonly name: Name;
  readonly familyName?: string;
  readonly officialName?: Name;
  readonly formerNames?: readonly { readonly name: Name }[];
  readonly aliases?: readonly string[];
}

interface Said {
  readonly row: string;
  readonly field: string;
  readonly value: string;
  readonly familyName: string | undefined;
}

const languages = ["en", "ru", "zh"] as const;

const saidIn = (row: string, named: Named): readonly Said[] => {
  const { id = "", name, officialName, formerNames = [], aliases = [] } = named;
  const familyName = isChinese(id) ? undefined : named.familyName;
  const names = [
    ["name", name],
    ["officialName", officialName],
    ...formerNames.map((former, index) => [`formerNames.${index}.name`, former.name] as const),
  ] as const;
  return [
    ...names.flatMap(([field, own]) =>
      languages.flatMap((language) => {
        const value = own?.[language];
        return value === undefined ? [] : [{ row, field: `${field}.${language}`, value, familyName }];
      }),
    ),
    ...aliases.map((value) => ({ row, field: "aliases", value, familyName })),
  ];
};

/** Whether one letter at most tells two names apart: then half of the name, at one end, is the same. */
const isAlike = (one: string, other: string): boolean =>
  one === other ||
  (one.length > 5 &&
    Math.abs(one.length - other.length) < 2 &&
    (one.startsWith(other.slice(0, 3)) || one.endsWith(other.slice(-3))) &&
    distance(one, other) === 1);

/**
 * Whether two names may not stand beside each other: of two foreigners of one family name both may go by it alone in Chinese,
 * a state may have one name for all uses, and aliases are as much alike as their sources have them.
 */
function isRepeated(one: Said, other: Said): boolean {
  if (one.field === "aliases" || other.field === "aliases") return one.value === other.value;
  if (one.row === other.row || one.field.slice(-3) !== other.field.slice(-3)) return false;
  const ofOneFamily = one.familyName !== undefined && one.familyName === other.familyName;
  return isAlike(one.value, other.value) && !(ofOneFamily && one.field === "name.zh");
}

const repeatsIn = (table: string, rows: object): readonly string[] => {
  const said = Object.entries<Named>(rows as never).flatMap(([key, row]) => saidIn(`${table}/${row.id ?? key}`, row));
  return said.flatMap((one, place) =>
    said
      .slice(place + 1)
      .filter((other) => isRepeated(one, other))
      .map(
        (other) =>
          `${one.row} ${one.field}: "${one.value}" is all but the name of ${other.row} (${other.field}: "${other.value}"); correct one of the two`,
      ),
  );
};

const repeatsOf = (
  ["people", "places", "organisations", "bodies", "states", "otherStates", "thematicYears"] as const
).map((table) => [table, remembered((rows: object) => repeatsIn(table, rows))] as const);

/** People of different families whose names Chinese texts write alike. */
const alikeInChinese = [
  'people/d-battulga name.zh: "巴特图勒嘎" is all but the name of people/khaltmaagiin-battulga',
  'people/jalil-abbas-jilani name.zh: "吉拉尼" is all but the name of people/yousaf-raza-gilani',
];

/** No two rows of a table share a name, or all but a letter of it, and no alias stands twice. */
export const repeatedNames: Lint = (data) =>
  unexcused(
    "repeated-names.ts",
    alikeInChinese,
    repeatsOf.flatMap(([table, repeats]) => repeats(data[table])),
  );
