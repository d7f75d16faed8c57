import { type Incumbent, incumbents } from "../../data/witnesses/incumbents.ts";
import { earliest } from "../../src/dates.ts";
import type { Written } from "../written.ts";
import { meetingsOf } from "./meetings.ts";
import { grouped, type Lint, remembered, unexcused } from "./rows.ts";

type Office = Incumbent["office"];

const heads = ["head of state", "head of government", "foreign minister"] as const;

/** What an office is called where it is called otherwise than elsewhere. */
const ownWords: { readonly [office: string]: readonly string[] } = {
  "CN head of government": ["Premier"],
  "KG head of government": ["Prime Minister", "Chairman of the Cabinet of Ministers"],
  "IR head of government": ["First Vice President"],
  "IN foreign minister": ["Minister of External Affairs"],
  "QA head of state": ["Emir"],
};

const words: { readonly [One in Office]: readonly string[] } = {
  "head of state": ["President"],
  "head of government": ["Prime Minister"],
  "foreign minister": ["Foreign Minister", "Minister of Foreign Affairs"],
};

/** What the holder of an office of a state is called; who acts in it is called so too. */
const wordsFor = (state: string, office: Office): readonly string[] =>
  (ownWords[`${state} ${office}`] ?? words[office]).flatMap((word) => [word, `Acting ${word}`]);

/** The offices of a state that a text names as somebody's own, together or alone. */
const officesIn = (state: string, text: string): readonly Office[] => {
  const key = `${state} ${text}`;
  const found =
    officesByText.get(key) ??
    heads.filter((office) => text.split(" and ").some((part) => wordsFor(state, office).includes(part)));
  officesByText.set(key, found);
  return found;
};

const officesByText = new Map<string, readonly Office[]>();

/** Who leads a delegation at a council: of these two the head of government, of all others the head of state. */
const parliamentary = ["IN", "PK"];

const officeAt = (council: string, state: string): Office | undefined => {
  if (council === "council-of-foreign-ministers") return "foreign minister";
  if (council === "council-of-heads-of-government") return "head of government";
  return parliamentary.includes(state) ? "head of government" : "head of state";
};

const byState = grouped(incumbents as readonly Incumbent[], ({ state, office }) => `${state} ${office}`);

/** Who held an office on a day; after all that is known, the last who is known to. */
function holders(state: string, office: Office, day: string): readonly Incumbent[] {
  const known = byState.get(`${state} ${office}`) ?? [];
  const last = known.at(-1);
  return last !== undefined && last.through < day
    ? [last]
    : known.filter(({ from, through }) => from <= day && day <= through);
}

/** Whom no text but those that their rows cite shows in office on the day. */
const unwitnessed = new Set([
  // He acted between the resignation of one and the election of another.
  "delegation-heads-of-government-2011-kg",
  // The President acted between the elections of October 2010 and the vote on a government in December.
  "delegation-heads-of-government-2010-kg",
  // Ministers, vice presidents and leaders of observers, partners and guests. The one table that has their terms, or those of the
  // first months in office, may not be used here, and no other text was found.
  "delegation-summit-2005-in",
  "delegation-heads-of-government-2005-in",
  "delegation-heads-of-government-2005-ir",
  "delegation-summit-2007-pk",
  "delegation-heads-of-government-2007-ir",
  "delegation-heads-of-government-2007-pk",
  "delegation-summit-2008-mn",
  "delegation-heads-of-government-2008-ir",
  "delegation-heads-of-government-2009-ir",
  "delegation-heads-of-government-2009-mn",
  "delegation-heads-of-government-2010-ir",
  "delegation-heads-of-government-2010-mn",
  "delegation-summit-2011-in",
  "delegation-heads-of-government-2011-ir",
  "delegation-summit-2012-in",
  "delegation-heads-of-government-2012-ir",
  "delegation-heads-of-government-2012-mn",
  "delegation-summit-2013-in",
  "delegation-summit-2014-af",
  "delegation-summit-2016-ir",
  "delegation-summit-2017-ir",
  "delegation-heads-of-government-2017-ir",
  "delegation-heads-of-government-2020-ir",
  "delegation-heads-of-government-2020-tm",
  "delegation-summit-2021-ir",
  "delegation-summit-2021-mn",
  "delegation-heads-of-government-2024-tm",
  "delegation-summit-2025-eg",
  "delegation-summit-2025-vn",
  // Texts give the years of these terms, or a day within them, and the meeting was in the first or the last year.
  "delegation-foreign-ministers-2002-04-kg",
  "delegation-foreign-ministers-2002-kg",
  "delegation-foreign-ministers-2005-kg",
  "delegation-foreign-ministers-2012-kg",
  // Texts differ on whether his term began in January 2002 or in June 2003; the communiques have him in office in 2002.
  "delegation-foreign-ministers-2002-04-kz",
  "delegation-foreign-ministers-2002-kz",
]);

