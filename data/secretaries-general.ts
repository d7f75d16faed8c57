import type { OfficeTerm } from "../src/types.ts";
import type { Authored } from "./authored.ts";

export const secretariesGeneral = [
  // He writes of January 2004 himself. A biographical mirror has 1 January, which no official text was found to bear;
  // 15 January, the day of the opening, and 2003, the year of his appointment, appear as well. Charter and Russian
  // texts say Executive Secretary; in Chinese the title never changed.
  {
    id: "secretary-general-zhang-deguang",
    person: { id: "zhang-deguang", name: { en: "Zhang Deguang", ru: "Чжан Дэгуан", zh: "张德广" }, familyName: "Zhang", aliases: [] },
    title: "Executive Secretary",
    nominatedBy: "CN",
    from: "2004-01",
    until: "2007-01-01",
    appointedAt: "summit-2003",
    sources: ["cis-legislation-2003-05-29", "zhang-deguang-2009-12-29", "wenhui-bao-2007-01-26", "kazakhstan-today-2024-01-15", "sco-2024-01-16"],
  },
  // No printed last day was found: the official list says 2007-2009, and his successor began in January 2010.
  // Appointed in June 2006 by all accounts; no text read names him in a decision of that summit.
  {
    id: "secretary-general-bolat-nurgaliyev",
    person: {
      id: "bolat-nurgaliyev",
      name: { en: "Bolat Nurgaliyev", ru: "Болат Нургалиев", zh: "博拉特·努尔加利耶夫" },
      familyName: "Nurgaliyev",
      aliases: ["Bolat Nurgaliev", "B. K. Nurgaliev", "Bolat Kabdylkhamitovich Nurgaliyev"],
    },
    title: "Secretary-General",
    nominatedBy: "KZ",
    from: "2007-01-01",
    until: "2010-01",
    sources: ["wenhui-bao-2007-01-26", "sputnik-2007-01-23", "rossiyskaya-gazeta-2008-03-03", "beijing-review-2010-02-11", "sco-2024-01-16"],
  },
  // Of his Chinese name only the family name was found in a text of the time.
  // The decision that appointed him was not found.
  {
    id: "secretary-general-muratbek-imanaliev",
    person: {
      id: "muratbek-imanaliev",
      name: { en: "Muratbek Imanaliev", ru: "Муратбек Иманалиев", zh: "伊马纳利耶夫" },
      familyName: "Imanaliev",
      aliases: ["Muratbek Imanaliyev", "Muratbek Sansyzbayevich Imanaliev"],
    },
    title: "Secretary-General",
    nominatedBy: "KG",
    from: "2010-01",
    until: "2013-01-01",
    sources: ["beijing-review-2010-02-11", "worldjpn-2011-06-15", "baidu-baike-2012-communique", "caravan-mezentsev", "sco-2024-01-16"],
  },
  {
    id: "secretary-general-dmitry-mezentsev",
    person: { id: "dmitry-mezentsev", name: { en: "Dmitry Mezentsev", ru: "Дмитрий Мезенцев", zh: "德米特里·梅津采夫" }, familyName: "Mezentsev", aliases: ["Dmitri Mezentsev", "Dmitriy Mezentsev"] },
    title: "Secretary-General",
    nominatedBy: "RU",
    from: "2013-01-01",
    until: "2016-01-01",
    appointedAt: "summit-2012",
    sources: ["caravan-mezentsev", "russian-culture-2016", "sco-2024-01-16"],
  },
  {
    id: "secretary-general-rashid-alimov",
    person: { id: "rashid-alimov", name: { en: "Rashid Alimov", ru: "Рашид Алимов", zh: "拉希德·阿利莫夫" }, familyName: "Alimov", aliases: ["Rashid Olimov", "Rashid Kutbiddinovich Alimov"] },
    title: "Secretary-General",
    nominatedBy: "TJ",
    from: "2016-01-01",
    until: "2019-01-01",
    appointedAt: "summit-2015",
    sources: ["asia-plus-2015-07-10", "tjinform-2016-01-12", "sco-2017-04-04", "asia-plus-norov", "sco-2024-01-16"],
  },
  // The list of the Secretariat of January 2024 says "2019-2022"; the appointing decision ran to 31 December 2021.
  {
    id: "secretary-general-vladimir-norov",
    person: { id: "vladimir-norov", name: { en: "Vladimir Norov", ru: "Владимир Норов", zh: "弗拉基米尔·诺罗夫" }, familyName: "Norov", aliases: ["Vladimir Imamovich Norov"] },
    title: "Secretary-General",
    nominatedBy: "UZ",
    from: "2019-01-01",
    until: "2022-01-01",
    appointedAt: "summit-2018",
    sources: ["app-2019-01-25", "kapital-norov", "sco-2019-01-25", "devdiscourse-2022-01-05", "sputnik-2024-07-09"],
  },
  // One report has him leave on 4 July 2024, the day on which his successor was only appointed.
  // The heads of state approved him, as his ministry says; at which meeting is not said in what was read.
  {
    id: "secretary-general-zhang-ming",
    person: { id: "zhang-ming", name: { en: "Zhang Ming", ru: "Чжан Мин", zh: "张明" }, familyName: "Zhang", aliases: [] },
    title: "Secretary-General",
    nominatedBy: "CN",
    from: "2022-01-01",
    until: "2025-01-01",
    sources: ["devdiscourse-2022-01-05", "sputnik-2024-07-09", "kztoday-2024-12-10"],
  },
  // The end is the scheduled one: appointed for 2025-2027.
  {
    id: "secretary-general-nurlan-yermekbayev",
    person: {
      id: "nurlan-yermekbayev",
      name: { en: "Nurlan Yermekbayev", ru: "Нурлан Ермекбаев", zh: "努尔兰·叶尔梅克巴耶夫" },
      familyName: "Yermekbayev",
      aliases: ["Nurlan Ermekbaev", "Nurlan Ermekbayev", "Nurlan Yermekhbayev", "Nurlan Bayuzakovich Yermekbayev"],
    },
    title: "Secretary-General",
    nominatedBy: "KZ",
    from: "2025-01-01",
    until: "2028-01-01",
    appointedAt: "summit-2024",
    sources: ["astana-times-2024-07-04", "kazakhstan-today-2024-07-04", "chinanews-2025-01-18", "sputnik-2026-02-12"],
  },
] as const satisfies readonly Authored<OfficeTerm>[];
