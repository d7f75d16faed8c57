import type { ThematicYear } from "../src/types.ts";
import type { Authored, AuthoredCapital } from "./authored.ts";

export const thematicYears = [
  // The ministers of culture proposed it on 10 September 2020; which document decided it was not found.
  {
    id: "thematic-year-2021",
    year: 2021,
    name: { en: "Year of Culture", ru: "Год культуры", zh: "文化年" },
    aliases: [],
    sources: ["casian-2020-09-11", "tingroom-2021-09-11", "gidropribor-2022", "mct-cn-2021-08-20"],
  },
  {
    id: "thematic-year-2023",
    year: 2023,
    name: { en: "Year of Tourism", ru: "Год туризма", zh: "旅游年" },
    aliases: [],
    decidedOn: "2022-09-16",
    sources: ["worldjpn-2022-09-16", "gidropribor-2022", "hqyb-2023-03-23"],
  },
  // "Ecology" and "Environment" render one Russian word: there are not two designations.
  {
    id: "thematic-year-2024",
    year: 2024,
    name: { en: "Year of Ecology", ru: "Год экологии", zh: "生态年" },
    aliases: ["Year of Environment", "Year of the Environment"],
    decidedOn: "2023-07",
    sources: ["khovar-2024-01-16", "tass-2024-07-04-year", "tnw-2024-ecology", "astana-times-2024-07-04-zhang", "kazinform-cn-2024"],
  },
  {
    id: "thematic-year-2025",
    year: 2025,
    name: { en: "Year of Sustainable Development", ru: "Год устойчивого развития", zh: "可持续发展年" },
    aliases: [],
    decidedOn: "2024-07-04",
    sources: ["tass-2024-07-04-year", "vesti-2024-07-04", "khovar-2025-03-29", "embassy-cn-tj-2024-10-19"],
  },
] as const satisfies readonly Authored<ThematicYear>[];

// The decisions name a pair of years. The days are those of the chairmanship of the city's state, for which the title is
// held: the host of 2025-2026 said so of its own city.
export const culturalCapitals = [
  {
    id: "cultural-capital-varanasi",
    place: "varanasi",
    chairmanship: "chairmanship-in-2022",
    years: "2022-2023",
    decidedOn: "2022-09-16",
    sources: ["ein-2022-samarkand", "businesstoday-2022", "gidropribor-2022", "etv-2023-07-04"],
  },
  // A newspaper called the city designated in May 2023, before the decision.
  {
    id: "cultural-capital-almaty",
    place: "almaty",
    chairmanship: "chairmanship-kz-2023",
    years: "2023-2024",
    decidedOn: "2023-07-04",
    sources: ["etv-2023-07-04", "astana-times-2023-chair", "kremlin-2024-07-04"],
  },
  {
    id: "cultural-capital-qingdao",
    place: "qingdao",
    chairmanship: "chairmanship-cn-2024",
    years: "2024-2025",
    decidedOn: "2024-07-04",
    sources: ["kremlin-2024-07-04", "kazinform-2024-07-04-list", "astana-times-2024-07-04-zhang", "24kg-2025-09-01"],
  },
  // The ministers of culture had put it forward in Qingdao on 7 July 2025.
  {
    id: "cultural-capital-cholpon-ata",
    place: "cholpon-ata",
    chairmanship: "chairmanship-kg-2025",
    years: "2025-2026",
    decidedOn: "2025-09-01",
    sources: ["24kg-2025-09-01", "trend-2025-09-01-docs", "trend-2025-09-01-cholpon-ata", "astana-times-2025-09-02", "sco-2026-09-01-bishkek", "people-de-2025-07-09"],
  },
  // Known from later texts that cite the page of the Secretariat; the decision itself was not read.
  { id: "cultural-capital-lahore", place: "lahore", chairmanship: "chairmanship-pk-2026", years: "2026-2027", decidedOn: "2026-09-01", sources: ["sco-2026-09-01-bishkek"] },
] as const satisfies readonly AuthoredCapital[];
