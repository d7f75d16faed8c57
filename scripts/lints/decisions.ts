import { earliest, latest } from "../../src/dates.ts";
import { endingOn } from "./meetings.ts";
import type { Lint } from "./rows.ts";

/** The heads of state decide on a status on the last day of a summit. */
export const decisionsOutsideSummits: Lint = (data) =>
  data.affiliations
    .filter(({ from }) => endingOn(data.summits, from) === undefined)
    .map(({ id, from }) => `affiliations/${id} from: no summit ended on ${from}; give the day of the decision`);

/** The status of SCO partner took the place of two others: no state has one of them beside it. */
export const statusesAfterMerger: Lint = (data) => {
  const merger = data.affiliations.find((row) => row.status === "partner")?.from;
  return data.affiliations
    .filter(({ status, until }) =>
      status === "observer" || status === "dialogue-partner"
        ? merger !== undefined && (until === undefined || until > merger)
        : false,
    )
    .map(({ id }) => `affiliations/${id} until: goes on after ${merger}, when partners took its place; end it there`);
};

/** A cultural capital lies in the state with whose chairmanship it goes, and is decided when that begins. */
export const capitalsOutsideChairmanships: Lint = (data) =>
  data.culturalCapitals.flatMap(({ id, chairmanship, place, decidedOn, years }) => {
    const { state, from } = data.chairmanships.find((row) => row.id === chairmanship) ?? {};
    const lies = data.places.find((row) => row.id === place)?.state;
    const first = Number(decidedOn.slice(0, 4));
    return [
      ...(lies === state
        ? []
        : [
            `culturalCapitals/${id} chairmanship: ${chairmanship} is not that of ${lies}, where ${place} lies; correct one of the two`,
          ]),
      ...(decidedOn === from
        ? []
        : [`culturalCapitals/${id} decidedOn: ${decidedOn}, but it began on ${from}; correct one of the two`]),
      ...(years === `${first}-${first + 1}`
        ? []
        : [`culturalCapitals/${id} years: ${years}, but it began in ${first}; correct one of the two`]),
    ];
  });

/** The theme of a year is decided at the summit before it. */
export const themesOutsideSummits: Lint = (data) =>
  data.thematicYears
    .filter(({ decidedOn, year }) => {
      if (decidedOn === undefined) return false;
      const summit = data.summits.find(({ lastDay }) => earliest(decidedOn) <= lastDay && lastDay <= latest(decidedOn));
      return summit === undefined || Number(summit.lastDay.slice(0, 4)) !== year - 1;
    })
    .map(
      ({ id, decidedOn, year }) =>
        `thematicYears/${id} decidedOn: no summit of ${year - 1} ended in ${decidedOn}; correct the day`,
    );
