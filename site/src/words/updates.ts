// The words of the pages on releases.

import type { Bump, Completeness, Language } from "sco-data";
import type { CorrectionKind } from "../updates/kinds.ts";

interface UpdateWords {
  readonly title: string;
  readonly lead: string;
  readonly feed: string;
  readonly changelog: string;
  readonly bump: Readonly<Record<Bump, string>>;
  readonly of: (version: string, day: string) => string;
  /** What one release changed, and when. */
  readonly description: (version: string) => string;
  readonly all: (version: string) => string;
  /** What stands over corrections, and over rows. */
  readonly heading: Readonly<Record<CorrectionKind | "added" | "withdrawn" | "renamed", string>>;
  readonly noFacts: string;
  readonly noneCorrected: string;
  readonly form: string;
  readonly corrected: string;
  /** Of a row whose name is what was corrected. */
  readonly renamedRow: string;
  readonly filled: string;
  /** Of a row whose name is what was filled in. */
  readonly filledName: string;
  readonly removed: string;
  /** Of corrections of sources, by table. */
  readonly rows: (count: number) => string;
  readonly counted: (
    counts: Readonly<Partial<Record<CorrectionKind | "added" | "withdrawn" | "renamed", number>>>,
  ) => string;
  readonly renamed: string;
  readonly known: Readonly<Record<Completeness, string>>;
  readonly comma: string;
}

const count = (value: number, one: string, many: string): string => `${value} ${value === 1 ? one : many}`;

const en: UpdateWords = {
  title: "Updates",
  lead: "What each release corrected and added, the latest first. A correction says what was wrong and what is right; its sources are on the page it leads to.",
  feed: "Atom feed",
  changelog: "What changed in the package itself is in the changelog.",
  bump: { patch: "patch", minor: "minor", major: "major" },
  of: (version, day) => `${version}, ${day}`,
  description: (version) => `What version ${version} of the facts corrected, filled in and added.`,
  all: (version) => `All of ${version}`,
  heading: {
    corrected: "Corrected facts",
    filled: "Filled in",
    removed: "Taken out",
    form: "The same, in another form",
    disputes: "Disputes",
    sources: "Sources, and how far was looked",
    added: "Added",
    withdrawn: "Withdrawn",
    renamed: "Renamed",
  },
  noFacts: "No fact changed.",
  noneCorrected: "No fact was corrected.",
  form: "The value stayed; how it is written changed.",
  corrected: "{row}, {field}: {new} instead of {old}",
  renamedRow: "{field}: {row} instead of {old}",
  filled: "{row}, {field}: {new}",
  filledName: "{field}: {row}",
  removed: "{row}, {field}: {old} was taken out",
  rows: (value) => count(value, "row", "rows"),
  counted: ({ filled, removed, form, disputes, sources, added, withdrawn, renamed }) =>
    [
      filled && count(filled, "value filled in", "values filled in"),
      removed && count(removed, "value taken out", "values taken out"),
      added && count(added, "row added", "rows added"),
      withdrawn && count(withdrawn, "row withdrawn", "rows withdrawn"),
      renamed && count(renamed, "row renamed", "rows renamed"),
      disputes && count(disputes, "change of a dispute", "changes of disputes"),
      sources && count(sources, "change of sources", "changes of sources"),
      form && count(form, "value in another form", "values in another form"),
    ]
      .filter((part) => part !== undefined)
      .join(", "),
  renamed: "{old} is now {row}",
  known: { all: "all", some: "some", none: "none" },
  comma: ", ",
};

function counted(value: number, one: string, few: string, many: string): string {
  const [tens, units] = [value % 100, value % 10];
  const word = tens > 10 && tens < 20 ? many : units === 1 ? one : units > 1 && units < 5 ? few : many;
  return `${value} ${word}`;
}

