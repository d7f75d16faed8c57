import type { UncitedText, Witness } from "./witness.ts";

/** Texts that no row cites, by id. */
export const valuesSources: { readonly [id: string]: UncitedText } = {
  "asia-plus-2018-04-25": {
    publisher: "Asia-Plus (after the Ministry of Foreign Affairs of Tajikistan and Xinhua)",
    title: "Report on the end of the meeting of the SCO foreign ministers in Beijing",
    date: "2018-04-25",
    language: "en",
    kind: "news-agency",
    address: "http://www.news.tj/tj/node/253770",
  },
  "astana-times-2024-07-10": {
    publisher: "The Astana Times",
    title: "Kazakhstan's Chairmanship in SCO: Achievements and Future Directions",
    date: "2024-07-10",
    language: "en",
    kind: "newspaper",
    address: "https://astanatimes.com/2024/07/kazakhstans-chairmanship-in-sco-achievements-and-future-directions/",
  },
  "awaz-2025-rats-council": {
    publisher: "Awaz The Voice",
    title: "Report on the 44th meeting of the Council of RATS in Cholpon-Ata (in Urdu)",
    language: "ur",
    kind: "newspaper",
    address: "https://www.urdu.awazthevoice.in/world-news/shanghai-cooperation-organization-meeting-pahalgam-condemns-terrorist-attack-52824.html",
  },
  "azertac-2016-03-14": {
    publisher: "Azertac",
    title: "Aserbaidschan und SOZ unterzeichnen Memorandum",
    date: "2016-03-14",
    language: "de",
    kind: "news-agency",
    address: "http://azertag.az/de/xeber/Aserbaidschan_und_SOZ_unterzeichnen_Memorandum-935397",
  },
  "bbc-1998-07-04": {
    publisher: "BBC Monitoring",
    title: "Five countries sign Central Asian security agreement",
    date: "1998-07-04",
    language: "en",
    kind: "news-agency",
    address: "http://news.bbc.co.uk/2/hi/world/monitoring/126280.stm",
  },
  "caravan-2014-chg": {
    publisher: "Caravan",
    title: "Report on the President of Kazakhstan receiving the heads of government of the SCO (in Russian)",
    language: "ru",
    kind: "newspaper",
    address: "https://www.caravan.kz/news/n-nazarbaev-nazval-shos-fondom-obshheaziatskogo-blagosostoyaniya-340859",
  },
  "eadaily-2016-04-14": {
    publisher: "EADaily",
    title: "Armenia to receive partner status in dialogue with SCO",
    date: "2016-04-14",
    language: "en",
    kind: "news-agency",
    address: "https://eadaily.com/en/news/2016/04/14/armenia-to-receive-partner-status-in-dialogue-with-sco",
  },
  "govcn-2022-11-01": {
    publisher: "Xinhua (Government of China)",
    title: "李克強主持上海合作組織成員國政府首腦（總理）理事會第二十一次會議",
    date: "2022-11-01",
    language: "zh",
    kind: "news-agency",
    address: "http://big5.www.gov.cn/gate/big5/www.gov.cn/premier/2022-11/01/content_5723255.htm",
  },
  "idsa-2010-05": {
    publisher: "Institute for Defence Studies and Analyses",
    title: "This Week in the Region: Sri Lanka (Colombo signs MOU with SCO)",
    date: "2010-05",
    language: "en",
    kind: "academic",
    address: "https://idsa.in/TWIR/5_1_2010_Srilanka",
    finest: "month",
  },
  "latestly-2020-11-30": {
    publisher: "LatestLY",
    title: "Vice President Venkaiah Naidu chairs meeting of SCO Council of Heads of Govt",
    date: "2020-11-30",
    language: "en",
    kind: "newspaper",
    address: "https://www.latestly.com/india/news/vice-president-venkaiah-naidu-chairs-meeting-of-sco-council-of-heads-of-govt-2173797.html",
  },
  "mir24-2021-09-17": {
    publisher: "Mir 24 (after TASS)",
    title: "Report on the documents signed at the SCO summit in Dushanbe (in Russian)",
    language: "ru",
    kind: "news-agency",
    address: "https://lite.mir24.tv/amp/news/16475225",
  },
  "news21by-2014-09-12": {
    publisher: "News.21.by",
    title: "Report on the documents of the SCO summit in Dushanbe (in Russian)",
    date: "2014-09-12",
    language: "ru",
    kind: "newspaper",
    address: "http://m.21.by/world/2014/09/12/987446.html",
  },
  "olam-2012-03-26": {
    publisher: "Olam.uz (copy at tashkenttoday.blogspot.com, citing the Ministry of Foreign Affairs of Uzbekistan)",
    title: "В Ташкенте соберутся представители стран ШОС",
    date: "2012-03-26",
    language: "ru",
    kind: "newspaper",
    address: "http://tashkenttoday.blogspot.com/2012/03/blog-post_4127.html",
  },
  "sco-russia-2014-asean": {
    publisher: "Russian chairmanship of the SCO",
    title: "SCO-ASEAN Cooperation for Mutual Interests",
    date: "2014-09-05",
    language: "en",
    kind: "official",
    address: "http://en.sco-russia.ru/cooperation/20140905/1013179818-print.html",
    finest: "year",
  },
  "scoda-2024-reception": {
    publisher: "China-SCO Local Economic and Trade Cooperation Demonstration Area",
    title: "上海協力機構秘書処の設立20周年記念レセプションが北京で開催",
    date: "2024-03-14",
    language: "ja",
    kind: "official",
    address: "http://sh.scoda.com/news38/shownews.php?id=10449&lang=ja",
  },
  "un-a-res-59-48": {
    publisher: "General Assembly of the United Nations",
    title: "A/RES/59/48, Observer status for the Shanghai Cooperation Organization in the General Assembly",
    date: "2004-12-02",
    language: "en",
    kind: "official",
    address: "https://undocs.org/en/A/RES/59/48",
  },
  "vestikavkaza-roscongress": {
    publisher: "Vestnik Kavkaza",
    title: "В ШОС высоко оценили сотрудничество с Росконгрессом",
    language: "ru",
    kind: "newspaper",
    address: "https://vestikavkaza.ru/news/v-sos-vysoko-ocenili-sotrudnicestvo-s-roskongressom.html",
  },
  "xinhua-2018-10-13-ru": {
    publisher: "Xinhua (copy of a page of People's Daily)",
    title: "Report on the documents signed by the SCO heads of government in Dushanbe (in Russian)",
    date: "2018-10-13",
    language: "ru",
    kind: "news-agency",
    address: "http://nbhuajunkj.com/n3/2018/1013/c31519-9508157.html",
  },
};

