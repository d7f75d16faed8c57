import { earliest } from "../../src/dates.ts";
import { endingOn } from "./meetings.ts";
import type { Lint } from "./rows.ts";

/** The chair passes on the last day of a meeting of its council, from the state that chaired it. */
export const chairmanshipsOutsideMeetings: Lint = (data) =>
  [
    { table: "chairmanships", meetings: data.summits } as const,
    { table: "headsOfGovernmentChairmanships", meetings: data.headsOfGovernmentMeetings } as const,
  ].flatMap(({ table, meetings }) =>
    data[table].flatMap(({ id, state, from, until }) => [
      ...(endingOn(meetings, from) === undefined
        ? [`${table}/${id} from: no meeting ended on ${from}; the chair passes on the last day of one`]
        : []),
      ...(until === undefined || endingOn(meetings, until)?.chair?.state === state
        ? []
        : [`${table}/${id} until: ${state} chaired no meeting that ended on ${until}; correct the day or the state`]),
    ]),
  );

/** At the end of every summit but the first the chair passes. */
export const unpassedChairs: Lint = ({ summits, chairmanships }) =>
  summits
    .slice(1)
    .filter(({ lastDay }) => !chairmanships.some(({ from }) => from === lastDay))
    .map(({ id, lastDay }) => `${id}: no chairmanship begins on ${lastDay}; end the last one then, and begin the next`);

/** What is counted of a chairmanship ends with it; what is said on its last day, on the next. */
export const figuresOutsideChairmanships: Lint = (data) =>
  data.figures.flatMap(({ id, figure, from, until }) => {
    if (figure !== "chairmanship-events") return [];
    const ends = data.chairmanships.flatMap((row) => row.until ?? []).filter((end) => earliest(from) <= earliest(end));
    const [end = ""] = ends;
    const expected = from === end ? dayAfter(end) : end;
    return until === expected
      ? []
      : [
          `figures/${id} from, until: ${from} to ${until}, but the chairmanship of that day ended on ${end}; end it on ${expected}, or correct the first day`,
        ];
  });

const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** Who chairs was a member when the chair passed to it. */
export const chairsWithoutMembership: Lint = (data) =>
  [...data.chairmanships, ...data.headsOfGovernmentChairmanships]
    .filter(
      ({ state, from }) =>
        !data.affiliations.some((row) => row.state === state && row.status === "member" && row.from <= from),
    )
    .map(({ id, state, from }) => `${id} state: ${state} was no member on ${from}; correct the state`);
