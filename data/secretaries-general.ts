import type { OfficeTerm } from "../src/types.ts";
import type { Authored } from "./authored.ts";

export const secretariesGeneral = [
  // He writes of January 2004 himself. A biographical mirror has 1 January, which no official text was found to bear;
  // 15 January, the day of the opening, and 2003, the year of his appointment, appear as well. Charter and Russian
  // texts say Executive Secretary; in Chinese the title never changed.
  {
    id: "secretary-general-zhang-deguang",
    person: "zhang-deguang",
    title: "Executive Secretary",
    nominatedBy: "CN",
    from: "2004-01",
    until: "2007-01-01",
    appointedAt: "summit-2003",
    evidence: {
      person: ["cis-legislation-2003-05-29", "zhang-deguang-2009-12-29", "wenhui-bao-2007-01-26", "sco-2024-01-16", "sohu-2006-06-15"],
      title: ["cis-legislation-2003-05-29", "sco-2024-01-16"],
      from: ["zhang-deguang-2009-12-29"],
      until: ["wenhui-bao-2007-01-26"],
      appointedAt: ["cis-legislation-2003-05-29"],
      unassigned: ["kazakhstan-today-2024-01-15"],
    },
  },
  // No printed last day was found: the official list says 2007-2009, and his successor began in January 2010.
  // The communique of June 2006 approves him for 2007 to 2009, without days.
  {
    id: "secretary-general-bolat-nurgaliyev",
    person: "bolat-nurgaliyev",
    title: "Secretary-General",
    nominatedBy: "KZ",
    from: "2007-01-01",
    until: "2010-01",
    appointedAt: "summit-2006",
    evidence: {
      person: ["wenhui-bao-2007-01-26", "sputnik-2007-01-23", "rossiyskaya-gazeta-2008-03-03", "sco-2024-01-16"],
      title: ["wenhui-bao-2007-01-26", "sputnik-2007-01-23", "rossiyskaya-gazeta-2008-03-03", "sco-2024-01-16"],
      from: ["wenhui-bao-2007-01-26"],
      until: ["beijing-review-2010-02-11", "sco-2024-01-16"],
      appointedAt: ["sohu-2006-06-15"],
    },
  },
  // Of his Chinese name only the family name was found in a text of the time.
  // The decision that appointed him was not found.
  {
    id: "secretary-general-muratbek-imanaliev",
    person: "muratbek-imanaliev",
    title: "Secretary-General",
    nominatedBy: "KG",
    from: "2010-01",
    until: "2013-01-01",
    evidence: {
      person: ["beijing-review-2010-02-11", "worldjpn-2011-06-15", "baidu-baike-2012-communique", "sco-2024-01-16"],
      title: ["worldjpn-2011-06-15", "sco-2024-01-16"],
      from: ["beijing-review-2010-02-11"],
      until: ["caravan-mezentsev"],
    },
  },
  {
    id: "secretary-general-dmitry-mezentsev",
    person: "dmitry-mezentsev",
    title: "Secretary-General",
    nominatedBy: "RU",
    from: "2013-01-01",
    until: "2016-01-01",
    appointedAt: "summit-2012",
    evidence: {
      person: ["caravan-mezentsev", "russian-culture-2016", "sco-2024-01-16"],
      title: ["caravan-mezentsev", "sco-2024-01-16"],
      from: ["caravan-mezentsev"],
      until: ["caravan-mezentsev"],
      appointedAt: ["caravan-mezentsev"],
    },
  },
  {
    id: "secretary-general-rashid-alimov",
    person: "rashid-alimov",
    title: "Secretary-General",
    nominatedBy: "TJ",
    from: "2016-01-01",
    until: "2019-01-01",
    appointedAt: "summit-2015",
    evidence: {
      person: ["asia-plus-2015-07-10", "tjinform-2016-01-12", "sco-2017-04-04", "sco-2024-01-16"],
      title: ["asia-plus-2015-07-10", "tjinform-2016-01-12", "sco-2017-04-04", "sco-2024-01-16"],
      from: ["asia-plus-norov"],
      appointedAt: ["asia-plus-2015-07-10"],
      until: ["81cn-2019-06-11"],
    },
  },
  // The list of the Secretariat of January 2024 says "2019-2022"; the appointing decision ran to 31 December 2021.
  {
    id: "secretary-general-vladimir-norov",
    person: "vladimir-norov",
    title: "Secretary-General",
    nominatedBy: "UZ",
    from: "2019-01-01",
    until: "2022-01-01",
    appointedAt: "summit-2018",
    evidence: {
      person: ["app-2019-01-25", "kapital-norov", "sco-2019-01-25", "sputnik-2024-07-09", "81cn-2019-06-11", "sco-2024-01-16"],
      title: ["app-2019-01-25", "kapital-norov", "sco-2019-01-25", "81cn-2019-06-11", "sco-2024-01-16"],
      from: ["81cn-2019-06-11", "app-2019-01-25", "kapital-norov"],
      until: ["app-2019-01-25", "kapital-norov", "devdiscourse-2022-01-05", "scochina2025-03-13"],
    },
  },
  // One report has him leave on 4 July 2024, the day on which his successor was only appointed.
  // The heads of state approved him, as his ministry says; at which meeting is not said in what was read.
  {
    id: "secretary-general-zhang-ming",
    person: "zhang-ming",
    title: "Secretary-General",
    nominatedBy: "CN",
    from: "2022-01-01",
    until: "2025-01-01",
    evidence: {
      person: ["scochina2025-03-13", "sco-2024-01-16", "devdiscourse-2022-01-05", "sputnik-2024-07-09", "kztoday-2024-12-10"],
      title: ["scochina2025-03-13", "sco-2024-01-16", "devdiscourse-2022-01-05", "kztoday-2024-12-10"],
      from: ["scochina2025-03-13", "devdiscourse-2022-01-05"],
      until: ["sputnik-2024-07-09", "kztoday-2024-12-10"],
    },
  },
  // The end is the scheduled one: appointed for 2025-2027.
  {
    id: "secretary-general-nurlan-yermekbayev",
    person: "nurlan-yermekbayev",
    title: "Secretary-General",
    nominatedBy: "KZ",
    from: "2025-01-01",
    until: "2028-01-01",
    appointedAt: "summit-2024",
    evidence: {
      person: ["sco-2026-01-29-myanmar", "astana-times-2024-07-04", "kazakhstan-today-2024-07-04", "chinanews-2025-01-18", "sputnik-2026-02-12"],
      title: ["sco-2026-01-29-myanmar", "astana-times-2024-07-04", "kazakhstan-today-2024-07-04", "chinanews-2025-01-18", "sputnik-2026-02-12"],
      from: ["kazakhstan-today-2024-07-04", "chinanews-2025-01-18"],
      until: ["astana-times-2024-07-04"],
      appointedAt: ["astana-times-2024-07-04", "kazakhstan-today-2024-07-04"],
    },
  },
] as const satisfies readonly Authored<OfficeTerm>[];
