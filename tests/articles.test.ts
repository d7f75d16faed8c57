// The two articles from which the project started, statement by statement: confirmed, or contradicted by a dispute.

import { expect, it } from "vitest";
import { delegationsAt } from "../src/delegations.ts";
import { disputes, disputesAbout } from "../src/disputes.ts";
import * as main from "../src/index.ts";

const dispute = (record: string, field: string): main.Dispute | undefined =>
  disputesAbout(record).find((row) => row.field === field);

const claims = (found: main.Dispute | undefined): string[] => found?.claims.map(({ value }) => value) ?? [];

const eventOn = (day: string, word: string): main.OrganisationEvent | undefined =>
  main.events.find(({ on, title }) => on === day && title.en.includes(word));

const body = (id: string): main.OrganisationBody | undefined =>
  main.bodiesOn("2024-07-04").find((row) => row.id === id);

it("A1: a reception in Beijing for the Secretariat's 20th anniversary, on a Thursday, with Wang Yi", () => {
  const reception = eventOn("2024-02-22", "anniversary");
  expect(reception).toMatchObject({ place: { id: "beijing", state: "CN" } });
  expect(new Date("2024-02-22").getUTCDay()).toBe(4);
  expect(reception?.summary).toMatch(/200/);
  expect(delegationsAt(reception?.id ?? "")).toMatchObject([{ state: "CN", person: { name: { en: "Wang Yi" } } }]);
});

it("A2: from six members to 26 members, observers and dialogue partners in 20 years", () => {
  expect(main.affiliationCountsOn("2004-01-15")).toMatchObject({ member: 6, total: 6 });
  expect(main.affiliationCountsOn("2024-02-22")).toEqual({
    member: 9,
    observer: 3,
    "dialogue-partner": 14,
    partner: 0,
    total: 26,
  });
});

it("A3: Kazakhstan chairs, and a summit in Astana follows in 2024", () => {
  expect(main.chairOn("2024-02-22")).toMatchObject({ state: "KZ", from: "2023-07-04", until: "2024-07-04" });
  expect(main.nextSummitAfter("2024-02-22")).toMatchObject({ place: { id: "astana" }, lastDay: "2024-07-04" });
});

it("A4: China calls the SCO a diplomatic priority and pledges support", () => {
  expect(eventOn("2024-02-22", "anniversary")?.summary).toMatch(/priority/);
  expect(eventOn("2024-02-22", "anniversary")?.summary).toMatch(/support/);
});

it("A5: Zhang Ming is Secretary-General", () => {
  expect(main.secretaryGeneralOn("2024-02-22")).toMatchObject({
    person: { id: "zhang-ming" },
    title: "Secretary-General",
  });
});

it("A6: the Secretariat opened on 2004-01-15 with six foreign ministers, the Russian one being Igor Ivanov", () => {
  const opening = eventOn("2004-01-15", "Secretariat");
  expect(opening).toMatchObject({ place: { id: "beijing", state: "CN" } });
  const delegations = delegationsAt(opening?.id ?? "");
  const people = delegations.map(({ person }) => person.name.en);
  for (const person of ["Li Zhaoxing", "Kassym-Jomart Tokayev", "Askar Aitmatov", "Igor Ivanov", "Talbak Nazarov"]) {
    expect(people).toContain(person);
  }
  expect(delegations.some(({ state, person }) => state === "UZ" && /Saf[ao]y?e[vw]/.test(person.name.en))).toBe(true);
  expect(opening?.summary).toMatch(/Zhang Deguang/);
  const russian = delegations.find(({ state }) => state === "RU");
  expect(claims(dispute(russian?.id ?? "", "person")).sort()).toEqual(["Sergei Ivanov", "igor-ivanov"]);
});

it("A7: the heads of the member states and the UN Secretary-General congratulated", () => {
  expect(eventOn("2004-01-15", "Secretariat")?.summary).toMatch(/heads of state|heads of the member states/);
  expect(eventOn("2004-01-15", "Secretariat")?.summary).toMatch(/UN Secretary-General/);
});

it("A8: the head was first titled Executive Secretary, later Secretary-General", () => {
  expect(main.secretaryGeneralOn("2006-12-31")?.title).toBe("Executive Secretary");
  expect(main.secretaryGeneralOn("2007-01-01")?.title).toBe("Secretary-General");
  expect(claims(dispute("zhang-deguang", "title")).sort()).toEqual(["Executive Secretary", "Secretary-General"]);
});

it("A9: the functions of the Secretariat", () => {
  const functions = body("secretariat")?.functions?.join(" ") ?? "";
  for (const word of [/coordinat/i, /analy/i, /legal.*financial/i, /deposit/i, /meetings/i, /observers/i]) {
    expect(functions).toMatch(word);
  }
});

it("A10: the head is approved by the heads of state on the proposal of the foreign ministers", () => {
  expect(body("secretariat")?.head).toMatchObject({
    proposedBy: "council-of-foreign-ministers",
    approvedBy: "council-of-heads-of-state",
  });
});

it("A11: the heads, in their order, with Norov in office until the end of 2021", () => {
  const held = main.secretariesGeneral.map(({ person, nominatedBy, from, until }) => [
    person.familyName,
    nominatedBy,
    from.slice(0, 4),
    until?.slice(0, 4),
  ]);
  expect(held).toEqual([
    ["Zhang", "CN", "2004", "2007"],
    ["Nurgaliyev", "KZ", "2007", "2010"],
    ["Imanaliev", "KG", "2010", "2013"],
    ["Mezentsev", "RU", "2013", "2016"],
    ["Alimov", "TJ", "2016", "2019"],
    ["Norov", "UZ", "2019", "2022"],
    ["Zhang", "CN", "2022", "2025"],
    ["Yermekbayev", "KZ", "2025", "2028"],
  ]);
  expect(main.secretaryGeneralOn("2021-12-31")?.person.id).toBe("vladimir-norov");
  expect(main.secretaryGeneralOn("2022-01-01")?.person.id).toBe("zhang-ming");
  expect(dispute("vladimir-norov", "until")?.followed).toBe("2022-01-01");
});

