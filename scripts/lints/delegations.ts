import { earliest, latest } from "../../src/dates.ts";
import type { Written } from "../written.ts";
import { membersBefore, theFive } from "./founders.ts";
import { meetingsOf } from "./meetings.ts";
import { grouped, type Lint, repeated, unexcused } from "./rows.ts";

type Statuses = Written["affiliations"];

const statusOn = (affiliations: Statuses, state: string | undefined, day: string): string | undefined =>
  affiliations.find((row) => row.state === state && row.from <= day && (row.until === undefined || day < row.until))
    ?.status;

const daysOfMeetings = (data: Written): ReadonlyMap<string, string> =>
  new Map([
    ...meetingsOf(data).map(({ id, lastDay }) => [id, lastDay] as const),
    ...data.events.map(({ id, on }) => [id, earliest(on)] as const),
  ]);

/** The role of a delegation is the status of its state when the meeting ended, before the founding in the Five. */
export const strangeRoles: Lint = (data) => {
  const days = daysOfMeetings(data);
  const founded = data.affiliations[0]?.from ?? "";
  return data.delegations.flatMap(({ id, meeting, state, organisation, body, role }) => {
    const day = days.get(meeting) ?? "";
    const ofState =
      day < founded
        ? membersBefore(day).includes(state ?? "")
          ? "member"
          : "guest"
        : (statusOn(data.affiliations, state, day) ?? "guest");
    const status = body === undefined ? ofState : "body";
    return role === status
      ? []
      : [`${id} role: ${role}, but ${state ?? organisation ?? body} was ${status}; correct the role`];
  });
};

/** Delegates whose names are not in the texts that were read. */
const unnamed = ["summit-2003 KG", "summit-2003 TJ", "summit-2003 UZ", "summit-2005 TJ"];

/** Meetings of whose delegates nobody was named in a text that was read. */
const unattended = ["shanghai-five-1997", "shanghai-five-1998"];

/** The states that sent a delegation to a meeting as members; the founders did so from the founding on. */
const expected = (data: Written, firstDay: string): readonly string[] => {
  const founded = data.affiliations[0]?.from ?? "";
  return firstDay < founded
    ? theFive
    : data.affiliations
        .filter(({ status, from }) => status === "member" && (from === founded || from < firstDay))
        .map(({ state }) => state);
};

/** Every member has a delegation at a meeting of a council. */
export const missingDelegations: Lint = (data) =>
  [...data.shanghaiFiveSummits, ...data.summits, ...data.headsOfGovernmentMeetings].flatMap(({ id, firstDay }) => {
    const states: readonly (string | undefined)[] = data.delegations
      .filter(({ meeting }) => meeting === id)
      .map(({ state }) => state);
    if (states.length === 0)
      return unattended.includes(id)
        ? []
        : [`${id}: has no delegation; add those of the members, or name it among the unattended`];
    return expected(data, firstDay)
      .filter((state) => !states.includes(state) && !unnamed.includes(`${id} ${state}`))
      .map((state) => `${id}: has delegations, but none of ${state}; add it, or name it among the unnamed`);
  });

/** Days from a meeting within which a text that is not cited there tells of those who came. */
const reportedWithin = 7;

/** Texts that say who somebody was, and are of no day of the meeting. */
const ofOtherDays = [
  // It names the Foreign Secretary, whom the ministry's text calls by the office alone.
  'delegation-heads-of-government-2013-in sources: "stratpost-sujatha-singh"',
];

/** A text that shows who came to a meeting is cited by the meeting, or was written in its days. */
export const strayDelegations: Lint = (data) => {
  const cited = new Map([...meetingsOf(data), ...data.events].map(({ id, sources }) => [id, sources] as const));
  const days = daysOfMeetings(data);
  const isReport = (source: string, meeting: string): boolean => {
    const { date } = data.sources[source] ?? {};
    const day = days.get(meeting) ?? "";
    // A month counts for each of its days.
    const after =
      (Date.parse(date?.length === 7 ? `${date}${day.slice(7)}` : (date ?? "")) - Date.parse(day)) / 86_400_000;
    return Math.abs(after) <= reportedWithin;
  };
  return unexcused(
    "delegations.ts",
    ofOtherDays,
    data.delegations.flatMap(({ id, meeting, sources }) =>
      sources
        .filter((source) => cited.get(meeting)?.includes(source) === false && !isReport(source, meeting))
        .map(
          (source) =>
            `${id} sources: "${source}" is neither cited by ${meeting} nor of its days; cite it there too, or correct the id`,
        ),
    ),
  );
};

