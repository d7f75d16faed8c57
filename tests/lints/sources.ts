import { both, type Edit, put } from "../support/edits.ts";

const source = (id: string, field: string, value?: string): Edit => put("sources", id, field, value);
const publisher = (id: string, field: string, value?: unknown): Edit => put("publishers", id, field, value);

/** Each lint of sources and publishers, a change that it must object to, and what its sentence says. */
export const badSources: readonly [lint: string, edit: Edit, sentence: RegExp][] = [
  [
    "foreignHosts",
    source("tass-2017-06-09", "publisher", "interfax"),
    /sources\/tass-2017-06-09 publisher: "interfax" is not shown by the host of its address http:\/\/tass\.com/,
  ],
  ["foreignHosts", source("worldjpn-2002-06-07", "via", "wikisource"), /worldjpn-2002-06-07 via: "wikisource" is not/],
  ["foreignHosts", source("worldjpn-2002-06-07", "via"), /worldjpn-2002-06-07 publisher: "sco" is not shown/],
  [
    "foreignHosts",
    source("kremlin-2008-08-28", "publisher", "government-of-russia"),
    /kremlin-2008-08-28 publisher: "government-of-russia"/,
  ],
  [
    "foreignHosts",
    source("mid-malta-2022", "address", "https://example.com/a"),
    /hosts\.ts: "malta\.mid\.ru" is the host of no text any more/,
  ],
  [
    "strangePublishers",
    source("xinhua-2022-09-16", "publisher", "tass"),
    /xinhua-2022-09-16 publisher: "tass", but its id names "xinhua"/,
  ],
  [
    "strangePublishers",
    source("worldjpn-2002-06-07", "publisher", "xinhua"),
    /worldjpn-2002-06-07 publisher: "xinhua", but all else that "world-and-japan-database" copied is of "sco"/,
  ],
  ["strangePublishers", source("tass-2017-06-09", "after", "tass"), /tass-2017-06-09 after: "tass" is there twice/],
  [
    "strangePublishers",
    source("urdupoint-2024-02-23", "publisher", "sputnik"),
    /publishers\.ts: sources\/urdupoint-2024-02-23 publisher needs no excuse any more/,
  ],
  ["misnamedPublishers", publisher("tass", "name", "Interfax"), /publishers\/tass name: "Interfax" has not the words/],
  [
    "misnamedPublishers",
    publisher("iso", "name", "ISO"),
    /publishers\.ts: publishers\/iso name needs no excuse any more/,
  ],
  ["strangeCountries", publisher("belta", "country", "RU"), /publishers\/belta country: "RU", but a host .* BY/],
  [
    "strangeCountries",
    publisher("pakistan-today", "country", "IN"),
    /pakistan-today country: "IN", but its name .* PK/,
  ],
  ["strangeCountries", publisher("garant", "country", "IN"), /garant country: "IN"/],
  [
    "strangeCountries",
    publisher("cctv", "country", "US"),
    /cctv country: "US", but its languages, zh, shows CN, HK, MO, SG, TW/,
  ],
  [
    "strangeControls",
    publisher("ministry-of-foreign-affairs-of-china", "control", "private"),
    /ministry-of-foreign-affairs-of-china control: "private", but its kind makes it state/,
  ],
  ["strangeControls", publisher("sco", "control", "state"), /sco control: "state", but its kind makes it intergov/],
  ["strangeControls", publisher("cctv", "control", "private"), /cctv control: "private", but its country/],
  [
    "strangeControls",
    publisher("the-astana-times", "kind", "other"),
    /the-astana-times kind: "other", but its name makes it newspaper/,
  ],
  [
    "strangeControls",
    publisher("fudan-university", "kind", "newspaper"),
    /fudan-university kind: "newspaper", but its/,
  ],
  [
    "strangeLanguages",
    source("tass-2024-07-04", "language", "en"),
    /tass-2024-07-04 language: "en", but the writing of its title shows ru/,
  ],
  ["strangeLanguages", source("24kg-2021-09-16", "language", "ru"), /24kg-2021-09-16 language: "ru"/],
  ["strangeLanguages", source("ria-2010-11-25", "language", "en"), /language: "en", but its title shows ru/],
  [
    "strangeLanguages",
    source("kremlin-2008-08-28", "language", "fr"),
    /language: "fr" is none of the languages of publishers\/president-of-russia/,
  ],
  [
    "strangeLanguages",
    publisher("tass", "languages", ["en", "kk", "ru"]),
    /publishers\/tass languages: "kk" is the language of none of its texts/,
  ],
  [
    "strangeKinds",
    source("kremlin-2008-08-28", "kind", "news-agency"),
    /kremlin-2008-08-28 kind: "news-agency", but publishers\/president-of-russia kind: "government" .* official/,
  ],
  ["strangeKinds", source("worldjpn-2001-convention", "kind", "official"), /kind: "official", .* make it treaty/],
  [
    "strangeKinds",
    publisher("tass", "kind", "newspaper"),
    /sources\/tass-2017-06-09 kind: "news-agency", but publishers\/tass/,
  ],
  [
    "strangeTitles",
    source("uzdaily-charter-hall", "title", "Iran takes official steps to join"),
    /uzdaily-charter-hall title: "Iran takes official steps to join" has no word of its address/,
  ],
  [
    "strangeTitles",
    source("kazinform-2017-06-08", "title", "President of Mongola lands in Astana"),
    /kazinform-2017-06-08 title: ".*" has "mongola", which is not in its address/,
  ],
  [
    "strangeTitles",
    source("kursiv-2024-07-04", "title", "Беларусь стала вторым членом ШОС"),
    /kursiv-2024-07-04 title: ".*" has "vtorim"/,
  ],
  [
    "citiesElsewhere",
    source("kremlin-2018-06-10", "title", "SCO Heads of State Council meeting, Samarkand"),
    /kremlin-2018-06-10 title: ".*" names samarkand, where nothing happened about 2018/,
  ],
  [
    "strangeDates",
    source("astana-times-2020", "date", "2020-12-11"),
    /date: 2020-12-11, but its address shows 2020-11/,
  ],
  ["strangeDates", source("astana-times-2023-unga", "date", "2022-09"), /date: 2022-09, but/],
  [
    "strangeDates",
    source("cis-legislation-1999", "title", "Bishkek declaration, 25 July 1999"),
    /cis-legislation-1999 title: ".*" has 1999-07-25, which is the day of nothing/,
  ],
  ["strangeDates", source("cis-legislation-1999", "publisher", "sco"), /date: 1999-08-25, but "sco" did not speak/],
  [
    "misnumberedTexts",
    source("tass-2017-06-09", "date", "2015-06-09"),
    /sources\/tass-2015-07-10 date: 2015-07-10.*807528|tass-2017-06-09 date: 2015-06-09 has 950697/,
  ],
  [
    "announcedOnly",
    both(
      put("events", "rats-anniversary-2023", "sources", ["tass-2017-06-09"]),
      source("tass-2017-06-09", "date", "2017-06-09"),
    ),
    /events\/rats-anniversary-2023 on: .* is announced only \(sources\/tass-2017-06-09 date: 2017-06-09\)/,
  ],
  [
    "agedAnnouncements",
    put("bodies", "secretariat", "from", "2024-01-16"),
    /bodies\/secretariat from: ".+" \(20.+\) tells of it, but 2024-01-16 is \d+ days later/,
  ],
];
