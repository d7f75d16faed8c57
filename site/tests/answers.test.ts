// What the pages show is what the library answers, for 300 entities and days in a sample and in all languages.

import * as sco from "sco-data";
import { delegations, delegationsAt } from "sco-data/delegations";
import { people, person } from "sco-data/people";
import { sources, sourcesFor } from "sco-data/sources";
import { participationOn, participationsIn } from "sco-data/treaties";
import { describe, expect, it } from "vitest";
import { documentOf, sampled } from "./support/built.ts";

const languages = ["en", "ru", "zh"] as const;

/** What a page shows, read from its HTML. */
function shown(page: string) {
  const document = documentOf(page);
  const clean = (element: Element | null | undefined): string => {
    const copy = element?.cloneNode(true) as Element | undefined;
    for (const mark of copy?.querySelectorAll("a.n, a.d") ?? []) mark.remove();
    return (copy?.textContent ?? "").replace(/\s+/g, " ").trim();
  };
  const rows = (section: string): readonly (readonly string[])[] =>
    [...document.querySelectorAll(`#${section} tbody tr`)].map((row) => [...row.querySelectorAll("td")].map(clean));
  const ids = (section: string): readonly string[] =>
    [...document.querySelectorAll(`#${section} tbody tr`)].map(({ id }) => id).filter((id) => id !== "");
  const links = (section: string): readonly string[] =>
    [...document.querySelectorAll(`#${section} tbody a[href]`)].map(
      (link) => link.getAttribute("href")?.split("/").at(-1) ?? "",
    );
  const facts = new Map(
    [...document.querySelectorAll(".facts dt")].map((term) => [clean(term), clean(term.nextElementSibling)]),
  );
  const marks = [...document.querySelectorAll("a.n")].length;
  const notes = [...document.querySelectorAll(".notes li > a")].map((link) => link.getAttribute("href"));
  return {
    name: clean(document.querySelector("h1")),
    lead: clean(document.querySelector(".lead")),
    rows,
    ids,
    links,
    facts,
    marks,
    notes,
  };
}

const named = (name: sco.Name, language: sco.Language): string => name[language] ?? name.en;

const months = "January February March April May June July August September October November December".split(" ");

/** An English date, put together apart from the site. */
function inEnglish(date: string): string {
  const [year, month, day] = date.split("-").map(Number);
  return [day, month && months[month - 1], year].filter(Boolean).join(" ");
}

const sample = <Id>(ids: readonly Id[], count: number, seed: number) =>
  sampled(ids, count, seed).map((id, index) => [id, languages[index % 3] ?? "en"] as const);

describe("a state", () => {
  it.each(sample(sco.stateCodes, 27, 1))("%s in %s", (code, language) => {
    const page = shown(`${language}/state/${code.toLowerCase()}`);
    const rows = sco.affiliationsOf(code);
    expect(page.name).toBe(sco.states[code].name[language]);
    expect(page.ids("steps")).toEqual(rows.map(({ id }) => id));
    expect(page.rows("steps").map(([date]) => date)).toEqual(expect.arrayContaining(rows.map(({ from }) => from)));
    for (const { from } of rows.slice(0, -1)) expect(page.lead).toContain(from.slice(0, 4));
    expect(page.ids("attended")).toHaveLength(delegations.filter(({ state }) => state === code).length);
    expect([...page.facts.values()].join()).toContain(sco.states[code].officialName[language]);
    expect(page.ids("chaired")).toEqual(
      [...sco.chairmanships, ...sco.headsOfGovernmentChairmanships]
        .filter(({ state }) => state === code)
        .map(({ id }) => id),
    );
    for (const id of sourcesFor(rows[0]?.id ?? "", "from")) expect(page.notes).toContain(sources[id]?.address);
  });

  it("has its history in a sentence", () => {
    expect(shown("en/state/by").lead).toBe("Belarus: dialogue partner 2009, observer 2015, member since 4 July 2024.");
    expect(shown("ru/state/by").lead).toBe(
      "Беларусь: партнер по диалогу (2009), наблюдатель (2015), государство-член с 4 июля 2024 года.",
    );
    expect(shown("zh/state/by").lead).toBe("白俄罗斯：2009年对话伙伴，2015年观察员国，2024年7月4日起为成员国。");
  });
});

