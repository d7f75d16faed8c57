import { rules } from "../../data/witnesses/rules.ts";
import { earliest } from "../../src/dates.ts";
import type { Lint } from "./rows.ts";

/** Who had bound itself before a treaty entered into force is among those for whom it did so on that day. */
export const otherDaysOfForce: Lint = ({ documents, treatyParticipations }) =>
  treatyParticipations.flatMap(({ id, document, consent, depositedOn, inForceOn }) => {
    const general = documents.find((row) => row.id === document)?.inForceOn;
    const boundOn = depositedOn ?? consent?.on;
    if (general?.length !== 10 || inForceOn === undefined || boundOn === undefined) return [];
    return earliest(boundOn) >= general || inForceOn === general
      ? []
      : [
          `${id} inForceOn: ${inForceOn}, but documents/${document} inForceOn: ${general}, and the state had bound itself on ${boundOn}; correct one of the three`,
        ];
  });

const daysLater = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** A treaty enters into force as its own text says: none of the states that it waits for binds itself later. */
export const forceAgainstRules: Lint = ({ documents, treatyParticipations }) =>
  rules.flatMap(({ address, document, after, days }) =>
    treatyParticipations.flatMap((row) => {
      const boundOn = row.depositedOn ?? row.consent?.on;
      if (row.document !== document || row.consent?.form === "accession" || boundOn === undefined) return [];
      const treaty = documents.find(({ id }) => id === document);
      const [name, inForceOn] =
        after === "all" ? [`documents/${document}`, treaty?.inForceOn] : [row.id, row.inForceOn];
      const soonest = daysLater(earliest(boundOn), days);
      return inForceOn === undefined || earliest(inForceOn) >= soonest
        ? []
        : [
            `${name} inForceOn: ${inForceOn}, but ${row.id} is bound since ${boundOn}, and by ${address} that cannot be before ${soonest}; correct one of the two`,
          ];
    }),
  );

/** What a state obliges itself to in order to become a member binds the others before it is one. */
export const boundAfterMembership: Lint = ({ affiliations, treatyParticipations }) =>
  treatyParticipations.flatMap(({ id, document, consent, depositedOn, inForceOn }) => {
    const member = affiliations.find((row) => row.status === "member" && row.memorandum === document);
    if (member === undefined) return [];
    const steps = [
      ["consent.on", consent?.on],
      ["consent.attestedOn", consent?.attestedOn],
      ["depositedOn", depositedOn],
      ["inForceOn", inForceOn],
    ] as const;
    return steps.flatMap(([step, date]) =>
      date === undefined || earliest(date) < member.from
        ? []
        : [`${id} ${step}: ${date}, but ${member.state} was a member from ${member.from}; correct one of the two`],
    );
  });

/** The number of an act or of the title of one ("Law No. 126-FZ", "N 126-ФЗ"), without the letters that sessions add. */
const numberIn = (text: string): string | undefined => /(?:No\.|N|№) ?(\d+)/.exec(text)?.[1];

/** Acts that the cited text names in its notes, and not in its title. */
const namedInNotes: ReadonlySet<string> = new Set(["charter-protocol-2006-kz"]);

/** The number of an act stands in the title of a cited text, and whoever accedes to many treaties on one day does so by one act. */
export const strangeActs: Lint = (data) =>
  data.treatyParticipations.flatMap(({ id, state, consent, sources }) => {
    const { act, form, on } = consent ?? {};
    const own = act === undefined ? undefined : numberIn(act);
    const titled = sources.flatMap((source) => numberIn(data.sources[source]?.title ?? "") ?? []);
    const beside = data.treatyParticipations.find(
      (other) =>
        form === "accession" &&
        other.consent?.form === form &&
        other.state === state &&
        other.consent.on === on &&
        other.consent.act !== act,
    );
    return [
      ...(own === undefined || titled.length === 0 || titled.includes(own) || namedInNotes.has(id)
        ? []
        : [`${id} consent.act: "${act}", but the title of what it cites has No. ${titled}; correct one of the two`]),
      ...(beside === undefined || on === undefined
        ? []
        : [
            `${id} consent.act: "${act}", but ${beside.id} has "${beside.consent?.act}" of the same day, ${on}; correct one of the two`,
          ]),
    ];
  });
