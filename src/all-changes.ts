// Every change of every table in one order. The build runs this file and ships its values.

import { earliest } from "./dates.ts";
import { type DayNumber, dayNumber, isoDay } from "./day.ts";
import { once } from "./once.ts";
import { tables } from "./tables.ts";
import type { ChangeRecords, IsoDate } from "./types.ts";
import { type ChangeKind, type ChangeType, changeKinds, changeTypes } from "./vocabulary.ts";

/** In the place of a neighbour: there is none. */
export const noNeighbour = -1;

/**
 * A change: its kind, its type, the places of its record and of the one before or after it in the table of the kind; and
 * its date, where that is no day.
 */
export type LoggedChange = readonly [
  kind: ChangeKind,
  type: ChangeType,
  position: number,
  neighbour: number,
  date?: IsoDate | undefined,
];

interface Entry {
  readonly day: DayNumber;
  readonly change: LoggedChange;
}

type Row = ChangeRecords[ChangeKind];
type Happening = readonly [type: ChangeType, date: IsoDate];

/** A declaration whose rows are those of any one kind. */
interface Changing {
  readonly series?: ((row: Row) => string) | undefined;
  readonly changes: {
    readonly kind: ChangeKind;
    readonly rows: readonly Row[];
    readonly happenings: (row: Row) => readonly Happening[];
  };
}

const changing = Object.values(tables).filter((table) => table.changes !== undefined) as unknown as readonly Changing[];

/** The table of each kind of change. */
export const changeTables = Object.fromEntries(changing.map(({ changes: { kind, rows } }) => [kind, rows])) as {
  readonly [Kind in ChangeKind]: readonly ChangeRecords[Kind][];
};

const opposite: { readonly [Type in ChangeType]?: ChangeType } = { begins: "ends", ends: "begins" };

const dayOf = (date: IsoDate): DayNumber => dayNumber(earliest(date));

/** The place of the row of the same series that ends on the day on which this one begins, or the other way round. */
function neighbourOf({ series, changes }: Changing, row: Row, type: ChangeType, date: IsoDate): number {
  if (series === undefined) return noNeighbour;
  return changes.rows.findIndex(
    (other) =>
      other !== row &&
      series(other) === series(row) &&
      changes.happenings(other).some(([meets, day]) => meets === opposite[type] && dayOf(day) === dayOf(date)),
  );
}

function entriesOf(table: Changing): readonly Entry[] {
  const { kind, rows, happenings } = table.changes;
  return rows.flatMap((row, position) =>
    happenings(row).map(([type, date]): Entry => {
      const day = dayOf(date);
      const change = [kind, type, position, neighbourOf(table, row, type, date)] as const;
      return { day, change: isoDay(day) === date ? change : [...change, date] };
    }),
  );
}

/** By day, then by kind, then by type, then as their records stand in the table. */
function compare(one: Entry, other: Entry): number {
  const [kind, type, position] = one.change;
  const [otherKind, otherType, otherPosition] = other.change;
  return (
    one.day - other.day ||
    changeKinds.indexOf(kind) - changeKinds.indexOf(otherKind) ||
    changeTypes.indexOf(type) - changeTypes.indexOf(otherType) ||
    position - otherPosition
  );
}

const entries = changing.flatMap(entriesOf).sort(compare);

/** The days of all changes, ascending. */
export const changeDays: () => readonly DayNumber[] = once(() => entries.map(({ day }) => day));

/** What changes on each of them. */
export const loggedChanges: () => readonly LoggedChange[] = once(() => entries.map(({ change }) => change));
