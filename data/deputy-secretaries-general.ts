import type { AttestedTerm, OfficeTerm } from "../src/types.ts";
import type { Authored } from "./authored.ts";

// No full list was found: these are the deputies whom a source shows in office on a day. One term has two known ends.
export const deputySecretariesGeneral = [
  {
    id: "deputy-secretary-general-aizada-subakozhoyeva",
    person: { id: "aizada-subakozhoyeva", name: { en: "Aizada Subakozhoyeva" }, familyName: "Subakozhoyeva", aliases: [] },
    title: "Deputy Secretary-General",
    attestedOn: ["2018-05-04"],
    sources: ["sco-subakozhoyeva"],
  },
  {
    id: "deputy-secretary-general-wang-kaiwen",
    person: { id: "wang-kaiwen", name: { en: "Wang Kaiwen", zh: "王开文" }, familyName: "Wang", aliases: [] },
    title: "Deputy Secretary-General",
    attestedOn: ["2018-05-24"],
    sources: ["globaltimes-wangkaiwen"],
  },
  {
    id: "deputy-secretary-general-aziz-nosirov",
    person: { id: "aziz-nosirov", name: { en: "Aziz Nosirov" }, familyName: "Nosirov", aliases: ["Aziz Nasirov"] },
    title: "Deputy Secretary-General",
    attestedOn: ["2018-10-17"],
    sources: ["sco-nosirov"],
  },
  // One encyclopaedia has him begin on 18 May 2022; nothing else was found to bear the day.
  {
    id: "deputy-secretary-general-sohail-khan",
    person: { id: "sohail-khan", name: { en: "Sohail Khan", ru: "Сухэль Хан", zh: "索海尔·汗" }, familyName: "Khan", aliases: [] },
    title: "Deputy Secretary-General",
    attestedOn: ["2022-08-08", "2022-09-21", "2023-02-28", "2023-08-07", "2025-09-06"],
    sources: ["sco-khan-2022", "app-2022-09-21", "urdupoint-2023-02-28", "sco-khan-2023", "mailru-khan-2025", "zhwiki-sco-old"],
  },
  // The end is the day on which he became Secretary-General.
  {
    id: "deputy-secretary-general-nurlan-yermekbayev",
    person: {
      id: "nurlan-yermekbayev",
      name: { en: "Nurlan Yermekbayev", ru: "Нурлан Ермекбаев", zh: "努尔兰·叶尔梅克巴耶夫" },
      familyName: "Yermekbayev",
      aliases: ["Nurlan Ermekbaev", "Nurlan Ermekbayev", "Nurlan Yermekhbayev", "Nurlan Bayuzakovich Yermekbayev"],
    },
    title: "Deputy Secretary-General",
    nominatedBy: "KZ",
    from: "2023-01-01",
    until: "2025-01-01",
    sources: ["kztoday-2024-12-10", "trend-yermekbayev", "astana-times-2024-07-04", "chinanews-2025-01-18"],
  },
  {
    id: "deputy-secretary-general-janesh-kain",
    person: { id: "janesh-kain", name: { en: "Janesh Kain" }, familyName: "Kain", aliases: [] },
    title: "Deputy Secretary-General",
    attestedOn: ["2023-04-03"],
    sources: ["kazinform-2023-04-03", "astana-times-2023-04-04"],
  },
  // Shown in office in September 2022 as well, on a day that was not found.
  {
    id: "deputy-secretary-general-grigory-logvinov",
    person: { id: "grigory-logvinov", name: { en: "Grigory Logvinov", ru: "Григорий Логвинов" }, familyName: "Logvinov", aliases: [] },
    title: "Deputy Secretary-General",
    attestedOn: ["2023-12-12"],
    sources: ["sputnik-logvinov-2023", "thepaper-logvinov-2022"],
  },
  {
    id: "deputy-secretary-general-oleg-kopylov",
    person: { id: "oleg-kopylov", name: { en: "Oleg Kopylov", ru: "Олег Копылов" }, familyName: "Kopylov", aliases: [] },
    title: "Deputy Secretary-General",
    attestedOn: ["2025-10-10"],
    sources: ["newsby-kopylov"],
  },
] as const satisfies readonly (Authored<OfficeTerm> | Authored<AttestedTerm>)[];
