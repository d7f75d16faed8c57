// Every change of every table in one order. The build runs this file and ships its values.

import { earliest } from "./dates.ts";
import { type DayNumber, dayNumber } from "./day.ts";
import { once } from "./once.ts";
import { changeStride, tableOf } from "./tables.ts";
import type { Change, ChangeRecords, IsoDate, Meeting, Span } from "./types.ts";
import { type ChangeKind, type ChangeType, changeKinds, changeTypes } from "./vocabulary.ts";

/** What happens to a record, and when. */
type Happening<Type extends ChangeType> = readonly [type: Type, date: IsoDate];
type TypeOf<Kind extends ChangeKind> = Extract<Change, { readonly kind: Kind }>["type"];

const ends = ({ from, until }: Span): Happening<"begins" | "ends">[] =>
  until === undefined
    ? [["begins", from]]
    : [
        ["begins", from],
        ["ends", until],
      ];

const takesPlace = ({ firstDay }: Meeting): Happening<"happens">[] => [["happens", firstDay]];

const isoYear = (year: number): IsoDate => String(year).padStart(4, "0") as IsoDate;

const happeningsOf: {
  readonly [Kind in ChangeKind]: (record: ChangeRecords[Kind]) => readonly Happening<TypeOf<Kind>>[];
} = {
  affiliation: ends,
  chairmanship: ends,
  "heads-of-government-chairmanship": ends,
  "secretary-general": ends,
  "deputy-secretary-general": (term) => ("attestedOn" in term ? [] : ends(term)),
  "rats-director": ends,
  "shanghai-five-summit": takesPlace,
  summit: takesPlace,
  "heads-of-government-meeting": takesPlace,
  "foreign-ministers-meeting": takesPlace,
  document: ({ signedOn, inForceOn }) => [
    ["happens", signedOn],
    ...(inForceOn === undefined ? [] : [["enters-into-force", inForceOn] as const]),
  ],
  "external-relation": ({ signedOn }) => (signedOn === undefined ? [] : [["happens", signedOn]]),
  "thematic-year": ({ year }) => ends({ from: isoYear(year), until: isoYear(year + 1) }),
  "cultural-capital": ends,
  body: ends,
  figure: ends,
  event: ({ on }) => [["happens", on]],
};

interface Entry {
  readonly day: DayNumber;
  /** Kind, type and place in the table of the kind, as one number that orders as they do. */
  readonly code: number;
}

const changesOfKind = <Kind extends ChangeKind>(kind: Kind): Entry[] =>
  tableOf[kind].flatMap((record, position) =>
    happeningsOf[kind](record).map(([type, date]) => ({
      day: dayNumber(earliest(date)),
      code: (changeKinds.indexOf(kind) * changeTypes.length + changeTypes.indexOf(type)) * changeStride + position,
    })),
  );

/** A day outweighs every code. */
const rank = ({ day, code }: Entry): number => day * changeStride ** 2 + code;

const changes = changeKinds.flatMap((kind) => changesOfKind(kind)).sort((a, b) => rank(a) - rank(b));

/** The days of all changes, ascending. */
export const changeDays: () => readonly DayNumber[] = once(() => changes.map(({ day }) => day));

/** What changes on each of them, as kind, type and place in the table of the kind. */
export const changeCodes: () => readonly number[] = once(() => changes.map(({ code }) => code));
