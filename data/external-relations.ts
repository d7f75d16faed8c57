import type { ExternalRelation } from "../src/types.ts";
import type { Authored } from "./authored.ts";

export const externalRelations = [
  {
    id: "relation-un-observer",
    organisation: "un-general-assembly",
    kind: "observer-status",
    signedOn: "2004-12-02",
    instrument: "A/RES/59/48",
    sources: ["un-ga-67-15", "uzbekistan-org-2010", "xinhua-2017-06-07"],
  },
  // The first of its kind that the organisation concluded with another, as Chinese sources say.
  {
    id: "relation-cis-memorandum",
    organisation: "cis-executive-committee",
    kind: "memorandum",
    signedOn: "2005-04-12",
    place: "beijing",
    sources: ["xinhua-2017-06-07", "sco-2018-cis", "mod-cn-chronology-2018", "sputnik-uz-2025-cis"],
  },
  {
    id: "relation-asean",
    organisation: "asean",
    kind: "memorandum",
    signedOn: "2005-04-21",
    place: "jakarta",
    instrument: "Memorandum between the Secretariats",
    sources: ["asean-2005", "mod-cn-chronology-2018", "xinhua-2017-06-07"],
  },
  {
    id: "relation-afghanistan-contact-group",
    state: "AF",
    kind: "protocol",
    signedOn: "2005-11-04",
    place: "beijing",
    instrument: "Protocol on Establishment of the SCO-Afghanistan Contact Group",
    sources: ["hrichina-contact-group", "hrichina-appendix-a", "news-tj-2018-05-29", "mod-cn-chronology-2018"],
  },
  {
    id: "relation-csto",
    organisation: "csto",
    kind: "memorandum",
    signedOn: "2007-10-05",
    place: "dushanbe",
    instrument: "Memorandum between the Secretariats",
    sources: ["ealegislation-csto-2007", "asia-plus-2007-csto-signed"],
  },
  // The first memorandum, of which only the year was found.
  {
    id: "relation-escap",
    organisation: "escap",
    kind: "memorandum",
    signedOn: "2008",
    sources: ["tdminews-escap", "sputniknews-zh-2015-escap"],
  },
  {
    id: "relation-un-resolution-2009",
    organisation: "un-general-assembly",
    kind: "resolution",
    signedOn: "2009-12-18",
    instrument: "A/RES/64/183",
    sources: ["un-ga-67-15", "uzbekistan-org-2010"],
  },
  {
    id: "relation-un-joint-declaration",
    organisation: "united-nations",
    kind: "joint-declaration",
    signedOn: "2010-04-05",
    place: "tashkent",
    instrument: "Joint Declaration on UN/SCO Secretariat Cooperation",
    sources: ["un-ga-67-15", "uzbekistan-be-ban-2010", "actualcomment-2010-04-05"],
  },
  { id: "relation-un-resolution-2010", organisation: "un-general-assembly", kind: "resolution", signedOn: "2010-12-13", instrument: "A/RES/65/124", sources: ["un-ga-67-15"] },
  // One report only.
  {
    id: "relation-rats-csto-protocol",
    organisation: "csto",
    kind: "protocol",
    signedOn: "2011-06-14",
    instrument: "Protocol of understanding between the Regional Anti-Terrorist Structure and the Secretariat",
    sources: ["tengrinews-2011-unodc"],
  },
  { id: "relation-unodc", organisation: "unodc", kind: "memorandum", signedOn: "2011-06-14", sources: ["tengrinews-2011-unodc", "sco-2017-unodc"] },
  { id: "relation-un-resolution-2012", organisation: "un-general-assembly", kind: "resolution", signedOn: "2012-11-19", instrument: "A/RES/67/15", sources: ["un-ga-67-15"] },
  {
    id: "relation-cica",
    organisation: "cica",
    kind: "memorandum",
    signedOn: "2014-05-20",
    place: "shanghai",
    sources: ["kazinform-2014-cica", "cica-external-relations"],
  },
  // Neither the day nor the number was found.
  {
    id: "relation-un-resolution-2014",
    organisation: "un-general-assembly",
    kind: "resolution",
    signedOn: "2014-11",
    instrument: "Cooperation between the United Nations and the Shanghai Cooperation Organization",
    sources: ["sco-russia-2015-un"],
  },
  // Later texts give the number. The day is that of the one meeting of the 71st session which adopted it, without a vote.
  {
    id: "relation-un-resolution-71-14",
    organisation: "un-general-assembly",
    kind: "resolution",
    signedOn: "2016-11-21",
    instrument: "A/RES/71/14",
    sources: ["civilshos-2016-11-24", "un-2016-11-21", "sco-2021-unga-75", "khovar-2021-unga"],
  },
  { id: "relation-icrc", organisation: "icrc", kind: "memorandum", signedOn: "2017-06-09", place: "astana", sources: ["sco-2017-icrc"] },
  // One memorandum of three, with a row for each of the two others. Announced as signed on 28 May 2018; that it was signed on
  // that day is not said.
  {
    id: "relation-rats-cis-anti-terrorism-centre",
    organisation: "cis-anti-terrorism-centre",
    kind: "memorandum",
    signedOn: "2018-05",
    instrument: "Memorandum of understanding with the Regional Anti-Terrorist Structure",
    sources: ["news21by-2018-rats-mou", "sco-2018-cis-csto"],
  },
  {
    id: "relation-rats-cis-csto-memorandum",
    organisation: "csto",
    kind: "memorandum",
    signedOn: "2018-05",
    instrument: "Memorandum of understanding with the Regional Anti-Terrorist Structure",
    sources: ["news21by-2018-rats-mou", "sco-2018-cis-csto"],
  },
  {
    id: "relation-unesco-2018",
    organisation: "unesco",
    kind: "memorandum",
    signedOn: "2018-06-10",
    sources: ["sco-2020-unesco", "infoshos-2020-unog"],
  },
  {
    id: "relation-ocha",
    organisation: "ocha",
    kind: "memorandum",
    signedOn: "2019-06",
    place: "bishkek",
    sources: ["24kg-2019-documents", "arabicradio-2019", "infoshos-2020-unog"],
  },
  { id: "relation-unwto", organisation: "un-tourism", kind: "memorandum", signedOn: "2019-06", place: "bishkek", sources: ["24kg-2019-documents", "sco-2019-unwto", "arabicradio-2019"] },
  // Adopted by consensus. The number was not found.
  {
    id: "relation-un-resolution-2019",
    organisation: "un-general-assembly",
    kind: "resolution",
    signedOn: "2019-08-30",
    instrument: "Cooperation between the United Nations and the Shanghai Cooperation Organization",
    sources: ["mfa-kg-2019-unga"],
  },
  {
    id: "relation-fao",
    organisation: "fao",
    kind: "memorandum",
    signedOn: "2019-11-02",
    place: "tashkent",
    sources: ["sco-2019-fao", "agroinform-2019-fao", "24kg-2019-documents"],
  },
  // Reported under the number 75/69, perhaps that of the draft.
  {
    id: "relation-un-resolution-2021",
    organisation: "un-general-assembly",
    kind: "resolution",
    signedOn: "2021-03-25",
    instrument: "Cooperation between the United Nations and the Shanghai Cooperation Organization",
    sources: ["sco-2021-unga-75", "khovar-2021-unga"],
  },
  { id: "relation-eec", organisation: "eurasian-economic-commission", kind: "memorandum", signedOn: "2021-09-17", place: "dushanbe", sources: ["newswire-2023-eec", "okru-2024-eec"] },
  // The signing was reported on the 15th; the heads of state approved it on the 16th.
  {
    id: "relation-unesco-2022",
    organisation: "unesco",
    kind: "memorandum",
    signedOn: "2022-09-15",
    place: "samarkand",
    instrument: "Memorandum of understanding for 2023-2027",
    sources: ["eadaily-2022-unesco", "ein-2022-samarkand"],
  },
  // The number was not found.
  {
    id: "relation-un-resolution-2023",
    organisation: "un-general-assembly",
    kind: "resolution",
    signedOn: "2023-09-01",
    instrument: "Cooperation between the United Nations and the Shanghai Cooperation Organization",
    sources: ["astana-times-2023-unga"],
  },
  // Adopted from the draft A/79/L.124 by 120 votes to 27, with 28 abstentions. The number was not found.
  {
    id: "relation-un-resolution-2025",
    organisation: "un-general-assembly",
    kind: "resolution",
    signedOn: "2025-09-05",
    instrument: "Cooperation between the United Nations and the Shanghai Cooperation Organization",
    sources: ["interfax-2025-unga", "cn-mission-un-2025-09-06", "newsby-2025-unga"],
  },
  // Tianjin had decided on 1 September to seek the status; the heads of state of the CIS granted it.
  {
    id: "relation-cis-observer",
    organisation: "cis",
    kind: "observer-status",
    signedOn: "2025-10-10",
    place: "dushanbe",
    sources: ["trt-2025-cis", "newscentralasia-2025-cis", "sputnik-uz-2025-cis", "24kg-2025-09-01"],
  },
  { id: "relation-roscongress", organisation: "roscongress-foundation", kind: "memorandum", signedOn: "2025-10-22", place: "beijing", sources: ["ria-2025-roscongress", "24kg-2025-09-01"] },
  // In place by 2012; 11 December 2007 is often given, but no source read has the day.
  { id: "relation-eco", organisation: "eco", kind: "memorandum", instrument: "Memorandum between the Secretariats", sources: ["eco-secretariat-relations", "app-2022-unece"] },
] as const satisfies readonly Authored<ExternalRelation>[];
