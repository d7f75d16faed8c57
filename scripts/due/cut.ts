import { earliest } from "../../src/dates.ts";
import type { IsoDate, IsoDay } from "../../src/types.ts";
import type { Written } from "../written.ts";

/**
 * The facts as a maintainer had them at the end of a day who enters everything on the day on which it happens. A term of office keeps
 * its end, which the appointment sets; when a chair passes on is known only once it has.
 */
export function cutAfter(data: Written, day: IsoDay): Written {
  const isPast = (date: IsoDate): boolean => earliest(date) <= day;
  const meetings = <Row extends { readonly firstDay: IsoDay }>(rows: readonly Row[]): readonly Row[] =>
    rows.filter(({ firstDay }) => isPast(firstDay));
  const begun = <Row extends { readonly from: IsoDate }>(rows: readonly Row[]): readonly Row[] =>
    rows.filter(({ from }) => isPast(from));
  const chairs = (rows: Written["chairmanships"]): Written["chairmanships"] =>
    begun(rows).map(({ until, ...row }) => (until !== undefined && isPast(until) ? { ...row, until } : row));
  const chairmanships = chairs(data.chairmanships);
  const deputies = data.deputySecretariesGeneral.flatMap((term): Written["deputySecretariesGeneral"] => {
    if (!("attestedOn" in term)) return begun([term]);
    const attestedOn = term.attestedOn.filter(isPast);
    return attestedOn.length === 0 ? [] : [{ ...term, attestedOn }];
  });
  return {
    ...data,
    secretariesGeneral: begun(data.secretariesGeneral),
    deputySecretariesGeneral: deputies,
    ratsDirectors: begun(data.ratsDirectors),
    summits: meetings(data.summits),
    headsOfGovernmentMeetings: meetings(data.headsOfGovernmentMeetings),
    foreignMinistersMeetings: meetings(data.foreignMinistersMeetings),
    chairmanships,
    headsOfGovernmentChairmanships: chairs(data.headsOfGovernmentChairmanships),
    thematicYears: data.thematicYears.filter(({ year }) => year <= Number(day.slice(0, 4))),
    culturalCapitals: data.culturalCapitals.filter((row) => chairmanships.some(({ id }) => id === row.chairmanship)),
    events: data.events.filter(({ on }) => isPast(on)),
  };
}
