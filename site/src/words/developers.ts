// The words around the pages for developers, which themselves are in English.

interface DeveloperWords {
  readonly title: string;
  readonly contents: string;
  readonly onPage: string;
  readonly lead: string;
  readonly install: string;
  readonly first: string;
  /** What the groups of pages are, by their ids. */
  readonly groups: Readonly<Record<"guide" | "api" | "data" | "project", string>>;
  readonly seeAlso: string;
  /** Where the pages are in another language: said once, with what one finds there, by address. */
  readonly inEnglish?: { readonly said: string; readonly pages: Readonly<Record<string, string>> };
}

const en: DeveloperWords = {
  title: "Developers",
  contents: "Contents",
  onPage: "On this page",
  lead: "sco-data is a typed package for JavaScript and TypeScript, without a dependency. The same facts are here as JSON documents, and as tables for everything else.",
  install: "Install",
  first: "The first question",
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
  groups: {
    guide: "Руководство",
    api: "Функции по темам",
    data: "Данные без библиотеки",
    project: "О проекте",
  },
  seeAlso: "Таблицы для скачивания",
  inEnglish: {
    said: "Эти страницы — на английском языке:",
    pages: {
      "developers/guide": "Руководство: пять минут до первого ответа",
      "developers#api": "Все функции по темам",
      "developers/json": "Документы JSON и описание OpenAPI",
      "developers/fields": "Что значит каждое поле",
      "developers/sql": "Таблицы в SQL: DuckDB, PostgreSQL, ClickHouse",
      "developers/python": "Таблицы в Python",
      "developers/r": "Таблицы в R",
      "developers/panels": "Панели для статистики",
      "developers/about-the-data": "О данных подробно: правила подсчета, проверки, источники",
      "developers/contributing": "Как исправить ошибку в данных",
      "developers/changelog": "Изменения в каждом выпуске",
    },
  },
};

const zh: DeveloperWords = {
  title: "开发者",
  contents: "目录",
  onPage: "本页内容",
  lead: "sco-data是面向JavaScript和TypeScript的类型化软件包，没有任何依赖。同样的资料也以JSON文档和数据表的形式提供。",
  install: "安装",
  first: "第一个问题",
  groups: {
    guide: "指南",
    api: "按主题分类的函数",
    data: "不用程序库使用数据",
    project: "关于本项目",
  },
  seeAlso: "下载数据表",
  inEnglish: {
    said: "以下页面为英文：",
    pages: {
      "developers/guide": "指南：五分钟得到第一个答案",
      "developers#api": "按主题分类的全部函数",
      "developers/json": "JSON文档与OpenAPI说明",
      "developers/fields": "各字段的含义",
      "developers/sql": "用SQL读取数据表：DuckDB、PostgreSQL、ClickHouse",
      "developers/python": "用Python读取数据表",
      "developers/r": "用R读取数据表",
      "developers/panels": "统计用面板数据",
      "developers/about-the-data": "数据详解：统计规则、核查与来源",
      "developers/contributing": "如何更正资料",
      "developers/changelog": "各版本的变更",
    },
  },
};

export const developers = { en, ru, zh };
