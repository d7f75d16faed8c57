import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { columns } from "../../command/layout.ts";
import { organisationLines } from "../../command/organisation.ts";
import { painter } from "../../command/paint.ts";
import {
  changesSince,
  coverage,
  deputySecretariesGeneral,
  type Language,
  languages,
  membersOn,
  organisationOn,
  statesOn,
  statuses,
} from "../../src/index.ts";

const on = (day: string, language: Language = "en"): readonly string[] =>
  organisationLines(organisationOn(day), false, language, painter(false));

const days = [
  "1990-01-01",
  ...new Set(changesSince("1996-01-01").map(({ day }) => day)),
  ...deputySecretariesGeneral.flatMap((term) => ("attestedOn" in term ? term.attestedOn : [])),
];

describe("the organisation on 2023-12-12", () => {
  it("in English", () => {
    expect(on("2023-12-12")).toEqual([
      "Shanghai Cooperation Organisation, 2023-12-12",
      "26 states",
      "",
      "Members (9)             China, Kyrgyzstan, Kazakhstan, Russia, Tajikistan,",
      "                        Uzbekistan, India, Pakistan, Iran",
      "Observers (3)           Mongolia, Afghanistan, Belarus",
      "Dialogue partners (14)  Sri Lanka, Türkiye, Armenia, Azerbaijan, Cambodia,",
      "                        Nepal, Egypt, Qatar, Saudi Arabia, United Arab Emirates,",
      "                        Bahrain, Kuwait, Myanmar, Maldives",
      "Chair                   Kazakhstan, from 2023-07-04 until 2024-07-04",
      "                        “Strengthening Multilateral Dialogue - Striving Towards",
      "                        a Sustainable Peace and Prosperity”",
      "Secretary-General       Zhang Ming, from 2022-01-01 until 2025-01-01",
      "Deputies                Nurlan Yermekbayev, from 2023-01-01 until 2025-01-01",
      "                        Grigory Logvinov, attested on 2023-12-12",
      "Director of RATS        Ruslan Mirzaev, from 2022-01-01 until 2025",
      "Last summit             New Delhi, India, 2023-07-04",
      "Next summit             Astana, Kazakhstan, 2024-07-03 – 2024-07-04",
      "Cultural capital        Almaty, Kazakhstan, from 2023-07-04 until 2024-07-04",
      "Thematic year           Year of Tourism",
    ]);
  });

  it("in Russian", () => {
    const lines = on("2023-12-12", "ru");
    expect(lines).toContain("Государства-члены (9)     Китай, Кыргызстан, Казахстан, Россия, Таджикистан,");
    expect(lines).toContain("Генеральный секретарь     Чжан Мин, с 2022-01-01 до 2025-01-01");
    expect(lines).toContain("Последний саммит          Нью-Дели, Индия, 2023-07-04");
    expect(lines).toContain("Тематический год          Год туризма");
  });

  it("in Chinese, whose characters are two cells wide, with what has no Chinese name in English", () => {
    const lines = on("2023-12-12", "zh");
    expect(lines[0]).toBe("上海合作组织，2023-12-12");
    expect(lines).toContain("成员国 (9)                中国、吉尔吉斯斯坦、哈萨克斯坦、俄罗斯、塔吉克斯坦、");
    expect(lines).toContain("秘书长                    张明，自2022-01-01起，至2025-01-01前");
    expect(lines).toContain("地区反恐怖机构执委会主任  米尔扎耶夫，自2022-01-01起，至2025前");
    expect(lines).toContain("主题年                    旅游年");
    expect(on("2014-01-01", "zh").join("\n")).toContain("“Cooperation, co-development, co-prosperity”");
  });
});

it("is as exact as it is known, and calls a head by the title of the time", () => {
  expect(on("2004-02-01")).toContain("Executive Secretary  Zhang Deguang, from 2004-01 until 2007-01-01");
  expect(on("2010-02-01")).toContain("Secretary-General      Muratbek Imanaliev, from 2010-01 until 2013-01-01");
  expect(on("2010-02-01", "ru")).toContain("Генеральный секретарь    Муратбек Иманалиев, с 2010-01 до 2013-01-01");
  expect(on(coverage.through)).toContain("Chair              Pakistan, since 2026-09-01");
});

it("says what it does not know", () => {
  const lines = on("2001-06-14");
  for (const label of [
    "Chair",
    "Secretary-General",
    "Deputies",
    "Director of RATS",
    "Cultural capital",
    "Thematic year",
  ])
    expect(lines.filter((line) => line.startsWith(label))).toEqual([`${label.padEnd(19)}none on record`]);
  expect(lines[1]).toBe("0 states");
});

it.each([
  ["en", "The facts begin on 2001-06-15, with", "The facts were checked through 2026-09-01; these are the last known"],
  ["ru", "Данные начинаются с 2001-06-15", "Данные проверены по 2026-09-01; ниже последние известные"],
  ["zh", "资料自2001-06-15", "资料核对至2026-09-01；以下为最后已知"],
] as const)("says in %s of which days it was checked", (language, before, after) => {
  expect(on("2001-06-14", language)[2]).toContain(before);
  expect(on("2026-09-02", language)[2]).toContain(after);
  for (const day of [coverage.from, coverage.through]) expect(on(day, language)[2]).toBe("");
});

describe.each(languages)("on every day on which something changed, in %s", (language) => {
  it("it fits a terminal of 80 columns", () => {
    expect(days.length).toBeGreaterThan(170);
    const wide = days.flatMap((day) => on(day, language)).filter((line) => stringWidth(line) > columns);
    expect(wide).toEqual([]);
  });

  it("it names every state once, whole, with the number of its group", () => {
    for (const day of days) {
      const text = on(day, language).join("\n").replace(/\s+/g, " ");
      expect(on(day, language)[1]).toMatch(String(statuses.flatMap((status) => statesOn(status, day)).length));
      for (const status of statuses) {
        const states = statesOn(status, day);
        if (states.length === 0) continue;
        const names = states.map((state) => state.name[language]);
        const list = names.join(language === "zh" ? "、" : ", ");
        const flat = language === "zh" ? text.replaceAll("、 ", "、") : text;
        expect(flat, `${day} ${status}`).toContain(` (${states.length}) ${list} `);
      }
      expect(text.match(/ \(\d+\) /g)?.length ?? 0).toBe(membersOn(day).length === 0 ? 0 : groupsOn(day));
    }
  });
});

const groupsOn = (day: string): number => statuses.filter((status) => statesOn(status, day).length > 0).length;
