// The words of the pages about the data, and of that with all disputes.

import type { CoverageKind, Language } from "sco-data";

/** What is counted, for the sentences. */
export interface Counts {
  readonly from: string;
  readonly through: string;
  readonly states: number;
  readonly people: number;
  readonly meetings: number;
  readonly documents: number;
  readonly delegations: number;
  readonly sources: number;
  readonly publishers: number;
  readonly disputes: number;
  /** Disputes of which the claim that is followed rests on a document or an official site. */
  readonly primary: number;
  /** Meetings of which the delegations of all members are known. */
  readonly attended: number;
  readonly treaties: number;
  readonly inForce: number;
  readonly russian: number;
  readonly chinese: number;
}

type Sentence = (counts: Counts) => string;

interface Section {
  readonly title: string;
  readonly says: readonly Sentence[];
}

interface AboutWords {
  readonly title: string;
  readonly lead: Sentence;
  readonly covered: Section;
  readonly complete: Section & { readonly kinds: Readonly<Record<CoverageKind, string>>; readonly tables: string };
  readonly counted: Section;
  readonly sources: Section;
  readonly differ: Section & { readonly all: string };
  readonly unknown: Section;
  readonly report: Section & { readonly contributing: string; readonly issue: string; readonly security: string };
  readonly licence: Section;
  readonly paper: string;
  readonly disputes: {
    readonly title: string;
    readonly lead: Sentence;
    readonly inEnglish: string;
    readonly followed: string;
  };
}

const en: AboutWords = {
  title: "About the data",
  lead: ({ through }) =>
    `Facts about the Shanghai Cooperation Organisation (SCO), each with its sources, checked through ${through}. The site is independent: neither the organisation nor any of its states has commissioned or approved it.`,
  covered: {
    title: "What is covered",
    says: [
      ({ from, through, states, people, meetings, documents, delegations }) =>
        `From the founding on ${from} through ${through}, and before it the summits of the Shanghai Five from 1996: ${states} states that had a status, ${meetings} meetings, ${documents} documents, ${delegations} delegations, ${people} people.`,
      () => "For any later day a page gives the last known answer, and says so.",
    ],
  },
  complete: {
    title: "How complete it is",
    says: [() => "What is claimed differs from table to table."],
    kinds: {
      all: "All there is",
      found: "What was found; there may be more",
      "referred-to": "What other tables refer to",
    },
    tables: "The tables, each with its last checked day",
  },
  counted: {
    title: "How it is counted",
    says: [
      () =>
        "A state has a status from the day on which the heads of state decided it, whenever the memorandum for it was signed. A change counts for the whole of its day.",
      () =>
        "A date is as exact as its source: a month or a year stays one. What nobody found is absent, and a list that may be short says so beside it.",
    ],
  },
  sources: {
    title: "How sources are chosen",
    says: [
      ({ sources, publishers }) =>
        `${sources} texts of ${publishers} publishers are cited. Best is the document itself, then the organisation's site, the site of a state that took part, an agency's report of the day, a later report, a work of reference. State media serve for what their own state did, said and signed; alone they bear no number that others dispute. A report written before an event only announces it. Two texts are two voices only if neither repeats the other.`,
      () =>
        "The facts were gathered from stored copies of public pages by automated readers (language models), and read again against these texts by others that had not entered them. No row says of itself whether a person has verified it.",
    ],
  },
  differ: {
    title: "Where sources differ",
    says: [
      ({ disputes, primary }) =>
        `${disputes} disputes keep every claim with its sources, the one that is followed, and why. In ${primary} of them the claim that is followed rests on a document or an official site.`,
      () => "That a fact has no dispute means that no contradiction was found. It does not make the fact certain.",
    ],
    all: "All disputes",
  },
  unknown: {
    title: "What is not known",
    says: [
      ({ attended, meetings }) =>
        `Who came: the delegations of all members are on record for ${attended} of ${meetings} meetings. That all others who came are known is claimed of none.`,
      ({ inForce, treaties }) =>
        `Treaties: the day of the general entry into force was found for ${inForce} of ${treaties}, and acts of single states as far as a text shows them. No list of parties follows from that.`,
      ({ people, russian, chinese }) =>
        `Names: of ${people} people ${russian} have a Russian name on record and ${chinese} a Chinese one.`,
    ],
  },
  report: {
    title: "How to report an error",
    says: [
      () =>
        "Say which page it is about, what is wrong, and which text says so. A mistake about a person may be reported in private. What is corrected is listed with the next release.",
    ],
    contributing: "Correct a fact in five minutes",
    issue: "Open an issue",
    security: "Report in private",
  },
  licence: {
    title: "Licence",
    says: [
      () =>
        "The facts are dedicated to the public domain under CC0 1.0: use them without asking. The code is under the MIT licence. Titles and mottos are quoted from their texts.",
    ],
  },
  paper: "All rules, checks and counts",
  disputes: {
    title: "Where sources differ",
    lead: ({ disputes, primary }) =>
      `${disputes} places in which sources contradict one another: every claim with its sources, the one that is followed here, and why. In ${primary} it rests on a document or an official site.`,
    inEnglish: "",
    followed: " (followed here)",
  },
};