const daysOf = remembered(
  (data: Written): ReadonlyMap<string, string> =>
    new Map([
      ...meetingsOf(data).map(({ id, lastDay }) => [id, lastDay] as const),
      ...data.events.map(({ id, on }) => [id, earliest(on)] as const),
    ]),
);

interface Seated {
  readonly name: string;
  readonly field: string;
  readonly state: string;
  readonly person: string;
  readonly offices: readonly Office[];
  readonly day: string;
}

/** Everybody who stands in a row in an office of a state: delegates by their office, chairs by their council. */
const seatedIn = (data: Written): readonly Seated[] => {
  const led = new Set(data.delegations.map(({ meeting, person }) => `${meeting} ${person}`));
  return [
    ...data.delegations.flatMap(({ id, meeting, state, person, office }) =>
      state === undefined || office === undefined
        ? []
        : [
            {
              name: id,
              field: "person",
              state,
              person,
              offices: officesIn(state, office),
              day: daysOf(data).get(meeting) ?? "",
            },
          ],
    ),
    ...meetingsOf(data).flatMap(({ id, council, chair, lastDay }) => {
      const office = chair && officeAt(council, chair.state);
      // Of who leads a delegation the row of the delegation says in which office.
      return chair?.person === undefined || office === undefined || led.has(`${id} ${chair.person}`)
        ? []
        : [
            {
              name: id,
              field: "chair.person",
              state: chair.state,
              person: chair.person,
              offices: [office],
              day: lastDay,
            },
          ];
    }),
  ];
};

/** Whoever sits somewhere in an office is named in it by a second text, and nobody else is. */
export const otherIncumbents: Lint = (data) =>
  seatedIn(data).flatMap(({ name, field, state, person, offices, day }) =>
    offices.flatMap((office) => {
      const known = holders(state, office, day);
      if (known.some((one) => one.person === person) || (known.length === 0 && unwitnessed.has(name))) return [];
      const [other] = known;
      return other === undefined
        ? [
            `${name} ${field}: no second text has ${person} as ${office} of ${state} on ${day}; correct the person or the office, or add the incumbent to data/witnesses/incumbents.ts`,
          ]
        : [
            other.through < day
              ? `${name} ${field}: is ${person}, but ${other.person} is the last known ${office} of ${state}, until ${other.through}; correct the person or the office, or add the successor to data/witnesses/incumbents.ts`
              : `${name} ${field}: is ${person}, but ${other.sources[0]} has ${other.person} as ${office} of ${state} on ${day}; correct the person or the office`,
          ];
    }),
  );

/** A delegate's office is what the state calls the office that the person is known to hold. */
export const strangeOffices: Lint = (data) =>
  data.delegations.flatMap(({ id, meeting, state, person, office }) => {
    if (state === undefined || office === undefined) return [];
    const day = daysOf(data).get(meeting) ?? "";
    const own = heads.flatMap((one) => holders(state, one, day).filter((holder) => holder.person === person));
    const held = own.map((holder) => holder.office);
    const expected = own.flatMap(({ office: one, acting }) =>
      wordsFor(state, one).filter((word) => acting === undefined || word.startsWith("Acting ")),
    );
    const isKnown = held.length === 0 || office.split(" and ").every((part) => isPartOf(part, expected));
    return isKnown
      ? []
      : [`${id} office: "${office}", but ${person} was ${held.join(" and ")} of ${state}; correct the office`];
  });

/** What a foreign minister often is as well, or a president may act as; that part of a title needs no second text. */
const besides = ["Acting Prime Minister", "Deputy Prime Minister", "Secretary of State", "State Councillor"];

const isPartOf = (part: string, expected: readonly string[]): boolean =>
  expected.includes(part) || besides.includes(part);

/** Offices that one text calls otherwise than the others do. */
const otherWords = [
  // The communiqué of that year was read in Chinese; the English ones of other years call it energy.
  'delegation-heads-of-government-2010-in office: "Minister of Power"',
];

/** Nobody leaves an office of a state and is back in it at the next meeting. */
export const changedOffices: Lint = (data) =>
  unexcused(
    "incumbents.ts",
    otherWords,
    [
      ...grouped(
        data.delegations.filter(({ state }) => state !== undefined),
        ({ person, state }) => `${person} ${state}`,
      ).values(),
    ].flatMap((rows) => {
      const inOrder = [...rows].sort((one, other) =>
        String(daysOf(data).get(one.meeting)).localeCompare(String(daysOf(data).get(other.meeting))),
      );
      return inOrder.slice(1, -1).flatMap(({ id, office, person }, index) => {
        const [before, after] = [inOrder[index], inOrder[index + 2]];
        return before?.office === after?.office && office !== before?.office
          ? [
              `${id} office: "${office}", but ${person} was "${before?.office}" before and after; correct the one that is wrong`,
            ]
          : [];
      });
    }),
  );
