import type { Figure } from "../src/types.ts";
import type { Authored } from "./authored.ts";

export const figures = [
  // Annex to the budget agreement of Moscow.
  { id: "budget-share-cn-2003", figure: "budget-share", state: "CN", value: 23.5, unit: "percent", from: "2003-05-29", until: "2005", sources: ["budget-2003-text", "statecouncil-2005-64"] },
  { id: "budget-share-kg-2003", figure: "budget-share", state: "KG", value: 12, unit: "percent", from: "2003-05-29", until: "2005", sources: ["budget-2003-text", "statecouncil-2005-64"] },
  { id: "budget-share-kz-2003", figure: "budget-share", state: "KZ", value: 20, unit: "percent", from: "2003-05-29", until: "2005", sources: ["budget-2003-text", "statecouncil-2005-64"] },
  { id: "budget-share-ru-2003", figure: "budget-share", state: "RU", value: 23.5, unit: "percent", from: "2003-05-29", until: "2005", sources: ["budget-2003-text", "statecouncil-2005-64"] },
  // The protocol left these two as they were. The agreement of 2017 replaced that of 2003 from 2018; its shares, but for
  // that of Kyrgyzstan, were not found.
  {
    id: "budget-share-tj-2003",
    figure: "budget-share",
    state: "TJ",
    value: 6,
    unit: "percent",
    from: "2003-05-29",
    until: "2018-01-01",
    sources: ["budget-2003-text", "statecouncil-2005-64", "adilet-budget-2017"],
  },
  {
    id: "budget-share-uz-2003",
    figure: "budget-share",
    state: "UZ",
    value: 15,
    unit: "percent",
    from: "2003-05-29",
    until: "2018-01-01",
    sources: ["budget-2003-text", "statecouncil-2005-64", "adilet-budget-2017"],
  },
  // As the first head recalls them, at the start; no number between this and that of 2024 was found.
  { id: "secretariat-officials-2004", figure: "secretariat-officials", value: 30, unit: "persons", from: "2004", until: "2024-01-16", sources: ["zhang-deguang-2009-12-29", "sco-2024-01-16"] },
  // The protocol applied from its signature, on a day that was not found; China approved it on 9 July 2005.
  {
    id: "budget-share-cn-2005",
    figure: "budget-share",
    state: "CN",
    value: 24,
    unit: "percent",
    from: "2005",
    until: "2018-01-01",
    sources: ["budget-2003-text", "statecouncil-2005-64", "adilet-budget-2017"],
  },
  {
    id: "budget-share-kg-2005",
    figure: "budget-share",
    state: "KG",
    value: 10,
    unit: "percent",
    from: "2005",
    until: "2018-01-01",
    sources: ["budget-2003-text", "statecouncil-2005-64", "adilet-budget-2017"],
  },
  {
    id: "budget-share-kz-2005",
    figure: "budget-share",
    state: "KZ",
    value: 21,
    unit: "percent",
    from: "2005",
    until: "2018-01-01",
    sources: ["budget-2003-text", "statecouncil-2005-64", "adilet-budget-2017"],
  },
  {
    id: "budget-share-ru-2005",
    figure: "budget-share",
    state: "RU",
    value: 24,
    unit: "percent",
    from: "2005",
    until: "2018-01-01",
    sources: ["budget-2003-text", "statecouncil-2005-64", "adilet-budget-2017"],
  },
  // It ends with the scale that the accession of Iran made necessary and that Kyrgyzstan approved in October 2023; of that
  // scale not all shares were found.
  {
    id: "budget-share-kg-2018",
    figure: "budget-share",
    state: "KG",
    value: 8.8,
    unit: "percent",
    from: "2018-01-01",
    until: "2023-10",
    sources: ["adilet-budget-2017", "kazinform-2018-12-29", "tazabek-budget-2023"],
  },
  // Said of the chairmanship of India five weeks before its end, with which the row ends.
  { id: "chairmanship-events-2023", figure: "chairmanship-events", value: 134, unit: "events", from: "2023-05-31", until: "2023-07-04", sources: ["indiaties-2023"] },
  // Fixed by the memorandum of obligations of September 2022 and counted from membership; the protocol of 2024 has the
  // same share.
  {
    id: "budget-share-ir-2023",
    figure: "budget-share",
    state: "IR",
    value: 5.8,
    unit: "percent",
    from: "2023-07-04",
    sources: ["inbusiness-iran-memorandum", "sputnik-2023-07-04", "prg-budget-2024"],
  },
  { id: "secretariat-departments-2024", figure: "secretariat-departments", value: 6, unit: "departments", from: "2024-01-16", sources: ["sco-2024-01-16", "asiantelegraph-20y"] },
  // By national quota; technical staff, hired from the host country, are not counted.
  { id: "secretariat-officials-2024", figure: "secretariat-officials", value: 36, unit: "persons", from: "2024-01-16", sources: ["sco-2024-01-16", "asiantelegraph-20y"] },
  // Said of the chairmanship of Kazakhstan on its last day, with which the row ends: "nearly" and "approximately" 150. Counts
  // of 140 and 180 exist.
  { id: "chairmanship-events-2024", figure: "chairmanship-events", value: 150, unit: "events", from: "2024-07-04", until: "2024-07-05", sources: ["astana-times-2024-07-04-zhang", "moldova-2024"] },
  // Called the share so far in October 2024; since when it was so is not said.
  { id: "budget-share-kz-2024", figure: "budget-share", state: "KZ", value: 16.4, unit: "percent", from: "2024-10", until: "2025-01-01", sources: ["astana-times-budget-2024"] },
  // Protocol of Islamabad, applied from 1 January 2025.
  { id: "budget-share-by-2025", figure: "budget-share", state: "BY", value: 5.8, unit: "percent", from: "2025-01-01", sources: ["prg-budget-2024", "astana-times-budget-2024"] },
  { id: "budget-share-cn-2025", figure: "budget-share", state: "CN", value: 17.6, unit: "percent", from: "2025-01-01", sources: ["prg-budget-2024", "astana-times-budget-2024"] },
  { id: "budget-share-in-2025", figure: "budget-share", state: "IN", value: 5.9, unit: "percent", from: "2025-01-01", sources: ["prg-budget-2024", "astana-times-budget-2024"] },
  { id: "budget-share-kg-2025", figure: "budget-share", state: "KG", value: 7.6, unit: "percent", from: "2025-01-01", sources: ["prg-budget-2024", "astana-times-budget-2024"] },
  { id: "budget-share-kz-2025", figure: "budget-share", state: "KZ", value: 15.2, unit: "percent", from: "2025-01-01", sources: ["prg-budget-2024", "astana-times-budget-2024"] },
  { id: "budget-share-pk-2025", figure: "budget-share", state: "PK", value: 5.9, unit: "percent", from: "2025-01-01", sources: ["prg-budget-2024", "astana-times-budget-2024"] },
  { id: "budget-share-ru-2025", figure: "budget-share", state: "RU", value: 17.6, unit: "percent", from: "2025-01-01", sources: ["prg-budget-2024", "astana-times-budget-2024"] },
  { id: "budget-share-tj-2025", figure: "budget-share", state: "TJ", value: 6, unit: "percent", from: "2025-01-01", sources: ["prg-budget-2024", "astana-times-budget-2024"] },
  { id: "budget-share-uz-2025", figure: "budget-share", state: "UZ", value: 12.6, unit: "percent", from: "2025-01-01", sources: ["prg-budget-2024", "astana-times-budget-2024"] },
] as const satisfies readonly Authored<Figure>[];
