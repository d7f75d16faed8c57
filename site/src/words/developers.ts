// The words around the pages for developers, which themselves are in English.

interface DeveloperWords {
  readonly title: string;
  readonly contents: string;
  readonly onPage: string;
  readonly lead: string;
  readonly install: string;
  readonly first: string;
  /** Said once, where the pages that follow are in English. */
  readonly inEnglish: string;
  /** What the groups of pages are, by their ids. */
  readonly groups: Readonly<Record<"guide" | "api" | "data" | "project", string>>;
  readonly seeAlso: string;
}

const en: DeveloperWords = {
  title: "Developers",
  contents: "Contents",
  onPage: "On this page",
  lead: "sco-data is a typed package for JavaScript and TypeScript, without a dependency. The same facts are here as JSON documents, and as tables for everything else.",
  install: "Install",
  first: "The first question",
  inEnglish: "",
  groups: {
    guide: "Guide",
    api: "API by topic",
    data: "Data without the library",
    project: "The project",
  },
  seeAlso: "Tables to download",
};

const ru: DeveloperWords = {
  title: "Разработчикам",
  contents: "Содержание",
  onPage: "На этой странице",
  lead: "sco-data — типизированный пакет для JavaScript и TypeScript без зависимостей. Те же данные доступны как документы JSON и как таблицы для любых других программ.",
  install: "Установка",
  first: "Первый вопрос",
  inEnglish: "Руководство и описание функций — на английском языке.",
  groups: {
    guide: "Руководство",
    api: "Функции по темам",
    data: "Данные без библиотеки",
    project: "О проекте",
  },
  seeAlso: "Таблицы для скачивания",
};

const zh: DeveloperWords = {
  title: "开发者",
  contents: "目录",
  onPage: "本页内容",
  lead: "sco-data是面向JavaScript和TypeScript的类型化软件包，没有任何依赖。同样的资料也以JSON文档和数据表的形式提供。",
  install: "安装",
  first: "第一个问题",
  inEnglish: "指南和函数说明为英文。",
  groups: {
    guide: "指南",
    api: "按主题分类的函数",
    data: "不用程序库使用数据",
    project: "关于本项目",
  },
  seeAlso: "下载数据表",
};

export const developers = { en, ru, zh };
