import { both, type Edit, put } from "../support/edits.ts";

/** Each lint of names, a change that it must object to, and what its sentence says. */
export const badNames: readonly [lint: string, edit: Edit, sentence: RegExp][] = [
  [
    "namesUnlikeIds",
    put("people", "boris-yeltsin", "name.en", "Boris Yeltsim"),
    /people\/boris-yeltsin name.en: "Boris Yeltsim" is not/,
  ],
  [
    "namesUnlikeIds",
    put("people", "igor-ivanov", "name.en", "Ivanov Igor"),
    /igor-ivanov name.en: "Ivanov Igor" is not/,
  ],
  ["namesUnlikeIds", put("places", "tashkent", "name.en", "Bishkek"), /places\/tashkent name.en: "Bishkek" is not/],
  [
    "misplacedFamilyNames",
    put("people", "imran-khan", "familyName", "Imran"),
    /imran-khan familyName: "Imran" is not the last word/,
  ],
  ["misplacedFamilyNames", put("people", "imran-khan", "familyName", "Khna"), /imran-khan familyName: "Khna"/],
  [
    "misplacedFamilyNames",
    put("people", "li-qiang", "familyName", "Qiang"),
    /li-qiang familyName: "Qiang" is not the first word/,
  ],
  [
    "unlikeNames",
    put("people", "igor-ivanov", "name.ru", "Игорь Иваров"),
    /igor-ivanov name.ru: "Игорь Иваров" does not sound/,
  ],
  [
    "unlikeNames",
    put("people", "igor-ivanov", "name.ru", "Иванов Игорь"),
    /igor-ivanov name.ru: "Иванов Игорь" does not sound/,
  ],
  [
    "unlikeNames",
    put("people", "igor-ivanov", "name.zh", "伊万德夫"),
    /igor-ivanov name.zh: "伊万德夫" cannot stand for/,
  ],
  [
    "unlikeNames",
    put("people", "narendra-modi", "name.zh", "莫迪·纳伦德拉"),
    /narendra-modi name.zh: .* cannot stand for/,
  ],
  ["unlikeNames", put("people", "sushma-swaraj", "name.zh", "斯瓦拉"), /sushma-swaraj name.zh: .* cannot stand for/],
  [
    "unlikeNames",
    put("people", "li-qiang", "name.zh", "李张"),
    /li-qiang name.zh: "李张" is read lizhang, not "Li Qiang"/,
  ],
  ["unlikeNames", put("people", "li-qiang", "name.ru", "Ли Кян"), /li-qiang name.ru: "Ли Кян" is not how "Li Qiang"/],
  ["unlikeNames", put("places", "qingdao", "name.zh", "天津"), /places\/qingdao name.zh: "天津" is read tianjin/],
  [
    "unlikeNames",
    put("places", "astana", "formerNames.0.name.ru", "Нур-Солтан"),
    /astana formerNames.0.name.ru: "Нур-Солтан"/,
  ],
  [
    "unlikeNames",
    put("places", "moscow", "name.ru", "Масква"),
    /places\/moscow name.ru: "Масква" does not sound .*\nscripts\/lints\/names-of-people.ts: places\/moscow name.ru: "Москва" needs no excuse/,
  ],
  [
    "unlikeAliases",
    put("people", "sergei-lavrov", "aliases.0", "Sergey Lavrof"),
    /sergei-lavrov aliases: "Sergey Lavrof"/,
  ],
  [
    "unlikeAliases",
    put("people", "roza-otunbayeva", "aliases.0", "A. Otunbaeva"),
    /roza-otunbayeva aliases: "A. Otunbaeva"/,
  ],
  [
    "unlikeAliases",
    put("people", "roza-otunbayeva", "aliases.0", "Otunbaeva R."),
    /roza-otunbayeva aliases: "Otunbaeva R."/,
  ],
  [
    "repeatedNames",
    put("people", "wang-yi", "name.zh", "王开文"),
    /wang-kaiwen name.zh: "王开文" is all but the name of people\/wang-yi/,
  ],
  [
    "repeatedNames",
    put("organisations", "unodc", "name.en", "United Nation"),
    /"United Nations" is all but the name of organisations\/unodc/,
  ],
  [
    "repeatedNames",
    put("people", "yevgeny-sysoyev", "aliases.0", "Eugene Sysoev"),
    /yevgeny-sysoyev aliases: "Eugene Sysoev" is all but/,
  ],
  [
    "strangeStateNames",
    put("states", "KZ", "name.en", "Kazakstan"),
    /states\/KZ name.en: "Kazakstan" is no name of KZ .* write Kazakhstan/,
  ],
  [
    "strangeStateNames",
    put("states", "KZ", "name.ru", "Узбекистан"),
    /states\/KZ name.ru: "Узбекистан" is no name of KZ/,
  ],
  [
    "strangeStateNames",
    put("otherStates", "ID", "name.zh", "印度"),
    /otherStates\/ID name.zh: "印度" is no name of ID/,
  ],
  ["strangeStateNames", put("states", "TR", "aliases.0", "Burma"), /states\/TR aliases: "Burma" is no name of TR/],
  ["strangeStateCodes", put("states", "AE", "alpha3", "AER"), /states\/AE alpha3: "AER" is not the code .* write ARE/],
  ["strangeStateCodes", put("states", "AE", "numeric", "748"), /states\/AE numeric: "748"/],
  [
    "strangeOfficialNames",
    put("states", "IR", "officialName.ru", "Республика Иран"),
    /IR officialName.ru: .* makes another form/,
  ],
  [
    "strangeOfficialNames",
    put("states", "IR", "officialName.zh", "阿富汗伊斯兰共和国"),
    /IR officialName.zh: .* is more, or less, than "伊朗"/,
  ],
  [
    "strangeOfficialNames",
    put("states", "IR", "officialName.en", "Islamic Repuplic of Iran"),
    /IR officialName.en: .* \("Repuplic"\)/,
  ],
  [
    "strangeOfficialNames",
    put("states", "KG", "officialName.en", "Republic Kyrgyz"),
    /KG officialName.en: "Republic Kyrgyz"/,
  ],
  [
    "untranslatedTerms",
    put("documents", "charter-2002", "title.ru", "Хартая Шанхайской организации сотрудничества"),
    /charter-2002 title.ru: .* has "Хартая", which no term covers/,
  ],
  [
    "untranslatedTerms",
    put("documents", "charter-2002", "title.zh", "上海合作组织公约"),
    /charter-2002 title.zh: .* has no "宪章" for the "Charter"/,
  ],
  [
    "untranslatedTerms",
    put("documents", "charter-2002", "title.zh", "上海合作组织宪章议定书"),
    /charter-2002 title.zh: .* has "议定书", and .* no "Protocol"/,
  ],
  [
    "untranslatedTerms",
    put("documents", "development-strategy-until-2025", "title.ru", "Стратегия развития ШОС до 2026 года"),
    /2025 title.ru: .* has other numbers than/,
  ],
  ["untranslatedTerms", put("bodies", "secretariat", "name.zh", "秘书外"), /bodies\/secretariat name.zh: "秘书外" has/],
  [
    "untranslatedTerms",
    put("organisations", "cis", "name.ru", "Организация Объединенных Наций"),
    /organisations\/cis name.ru: .* for the "Commonwealth/,
  ],
  [
    "untranslatedTerms",
    put("thematicYears", "thematic-year-2021", "name.ru", "Год туризма"),
    /thematic-year-2021 name.ru: .* for the "Culture"/,
  ],
  [
    "untranslatedTerms",
    put("thematicYears", "thematic-year-2021", "name.ru", "культуры Год"),
    /thematic-year-2021 name.ru: "культуры Год" begins with a small letter/,
  ],
  [
    "mistranslatedNames",
    put("events", "afghanistan-contact-group-2018", "title.zh", "上合组织—阿富汗联络组在莫斯科举行会议"),
    /group-2018 title.zh: .* has no "北京" for the "Beijing"/,
  ],
  [
    "mistranslatedNames",
    put("events", "inauguration-norov-2019", "title.ru", "Церемония вступления в должность Рашида Алимова"),
    /norov-2019 title.ru: .* has no "Владимир Норов" for the "Vladimir Norov"/,
  ],
  [
    "mistranslatedNames",
    put("chairmanships", "chairmanship-kg-2025", "motto.ru", "20 лет ШОС: вместе к устойчивому миру"),
    /chairmanship-kg-2025 motto.ru: .* has other numbers than/,
  ],
  [
    "strangeAbbreviations",
    put("organisations", "unodc", "aliases.0", "OCHA"),
    /organisations\/unodc aliases: "OCHA" is no abbreviation/,
  ],
  [
    "misspeltWords",
    put("documents", "charter-2002", "title.en", "Chatrer of the SCO"),
    /charter-2002 title.en: "Chatrer of the SCO" has "Chatrer"/,
  ],
  [
    "misspeltWords",
    put("bodies", "secretariat", "functions.0", "Cordinates the work"),
    /bodies\/secretariat functions.0: .* has "Cordinates"/,
  ],
  [
    "misspeltWords",
    put("disputes", "end-of-norov", "reason", "The organizasion says so."),
    /disputes\/end-of-norov reason: .* has "organizasion"/,
  ],
  [
    "misspeltWords",
    put("organisations", "roscongress-foundation", "name.en", "Roskongres Foundation"),
    /has "Roskongres".*\nscripts\/lints\/spelling.ts: "Roscongress" stands nowhere any more/,
  ],
];

/** Names that no lint objects to. */
export const goodNames: readonly [what: string, edit: Edit][] = [
  [
    "an initial and a patronymic in an alias",
    put("people", "sergei-lavrov", "aliases", ["S. Lavrov", "Sergey Lavrov", "Sergey Viktorovich Lavrov"]),
  ],
  ["a hyphen in an alias", put("people", "zhang-xinfeng", "aliases", ["Zhang Xin-feng"])],
  [
    "two people of one family name in Chinese",
    both(
      put("people", "akylbek-japarov", "name.zh", "扎帕罗夫"),
      put("people", "sadyr-japarov", "name.zh", "扎帕罗夫"),
    ),
  ],
  ["another name of a state that CLDR has", put("states", "MM", "aliases", ["Burma", "Бирма"])],
  [
    "British and American spelling",
    put(
      "events",
      "secretariat-opening-2004",
      "summary",
      "The organisation organizes neighbourly and neighborly labour in the centre.",
    ),
  ],
  [
    "a person's name in a summary",
    put("events", "secretariat-opening-2004", "summary", "Nurgaliyev's car and the 2nd flag."),
  ],
];
