import { earliest } from "../../src/dates.ts";
import { lastBefore } from "./meetings.ts";
import { type Lint, unexcused } from "./rows.ts";
import { daysOf } from "./sources.ts";

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

/** Days on which sources show a deputy in office, and of which nothing but their texts shows when that was. */
const attestedByTexts: readonly string[] = [
  "deputy-secretary-general-wang-kaiwen attestedOn: 2018-05-24",
  'deputy-secretary-general-wang-kaiwen attestedOn: has no day of "globaltimes-wangkaiwen"',
];

/** Days after an event on which reports of it appear. */
const reportedWithin = 3;

/** A day on which a source shows somebody in office is its own, or one shortly before, and every such source has its day. */
export const attestedElsewhere: Lint = (data) =>
  unexcused(
    "offices.ts",
    attestedByTexts,
    data.deputySecretariesGeneral.flatMap((term) => {
      if (!("attestedOn" in term)) return [];
      const daysShown = (source: string): readonly string[] => {
        const text = data.sources[source];
        return text === undefined ? [] : daysOf(source, text);
      };
      const bearing = data.evidence.filter(({ record, field }) => record === term.id && field === "attestedOn");
      const attested: readonly string[] = term.attestedOn;
      return [
        ...attested
          .filter((day) => !term.sources.flatMap(daysShown).some((shown) => isReported(day, shown)))
          .map(
            (day) =>
              `${term.id} attestedOn: ${day}, but no source is of that day or the next ones; correct the day, or cite the report`,
          ),
        ...bearing
          .flatMap(({ sources }) => sources)
          .filter((source) => !attested.some((day) => daysShown(source).some((shown) => isReported(day, shown))))
          .map(
            (source) =>
              `${term.id} attestedOn: has no day of "${source}"; add the day on which it shows the deputy, or take the citation out`,
          ),
      ];
    }),
  );

const isReported = (day: string, shown: string): boolean => {
  const after = (Date.parse(shown) - Date.parse(day)) / 86_400_000;
  return after >= 0 && after <= reportedWithin;
};
