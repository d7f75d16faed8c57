import type { State } from "../src/types.ts";
import type { StateCode } from "../src/vocabulary.ts";
import type { Authored } from "./authored.ts";

export const states = {
  // CLDR writes ОАЭ in Russian and the official name in Chinese; agencies write 阿联酋.
  AE: {
    code: "AE",
    alpha3: "ARE",
    numeric: "784",
    name: {
      en: { short: "United Arab Emirates", official: "United Arab Emirates" },
      ru: { short: "Объединенные Арабские Эмираты", official: "Объединенные Арабские Эмираты" },
      zh: { short: "阿联酋", official: "阿拉伯联合酋长国" },
    },
    sources: ["iso-3166", "cldr", "ria-2026-02-02", "sputnik-2026-02-02", "mledoze-countries"],
  },
  AF: {
    code: "AF",
    alpha3: "AFG",
    numeric: "004",
    name: {
      en: { short: "Afghanistan", official: "Islamic Republic of Afghanistan" },
      ru: { short: "Афганистан", official: "Исламская Республика Афганистан" },
      zh: { short: "阿富汗", official: "阿富汗伊斯兰共和国" },
    },
    sources: ["iso-3166", "cldr", "ria-2026-02-02", "sputnik-2026-02-02", "mledoze-countries"],
  },
  AM: {
    code: "AM",
    alpha3: "ARM",
    numeric: "051",
    name: { en: { short: "Armenia", official: "Republic of Armenia" }, ru: { short: "Армения", official: "Республика Армения" }, zh: { short: "亚美尼亚", official: "亚美尼亚共和国" } },
    sources: ["iso-3166", "cldr", "ria-2026-02-02", "sputnik-2026-02-02", "mledoze-countries"],
  },
  AZ: {
    code: "AZ",
    alpha3: "AZE",
    numeric: "031",
    name: {
      en: { short: "Azerbaijan", official: "Republic of Azerbaijan" },
      ru: { short: "Азербайджан", official: "Азербайджанская Республика" },
      zh: { short: "阿塞拜疆", official: "阿塞拜疆共和国" },
    },
    sources: ["iso-3166", "cldr", "ria-2026-02-02", "sputnik-2026-02-02", "mledoze-countries"],
  },
  BH: {
    code: "BH",
    alpha3: "BHR",
    numeric: "048",
    name: { en: { short: "Bahrain", official: "Kingdom of Bahrain" }, ru: { short: "Бахрейн", official: "Королевство Бахрейн" }, zh: { short: "巴林", official: "巴林王国" } },
    sources: ["iso-3166", "cldr", "ria-2026-02-02", "sputnik-2026-02-02", "mledoze-countries"],
  },
  BY: {
    code: "BY",
    alpha3: "BLR",
    numeric: "112",
    name: { en: { short: "Belarus", official: "Republic of Belarus" }, ru: { short: "Беларусь", official: "Республика Беларусь" }, zh: { short: "白俄罗斯", official: "白俄罗斯共和国" } },
    sources: ["iso-3166", "cldr", "ming-pao-2025-09-01", "ria-2026-02-02", "sputnik-2026-02-02", "mledoze-countries", "reform-news-belarus"],
  },
  // One table has another Russian official form; this is the form of Russian and SCO documents.
  CN: {
    code: "CN",
    alpha3: "CHN",
    numeric: "156",
    name: { en: { short: "China", official: "People's Republic of China" }, ru: { short: "Китай", official: "Китайская Народная Республика" }, zh: { short: "中国", official: "中华人民共和国" } },
    sources: ["iso-3166", "cldr", "ming-pao-2025-09-01", "ria-2026-02-02", "sputnik-2026-02-02", "mledoze-countries"],
  },
  EG: {
    code: "EG",
    alpha3: "EGY",
    numeric: "818",
    name: { en: { short: "Egypt", official: "Arab Republic of Egypt" }, ru: { short: "Египет", official: "Арабская Республика Египет" }, zh: { short: "埃及", official: "阿拉伯埃及共和国" } },
    sources: ["iso-3166", "cldr", "ria-2026-02-02", "sputnik-2026-02-02", "mledoze-countries"],
  },
  IN: {
    code: "IN",
    alpha3: "IND",
    numeric: "356",
    name: { en: { short: "India", official: "Republic of India" }, ru: { short: "Индия", official: "Республика Индия" }, zh: { short: "印度", official: "印度共和国" } },
    sources: ["iso-3166", "cldr", "ria-2026-02-02", "sputnik-2026-02-02", "mledoze-countries"],
  },
  IR: {
    code: "IR",
    alpha3: "IRN",
    numeric: "364",
    name: { en: { short: "Iran", official: "Islamic Republic of Iran" }, ru: { short: "Иран", official: "Исламская Республика Иран" }, zh: { short: "伊朗", official: "伊朗伊斯兰共和国" } },
    sources: ["iso-3166", "cldr", "ming-pao-2025-09-01", "ria-2026-02-02", "sputnik-2026-02-02", "mledoze-countries"],
  },
  // CLDR writes Киргизия; the state and the SCO write Кыргызстан. The Tianjin Declaration has 吉尔吉斯共和国.
  KG: {
    code: "KG",
    alpha3: "KGZ",
    numeric: "417",
    name: { en: { short: "Kyrgyzstan", official: "Kyrgyz Republic" }, ru: { short: "Кыргызстан", official: "Кыргызская Республика" }, zh: { short: "吉尔吉斯斯坦", official: "吉尔吉斯共和国" } },
    sources: ["iso-3166", "cldr", "ming-pao-2025-09-01", "ria-2026-02-02", "sputnik-2026-02-02", "mledoze-countries", "reform-news-belarus"],
  },
  KH: {
    code: "KH",
    alpha3: "KHM",
    numeric: "116",
    name: { en: { short: "Cambodia", official: "Kingdom of Cambodia" }, ru: { short: "Камбоджа", official: "Королевство Камбоджа" }, zh: { short: "柬埔寨", official: "柬埔寨王国" } },
    sources: ["iso-3166", "cldr", "ria-2026-02-02", "sputnik-2026-02-02", "mledoze-countries"],
  },
  KW: {
    code: "KW",
    alpha3: "KWT",
    numeric: "414",
    name: { en: { short: "Kuwait", official: "State of Kuwait" }, ru: { short: "Кувейт", official: "Государство Кувейт" }, zh: { short: "科威特", official: "科威特国" } },
    sources: ["iso-3166", "cldr", "ria-2026-02-02", "sputnik-2026-02-02", "mledoze-countries"],
  },
  KZ: {
    code: "KZ",
    alpha3: "KAZ",
    numeric: "398",
    name: { en: { short: "Kazakhstan", official: "Republic of Kazakhstan" }, ru: { short: "Казахстан", official: "Республика Казахстан" }, zh: { short: "哈萨克斯坦", official: "哈萨克斯坦共和国" } },
    sources: ["iso-3166", "cldr", "ming-pao-2025-09-01", "ria-2026-02-02", "sputnik-2026-02-02", "mledoze-countries"],
  },
  LA: {
    code: "LA",
    alpha3: "LAO",
    numeric: "418",
    name: {
      en: { short: "Laos", official: "Lao People's Democratic Republic" },
      ru: { short: "Лаос", official: "Лаосская Народно-Демократическая Республика" },
      zh: { short: "老挝", official: "老挝人民民主共和国" },
    },
    sources: ["iso-3166", "cldr", "ria-2026-02-02", "sputnik-2026-02-02", "mledoze-countries"],
  },
  LK: {
    code: "LK",
    alpha3: "LKA",
    numeric: "144",
    name: {
      en: { short: "Sri Lanka", official: "Democratic Socialist Republic of Sri Lanka" },
      ru: { short: "Шри-Ланка", official: "Демократическая Социалистическая Республика Шри-Ланка" },
      zh: { short: "斯里兰卡", official: "斯里兰卡民主社会主义共和国" },
    },
    sources: ["iso-3166", "cldr", "ria-2026-02-02", "sputnik-2026-02-02", "mledoze-countries"],
  },
  // The code list of ISO has Republic of Myanmar; UN and SCO use the longer form, and Russian without a genitive.
  MM: {
    code: "MM",
    alpha3: "MMR",
    numeric: "104",
    name: { en: { short: "Myanmar", official: "Republic of the Union of Myanmar" }, ru: { short: "Мьянма", official: "Республика Союз Мьянма" }, zh: { short: "缅甸", official: "缅甸联邦共和国" } },
    sources: ["iso-3166", "cldr", "ria-2026-02-02", "sputnik-2026-02-02", "mledoze-countries"],
  },
  // The SCO writes 蒙古国 also where CLDR has 蒙古.
  MN: {
    code: "MN",
    alpha3: "MNG",
    numeric: "496",
    name: { en: { short: "Mongolia", official: "Mongolia" }, ru: { short: "Монголия", official: "Монголия" }, zh: { short: "蒙古", official: "蒙古国" } },
    sources: ["iso-3166", "cldr", "ria-2026-02-02", "sputnik-2026-02-02", "mledoze-countries"],
  },
  // Official forms as the UN writes them, without the article and with an adjective in Russian.
  MV: {
    code: "MV",
    alpha3: "MDV",
    numeric: "462",
    name: { en: { short: "Maldives", official: "Republic of Maldives" }, ru: { short: "Мальдивы", official: "Мальдивская Республика" }, zh: { short: "马尔代夫", official: "马尔代夫共和国" } },
    sources: ["iso-3166", "cldr", "ria-2026-02-02", "sputnik-2026-02-02", "mledoze-countries"],
  },
  // The UN now uses Nepal alone as the formal name as well; papers of the SCO have the longer form.
  NP: {
    code: "NP",
    alpha3: "NPL",
    numeric: "524",
    name: {
      en: { short: "Nepal", official: "Federal Democratic Republic of Nepal" },
      ru: { short: "Непал", official: "Федеративная Демократическая Республика Непал" },
      zh: { short: "尼泊尔", official: "尼泊尔联邦民主共和国" },
    },
    sources: ["iso-3166", "cldr", "ria-2026-02-02", "sputnik-2026-02-02", "mledoze-countries"],
  },
  PK: {
    code: "PK",
    alpha3: "PAK",
    numeric: "586",
    name: {
      en: { short: "Pakistan", official: "Islamic Republic of Pakistan" },
      ru: { short: "Пакистан", official: "Исламская Республика Пакистан" },
      zh: { short: "巴基斯坦", official: "巴基斯坦伊斯兰共和国" },
    },
    sources: ["iso-3166", "cldr", "ming-pao-2025-09-01", "ria-2026-02-02", "sputnik-2026-02-02", "mledoze-countries"],
  },
  QA: {
    code: "QA",
    alpha3: "QAT",
    numeric: "634",
    name: { en: { short: "Qatar", official: "State of Qatar" }, ru: { short: "Катар", official: "Государство Катар" }, zh: { short: "卡塔尔", official: "卡塔尔国" } },
    sources: ["iso-3166", "cldr", "ria-2026-02-02", "sputnik-2026-02-02", "mledoze-countries"],
  },
  RU: {
    code: "RU",
    alpha3: "RUS",
    numeric: "643",
    name: { en: { short: "Russia", official: "Russian Federation" }, ru: { short: "Россия", official: "Российская Федерация" }, zh: { short: "俄罗斯", official: "俄罗斯联邦" } },
    sources: ["iso-3166", "cldr", "ming-pao-2025-09-01", "ria-2026-02-02", "sputnik-2026-02-02", "mledoze-countries"],
  },
  SA: {
    code: "SA",
    alpha3: "SAU",
    numeric: "682",
    name: {
      en: { short: "Saudi Arabia", official: "Kingdom of Saudi Arabia" },
      ru: { short: "Саудовская Аравия", official: "Королевство Саудовская Аравия" },
      zh: { short: "沙特阿拉伯", official: "沙特阿拉伯王国" },
    },
    sources: ["iso-3166", "cldr", "ria-2026-02-02", "sputnik-2026-02-02", "mledoze-countries"],
  },
  TJ: {
    code: "TJ",
    alpha3: "TJK",
    numeric: "762",
    name: {
      en: { short: "Tajikistan", official: "Republic of Tajikistan" },
      ru: { short: "Таджикистан", official: "Республика Таджикистан" },
      zh: { short: "塔吉克斯坦", official: "塔吉克斯坦共和国" },
    },
    sources: ["iso-3166", "cldr", "ming-pao-2025-09-01", "ria-2026-02-02", "sputnik-2026-02-02", "mledoze-countries"],
  },
  // Spelt Turkey by UN and ISO until 2022; Russian official form as the UN writes it.
  TR: {
    code: "TR",
    alpha3: "TUR",
    numeric: "792",
    name: { en: { short: "Türkiye", official: "Republic of Türkiye" }, ru: { short: "Турция", official: "Турецкая Республика" }, zh: { short: "土耳其", official: "土耳其共和国" } },
    sources: ["iso-3166", "cldr", "ria-2026-02-02", "sputnik-2026-02-02", "mledoze-countries"],
  },
  UZ: {
    code: "UZ",
    alpha3: "UZB",
    numeric: "860",
    name: {
      en: { short: "Uzbekistan", official: "Republic of Uzbekistan" },
      ru: { short: "Узбекистан", official: "Республика Узбекистан" },
      zh: { short: "乌兹别克斯坦", official: "乌兹别克斯坦共和国" },
    },
    sources: ["iso-3166", "cldr", "ming-pao-2025-09-01", "ria-2026-02-02", "sputnik-2026-02-02", "mledoze-countries"],
  },
} as const satisfies { readonly [Code in StateCode]: Authored<State> & { readonly code: Code } };
