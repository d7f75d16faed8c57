import type { OutsideOrganisation } from "../src/types.ts";
import type { Authored } from "./authored.ts";

// The organisations outside that have a tie to the SCO, or came to a meeting. A name that no text read has in full is left out.
export const organisations = [
  {
    id: "asean",
    name: { en: "Association of Southeast Asian Nations", ru: "Ассоциация государств Юго-Восточной Азии", zh: "东南亚国家联盟" },
    aliases: ["ASEAN"],
    sources: ["asean-2005", "bigasia-zhangmin", "crntt-2025-08-22"],
  },
  {
    id: "cica",
    name: { en: "Conference on Interaction and Confidence Building Measures in Asia", ru: "Совещание по взаимодействию и мерам доверия в Азии", zh: "亚洲相互协作与信任措施会议" },
    aliases: ["CICA"],
    sources: ["kazinform-2014-cica", "sectsco-ru-2025-04-29", "peoplecn-2022-11-02"],
  },
  {
    id: "cis",
    name: { en: "Commonwealth of Independent States", ru: "Содружество Независимых Государств", zh: "独立国家联合体" },
    aliases: ["CIS"],
    sources: ["trt-2025-cis", "belta-2018-06-07", "peoplecn-2022-11-02"],
  },
  { id: "cis-anti-terrorism-centre", name: { en: "CIS Anti-Terrorism Centre", ru: "Антитеррористический центр СНГ" }, aliases: [], sources: ["news21by-2018-rats-mou"] },
  {
    id: "cis-executive-committee",
    name: { en: "Executive Committee of the Commonwealth of Independent States", ru: "Исполнительный комитет СНГ", zh: "独立国家联合体执委会" },
    aliases: [],
    sources: ["xinhua-2017-06-07", "e-cis-2020-09-11", "peoplecn-2022-11-02"],
  },
  {
    id: "csto",
    name: { en: "Collective Security Treaty Organization", ru: "Организация Договора о коллективной безопасности", zh: "集体安全条约组织" },
    aliases: ["CSTO", "Collective Security Treaty Organisation"],
    sources: ["ealegislation-csto-2007", "belta-2018-06-07", "crntt-2025-08-22"],
  },
  {
    id: "eco",
    name: { en: "Economic Cooperation Organization", ru: "Организация экономического сотрудничества", zh: "中西亚经济合作组织" },
    aliases: ["ECO"],
    sources: ["eco-secretariat-relations", "peoplecn-2022-11-02", "iran-ru-2005-02-24"],
  },
  {
    id: "escap",
    name: {
      en: "United Nations Economic and Social Commission for Asia and the Pacific",
      ru: "Экономическая и социальная комиссия ООН для Азии и Тихого океана",
      zh: "联合国亚太经济社会委员会",
    },
    aliases: ["ESCAP"],
    sources: ["tdminews-escap", "peoplecn-2022-11-02", "pytalovo-2025-03-28"],
  },
  {
    id: "eurasian-economic-commission",
    name: { en: "Eurasian Economic Commission", ru: "Евразийская экономическая комиссия", zh: "欧亚经济委员会" },
    aliases: ["EEC"],
    sources: ["newswire-2023-eec", "tass-2021-06-11", "peoplecn-2022-11-02"],
  },
  { id: "eurasian-economic-community", name: { en: "Eurasian Economic Community" }, aliases: [], sources: ["worldjpn-2009-06-16-communique"] },
  {
    id: "fao",
    name: { en: "Food and Agriculture Organization of the United Nations", ru: "Продовольственная и сельскохозяйственная организация Объединенных Наций" },
    aliases: ["FAO"],
    sources: ["sco-2019-fao", "sectsco-ru-2023-09-08"],
  },
  {
    id: "icrc",
    name: { en: "International Committee of the Red Cross", ru: "Международный Комитет Красного Креста", zh: "红十字国际委员会" },
    aliases: ["ICRC"],
    sources: ["sco-2017-icrc", "juduo-sco-background", "csto-icrc"],
  },
  { id: "imf", name: { en: "International Monetary Fund" }, aliases: [], sources: ["voltaire-qingdao-2018"] },
  { id: "ocha", name: { en: "United Nations Office for the Coordination of Humanitarian Affairs" }, aliases: ["OCHA"], sources: ["24kg-2019-documents"] },
  { id: "roscongress-foundation", name: { en: "Roscongress Foundation", ru: "Фонд Росконгресс" }, aliases: [], sources: ["ria-2025-roscongress"] },
  {
    id: "un-general-assembly",
    name: { en: "United Nations General Assembly", ru: "Генеральная Ассамблея ООН", zh: "联合国大会" },
    aliases: [],
    sources: ["un-ga-67-15", "actualcomment-2010-04-05", "chn-sectsco-2022-03-17"],
  },
  { id: "un-tourism", name: { en: "World Tourism Organization", ru: "Всемирная туристская организация" }, aliases: ["UN Tourism", "UNWTO"], sources: ["24kg-2019-documents", "un-58-232"] },
  {
    id: "unesco",
    name: { en: "United Nations Educational, Scientific and Cultural Organization", zh: "联合国教育、科学及文化组织" },
    aliases: ["UNESCO"],
    sources: ["eadaily-2022-unesco", "fsou-unesco"],
  },
  { id: "united-nations", name: { en: "United Nations", ru: "Организация Объединенных Наций", zh: "联合国" }, aliases: ["UN"], sources: ["un-ga-67-15", "cldr"] },
  {
    id: "unodc",
    name: { en: "United Nations Office on Drugs and Crime", ru: "Управление ООН по наркотикам и преступности", zh: "联合国毒品和犯罪问题办公室" },
    aliases: ["UNODC"],
    sources: ["tengrinews-2011-unodc", "sectsco-ru-2016-12-14", "chn-sectsco-2022-03-17"],
  },
  { id: "world-bank", name: { en: "World Bank" }, aliases: [], sources: ["voltaire-qingdao-2018"] },
] as const satisfies readonly Authored<OutsideOrganisation>[];