it("A12: each member has a permanent representative at the Secretariat", () => {
  expect(body("permanent-representatives")).toBeDefined();
});

it("A13: 36 officials by national quota, and technical staff from the host country, in 2024", () => {
  expect(main.figureOn("secretariat-officials", "2024-02-22")).toMatchObject({ value: 36, unit: "persons" });
  expect(body("secretariat")?.summary).toMatch(/quota.*host country/);
});

it("A14: six departments, in 2024", () => {
  expect(main.figureOn("secretariat-departments", "2024-02-22")).toMatchObject({ value: 6, unit: "departments" });
  expect(body("secretariat")?.departments).toHaveLength(6);
});

it("B1: Kazakhstan chaired from July 2023 and held about 150 events; other counts exist", () => {
  expect(main.chairOn("2023-07-04")?.state).toBe("KZ");
  const events = main.figureOn("chairmanship-events", "2024-07-04");
  expect(events?.value).toBe(150);
  expect(claims(dispute(events?.id ?? "", "value")).length).toBeGreaterThan(1);
  expect(main.figureOn("chairmanship-events", "2024-07-05")).toBeUndefined();
});

it("B2: the summit dealt with energy, people-to-people exchange and the fight against the three evils", () => {
  const declaration = main.documentsAdoptedAt("summit-2024").find(({ id }) => id === "declaration-2024");
  for (const word of [/energy/, /exchange|people-to-people/, /terrorism, separatism and extremism/]) {
    expect(declaration?.summary).toMatch(word);
  }
});

it("B3: Belarus became a full member", () => {
  expect(main.statusOn("BY", "2024-07-03")).toBe("observer");
  expect(main.statusOn("BY", "2024-07-04")).toBe("member");
});

it("B4: 2024 was the Year of the Environment, or of Ecology", () => {
  const year = main.thematicYear(2024);
  expect([year?.name.en, ...(year?.aliases ?? [])].join()).toMatch(/Environment/);
  expect([year?.name.en, ...(year?.aliases ?? [])].join()).toMatch(/Ecology/);
});

it("B5: common positions on the Palestinian-Israeli conflict and on terrorist attacks", () => {
  const declaration = main.documentsAdoptedAt("summit-2024").find(({ id }) => id === "declaration-2024");
  expect(declaration?.summary).toMatch(/Palestin/);
  expect(declaration?.summary).toMatch(/terrorist attacks/);
});

it("B6: China takes the chair for the fifth time only if the founding summit counts", () => {
  expect(main.chairOn("2024-07-04")?.state).toBe("CN");
  const terms = main.chairmanships.filter(({ state }) => state === "CN");
  expect(terms.map(({ from }) => from.slice(0, 4))).toEqual(["2005", "2011", "2017", "2024"]);
  expect(main.summitIn(2001)?.chair?.state).toBe("CN");
  const about = disputes.find(({ id }) => id.includes("china") && /chair/.test(id));
  expect(about?.claims.length).toBeGreaterThan(1);
});

it("B7: twenty-five documents in all, the declaration among them", () => {
  expect(main.summitIn(2024)?.documentCount).toBe(25);
  expect(dispute("summit-2024", "documentCount")).toMatchObject({ followed: "25" });
  expect(claims(dispute("summit-2024", "documentCount")).length).toBeGreaterThan(1);
});

it("B8: the initiative On World Unity for Just Peace, Harmony and Development was approved", () => {
  const initiative = main.documentsAdoptedAt("summit-2024").find(({ kind }) => kind === "initiative");
  expect(initiative?.title.en).toBe("On World Unity for Just Peace, Harmony and Development");
});

it("B9: Qingdao is the tourism and cultural capital 2024-2025", () => {
  expect(main.culturalCapitalOn("2024-07-04")).toMatchObject({
    place: { id: "qingdao" },
    state: "CN",
    years: "2024-2025",
  });
});

it("B10: three statements on three subjects, of which good-neighbourliness is one", () => {
  const statements = main.documentsAdoptedAt("summit-2024").filter(({ kind }) => kind === "statement");
  expect(statements).toHaveLength(3);
  expect(statements.filter(({ title }) => /good-neighbourliness/i.test(title.en))).toHaveLength(1);
  const about = statements.flatMap(({ id }) => disputesAbout(id));
  expect(about.length).toBeGreaterThan(0);
});

it("B11: Zhang Ming was Secretary-General, to the end of 2024, and Yermekbayev was only appointed in Astana", () => {
  expect(main.secretaryGeneralOn("2024-07-04")?.person.id).toBe("zhang-ming");
  expect(main.secretaryGeneralOn("2024-12-31")?.person.id).toBe("zhang-ming");
  expect(main.secretaryGeneralOn("2025-01-01")).toMatchObject({
    person: { id: "nurlan-yermekbayev" },
    appointedAt: "summit-2024",
  });
  expect(dispute("zhang-ming", "until")?.followed).toBe("2025-01-01");
  expect(claims(dispute("zhang-ming", "until"))).toContain("2024-07-04");
  expect(claims(dispute("zhang-ming", "title")).length).toBeGreaterThan(1);
});