/** Says where something was, or where a body has its seat. */
const places = (source: string, day: string, id: string, answer: string): Witness => ({
  source,
  day,
  question: `place of ${id}`,
  answer,
});

/** Counts the documents of a meeting. */
const counts = (source: string, day: string, id: string, answer: number): Witness => ({
  source,
  day,
  question: `documents of ${id}`,
  answer,
});

const tells = (source: string, day: string, answer: string): Witness => ({
  source,
  day,
  question: "what happened",
  answer,
});

/** Values other than dates, and a few dates, as texts have them that the row does not cite: places first, then numbers. */
export const valuesWitnesses: readonly Witness[] = [
  places("sina-2001-06-13", "1997-04-24", "shanghai-five-1997", "moscow"),
  // Alma-Ata.
  places("bbc-1998-07-04", "1998-07-03", "shanghai-five-1998", "almaty"),
  places("nanjinger-5-july", "2000-07-05", "shanghai-five-2000", "dushanbe"),
  places("rferl-2002-06-07", "2002-06-07", "summit-2002", "st-petersburg"),
  places("caravan-2014-chg", "2001", "heads-of-government-2001", "almaty"),
  places("china-daily-2002-01-07", "2002-01-07", "foreign-ministers-2002-01", "beijing"),
  places("infoshos-2017-12-07", "2017-09-20", "foreign-ministers-2017-09", "new-york"),
  // By its dateline.
  places("urdupoint-2020-05-13", "2020-05-13", "foreign-ministers-2020-05", "moscow"),
  // The memorandum that was signed at the meeting.
  places("cis-legislation-memorandum-2001", "2001-09-14", "heads-of-government-2001", "almaty"),
  // By its dateline.
  places("latestly-2020-11-30", "2020-11-30", "heads-of-government-2020", "new-delhi"),
  places("govcn-2022-11-01", "2022-11-01", "heads-of-government-2022", "beijing"),
  // By its dateline, of a minister on a visit to China.
  places("azertac-2016-03-14", "2016-03-14", "memorandum-of-partnership-az", "beijing"),
  // At the headquarters, by its dateline in Beijing.
  places("kazinform-2016-03-22", "2016", "memorandum-of-partnership-np", "beijing"),
  // "Will be signed" on the visit to Beijing.
  places("eadaily-2016-04-14", "2016-04-16", "memorandum-of-partnership-am", "beijing"),
  places("sco-russia-2014-asean", "2005", "relation-asean", "jakarta"),
  // The copy that was read has the page dated before the event; the page itself prints no day.
  places("vestikavkaza-roscongress", "2025", "relation-roscongress", "beijing"),
  places("asia-plus-2021-07-13", "2005-11-04", "afghanistan-contact-group-2005", "beijing"),
  // Announced on the day before.
  places("olam-2012-03-26", "2012-03-27", "rats-council-director-2012", "tashkent"),
  places("scoda-2024-reception", "2024-02-22", "secretariat-anniversary-reception-2024", "beijing"),
  places("awaz-2025-rats-council", "2025-09-10", "rats-council-chair-2025", "cholpon-ata"),
  places("mfa-cn-2004-09-23", "2004-09-23", "rats", "tashkent"),
  places("mfa-cn-2004-09-23", "2004-09-23", "secretariat", "beijing"),
  // "Will end with the signing of eleven documents".
  counts("news21by-2014-09-12", "2014-09-12", "summit-2014", 10),
  counts("tass-2017-06-09-start", "2017-06-09", "summit-2017", 11),
  counts("sputnik-tj-2018-06-10", "2018-06-10", "summit-2018", 17),
  // The declaration and 30 more.
  counts("mir24-2021-09-17", "2021-09-17", "summit-2021", 31),
  counts("kazinform-cn-2025-08-31", "2024-07-04", "summit-2024", 25),
  counts("chinanews-2007-10-30", "2003-09-23", "heads-of-government-2003", 6),
  // Ten decisions of the council and two documents between ministries.
  counts("xinhua-2018-10-13-ru", "2018-10-12", "heads-of-government-2018", 12),
  counts("astana-times-budget-2024", "2024-10-16", "heads-of-government-2024", 8),
  counts("asia-plus-2018-04-25", "2018-04-24", "foreign-ministers-2018", 14),
  // "Approximately".
  { source: "astana-times-2024-07-10", day: "2024-07-04", question: "figure chairmanship-events", answer: 150 },
  tells("kz-law-385-2015", "2017-01-20", "road-transport-agreement-2014 inForceOn"),
  tells("un-a-res-59-48", "2004-12-02", "relation-un-observer signedOn"),
  tells("idsa-2010-05", "2010-05", "memorandum-of-partnership-lk signedOn"),
];