describe("a person", () => {
  it.each(
    sample(
      people.map(({ id }) => id),
      60,
      2,
    ),
  )("%s in %s", (id, language) => {
    const page = shown(`${language}/person/${id}`);
    const came = delegations.filter((row) => row.person.id === id);
    expect(page.name.replace(/ \([A-Z].*\)$/, "")).toBe(named(person(id).name, language));
    expect([...page.ids("attended")].sort()).toEqual(came.map((row) => row.id).sort());
    const held = [...sco.secretariesGeneral, ...sco.deputySecretariesGeneral, ...sco.ratsDirectors].filter(
      (term) => term.person.id === id,
    );
    expect([...page.ids("offices")].sort()).toEqual(held.map((term) => term.id).sort());
    for (const { sources: cited } of came)
      for (const source of cited) expect(page.notes).toContain(sources[source]?.address);
  });

  it("tells a term by its last day", () => {
    expect(shown("en/person/nurlan-yermekbayev").lead).toContain(
      "Secretary-General from 1 January 2025 to 31 December 2027",
    );
    expect(shown("en/person/nurlan-yermekbayev").rows("offices").at(0)).toEqual(
      expect.arrayContaining(["2025-01-01", "2027-12-31"]),
    );
    expect(shown("ru/person/zhang-ming").lead).toContain("с 1 января 2022 года по 31 декабря 2024 года");
    expect(shown("en/person/ularbek-sharsheyev").lead).toContain("to 2028, day not known");
  });
});

const meetings = [
  ...sco.shanghaiFiveSummits,
  ...sco.summits,
  ...sco.headsOfGovernmentMeetings,
  ...sco.foreignMinistersMeetings,
];

describe("a meeting", () => {
  it.each(
    sample(
      meetings.map(({ id }) => id),
      50,
      3,
    ),
  )("%s in %s", (id, language) => {
    const page = shown(`${language}/meeting/${id}`);
    const { chair, place, firstDay } = sco.meeting(id);
    expect([...page.ids("delegations")].sort()).toEqual(
      delegationsAt(id)
        .map((row) => row.id)
        .sort(),
    );
    expect(page.links("documents")).toEqual(expect.arrayContaining(sco.documentsAdoptedAt(id).map((row) => row.id)));
    expect(page.rows("documents")).toHaveLength(sco.documentsAdoptedAt(id).length);
    expect(page.lead).toContain(named(sco.placeNameOn(place.id, firstDay), language));
    expect(page.lead).toContain(firstDay.slice(0, 4));
    if (chair?.person) expect(page.lead).toContain(named(chair.person.name, language));
  });
});

describe("a document", () => {
  it.each(
    sample(
      sco.documents.map(({ id }) => id),
      60,
      4,
    ),
  )("%s in %s", (id, language) => {
    const page = shown(`${language}/document/${id}`);
    const record = sco.document(id);
    expect(page.name).toBe(named(record.title, language).replace(/\s+/g, " "));
    const values = [...page.facts.values()];
    expect(values).toContain(record.signedOn);
    for (const title of Object.values(record.title))
      if (title !== named(record.title, language)) expect(values).toContain(title.replace(/\s+/g, " "));
    const found = record.kind === "treaty" ? participationsIn(id).map((row) => row.id) : [];
    expect([...page.ids("treaties")].sort()).toEqual([...found].sort());
    for (const source of record.sources) expect(page.notes).toContain(sources[source]?.address);
  });

  it("says how far each state is known to have gone", () => {
    const rows = shown("en/document/charter-2002").rows("treaties");
    const stages = {
      "in-force": "in force for it",
      consented: "consented; no entry into force found",
      signed: "signed; nothing later found",
      "not-found": "no act found",
    };
    for (const { code, name } of sco.membersOn(sco.coverage.through))
      expect(rows.find(([state]) => state === name.en)?.[1]).toBe(
        stages[participationOn("charter-2002", code, sco.coverage.through)],
      );
  });
});