/** An announcement is no attendance: some text on each delegation was written when the meeting had begun. */
export const announcedDelegations: Lint = (data) => {
  const days = new Map<string, string>([
    ...meetingsOf(data).map(({ id, firstDay }) => [id, firstDay] as const),
    ...data.events.map(({ id, on }) => [id, earliest(on)] as const),
  ]);
  return data.delegations
    .filter(({ meeting, sources }) =>
      sources.every((source) => {
        const date = data.sources[source]?.date;
        return date !== undefined && date < (days.get(meeting) ?? "").slice(0, date.length);
      }),
    )
    .map(({ id, meeting }) => `${id} sources: all are older than ${meeting}; cite a text that was written afterwards`);
};

/** Who sits for the Secretariat or for RATS in the office of its head is its head on that day. */
export const otherHeads: Lint = (data) => {
  const days = daysOfMeetings(data);
  const terms = { secretariat: data.secretariesGeneral, rats: data.ratsDirectors } as const;
  return data.delegations.flatMap(({ id, meeting, body, person, office }) => {
    if ((body !== "secretariat" && body !== "rats") || office?.startsWith("Deputy ")) return [];
    const day = days.get(meeting) ?? "";
    const heads: readonly { readonly person: string; readonly title: string }[] = terms[body].filter(
      ({ from, until }) => earliest(from) <= day && (until === undefined || day <= latest(until)),
    );
    const titles: readonly (string | undefined)[] = [...heads.map(({ title }) => title), "Secretary-General"];
    return [
      ...(heads.some((head) => head.person === person)
        ? []
        : [`${id} person: ${person}, but ${heads[0]?.person} headed it on ${day}; correct one of the two`]),
      ...(titles.includes(office)
        ? []
        : [`${id} office: "${office}", but its head is ${heads[0]?.title}; correct the office`]),
    ];
  });
};

/** Of two who held one office of an organisation, neither comes back after the other; in bodies of the SCO the office rotates. */
export const returningOfficers: Lint = (data) => {
  const days = daysOfMeetings(data);
  const held = data.delegations
    .filter(({ organisation }) => organisation !== undefined)
    .map((row) => ({ ...row, day: days.get(row.meeting) ?? "" }))
    .sort((one, other) => one.day.localeCompare(other.day));
  return [...grouped(held, ({ organisation, office }) => `${organisation} ${office}`).values()].flatMap((rows) =>
    rows.flatMap(({ id, person }, at) => {
      const after = new Set(rows.slice(at + 1).map((row) => row.person));
      const other = rows.slice(0, at).find((row) => row.person !== person && after.has(row.person));
      return other === undefined
        ? []
        : [`${id} person: ${person}, but ${other.person} held the office before and after; correct one of the two`];
    }),
  );
};

const ofStates = /\b(?:Minister|Premier|Emir|Ambassador)\b/;
const ofOrganisations =
  /\bSecretary-General\b|\bExecutive (?:Secretary|Director)\b|^Chairman of the (?:Board|Council|Executive Committee)\b/;

/** States have other offices than organisations and bodies. */
export const misplacedOffices: Lint = (data) =>
  data.delegations
    .filter(({ state, office = "" }) => (state === undefined ? ofStates : ofOrganisations).test(office))
    .map(
      ({ id, state, organisation, body, office }) =>
        `${id} office: "${office}" is none of ${state ?? organisation ?? body}; correct one of the two`,
    );

/** Who presides leads a delegation, where the delegations are known. */
export const absentChairs: Lint = (data) =>
  meetingsOf(data).flatMap(({ id, chair }) => {
    const delegations = data.delegations.filter(({ meeting }) => meeting === id);
    if (chair?.person === undefined || delegations.length === 0) return [];
    return delegations.some(({ state, person }) => state === chair.state && person === chair.person)
      ? []
      : [`${id} chair.person: ${chair.person} does not lead the delegation of ${chair.state}; correct one of the two`];
  });

/** One person leads the delegations of one state, and once at a meeting; who serves an organisation may have served a state. */
export const peopleOfTwoStates: Lint = (data) => {
  const states = new Map<string, string>();
  return [
    ...data.delegations.flatMap(({ id, state, person }) => {
      if (state === undefined) return [];
      const known = states.get(person) ?? state;
      states.set(person, known);
      return known === state
        ? []
        : [`${id}: ${person} stands for ${state}, elsewhere for ${known}; correct one of the two`];
    }),
    ...repeated(data.delegations.map(({ meeting, person }) => `${meeting} ${person}`)).map(
      (twice) => `${twice}: leads two delegations; take one out`,
    ),
  ];
};
