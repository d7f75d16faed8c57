import type { OtherState } from "../src/types.ts";
import type { OtherStateCode } from "../src/vocabulary.ts";
import type { Authored } from "./authored.ts";

// States without a status that came to a meeting, or in which something of the facts happened. An official name was read in English
// alone.
export const otherStates = {
  ID: {
    code: "ID",
    alpha3: "IDN",
    numeric: "360",
    name: { en: "Indonesia", ru: "Индонезия", zh: "印度尼西亚" },
    officialName: { en: "Republic of Indonesia" },
    aliases: [],
    sources: ["iso-3166", "cldr"],
  },
  MY: {
    code: "MY",
    alpha3: "MYS",
    numeric: "458",
    name: { en: "Malaysia", ru: "Малайзия", zh: "马来西亚" },
    officialName: { en: "Malaysia" },
    aliases: [],
    sources: ["iso-3166", "cldr"],
  },
  TM: {
    code: "TM",
    alpha3: "TKM",
    numeric: "795",
    name: { en: "Turkmenistan", ru: "Туркменистан", zh: "土库曼斯坦" },
    officialName: { en: "Turkmenistan" },
    aliases: [],
    sources: ["iso-3166", "cldr"],
  },
  US: {
    code: "US",
    alpha3: "USA",
    numeric: "840",
    name: { en: "United States", ru: "Соединенные Штаты", zh: "美国" },
    officialName: { en: "United States of America" },
    aliases: ["USA"],
    sources: ["iso-3166", "cldr"],
  },
  VN: {
    code: "VN",
    alpha3: "VNM",
    numeric: "704",
    name: { en: "Vietnam", ru: "Вьетнам", zh: "越南" },
    officialName: { en: "Socialist Republic of Viet Nam" },
    aliases: [],
    sources: ["iso-3166", "cldr"],
  },
} as const satisfies { readonly [Code in OtherStateCode]: Authored<OtherState> & { readonly code: Code } };
