import { earliest } from "../../src/dates.ts";
import { lastBefore } from "./meetings.ts";
import type { Lint } from "./rows.ts";

/** Who appoints to an office is the last summit before the term. */
export const appointmentsElsewhere: Lint = (data) =>
  [...data.secretariesGeneral, ...data.ratsDirectors].flatMap(({ id, appointedAt, from }) => {
    const last = lastBefore(data.summits, earliest(from))?.id;
    return appointedAt === undefined || appointedAt === last
      ? []
      : [`${id} appointedAt: ${appointedAt}, but the last summit before ${from} was ${last}; correct one of the two`];
  });

/** Who nominates was a member by then. */
export const strangeNominations: Lint = (data) => {
  const wasMember = (state: string, day: string): boolean =>
    data.affiliations.some((row) => row.state === state && row.status === "member" && row.from <= day);
  return [
    ...[...data.secretariesGeneral, ...data.deputySecretariesGeneral, ...data.ratsDirectors].flatMap((term) => {
      const { id, nominatedBy } = term;
      const day = "from" in term ? earliest(term.from) : (term.attestedOn[0] ?? "");
      return nominatedBy === undefined || wasMember(nominatedBy, day)
        ? []
        : [`${id} nominatedBy: ${nominatedBy} was no member by ${day}; correct the code`];
    }),
  ];
};
