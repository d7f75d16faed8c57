import type { OrganisationBody } from "../src/types.ts";
import type { Authored } from "./authored.ts";

export const bodies = [
  // Counted from the founding session, which later lists number as its first meeting; the Charter confirmed it in 2002.
  {
    id: "council-of-heads-of-state",
    name: { en: "Council of Heads of State", ru: "Совет глав государств", zh: "元首理事会" },
    functions: ["Is the supreme body", "Sets strategy, priorities and directions of work", "Decides on matters of principle", "Approves the Secretary-General and appoints the director of RATS"],
    from: "2001-06-15",
    sources: ["xinhua-2014-history", "cis-legislation-bodies-2003", "charter-chinadaily", "sco-secretariat", "dzen-mirzaev-2022"],
  },
  // Counted from its first meeting, at Almaty, where regular meetings were agreed.
  {
    id: "council-of-heads-of-government",
    name: { en: "Council of Heads of Government (Prime Ministers)", ru: "Совет глав правительств (премьер-министров)", zh: "政府首脑（总理）理事会" },
    functions: ["Approves the budget"],
    from: "2001-09-14",
    sources: ["gmw-2001-09-15", "chinanews-2007-10-30", "uzdaily-2019-11", "adilet-budget-2017", "peoplecn-2022-11-02"],
  },
  // This and the two next: counted from the signature of the Charter, which names them as organs. Ministers and
  // coordinators had met before; the regulations of the three are of 29 May 2003.
  {
    id: "council-of-foreign-ministers",
    name: { en: "Council of Foreign Ministers", ru: "Совет министров иностранных дел", zh: "外长理事会" },
    functions: ["Proposes the Secretary-General", "Approves the Deputy Secretaries-General"],
    from: "2002-06-07",
    sources: ["charter-chinadaily", "cis-legislation-bodies-2003", "sco-secretariat", "garant-charter-art4", "cnr-2010-06-09"],
  },
  {
    id: "council-of-national-coordinators",
    name: { en: "Council of National Coordinators", zh: "国家协调员理事会", ru: "Совет национальных координаторов" },
    functions: ["Coordinates the current work and the ministries that take part in it", "Proposes the Deputy Secretaries-General"],
    from: "2002-06-07",
    sources: ["charter-chinadaily", "cis-legislation-bodies-2003", "asia-plus-2021-02-01", "sco-secretariat", "sputnik-2026-01-30-khakimov", "garant-charter-art4"],
  },
  {
    id: "meetings-of-heads-of-ministries",
    name: { en: "Meetings of heads of ministries and agencies", ru: "Совещания руководителей министерств и/или ведомств", zh: "部门领导人会议" },
    functions: ["Deal with single fields of cooperation"],
    from: "2002-06-07",
    sources: ["charter-chinadaily", "cis-legislation-bodies-2003", "garant-charter-art4", "cnr-2010-06-09"],
  },
  // The Executive Committee, its standing part, began in 2004; its council had met from October 2003. The Charter still named Bishkek as the seat: ministers settled on Tashkent in September 2003.
  {
    id: "rats",
    name: { en: "Regional Anti-Terrorist Structure", ru: "Региональная антитеррористическая структура", zh: "地区反恐怖机构" },
    seat: "tashkent",
    functions: [
      "Coordinates the competent bodies of the member states against terrorism, separatism and extremism",
      "Works out proposals for that cooperation",
      "Helps to prepare and hold joint exercises and operations",
      "Keeps working contacts with other organisations",
    ],
    head: { title: "Director of the Executive Committee of RATS", approvedBy: "council-of-heads-of-state", termYears: 3 },
    from: "2004",
    sources: ["tashkent-declaration-2004", "astana-declaration-2005", "cis-legislation-2003-09-05", "kazworld-dzhumanbekov", "dzen-mirzaev-2022", "71cn-2016", "xinhua-2012-rats-council"],
  },
  // Each member state has one. No first day was found: they go with the Secretariat, which opened in January 2004, and
  // the agreement with the host state of June 2004 defines them. The Russian name was read without the Secretariat.
  {
    id: "permanent-representatives",
    name: {
      en: "Permanent representatives of the member states at the Secretariat",
      ru: "Постоянные представители государств-членов ШОС",
      zh: "上合组织成员国常驻秘书处代表",
    },
    seat: "beijing",
    functions: [
      "Represent each member state at the Secretariat",
      "Take part in drafting and agreeing documents for the councils",
      "Receive certified copies of the documents adopted",
      "Help to carry decisions out and pass information between the Secretariat and their states",
    ],
    from: "2004",
    sources: ["cis-legislation-host-agreement-2004", "sco-permanent-representatives", "sco-2024-01-16", "scorussia2015-secretariat", "sectsco-ru-2025-11-05", "chn-sectsco-2025-07-24"],
  },
  // Counted from the opening. The departments are those of January 2024; the source runs them together, and the split of
  // the last two is a reading. The head was titled Executive Secretary at first.
  {
    id: "secretariat",
    name: { en: "Secretariat", ru: "Секретариат", zh: "秘书处" },
    seat: "beijing",
    functions: [
      "Coordinates the work of the organisation and supports it with information and analysis",
      "Examines drafts from the legal and the financial side",
      "Keeps the documents of the organisation as their depositary",
      "Organises meetings and provides for them technically",
      "Keeps contact with observers, partners and international organisations",
      "Organises the missions that observe elections and referendums",
      "Prepares the proposals for the annual budget",
    ],
    departments: ["Political", "Economic", "Humanitarian", "Information and analysis", "Administrative and legal", "International relations"],
    summary: "Officials are sent by the members by quota; technical staff is hired in the host country.",
    head: { title: "Secretary-General", proposedBy: "council-of-foreign-ministers", approvedBy: "council-of-heads-of-state", termYears: 3 },
    from: "2004-01-15",
    sources: ["sco-2024-01-16", "sco-secretariat", "charter-art11", "scorussia2015-secretariat", "kazakhstan-today-2024-01-15", "cnr-2010-06-09"],
  },
  {
    id: "interbank-consortium",
    name: { en: "SCO Interbank Consortium", ru: "Межбанковское объединение", zh: "银行联合体" },
    from: "2005-10-26",
    sources: ["scorussia2015-ibc", "asia-plus-ibc-2007", "uzdaily-2019-11", "peoplecn-2022-11-02"],
  },
  // It did not meet between 2009 and October 2017; a meeting was announced for July 2021, and no text ends it.
  {
    id: "contact-group-afghanistan",
    name: { en: "SCO-Afghanistan Contact Group", ru: "Контактная группа «ШОС – Афганистан»", zh: "上合组织—阿富汗联络组" },
    from: "2005-11-04",
    sources: ["hrichina-contact-group", "news-tj-2018-05-29", "asia-plus-2021-07-13", "mid-ru-2017-10-12", "gcjswp-2021-07", "kyrtag-2019-04-19"],
  },
  // A non-governmental body of experts, counted from its first meeting.
  {
    id: "sco-forum",
    name: { en: "SCO Forum", ru: "Форум ШОС", zh: "上合组织论坛" },
    from: "2006-05-22",
    sources: ["scoforum", "scoforum-meetings", "mgimo-forum", "jiangsulong-2019-forum", "sectsco-ru-2011-05-28"],
  },
  // A non-governmental body; the seat is that of its own secretariat.
  {
    id: "business-council",
    name: { en: "SCO Business Council", ru: "Деловой совет", zh: "实业家委员会" },
    seat: "moscow",
    from: "2006-06-14",
    sources: ["bcsco", "scorussia2015-bc", "uzdaily-2019-11", "peoplecn-2022-11-02"],
  },
  // The founding conference was announced for 4 May 2009; its opening was reported without the day.
  {
    id: "youth-council",
    name: { en: "SCO Youth Council", ru: "Молодежный совет ШОС", zh: "上合组织青年委员会" },
    from: "2009-05",
    sources: ["infoshos-youth-2009", "uzdaily-youth-2009", "qazaqtv-youth", "sectsco-ru-2021-03-30", "richbox-youth"],
  },
  // A network of universities without one founding day: ministers declared it launched in 2010.
  {
    id: "sco-university",
    name: { en: "SCO University", ru: "Университет ШОС", zh: "上海合作组织大学" },
    from: "2010",
    sources: ["infoshos-university", "russkiymir-university", "kstu-university", "usco-chronicle"],
  },
] as const satisfies readonly Authored<OrganisationBody>[];
