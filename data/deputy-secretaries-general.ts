import type { AttestedTerm, OfficeTerm } from "../src/types.ts";
import type { Authored } from "./authored.ts";

// No full list was found: these are the deputies whom a source shows in office on a day. One term has two known ends.
export const deputySecretariesGeneral = [
  {
    id: "deputy-secretary-general-mikhail-konarovsky",
    person: "mikhail-konarovsky",
    title: "Deputy Secretary-General",
    attestedOn: ["2010-10-22"],
    evidence: { person: ["economy-ru-2010-10-22"], title: ["economy-ru-2010-10-22"], attestedOn: ["economy-ru-2010-10-22"] },
  },
  {
    id: "deputy-secretary-general-aziz-nosirov",
    person: "aziz-nosirov",
    title: "Deputy Secretary-General",
    attestedOn: ["2017-11-15", "2018-10-17"],
    evidence: { person: ["sco-2017-11-15", "sco-nosirov"], title: ["sco-2017-11-15", "sco-nosirov"], attestedOn: ["sco-2017-11-15", "sco-nosirov"] },
  },
  {
    id: "deputy-secretary-general-aizada-subakozhoyeva",
    person: "aizada-subakozhoyeva",
    title: "Deputy Secretary-General",
    attestedOn: ["2018-05-04", "2019-05-17"],
    evidence: { person: ["sco-subakozhoyeva", "sco-2019-05-17"], title: ["sco-subakozhoyeva", "sco-2019-05-17"], attestedOn: ["sco-subakozhoyeva", "sco-2019-05-17"] },
  },
  {
    id: "deputy-secretary-general-wang-kaiwen",
    person: "wang-kaiwen",
    title: "Deputy Secretary-General",
    attestedOn: ["2018-05-24"],
    evidence: { person: ["globaltimes-wangkaiwen"], title: ["globaltimes-wangkaiwen"], attestedOn: ["globaltimes-wangkaiwen"] },
  },
  // The Secretariat spells him so.
  {
    id: "deputy-secretary-general-xe-xiaoyong",
    person: "xe-xiaoyong",
    title: "Deputy Secretary-General",
    attestedOn: ["2019-04-29"],
    evidence: { person: ["sco-2019-04-29"], title: ["sco-2019-04-29"], attestedOn: ["sco-2019-04-29"] },
  },
  {
    id: "deputy-secretary-general-sherali-jonon",
    person: "sherali-jonon",
    title: "Deputy Secretary-General",
    attestedOn: ["2020-09-05", "2020-10-13"],
    evidence: { person: ["sco-2020-09-07", "cebl-419"], title: ["sco-2020-09-07", "cebl-419"], attestedOn: ["sco-2020-09-07", "cebl-419"] },
  },
  // One encyclopaedia has him begin on 18 May 2022; nothing else was found to bear the day.
  {
    id: "deputy-secretary-general-sohail-khan",
    person: "sohail-khan",
    title: "Deputy Secretary-General",
    attestedOn: ["2022-08-08", "2022-09-21", "2023-02-28", "2023-08-07", "2025-09-06"],
    evidence: {
      person: ["sco-khan-2022", "app-2022-09-21", "urdupoint-2023-02-28", "sco-khan-2023", "mailru-khan-2025", "zhwiki-sco-old"],
      title: ["sco-khan-2022", "app-2022-09-21", "urdupoint-2023-02-28", "sco-khan-2023", "mailru-khan-2025"],
      attestedOn: ["sco-khan-2022", "app-2022-09-21", "urdupoint-2023-02-28", "sco-khan-2023", "mailru-khan-2025"],
    },
  },
  // The end is the day on which he became Secretary-General.
  {
    id: "deputy-secretary-general-nurlan-yermekbayev",
    person: "nurlan-yermekbayev",
    title: "Deputy Secretary-General",
    nominatedBy: "KZ",
    from: "2023-01-01",
    until: "2025-01-01",
    evidence: {
      person: ["kztoday-2024-12-10", "trend-yermekbayev", "astana-times-2024-07-04"],
      title: ["kztoday-2024-12-10", "trend-yermekbayev"],
      from: ["kztoday-2024-12-10", "trend-yermekbayev"],
      until: ["chinanews-2025-01-18"],
    },
  },
  {
    id: "deputy-secretary-general-janesh-kain",
    person: "janesh-kain",
    title: "Deputy Secretary-General",
    attestedOn: ["2023-04-03"],
    evidence: { unassigned: ["kazinform-2023-04-03", "astana-times-2023-04-04"] },
  },
  // Shown in office in September 2022 as well, on a day that was not found.
  {
    id: "deputy-secretary-general-grigory-logvinov",
    person: "grigory-logvinov",
    title: "Deputy Secretary-General",
    attestedOn: ["2023-12-12"],
    evidence: { person: ["sputnik-logvinov-2023", "thepaper-logvinov-2022"], title: ["sputnik-logvinov-2023", "thepaper-logvinov-2022"], attestedOn: ["sputnik-logvinov-2023"] },
  },
  {
    id: "deputy-secretary-general-oleg-kopylov",
    person: "oleg-kopylov",
    title: "Deputy Secretary-General",
    attestedOn: ["2025-10-10"],
    evidence: { person: ["newsby-kopylov"], title: ["newsby-kopylov"], attestedOn: ["newsby-kopylov"] },
  },
] as const satisfies readonly (Authored<OfficeTerm> | Authored<AttestedTerm>)[];
