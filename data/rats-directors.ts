import type { OfficeTerm } from "../src/types.ts";
import type { Authored } from "./authored.ts";

export const ratsDirectors = [
  // Shown in office at the summit of June 2006. That he led the committee from its creation in 2004, and for Uzbekistan, only a
  // copy of an encyclopaedia says.
  {
    id: "rats-director-vyacheslav-kasymov",
    person: { id: "vyacheslav-kasymov", name: { en: "Vyacheslav Kasymov", ru: "Вячеслав Касымов" }, familyName: "Kasymov", aliases: ["Viacheslav Kasymov", "Vyacheslav Kasimov", "V. T. Kasymov"] },
    title: "Director of the Executive Committee of RATS",
    nominatedBy: "UZ",
    from: "2004",
    until: "2007",
    sources: ["shanghai-communique-2006", "shanghai-communique-2006-eastday", "frwiki-rats"],
  },
  // Shown in office from August 2007 to June 2009; the years are those of the three-year cycle.
  {
    id: "rats-director-myrzakan-subanov",
    person: { id: "myrzakan-subanov", name: { en: "Myrzakan Subanov", ru: "Мырзакан Субанов" }, familyName: "Subanov", aliases: ["M. U. Subanov"] },
    title: "Director of the Executive Committee of RATS",
    nominatedBy: "KG",
    from: "2007",
    until: "2010",
    sources: ["uzdaily-2007-communique", "worldjpn-2007-11-02", "kremlin-dushanbe-2008", "yekaterinburg-communique", "jamestown-subanov"],
  },
  // The first year follows from the cycle; he is shown in office from June 2011, and his successor began on 1 January
  // 2013. No text that was read names his state.
  {
    id: "rats-director-dzhenisbek-dzhumanbekov",
    person: {
      id: "dzhenisbek-dzhumanbekov",
      name: { en: "Dzhenisbek Dzhumanbekov", ru: "Дженисбек Джуманбеков" },
      familyName: "Dzhumanbekov",
      aliases: ["Jenisbek Jumanbekov", "Zhenisbek Dzhumanbekov"],
    },
    title: "Director of the Executive Committee of RATS",
    from: "2010",
    until: "2013-01-01",
    sources: ["kazworld-dzhumanbekov", "worldjpn-2011-06-15", "worldjpn-2012-06-07", "caravan-mezentsev", "xinhua-2012-rats-council"],
  },
  {
    id: "rats-director-zhang-xinfeng",
    person: { id: "zhang-xinfeng", name: { en: "Zhang Xinfeng", ru: "Чжан Синьфэн", zh: "张新枫" }, familyName: "Zhang", aliases: [] },
    title: "Director of the Executive Committee of RATS",
    nominatedBy: "CN",
    from: "2013-01-01",
    until: "2016-01-01",
    appointedAt: "summit-2012",
    sources: ["caravan-mezentsev", "baikal-mezentsev", "xinhua-2012-rats-council", "people-zhangxinfeng-2013", "people-zhangxinfeng-2015"],
  },
  // The end follows from the first day of his successor.
  {
    id: "rats-director-yevgeny-sysoyev",
    person: { id: "yevgeny-sysoyev", name: { en: "Yevgeny Sysoyev", ru: "Евгений Сысоев" }, familyName: "Sysoyev", aliases: ["Evgeny Sysoev", "Yevgeniy Sysoyev", "Eugene Sysoev"] },
    title: "Director of the Executive Committee of RATS",
    nominatedBy: "RU",
    from: "2016-01-01",
    until: "2019-01-01",
    sources: ["asia-plus-sysoyev", "tashkenttimes-sysoyev", "khovar-giyosov"],
  },
  {
    id: "rats-director-jumakhon-giyosov",
    person: { id: "jumakhon-giyosov", name: { en: "Jumakhon Giyosov", ru: "Джумахон Гиёсов" }, familyName: "Giyosov", aliases: ["Dzhumakhon Giyosov", "Jumakhon Giosov", "J. F. Giyosov"] },
    title: "Director of the Executive Committee of RATS",
    nominatedBy: "TJ",
    from: "2019-01-01",
    until: "2022-01-01",
    appointedAt: "summit-2018",
    sources: ["khovar-giyosov", "khovar-2021-09-17"],
  },
  // No days were found in print for him. The end of his predecessor and the cycle of the permanent bodies, which began
  // anew on 1 January 2022, point to that day; he is shown in office from April 2022 to May 2024.
  {
    id: "rats-director-ruslan-mirzaev",
    person: { id: "ruslan-mirzaev", name: { en: "Ruslan Mirzaev", ru: "Руслан Мирзаев" }, familyName: "Mirzaev", aliases: ["Ruslan Mirzayev", "R. E. Mirzaev", "Ruslan Erkinovich Mirzaev"] },
    title: "Director of the Executive Committee of RATS",
    nominatedBy: "UZ",
    from: "2022",
    until: "2025",
    sources: ["asia-plus-2021-02-01", "dzen-mirzaev-2022", "mea-2022-11-01", "worldjpn-2023-10-26", "kazinform-2024-05-21"],
  },
  // The end is the scheduled one and follows from the three years of a term; no text that was read prints it. He is
  // shown in office in February, September and November 2025. The list of the summit has the decision without a name.
  {
    id: "rats-director-ularbek-sharsheyev",
    person: { id: "ularbek-sharsheyev", name: { en: "Ularbek Sharsheyev", ru: "Уларбек Шаршеев" }, familyName: "Sharsheyev", aliases: ["Ularbek Sharsheev"] },
    title: "Director of the Executive Committee of RATS",
    nominatedBy: "KG",
    from: "2025",
    until: "2028",
    appointedAt: "summit-2024",
    sources: ["astana2024-docs", "ktkz-sharsheyev", "nca-2025-09-01", "newomni-2025-11-18", "71cn-2016"],
  },
] as const satisfies readonly Authored<OfficeTerm>[];
