// Terms of the data.

import type { Term } from "./term.ts";

export const dataTerms: readonly Term[] = [
  {
    id: "coverage",
    term: { en: "coverage", ru: "охват", zh: "覆盖范围" },
    says: {
      en: "The days for which the facts were checked, through {through}. Each table also says whether it has all there is, or what was found.",
      ru: "Дни, за которые данные проверены, по {through}. О каждой таблице сказано также, все ли в ней есть или лишь то, что найдено.",
      zh: "资料已核对的日期范围，截至{through}。各表另注明是全部，还是仅为已查到的内容。",
    },
    page: "tables",
  },
  {
    id: "last-known-answer",
    term: { en: "last known answer", ru: "последний известный ответ", zh: "最后已知的情况" },
    says: {
      en: "What is given for a day after the last checked one: nobody has looked whether it still holds.",
      ru: "Ответ для дня после последнего проверенного: верно ли это до сих пор, никто не проверял.",
      zh: "对最后核对日之后的日期所给出的内容：是否仍然有效，尚未核对。",
    },
    guide: "guide/days",
  },
  {
    id: "planned",
    term: { en: "planned", ru: "запланировано", zh: "计划中" },
    says: {
      en: "Announced for a day after the last checked one, such as the scheduled end of a term. Whether it came so is not known.",
      ru: "Объявлено на день после последнего проверенного, например окончание срока. Произошло ли это, неизвестно.",
      zh: "宣布将在最后核对日之后发生的事，如任期的预定结束。是否如期发生尚不知晓。",
    },
    guide: "guide/days",
  },
  {
    id: "precision",
    term: { en: "precision of a date", ru: "точность даты", zh: "日期的精确程度" },
    says: {
      en: "A date is a day, a month or a year, as its sources have it: 2010-05 is some day of May 2010.",
      ru: "Дата — это день, месяц или год, как в источниках: 2010-05 — какой-то день мая 2010 года.",
      zh: "日期按来源写到日、月或年：2010-05表示2010年5月的某一天。",
    },
    guide: "guide/days",
  },
  {
    id: "attested",
    term: { en: "attested", ru: "засвидетельствован", zh: "有据可查" },
    says: {
      en: "Shown in office, or bound by a treaty, by a source of that day, where the first or the last day was not found.",
      ru: "Показан источником этого дня в должности или связанным договором, когда первый или последний день не найден.",
      zh: "当日来源表明其在任或受条约约束，而起止日期未查到。",
    },
    guide: "guide/days",
  },
  {
    id: "source",
    term: { en: "source", ru: "источник", zh: "来源" },
    says: {
      en: "A text that bears a fact, with its publisher and the day on which it was read. Two texts are two voices only if neither repeats the other.",
      ru: "Текст, который подтверждает факт, с издателем и днем прочтения. Два текста — два свидетельства, только если ни один не повторяет другой.",
      zh: "支持某一事实的文本，注明出版者和查阅日期。两篇文本互不转述，才算两个来源。",
    },
    page: "about#sources",
  },
  {
    id: "dispute",
    term: { en: "dispute", ru: "расхождение", zh: "分歧" },
    says: {
      en: "A place in which sources contradict one another. All claims are kept, each with its sources.",
      ru: "Место, в котором источники противоречат друг другу. Сохранены все сведения, каждое с источниками.",
      zh: "来源互相矛盾之处。保留所有说法及其来源。",
    },
    page: "disputes",
  },
  {
    id: "followed",
    term: { en: "followed", ru: "принято", zh: "采用" },
    says: {
      en: "Of the claims in a dispute, the one that the row has; the reason is given beside it.",
      ru: "То из сведений в расхождении, которое стоит в записи; рядом указано почему.",
      zh: "分歧各说法中记录所采用的一种，并附理由。",
    },
    page: "disputes",
  },
  {
    id: "as-far-as-found",
    term: { en: "as far as found", ru: "насколько найдено", zh: "已查到的部分" },
    says: {
      en: "The list has what texts show. What is missing was not found, which does not mean that it did not happen.",
      ru: "В списке то, что показывают тексты. Чего в нем нет, того не нашли; это не значит, что этого не было.",
      zh: "列表只含文本所示内容。未列者是未查到，并不表示没有发生。",
    },
    page: "about#unknown",
  },
  {
    id: "correction",
    term: { en: "correction", ru: "исправление", zh: "更正" },
    says: {
      en: "A value that a release changed because it was wrong, or less exact than it could be.",
      ru: "Значение, которое выпуск изменил, потому что оно было неверно или менее точно, чем возможно.",
      zh: "某一版本因错误或不够精确而改动的值。",
    },
    page: "updates",
  },
];