const ru: AboutWords = {
  title: "О данных",
  lead: ({ through }) =>
    `Факты о Шанхайской организации сотрудничества (ШОС), каждый с источниками, проверенные по ${through}. Сайт независим: ни организация, ни ее государства его не заказывали и не одобряли.`,
  covered: {
    title: "Что охвачено",
    says: [
      ({ from, through, states, people, meetings, documents, delegations }) =>
        `Время от основания (${from}) по ${through}, а до этого — саммиты «Шанхайской пятерки» с 1996 года. Государств, у которых был статус: ${states}; встреч: ${meetings}; документов: ${documents}; делегаций: ${delegations}; людей: ${people}.`,
      () => "Для более позднего дня страница дает последний известный ответ и говорит об этом.",
    ],
  },
  complete: {
    title: "Насколько это полно",
    says: [() => "Для разных таблиц утверждается разное."],
    kinds: {
      all: "Все, что есть",
      found: "Что найдено; может быть и больше",
      "referred-to": "На что ссылаются другие таблицы",
    },
    tables: "Таблицы и последний проверенный день каждой",
  },
  counted: {
    title: "Как ведется счет",
    says: [
      () =>
        "Статус считается с дня, когда его решили предоставить главы государств, когда бы ни был подписан меморандум. Изменение относится ко всему своему дню.",
      () =>
        "Дата точна настолько, насколько точен источник: месяц или год не дополняются до дня. Чего не нашли, того нет, а рядом со списком, который может быть неполным, об этом сказано.",
    ],
  },
  sources: {
    title: "Как выбираются источники",
    says: [
      ({ sources, publishers }) =>
        `Текстов, на которые даны ссылки: ${sources}; издателей: ${publishers}. Лучший источник — сам документ, затем сайт организации, сайт государства-участника, сообщение агентства в тот же день, более позднее сообщение, справочник. Государственные СМИ годятся для того, что сделало, сказало и подписало их государство; одни они не подтверждают спорного числа. Сообщение, написанное до события, его лишь объявляет. Два текста — два свидетельства, только если ни один не повторяет другой.`,
      () =>
        "Данные собраны из сохраненных копий открытых страниц автоматическими читателями (языковыми моделями) и сверены с этими текстами другими, которые их не вносили. Проверил ли запись человек, в ней не сказано.",
    ],
  },
  differ: {
    title: "Где источники расходятся",
    says: [
      ({ disputes, primary }) =>
        `Расхождений: ${disputes}. В каждом — все сведения с источниками, то, чему следуют данные, и почему. В ${primary} из них оно основано на документе или официальном сайте.`,
      () => "Если у факта нет расхождения, значит, противоречия не нашли. Бесспорным это факт не делает.",
    ],
    all: "Все расхождения",
  },
  unknown: {
    title: "Что неизвестно",
    says: [
      ({ attended, meetings }) =>
        `Кто прибыл: делегации всех государств-членов известны для ${attended} встреч из ${meetings}. Что известны и все остальные, не утверждается ни об одной.`,
      ({ inForce, treaties }) =>
        `Договоры: день вступления в силу в целом найден для ${inForce} из ${treaties}, акты отдельных государств — насколько их показывает текст. Списка участников отсюда не следует.`,
      ({ people, russian, chinese }) =>
        `Имена: из ${people} человек имя на русском найдено для ${russian}, на китайском — для ${chinese}.`,
    ],
  },
  report: {
    title: "Как сообщить об ошибке",
    says: [
      () =>
        "Скажите, о какой странице речь, что неверно и какой текст это показывает. Об ошибке, касающейся человека, можно сообщить непублично. Исправления перечислены при следующем выпуске.",
    ],
    contributing: "Как исправить факт за пять минут (на английском)",
    issue: "Сообщить об ошибке",
    security: "Сообщить непублично (на английском)",
  },
  licence: {
    title: "Лицензия",
    says: [
      () =>
        "Данные переданы в общественное достояние (CC0 1.0): пользуйтесь без разрешения. Код — по лицензии MIT. Названия и девизы процитированы из их текстов.",
    ],
  },
  paper: "Все правила, проверки и числа (на английском)",
  disputes: {
    title: "Где источники расходятся",
    lead: ({ disputes, primary }) =>
      `Мест, в которых источники противоречат друг другу: ${disputes}. Здесь все сведения с источниками, то, чему следуют данные, и почему. В ${primary} случаях оно основано на документе или официальном сайте.`,
    inEnglish: "Обоснования и то, для чего русский текст не найден, даны по-английски.",
    followed: " (принято здесь)",
  },
};

