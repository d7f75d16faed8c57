import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { changeLines } from "../../command/changes.ts";
import { columns } from "../../command/layout.ts";
import { painter } from "../../command/paint.ts";
import { changeKinds, changesSince, type Language, languages } from "../../src/index.ts";

const between = (after: string, through: string, language: Language = "en"): readonly string[] =>
  changeLines({ after, through, changes: changesSince(after, { through }) }, language, painter(false));

const all = changesSince("1990-01-01");

it("tells what changed on a day, with a mark for what begins, ends or happens", () => {
  expect(between("2017-06-08", "2017-06-09")).toEqual([
    "Changes after 2017-06-08, through 2017-06-09",
    "",
    "2017-06-09",
    "  - Observer           India",
    "  - Observer           Pakistan",
    "  + Member             India",
    "  + Member             Pakistan",
    "  - Chair              Kazakhstan",
    "  + Chair              China",
    "  * Document           Decision on Granting India the Status of SCO Member",
    "                       State, Astana",
    "  * Document           Decision on Granting Pakistan the Status of SCO Member",
    "                       State, Astana",
    "  * Document           Decision of the Council of Heads of State on the",
    "                       Contributions of the SCO Member States in Connection with",
    "                       Granting India and Pakistan the Status of Member States,",
    "                       Astana",
    "  * Document           Convention of the Shanghai Cooperation Organization on",
    "                       Countering Extremism, Astana",
    "  * Document           Astana Declaration, Astana",
    "  * Document           Regulation on the Permanent Representative of an SCO",
    "                       Member State to the Regional Anti-Terrorist Structure of",
    "                       the SCO, Astana",
    "  * Document           Statement of the Heads of State on Joint Counteraction to",
    "                       International Terrorism, Astana",
    "  * Document           Joint Action Plan for 2017-2018 for Implementing the",
    "                       Programme on Development of the SCO Member States'",
    "                       Cooperation in Tourism, Astana",
    "  * External relation  International Committee of the Red Cross, Astana",
    "",
    "- ends  + begins  * happens  > enters into force",
  ]);
});

it("includes the second day and not the first", () => {
  expect(between("2017-06-08", "2017-06-09").join("\n")).toContain("India");
  expect(between("2017-06-09", "2017-09-19")).toEqual([
    "Changes after 2017-06-09, through 2017-09-19",
    "",
    "No change on record.",
    "",
  ]);
});

it("prints a date no finer than it is known, and a place by the name of the day", () => {
  const lines = between("2003-12-31", "2004-01-01");
  expect(lines).toContain("2004-01");
  expect(lines.join("\n")).toMatch(/^2004-01\n(?: .*\n)*? {2}\+ Executive Secretary +Zhang Deguang/m);
  expect(between("2021-11-24", "2021-11-25").join("\n")).toContain("Nur-Sultan, Kazakhstan, 2021-11-25");
});

it("prints the state in which a place lies, though another was host", () => {
  expect(between("2017-09-19", "2017-09-20").join("\n")).toContain("New York, United States, 2017-09-20");
});

it.each([
  ["affiliation", "2017-06-09", "  + Member             India"],
  ["chairmanship", "2022-09-16", "  + Chair             India, “Towards a SECURE SCO”"],
  ["heads-of-government-chairmanship", "2024-10-16", "  + Chair, heads of government  Russia"],
  ["secretary-general", "2022-01-01", "  + Secretary-General  Zhang Ming"],
  ["deputy-secretary-general", "2023-01-01", "  + Deputy Secretary-General  Nurlan Yermekbayev"],
  ["rats-director", "2013-01-01", "  + Director of RATS   Zhang Xinfeng"],
  ["shanghai-five-summit", "1996-04-26", "  * Shanghai Five summit  Shanghai, China, 1996-04-26"],
  ["summit", "2024-07-03", "  * Summit  Astana, Kazakhstan, 2024-07-03 – 2024-07-04"],
  ["heads-of-government-meeting", "2017-11-30", "  * Heads of government  Sochi, Russia, 2017-11-30 – 2017-12-01"],
  ["foreign-ministers-meeting", "2017-04-20", "  * Foreign ministers  Astana, Kazakhstan, 2017-04-20 – 2017-04-21"],
  ["document", "2017-01-20", "  > Document  "],
  ["external-relation", "2004-12-02", "  * External relation  United Nations General Assembly, A/RES/59/48"],
  ["thematic-year", "2024-01-01", "  + Thematic year  Year of Ecology"],
  ["cultural-capital", "2024-07-04", "  + Cultural capital  Qingdao, China"],
  ["body", "2004-01-01", "  + Body"],
  ["figure", "2003-05-29", "  + Figure    budget-share: 23.5 percent, China"],
  ["event", "2004-01-15", "  * Event  "],
] as const)("puts a change of the kind %s into words", (kind, day, line) => {
  const changes = all.filter((change) => change.day === day && change.kind === kind);
  const flat = changeLines({ after: day, through: day, changes }, "en", painter(false)).map((text) =>
    text.replace(/(?<=\S) {2,}/, "  "),
  );
  expect(flat.filter((text) => text.startsWith(line.replace(/(?<=\S) {2,}/, "  ")))).not.toEqual([]);
});

it("tells mottos and events in the language asked for, or in English where none was found", () => {
  const told = (day: string, kind: string, language: Language): string => {
    const changes = all.filter((change) => change.day === day && change.kind === kind && change.type !== "ends");
    return changeLines({ after: day, through: day, changes }, language, painter(false)).join("\n").replace(/\s+/g, " ");
  };
  expect(told("2025-09-01", "chairmanship", "ru")).toContain("Кыргызстан, “25 лет ШОС: вместе к устойчивому миру,");
  expect(told("2025-09-01", "chairmanship", "zh")).toContain("上合组织成立25周年");
  expect(told("2013-09-13", "chairmanship", "ru")).toContain("“Cooperation, co-development, co-prosperity”");
  expect(told("2004-01-15", "event", "ru")).toContain("Открытие Секретариата, Пекин");
  expect(told("2004-01-15", "event", "zh")).toContain("秘书处启动仪式");
});

describe.each(languages)("all changes, in %s", (language) => {
  const lines = between("1990-01-01", "2040-01-01", language);

  it("are told one by one, each date once and in order", () => {
    expect(new Set(all.map(({ kind }) => kind)).size).toBe(changeKinds.length);
    expect(lines.filter((line) => /^ {2}[-+*>] \S/.test(line))).toHaveLength(all.length);
    const dates = lines.filter((line) => /^\d{4}(?:-\d\d)*$/.test(line));
    expect(dates).toEqual([...new Set(all.map(({ date }) => date))]);
  });

  it("fit a terminal of 80 columns, and hide nothing", () => {
    expect(lines.filter((line) => stringWidth(line) > columns)).toEqual([]);
    expect(lines.filter((line) => /undefined|\[object|NaN/.test(line))).toEqual([]);
  });
});

it("is green where something begins and red where it ends", () => {
  const changes = changesSince("2017-06-08", { through: "2017-06-09" });
  const period = { after: "2017-06-08", through: "2017-06-09", changes };
  const lines = changeLines(period, "en", (style, text) => `<${style}>${text}</>`);
  expect(lines).toContain("<green>  + Member</>             India");
  expect(lines).toContain("<red>  - Observer</>           India");
});
