// Statuses as CSV for programs: RFC 4180 in UTF-8, without a byte-order mark.

import papaparse from "papaparse";
import { type Affiliation, affiliations, affiliationsOf, lastDay, type StateCode, type Status, states } from "sco-data";

const lineEnd = "\r\n";

/** The last day is left out where there is none on record, and is as exact as it is known. */
function csvOf(rows: readonly Affiliation[]): string {
  const fields = ["id", "state", "name", "status", "from", "last_day"];
  const data = rows.map((row) => {
    const { id, state, status, from, until = "" } = row;
    return [id, state, states[state].name.en, status, from, lastDay(row) ?? until];
  });
  return papaparse.unparse({ fields, data }, { newline: lineEnd }) + lineEnd;
}

export const statusCsv = (): string => csvOf(affiliations);

/** Everyone who ever had a status. */
export const csvOfStatus = (status: Status): string => csvOf(affiliations.filter((row) => row.status === status));

export const csvOfState = (code: StateCode): string => csvOf(affiliationsOf(code));
