// The words of the page of the tables.

import type { CoverageKind, Language } from "sco-data";

interface TablePageWords {
  readonly title: string;
  readonly lead: string;
  readonly columns: Readonly<Record<"table" | "rows" | "complete" | "files", string>>;
  /** What is claimed of a table, and through which day. */
  readonly complete: Readonly<Record<CoverageKind, (through: string) => string>>;
  /** After how complete it is. */
  readonly lookedOn: (day: string) => string;
  readonly whole: string;
  readonly files: readonly (readonly [file: string, says: string])[];
  readonly csv: string;
  readonly more: string;
  /** Where to read on; the pages are in English. */
  readonly pages: readonly (readonly [path: string, text: string])[];
}

const en: TablePageWords = {
  title: "Tables",
  lead: "Every fact of this site, as tables to download. Each row names its sources by their ids.",
  columns: { table: "Table", rows: "Rows", complete: "How complete", files: "Files" },
  complete: {
    all: (through) => `All there is, through ${through}`,
    found: (through) => `What was found, through ${through}`,
    "referred-to": () => "What other tables refer to",
  },
  lookedOn: (day) => `; last looked on ${day}`,
  whole: "Everything in one file",
  files: [
    ["data.json", "all tables"],
    ["schema.json", "their JSON Schema (draft 2020-12)"],
    ["changes.json", "what each release added, corrected, withdrew and renamed"],
  ],
  csv: "A CSV file here is in UTF-8, has a column for each field by its path, such as name.en, and holds a list as one cell of JSON. Each release also has tables without lists, with types and keys, as CSV, Parquet and one workbook.",
  more: "Read on",
  pages: [
    ["developers/fields", "What each field means"],
    ["developers/sql", "The tables in SQL: DuckDB, PostgreSQL, ClickHouse"],
    ["developers/python", "The tables in Python"],
    ["developers/r", "The tables in R"],
    ["developers/panels", "Panels for statistics"],
    ["developers/json", "JSON documents of entities"],
  ],
};

const ru: TablePageWords = {
  title: "Таблицы",
  lead: "Все данные этого сайта в виде таблиц для скачивания. Каждая запись называет свои источники по их идентификаторам.",
  columns: { table: "Таблица", rows: "Записей", complete: "Полнота", files: "Файлы" },
  complete: {
    all: (through) => `Все, что есть, по ${through}`,
    found: (through) => `Что найдено, по ${through}`,
    "referred-to": () => "То, на что ссылаются другие таблицы",
  },
  lookedOn: (day) => `; последний поиск: ${day}`,
  whole: "Все в одном файле",
  files: [
    ["data.json", "все таблицы"],
    ["schema.json", "их схема JSON Schema (draft 2020-12)"],
    ["changes.json", "что каждый выпуск добавил, исправил, отозвал и переименовал"],
  ],
  csv: "Файлы CSV здесь в кодировке UTF-8; столбец — поле по его пути, например name.ru; список — одна ячейка в JSON. К каждому выпуску прилагаются также таблицы без списков, с типами и ключами: CSV, Parquet и одна книга Excel.",
  more: "Подробнее (на английском)",
  pages: [
    ["developers/fields", "Что значит каждое поле"],
    ["developers/sql", "Таблицы в SQL: DuckDB, PostgreSQL, ClickHouse"],
    ["developers/python", "Таблицы в Python"],
    ["developers/r", "Таблицы в R"],
    ["developers/panels", "Панели для статистики"],
    ["developers/json", "Документы JSON"],
  ],
};

const zh: TablePageWords = {
  title: "数据表",
  lead: "本站全部资料的数据表，可供下载。每条记录以标识注明来源。",
  columns: { table: "数据表", rows: "记录数", complete: "完整程度", files: "文件" },
  complete: {
    all: (through) => `全部，截至${through}`,
    found: (through) => `已查到的，截至${through}`,
    "referred-to": () => "其他表所引用的",
  },
  lookedOn: (day) => `；最近查找：${day}`,
  whole: "全部内容在一个文件中",
  files: [
    ["data.json", "所有数据表"],
    ["schema.json", "其JSON Schema（draft 2020-12）"],
    ["changes.json", "各版本新增、更正、撤回和更名的内容"],
  ],
  csv: "此处的CSV文件采用UTF-8编码，每个字段按路径为一列，例如name.zh，列表为一个JSON单元格。各版本另附不含列表、带类型和键的数据表：CSV、Parquet和一个工作簿。",
  more: "延伸阅读（英文）",
  pages: [
    ["developers/fields", "各字段的含义"],
    ["developers/sql", "用SQL读取：DuckDB、PostgreSQL、ClickHouse"],
    ["developers/python", "用Python读取"],
    ["developers/r", "用R读取"],
    ["developers/panels", "统计用面板数据"],
    ["developers/json", "JSON文档"],
  ],
};

export const tables: Readonly<Record<Language, TablePageWords>> = { en, ru, zh };
