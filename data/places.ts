import type { Place } from "../src/types.ts";
import type { Authored } from "./authored.ts";

// The cities, and one state of India, in which something of the facts happened or has its seat. Natural Earth writes some Chinese
// names in traditional characters; they stand here in simplified ones.
export const places = [
  // Alma-Ata until a day that was not found; Russian texts still write Алма-Ата, Kazakhstan and CLDR Алматы.
  { id: "almaty", name: { en: "Almaty", ru: "Алматы", zh: "阿拉木图" }, state: "KZ", sources: ["natural-earth-10m", "cldr"] },
  // Each name counts from the day of its decree; that of 2022 was published two days later.
  {
    id: "astana",
    name: { en: "Astana", ru: "Астана", zh: "阿斯塔纳" },
    state: "KZ",
    formerNames: [{ name: { en: "Nur-Sultan", ru: "Нур-Султан", zh: "努尔苏丹" }, from: "2019-03-23", until: "2022-09-17" }],
    sources: ["natural-earth-10m", "kankanews-2022-09-18", "newsaz-2019-03-23", "xinhua-2019-03-24"],
  },
  { id: "beijing", name: { en: "Beijing", ru: "Пекин", zh: "北京" }, state: "CN", sources: ["natural-earth-110m"] },
  { id: "bishkek", name: { en: "Bishkek", ru: "Бишкек", zh: "比什凯克" }, state: "KG", sources: ["natural-earth-10m", "cldr"] },
  { id: "cholpon-ata", name: { en: "Cholpon-Ata", ru: "Чолпон-Ата", zh: "乔尔蓬阿塔" }, state: "KG", sources: ["nm-tj-2013", "chinanews-2025-10-24"] },
  { id: "dushanbe", name: { en: "Dushanbe", ru: "Душанбе", zh: "杜尚别" }, state: "TJ", sources: ["natural-earth-10m", "cldr"] },
  // A state of India, not a city: no source read names the town of the foreign ministers' meeting of 2023.
  { id: "goa", name: { en: "Goa", ru: "Гоа", zh: "果阿" }, state: "IN", sources: ["dzen-2023-05-04", "zaobao-2023-05-05"] },
  { id: "islamabad", name: { en: "Islamabad", ru: "Исламабад", zh: "伊斯兰堡" }, state: "PK", sources: ["natural-earth-10m"] },
  { id: "jakarta", name: { en: "Jakarta", ru: "Джакарта", zh: "雅加达" }, state: "ID", sources: ["natural-earth-110m", "cldr"] },
  // The source writes the Chinese name in traditional characters, 拉合爾.
  { id: "lahore", name: { en: "Lahore", ru: "Лахор", zh: "拉合尔" }, state: "PK", sources: ["natural-earth-10m"] },
  { id: "moscow", name: { en: "Moscow", ru: "Москва", zh: "莫斯科" }, state: "RU", sources: ["natural-earth-110m", "cldr"] },
  { id: "new-delhi", name: { en: "New Delhi", ru: "Нью-Дели", zh: "新德里" }, state: "IN", sources: ["natural-earth-10m"] },
  // The seat of the United Nations, where the ministers met on the margin of the General Assembly.
  { id: "new-york", name: { en: "New York", ru: "Нью-Йорк", zh: "纽约" }, state: "US", sources: ["natural-earth-110m", "cldr"] },
  { id: "qingdao", name: { en: "Qingdao", ru: "Циндао", zh: "青岛" }, state: "CN", sources: ["belta-2018-06-07", "cctv-2025-07-08"] },
  { id: "samarkand", name: { en: "Samarkand", ru: "Самарканд", zh: "撒马尔罕" }, state: "UZ", sources: ["natural-earth-10m", "cldr"] },
  { id: "shanghai", name: { en: "Shanghai", ru: "Шанхай", zh: "上海" }, state: "CN", sources: ["natural-earth-110m", "cldr"] },
  { id: "sochi", name: { en: "Sochi", ru: "Сочи", zh: "索契" }, state: "RU", sources: ["gmrb-2017-12-01", "xinhua-ru-2017-11-30"] },
  { id: "st-petersburg", name: { en: "St Petersburg", ru: "Санкт-Петербург", zh: "圣彼得堡" }, state: "RU", sources: ["natural-earth-10m"] },
  { id: "tashkent", name: { en: "Tashkent", ru: "Ташкент", zh: "塔什干" }, state: "UZ", sources: ["natural-earth-10m", "cldr"] },
  { id: "tianjin", name: { en: "Tianjin", ru: "Тяньцзинь", zh: "天津" }, state: "CN", sources: ["natural-earth-10m"] },
  { id: "ufa", name: { en: "Ufa", ru: "Уфа", zh: "乌法" }, state: "RU", sources: ["natural-earth-10m", "cctv-2015-07-11"] },
  { id: "varanasi", name: { en: "Varanasi", ru: "Варанаси", zh: "瓦拉纳西" }, state: "IN", sources: ["natural-earth-10m", "hqyb-2023-03-23"] },
  { id: "xian", name: { en: "Xi'an", ru: "Сиань", zh: "西安" }, state: "CN", sources: ["natural-earth-10m"] },
  { id: "yekaterinburg", name: { en: "Yekaterinburg", ru: "Екатеринбург", zh: "叶卡捷琳堡" }, state: "RU", sources: ["natural-earth-10m", "cldr"] },
  { id: "zhengzhou", name: { en: "Zhengzhou", ru: "Чжэнчжоу", zh: "郑州" }, state: "CN", sources: ["natural-earth-10m"] },
] as const satisfies readonly Authored<Place>[];
