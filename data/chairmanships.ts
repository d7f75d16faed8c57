import type { Chairmanship } from "../src/types.ts";
import type { Authored } from "./authored.ts";

export const chairmanships = [
  // No rules were in force yet. Papers of May 2003 follow the Kremlin in naming Kazakhstan as the chair although Russia was the
  // host; nobody says who chaired before. The days are those of the summits.
  { id: "chairmanship-kz-2002", state: "KZ", from: "2002-06-07", until: "2003-05-29", sources: ["pravda-2003-05", "rferl-uk-2003-05", "worldjpn-2002-06-07"] },
  { id: "chairmanship-uz-2003", state: "UZ", from: "2003-05-29", until: "2004-06-17", sources: ["infoshos-2019-uz", "worldjpn-2003-05-29", "tashkent-declaration-2004"] },
  // The state and the days follow from the rule that the host of the next summit chairs.
  { id: "chairmanship-kz-2004", state: "KZ", from: "2004-06-17", until: "2005-07-05", sources: ["tashkent-declaration-2004", "worldjpn-2005-07-05"] },
  { id: "chairmanship-cn-2005", state: "CN", from: "2005-07-05", until: "2006-06-15", sources: ["worldjpn-2005-07-05", "shanghai-communique-2006", "cambridgeforecast-2006"] },
  { id: "chairmanship-kg-2006", state: "KG", from: "2006-06-15", until: "2007-08-16", sources: ["shanghai-communique-2006", "mfa-cn-2007", "xinhua-2006-12-28"] },
  // The Secretary-General said after the summit that the chair had passed; the days are those of the summits.
  { id: "chairmanship-tj-2007", state: "TJ", from: "2007-08-16", until: "2008-08-28", sources: ["mfa-cn-2007", "worldjpn-2008-08-28", "chinanews-2007-08-23"] },
  { id: "chairmanship-ru-2008", state: "RU", from: "2008-08-28", until: "2009-06-16", sources: ["ecetrade-2008", "worldjpn-2008-08-28", "worldjpn-2009-06-16-communique"] },
  { id: "chairmanship-uz-2009", state: "UZ", from: "2009-06-16", until: "2010-06-11", sources: ["infoshos-2019-uz", "worldjpn-2009-06-16-communique", "mfa-cn-2010"] },
  // The motto is translated from Russian.
  {
    id: "chairmanship-kz-2010",
    state: "KZ",
    from: "2010-06-11",
    until: "2011-06-15",
    motto: { en: "10 years on the road of security and cooperation", ru: "10 лет по пути безопасности и сотрудничества" },
    sources: ["vesti-kz-2010-06-11", "ria-2010-11-25", "mfa-cn-2010", "worldjpn-2011-06-15", "caravan-kz-chairmanship"],
  },
  { id: "chairmanship-cn-2011", state: "CN", from: "2011-06-15", until: "2012-06-07", sources: ["zeenews-2012", "worldjpn-2011-06-15", "worldjpn-2012-06-07", "peoples-daily-2012-06-06"] },
  { id: "chairmanship-kg-2012", state: "KG", from: "2012-06-07", until: "2013-09-13", sources: ["caci-2013", "vb-2013-09-13", "worldjpn-2012-06-07"] },
  {
    id: "chairmanship-tj-2013",
    state: "TJ",
    from: "2013-09-13",
    until: "2014-09-12",
    motto: { en: "Cooperation, co-development, co-prosperity" },
    sources: ["vb-2013-09-13", "diplomatmagazine-2014-11-03"],
  },
  { id: "chairmanship-ru-2014", state: "RU", from: "2014-09-12", until: "2015-07-10", sources: ["tass-2015-07-10", "worldjpn-2014-09-12", "tass-2015-uz-chair"] },
  { id: "chairmanship-uz-2015", state: "UZ", from: "2015-07-10", until: "2016-06-24", sources: ["tass-2015-uz-chair", "infoshos-2019-uz", "arabstoday-2016"] },
  { id: "chairmanship-kz-2016", state: "KZ", from: "2016-06-24", until: "2017-06-09", sources: ["aseantribune-2016", "khovar-2017-06-08", "sco-2017-06-09", "belta-2016-06-24"] },
  { id: "chairmanship-cn-2017", state: "CN", from: "2017-06-09", until: "2018-06-10", sources: ["sco-2017-06-09", "kpkg-2018-06-10"] },
  { id: "chairmanship-kg-2018", state: "KG", from: "2018-06-10", until: "2019-06-14", sources: ["kpkg-2018-06-10", "president-uz-2019"] },
  // The longest, because the pandemic moved the summit into November 2020.
  { id: "chairmanship-ru-2019", state: "RU", from: "2019-06-14", until: "2020-11-10", sources: ["president-uz-2019", "tass-2020-10-21", "mfa-tj-2021"] },
  // Here the chair itself, in the words of its ministry, dates the term from one summit to the next.
  {
    id: "chairmanship-tj-2020",
    state: "TJ",
    from: "2020-11-10",
    until: "2021-09-17",
    motto: { en: "20 years of the SCO: cooperation for stability and prosperity" },
    sources: ["mfa-tj-2021", "mfa-tj-2020", "centreline-2021"],
  },
  { id: "chairmanship-uz-2021", state: "UZ", from: "2021-09-17", until: "2022-09-16", sources: ["centreline-2021", "indiaties-2023"] },
  // The motto is also written "For a SECURE SCO". SECURE is an abbreviation, which the Russian text explains and does not keep.
  {
    id: "chairmanship-in-2022",
    state: "IN",
    from: "2022-09-16",
    until: "2023-07-04",
    motto: { en: "Towards a SECURE SCO", ru: "На пути к безопасному ШОС" },
    sources: ["indiaties-2023", "etv-2023-05-30", "trend-2023-07-04", "ria-2023-07-04"],
  },
  // An embassy page begins it on 5 July 2023; Sputnik renders the motto with other words.
  {
    id: "chairmanship-kz-2023",
    state: "KZ",
    from: "2023-07-04",
    until: "2024-07-04",
    motto: { en: "Strengthening Multilateral Dialogue - Striving Towards a Sustainable Peace and Prosperity" },
    sources: ["trend-2023-07-04", "vesti-2024-07-04", "astana-times-2023-chair", "moldova-2024"],
  },
  {
    id: "chairmanship-cn-2024",
    state: "CN",
    from: "2024-07-04",
    until: "2025-09-01",
    motto: { en: "Upholding the Shanghai Spirit: SCO on the Move", ru: "Продвижение Шанхайского духа: ШОС в действии", zh: "弘扬“上海精神”：上合组织在行动" },
    sources: ["vesti-2024-07-04", "diplomacybeyond-2025", "reportify-xinhua-2025-09-01", "pricom-tianjin"],
  },
  {
    id: "chairmanship-kg-2025",
    state: "KG",
    from: "2025-09-01",
    until: "2026-09-01",
    motto: {
      en: "25 years of the SCO: together towards sustainable peace, development and prosperity",
      ru: "25 лет ШОС: вместе к устойчивому миру, развитию и процветанию",
      zh: "上合组织成立25周年：携手迈向可持续和平、发展与繁荣",
    },
    sources: ["tass-2025-09-01-chair", "today-az-2025-09-01", "sco-2026-09-01-bishkek", "tass-ru-2025-09-01-chair", "chinanews-2025-10-24"],
  },
  // Open: the next summit was announced for Islamabad in 2027 without a day. The handover is known from texts that cite pages
  // which were not opened.
  { id: "chairmanship-pk-2026", state: "PK", from: "2026-09-01", sources: ["sco-2026-09-01-bishkek", "ani-2026-09-01", "telegraph-india-2025-09"] },
] as const satisfies readonly Authored<Chairmanship>[];

