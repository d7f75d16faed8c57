// Every change of every table in one order. The build runs this file and ships its values.

import { earliest } from "./dates.ts";
import { type DayNumber, dayNumber } from "./day.ts";
import { once } from "./once.ts";
import { type Happening, tables } from "./tables.ts";
import type { ChangeRecords } from "./types.ts";
import { type ChangeKind, type ChangeType, changeKinds, changeTypes } from "./vocabulary.ts";

/** A change: its kind, its type, and the place of its record in the table of the kind. */
type LoggedChange = readonly [kind: ChangeKind, type: ChangeType, position: number];

type Entry = readonly [day: DayNumber, ...LoggedChange];

const changing = Object.values(tables).flatMap(({ changes }) => changes ?? []);

/** The table of each kind of change. */
export const changeTables = Object.fromEntries(changing.map(({ kind, rows }) => [kind, rows])) as unknown as {
  readonly [Kind in ChangeKind]: readonly ChangeRecords[Kind][];
};

function entriesOf<Kind extends ChangeKind>(
  kind: Kind,
  rows: readonly ChangeRecords[Kind][],
  happenings: (record: ChangeRecords[Kind]) => readonly Happening<Kind>[],
): readonly Entry[] {
  return rows.flatMap((record, position) =>
    happenings(record).map(([type, date]): Entry => [dayNumber(earliest(date)), kind, type, position]),
  );
}

/** By day, then by kind, then by type, then as their records stand in the table. */
function compare([day, kind, type, position]: Entry, [otherDay, otherKind, otherType, otherPosition]: Entry): number {
  return (
    day - otherDay ||
    changeKinds.indexOf(kind) - changeKinds.indexOf(otherKind) ||
    changeTypes.indexOf(type) - changeTypes.indexOf(otherType) ||
    position - otherPosition
  );
}

const entries = changing
  .flatMap(({ kind, rows, happenings }) => entriesOf(kind, rows, happenings as never))
  .sort(compare);

/** The days of all changes, ascending. */
export const changeDays: () => readonly DayNumber[] = once(() => entries.map(([day]) => day));

/** What changes on each of them. */
export const loggedChanges: () => readonly LoggedChange[] = once(() => entries.map(([, ...change]) => change));
