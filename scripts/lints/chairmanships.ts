import { endingOn } from "./meetings.ts";
import type { Lint } from "./rows.ts";

/** The chair passes on the last day of a summit, from the state that chaired it. */
export const chairmanshipsOutsideSummits: Lint = (data) =>
  data.chairmanships.flatMap(({ id, state, from, until }) => [
    ...(endingOn(data.summits, from) === undefined
      ? [`chairmanships/${id} from: no summit ended on ${from}; the chair passes on the last day of one`]
      : []),
    ...(until === undefined || endingOn(data.summits, until)?.chair?.state === state
      ? []
      : [`chairmanships/${id} until: ${state} chaired no summit that ended on ${until}; correct the day or the state`]),
  ]);

/** So does that of the heads of government, on the last day of their meeting. */
export const governmentChairmanshipsOutsideMeetings: Lint = (data) =>
  data.headsOfGovernmentChairmanships.flatMap(({ id, state, from, until }) => {
    return [
      ...(endingOn(data.headsOfGovernmentMeetings, from) === undefined
        ? [
            `headsOfGovernmentChairmanships/${id} from: no meeting ended on ${from}; the chair passes on the last day of one`,
          ]
        : []),
      ...(until === undefined || endingOn(data.headsOfGovernmentMeetings, until)?.chair?.state === state
        ? []
        : [
            `headsOfGovernmentChairmanships/${id} until: ${state} chaired no meeting that ended on ${until}; correct the day or the state`,
          ]),
    ];
  });

/** Who chairs was a member when the chair passed to it. */
export const chairsWithoutMembership: Lint = (data) =>
  [...data.chairmanships, ...data.headsOfGovernmentChairmanships]
    .filter(
      ({ state, from }) =>
        !data.affiliations.some((row) => row.state === state && row.status === "member" && row.from <= from),
    )
    .map(({ id, state, from }) => `${id} state: ${state} was no member on ${from}; correct the state`);