const ru: UpdateWords = {
  title: "Обновления",
  lead: "Что исправил и добавил каждый выпуск, сначала последний. В исправлении сказано, что было неверно и что верно; источники — на странице, куда ведет ссылка.",
  feed: "Лента Atom",
  changelog: "Что изменилось в самом пакете, сказано в журнале изменений (на английском).",
  bump: { patch: "исправления", minor: "дополнения", major: "крупный выпуск" },
  of: (version, day) => `${version}, ${day}`,
  description: (version) => `Что исправила, уточнила и добавила версия ${version}.`,
  all: (version) => `Все изменения ${version}`,
  heading: {
    corrected: "Исправленные факты",
    filled: "Заполнено",
    removed: "Убрано",
    form: "То же в другой записи",
    disputes: "Расхождения",
    sources: "Источники и даты поиска",
    added: "Добавлено",
    withdrawn: "Отозвано",
    renamed: "Переименовано",
  },
  noFacts: "Ни один факт не изменился.",
  noneCorrected: "Исправленных фактов нет.",
  form: "Значение прежнее, изменилась его запись.",
  corrected: "{row}, {field}: {new} вместо {old}",
  renamedRow: "{field}: {row} вместо {old}",
  filled: "{row}, {field}: {new}",
  filledName: "{field}: {row}",
  removed: "{row}, {field}: убрано {old}",
  rows: (value) => counted(value, "запись", "записи", "записей"),
  counted: ({ filled, removed, form, disputes, sources, added, withdrawn, renamed }) =>
    [
      filled && `заполнено: ${counted(filled, "значение", "значения", "значений")}`,
      removed && `убрано: ${counted(removed, "значение", "значения", "значений")}`,
      added && `добавлено: ${counted(added, "запись", "записи", "записей")}`,
      withdrawn && `отозвано: ${counted(withdrawn, "запись", "записи", "записей")}`,
      renamed && `переименовано: ${counted(renamed, "запись", "записи", "записей")}`,
      disputes && `в расхождениях: ${counted(disputes, "изменение", "изменения", "изменений")}`,
      sources && `в источниках: ${counted(sources, "изменение", "изменения", "изменений")}`,
      form && `в другой записи: ${counted(form, "значение", "значения", "значений")}`,
    ]
      .filter((part) => part !== undefined)
      .join("; "),
  renamed: "{old}: теперь {row}",
  known: { all: "все", some: "некоторые", none: "неизвестны" },
  comma: ", ",
};

const zh: UpdateWords = {
  title: "更新",
  lead: "各版本的更正与新增，最近的在前。更正写明何处有误、何为正确；来源见链接所指页面。",
  feed: "Atom订阅",
  changelog: "软件包本身的变更见变更日志（英文）。",
  bump: { patch: "更正", minor: "新增", major: "重大版本" },
  of: (version, day) => `${version}（${day}）`,
  description: (version) => `版本${version}更正、补充和新增的资料。`,
  all: (version) => `${version}的全部变更`,
  heading: {
    corrected: "更正的事实",
    filled: "补充",
    removed: "删去",
    form: "写法改变，内容不变",
    disputes: "分歧",
    sources: "来源与查找日期",
    added: "新增",
    withdrawn: "撤回",
    renamed: "更名",
  },
  noFacts: "没有事实变动。",
  noneCorrected: "没有更正事实。",
  form: "内容不变，仅写法改变。",
  corrected: "{row}，{field}：{new}，此前为{old}",
  renamedRow: "{field}：{row}，此前为{old}",
  filled: "{row}，{field}：{new}",
  filledName: "{field}：{row}",
  removed: "{row}，{field}：删去{old}",
  rows: (value) => `${value}条`,
  counted: ({ filled, removed, form, disputes, sources, added, withdrawn, renamed }) =>
    [
      filled && `补充${filled}项`,
      removed && `删去${removed}项`,
      added && `新增${added}条记录`,
      withdrawn && `撤回${withdrawn}条记录`,
      renamed && `更名${renamed}条记录`,
      disputes && `分歧变更${disputes}处`,
      sources && `来源变更${sources}处`,
      form && `写法改变${form}项`,
    ]
      .filter((part) => part !== undefined)
      .join("，"),
  renamed: "{old}现为{row}",
  known: { all: "全部", some: "部分", none: "不详" },
  comma: "、",
};

export const updates: Readonly<Record<Language, UpdateWords>> = { en, ru, zh };