// A rotation apart from that of the organisation, which the press sometimes takes for it. Before 2022 one term was found.
export const headsOfGovernmentChairmanships = [
  // India took over when the meeting of 2019 closed; that the term ended with the meeting of 2020 follows from the rule.
  { id: "heads-of-government-chairmanship-in-2019", state: "IN", from: "2019-11-02", until: "2020-11-30", sources: ["urdupoint-2019-11-02", "sco-2020-11-30"] },
  // Named as the term of 2022-2023; its first day follows from the rule that the chair passes when a meeting ends.
  { id: "heads-of-government-chairmanship-kg-2022", state: "KG", from: "2022-11-01", until: "2023-10-26", sources: ["worldjpn-2023-10-26", "kazinform-2025-11-chg"] },
  {
    id: "heads-of-government-chairmanship-pk-2023",
    state: "PK",
    from: "2023-10-26",
    until: "2024-10-16",
    sources: ["worldjpn-2023-10-26", "sco-ru-2024-10-16", "lzu-2023-10-26", "urdupoint-2024-10-15"],
  },
  { id: "heads-of-government-chairmanship-ru-2024", state: "RU", from: "2024-10-16", until: "2025-11-18", sources: ["sco-ru-2024-10-16", "tass-2025-11-17", "prime-2025-11-18"] },
  { id: "heads-of-government-chairmanship-tj-2025", state: "TJ", from: "2025-11-18", sources: ["prime-2025-11-18", "kazinform-2025-11-chg"] },
] as const satisfies readonly Authored<Chairmanship>[];