describe("a place, a body, an organisation", () => {
  it.each(
    sample(
      sco.places.map(({ id }) => id),
      25,
      5,
    ),
  )("%s in %s", (id, language) => {
    const page = shown(`${language}/place/${id}`);
    expect(page.rows("meetings")).toHaveLength(meetings.filter(({ place }) => place.id === id).length);
    expect(page.rows("documents")).toHaveLength(sco.documents.filter(({ place }) => place?.id === id).length);
  });

  it.each(
    sample(
      sco.bodies.map(({ id }) => id),
      14,
      6,
    ),
  )("%s in %s", (id, language) => {
    const page = shown(`${language}/body/${id}`);
    expect(page.name).toBe(named(sco.body(id).name, language));
    expect([...page.facts.values()]).toContain(sco.body(id).from);
    expect(page.ids("attended")).toHaveLength(delegations.filter(({ body }) => body === id).length);
  });

  it.each(
    sample(
      sco.organisations.map(({ id }) => id),
      21,
      7,
    ),
  )("%s in %s", (id, language) => {
    const page = shown(`${language}/organisation/${id}`);
    expect(page.ids("relations")).toEqual(
      sco.externalRelations.filter(({ organisation }) => organisation?.id === id).map((row) => row.id),
    );
  });
});

const first = new Map([
  ["en", ["Members", "Observers", "Dialogue partners", "SCO partners"]],
  ["ru", ["Государства-члены", "Наблюдатели", "Партнеры по диалогу", "Партнеры ШОС"]],
  ["zh", ["成员国", "观察员国", "对话伙伴", "上合组织伙伴"]],
]);

/** What a page of a day says of the states is what the library answers for it. */
function expectStates(page: ReturnType<typeof shown>, day: string, language: sco.Language): void {
  for (const [index, status] of sco.statuses.entries()) {
    const states = sco.statesOn(status, day);
    const text = page.facts.get(`${first.get(language)?.[index]} (${states.length})`);
    expect(text?.split(/, |、/) ?? []).toEqual(states.map(({ name }) => name[language]));
  }
}

const changes = sco.changesSince("1996-01-01");
const days = [...new Set(changes.filter(({ date, day }) => date === day).map(({ day }) => day))];

describe("a day", () => {
  it.each(sample(days, 60, 8))("%s in %s", (day, language) => {
    const page = shown(`${language}/on/${day}`);
    expectStates(page, day, language);
    const told = changes.filter((change) => change.day === day && !(change.type === "ends" && change.next));
    expect(page.rows("changes").map(([date]) => date)).toEqual(told.map(({ date }) => date));
    const values = [...page.facts.values()].join("\n");
    for (const person of [sco.secretaryGeneralOn(day), sco.ratsDirectorOn(day)].map((term) => term?.person))
      if (person) expect(values).toContain(named(person.name, language));
    const chair = sco.chairOn(day);
    if (chair) expect(values).toContain(sco.states[chair.state].name[language]);
  });

  it("tells whose word the strip of a day takes: the last day of a term, the hand-over of a chair", () => {
    const { facts } = shown("en/on/2025-09-01");
    const term = sco.secretaryGeneralOn("2025-09-01");
    expect(facts.get("Secretary-General")).toBe(
      `Nurlan Yermekbayev, from ${inEnglish(term?.from ?? "")} to ${inEnglish(sco.lastDay(term ?? {}) ?? "")}`,
    );
    expect(facts.get("Chair")).toBe("Kyrgyzstan, from 1 September 2025 to 1 September 2026");
  });
});

describe("a year", () => {
  it.each(
    sample(
      [...Array(26).keys()].map((index) => 2001 + index),
      13,
      9,
    ),
  )("%s in %s", (year, language) => {
    const page = shown(`${language}/year/${year}`);
    expectStates(page, `${year}-12-31`, language);
    const told = sco.changesIn(year).filter((change) => !(change.type === "ends" && change.next));
    expect(page.rows("changes").map(([date]) => date)).toEqual(told.map(({ date }) => date));
  });
});
