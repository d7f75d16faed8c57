// Texts that are older than what they are cited for.

import type { Written } from "../written.ts";
import { isPlanned, type Lint, type Row, remembered, unexcused } from "./rows.ts";

/** Tables whose rows happen on a day, which a text of an earlier day can only announce. */
const happening = [
  "shanghaiFiveSummits",
  "summits",
  "headsOfGovernmentMeetings",
  "foreignMinistersMeetings",
  "documents",
  "externalRelations",
  "events",
  "affiliations",
  "secretariesGeneral",
  "ratsDirectors",
] as const;

/** The field of a row that has the day on which it happened, or began. */
const dayField = remembered((row: Row) =>
  ["firstDay", "signedOn", "on", "from"].find((field) => typeof row[field] === "string"),
);

/** The rows of a table that have such a day. */
const dated = (data: Written, table: (typeof happening)[number] | "bodies" | "chairmanships") =>
  (data[table] as readonly unknown[] as readonly Row[]).flatMap((row) => {
    const field = dayField(row);
    return field === undefined || isPlanned(row)
      ? []
      : [{ name: `${table}/${row.id} ${field}`, day: String(row[field]), sources: row.sources }];
  });

/** What happened is told by a text that was written when it had happened. */
export const announcedOnly: Lint = (data) =>
  happening
    .flatMap((table) => dated(data, table))
    .flatMap(({ name, day, sources }) => {
      const isEarlier = (id: string): boolean => {
        const date = data.sources[id]?.date;
        return date !== undefined && date < day.slice(0, date.length);
      };
      if (!sources?.every(isEarlier)) return [];
      const dates = sources.map((id) => `sources/${id} date: ${data.sources[id]?.date}`);
      return [`${name}: ${day} is announced only (${dates.join(", ")}); cite a text that was written afterwards`];
    });

/** Citations for something else in a row than its day, or for what led to it long before. */
const longBefore = [
  // Reports of the summits that opened the procedure of admission.
  'affiliations/member-in from: "kremlin-2015-07-10"',
  'affiliations/member-pk from: "kremlin-2015-07-10"',
  'affiliations/member-ir from: "urdupoint-2021-09-17"',
  'affiliations/member-by from: "canindia-2022-09-16"',
  // An article on how long directors serve.
  'ratsDirectors/rats-director-ularbek-sharsheyev from: "71cn-2016"',
];

/** A text, but for treaties and works of reference, cannot tell of what happens more than 500 days after it. */
export const agedAnnouncements: Lint = (data) =>
  unexcused(
    "announcements.ts",
    longBefore,
    ([...happening, "bodies", "chairmanships"] as const)
      .flatMap((table) => dated(data, table))
      .flatMap(({ name, day, sources = [] }) =>
        sources.flatMap((id) => {
          const { date, kind } = data.sources[id] ?? {};
          const days = (Date.parse(day) - Date.parse(date ?? "")) / 86_400_000;
          return days > 500 && kind !== "treaty" && kind !== "reference"
            ? [
                `${name}: "${id}" (${date}) tells of it, but ${day} is ${days} days later; correct the day, or the citation`,
              ]
            : [];
        }),
      ),
  );