const zh: AboutWords = {
  title: "关于数据",
  lead: ({ through }) =>
    `有关上海合作组织（上合组织）的资料，每条均注明来源，核对至${through}。本站独立：该组织及其任何国家均未委托或认可本站。`,
  covered: {
    title: "涵盖范围",
    says: [
      ({ from, through, states, people, meetings, documents, delegations }) =>
        `自${from}成立至${through}，以及此前1996年起的上海五国元首会晤：曾具有地位的国家${states}个，会议${meetings}次，文件${documents}份，代表团${delegations}个，人物${people}位。`,
      () => "对于更晚的日期，页面给出最后已知的情况，并予以注明。",
    ],
  },
  complete: {
    title: "完整程度",
    says: [() => "各表所声明的完整程度不同。"],
    kinds: { all: "全部", found: "已查到的，可能还有", "referred-to": "其他表所引用的" },
    tables: "各数据表及其最后核对日期",
  },
  counted: {
    title: "统计规则",
    says: [
      () => "国家的地位自元首作出决定之日起计算，与备忘录何时签署无关。变化计入当日全天。",
      () => "日期的精确程度与来源一致：只知年月的不补足到日。未查到的内容不写；可能不完整的列表旁均有注明。",
    ],
  },
  sources: {
    title: "来源的选取",
    says: [
      ({ sources, publishers }) =>
        `引用文本${sources}篇，出自${publishers}家出版者。首选文件本身，其次为该组织网站、参与国官方网站、通讯社当日报道、后来的报道、工具书。官方媒体可用于其本国所做、所说和所签署的内容，但不能单独作为有争议数字的依据。事前的报道只是预告。两篇文本互不转述，才算两个来源。`,
      () =>
        "资料由自动读取程序（语言模型）从公开网页的存档副本中收集，并由未参与录入的另一批程序对照原文复核。记录本身不说明是否经人核实。",
    ],
  },
  differ: {
    title: "来源不一致之处",
    says: [
      ({ disputes, primary }) =>
        `共有${disputes}处分歧，各列出所有说法及其来源、所采用的说法和理由。其中${primary}处所采用的说法以文件或官方网站为据。`,
      () => "某一事实没有分歧，只表示未发现矛盾，并不表示确定无疑。",
    ],
    all: "全部分歧",
  },
  unknown: {
    title: "未知之处",
    says: [
      ({ attended, meetings }) =>
        `与会者：${meetings}次会议中，${attended}次有全部成员国代表团的记录。没有任何一次声称已知全部其他与会者。`,
      ({ inForce, treaties }) =>
        `条约：${treaties}项条约中，${inForce}项查到总体生效日期；各国的行为仅列文本所示。由此不能得出缔约国名单。`,
      ({ people, russian, chinese }) => `姓名：${people}人中，${russian}人有俄文姓名记录，${chinese}人有中文姓名记录。`,
    ],
  },
  report: {
    title: "如何报告错误",
    says: [() => "请说明涉及哪个页面、何处有误、哪篇文本可以证明。涉及个人的错误可私下报告。更正内容将列入下一版本。"],
    contributing: "五分钟更正一条资料（英文）",
    issue: "提交错误报告",
    security: "私下报告（英文）",
  },
  licence: {
    title: "许可",
    says: [() => "资料按CC0 1.0置于公有领域，可自由使用。代码采用MIT许可证。标题和口号引自原文。"],
  },
  paper: "全部规则、核查与统计（英文）",
  disputes: {
    title: "来源不一致之处",
    lead: ({ disputes, primary }) =>
      `来源互相矛盾之处共${disputes}处：列出所有说法及其来源、本站采用的说法和理由。其中${primary}处以文件或官方网站为据。`,
    inEnglish: "理由以及未找到中文的内容以英文显示。",
    followed: "（本站采用）",
  },
};

export const about: Readonly<Record<Language, AboutWords>> = { en, ru, zh };
