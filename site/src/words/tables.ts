// What the tables of the package hold, in three languages.

import type { Language } from "sco-data";
import type dataset from "sco-data/data.json";

type Name = Exclude<keyof typeof dataset, "version">;

type Texts = readonly [name: string, holds: string];

/** What it is called, and what it holds: English, Russian, Chinese. */
const texts: Readonly<Record<string, readonly [Texts, Texts, Texts]>> = {
  coverage: [
    ["Coverage", "The days for which the facts were checked"],
    ["Охват", "Дни, за которые проверены данные"],
    ["覆盖范围", "资料已核对的日期范围"],
  ],
  tableCoverage: [
    ["Coverage of tables", "How complete each table is, and when somebody last looked"],
    ["Охват таблиц", "Насколько полна каждая таблица и когда ее проверяли"],
    ["各表覆盖范围", "各表的完整程度与最近查找日期"],
  ],
  states: [
    ["States", "Every state that ever had a status: names and codes"],
    ["Государства", "Все государства, у которых был статус: названия и коды"],
    ["国家", "曾具有地位的所有国家：名称与代码"],
  ],
  otherStates: [
    ["Other states", "States without a status that came to a meeting or hosted something"],
    ["Другие государства", "Государства без статуса, которые были на встречах или что-то принимали"],
    ["其他国家", "没有地位但曾出席会议或承办活动的国家"],
  ],
  people: [
    ["People", "Everybody who stands in a row"],
    ["Люди", "Все, кто назван в записях"],
    ["人物", "各记录中出现的所有人"],
  ],
  places: [
    ["Places", "The places of meetings, seats and signatures, with their former names"],
    ["Места", "Места встреч, органов и подписаний, с прежними названиями"],
    ["地点", "会议、机构和签署的地点及其旧称"],
  ],
  organisations: [
    ["Organisations", "Organisations outside that have a tie to the SCO or came to a meeting"],
    ["Организации", "Внешние организации, которые связаны с ШОС или были на встречах"],
    ["组织", "与上合组织有联系或曾出席会议的外部组织"],
  ],
  bodies: [
    ["Bodies", "The organs of the SCO and the bodies beside it"],
    ["Органы", "Органы ШОС и структуры при ней"],
    ["机构", "上合组织的机构及其附属机构"],
  ],
  affiliations: [
    ["Statuses", "Every status of every state, by decision of the heads of state"],
    ["Статусы", "Все статусы всех государств, по решениям глав государств"],
    ["地位", "各国的所有地位，以元首决定为准"],
  ],
  secretariesGeneral: [
    ["Secretaries-General", "The terms of the heads of the Secretariat"],
    ["Генеральные секретари", "Сроки глав Секретариата"],
    ["秘书长", "秘书处负责人的任期"],
  ],
  deputySecretariesGeneral: [
    ["Deputies", "The deputies of the Secretary-General, in a span or on the days on which they are attested"],
    ["Заместители", "Заместители Генерального секретаря: сроки или дни, на которые они засвидетельствованы"],
    ["副秘书长", "副秘书长的任期，或有据在任之日"],
  ],
  ratsDirectors: [
    ["Directors of RATS", "The terms of the directors of the Executive Committee of RATS"],
    ["Директора РАТС", "Сроки директоров Исполнительного комитета РАТС"],
    ["反恐机构主任", "地区反恐怖机构执行委员会主任的任期"],
  ],
  shanghaiFiveSummits: [
    ["Shanghai Five", "The summits of the Shanghai Five"],
    ["«Шанхайская пятерка»", "Саммиты «Шанхайской пятерки»"],
    ["上海五国", "上海五国元首会晤"],
  ],
  summits: [
    ["Summits", "The meetings of the Council of Heads of State"],
    ["Саммиты", "Заседания Совета глав государств"],
    ["峰会", "元首理事会会议"],
  ],
  headsOfGovernmentMeetings: [
    ["Heads of government", "The meetings of the Council of Heads of Government"],
    ["Главы правительств", "Заседания Совета глав правительств"],
    ["政府首脑会议", "政府首脑理事会会议"],
  ],
  foreignMinistersMeetings: [
    ["Foreign ministers", "The meetings of the Council of Foreign Ministers, as far as found"],
    ["Министры иностранных дел", "Заседания Совета министров иностранных дел, насколько найдены"],
    ["外长会议", "外长理事会会议（已查到的）"],
  ],
  delegations: [
    ["Delegations", "Who came to which meeting for which state, organisation or body, as far as found"],
    ["Делегации", "Кто, от кого и на какую встречу прибыл, насколько найдено"],
    ["代表团", "谁代表哪个国家、组织或机构出席哪次会议（已查到的）"],
  ],
  chairmanships: [
    ["Chairmanships", "Which state chaired the organisation"],
    ["Председательства", "Какое государство председательствовало в организации"],
    ["轮值主席国", "本组织的轮值主席国"],
  ],
  headsOfGovernmentChairmanships: [
    [
      "Chairmanships of the heads of government",
      "Which state chaired the Council of Heads of Government, as far as found",
    ],
    ["Председательства в Совете глав правительств", "Какое государство в нем председательствовало, насколько найдено"],
    ["政府首脑理事会主席国", "政府首脑理事会的主席国（已查到的）"],
  ],
  documents: [
    ["Documents", "Treaties, declarations and other texts, as far as found"],
    ["Документы", "Договоры, декларации и другие тексты, насколько найдены"],
    ["文件", "条约、宣言及其他文本（已查到的）"],
  ],
  treatyParticipations: [
    ["Treaty participations", "What states did about treaties beyond signing them with the others, as far as found"],
    ["Участие в договорах", "Что государства сделали с договорами после общего подписания, насколько найдено"],
    ["条约参加情况", "各国在共同签署之外对条约采取的行为（已查到的）"],
  ],
  externalRelations: [
    ["Ties outside", "Ties with organisations and states outside, as far as found"],
    ["Внешние связи", "Связи с внешними организациями и государствами, насколько найдены"],
    ["对外关系", "与外部组织和国家的关系（已查到的）"],
  ],
  thematicYears: [
    ["Themes of years", "The theme of each year that had one, as far as found"],
    ["Темы годов", "Темы годов, насколько найдены"],
    ["年度主题", "各年主题（已查到的）"],
  ],
  culturalCapitals: [
    ["Cultural capitals", "The tourism and cultural capitals"],
    ["Культурные столицы", "Туристические и культурные столицы"],
    ["文化之都", "旅游和文化之都"],
  ],
  figures: [
    ["Figures", "Numbers as they stood over time: officials, departments, events, shares of the budget"],
    ["Показатели", "Числа во времени: должностные лица, департаменты, мероприятия, доли в бюджете"],
    ["数字", "随时间变化的数字：官员、部门、活动、预算份额"],
  ],
  events: [
    ["Events", "Dated happenings that are no council's meeting"],
    ["События", "Датированные события, кроме заседаний советов"],
    ["事件", "理事会会议以外有日期的事件"],
  ],
  identifiers: [
    ["Identifiers", "What other registers call a state, a place or a person"],
    ["Идентификаторы", "Как государства, места и людей обозначают другие реестры"],
    ["标识符", "国家、地点和人物在其他登记册中的编号"],
  ],
  disputes: [
    ["Disputes", "Where sources contradict one another, and what is followed"],
    ["Расхождения", "Где источники противоречат друг другу и чему следуют данные"],
    ["分歧", "来源不一致之处及所采用的说法"],
  ],
  publishers: [
    ["Publishers", "Who publishes the texts that facts rest on"],
    ["Издатели", "Кто публикует тексты, на которых основаны данные"],
    ["出版者", "资料所依据文本的出版者"],
  ],
  sources: [
    ["Sources", "The texts that facts rest on"],
    ["Источники", "Тексты, на которых основаны данные"],
    ["来源", "资料所依据的文本"],
  ],
  evidence: [
    ["Evidence", "Which sources bear which field of a record"],
    ["Подтверждения", "Какие источники подтверждают какое поле записи"],
    ["依据", "哪些来源支持记录的哪个字段"],
  ],
  formerIds: [
    ["Former ids", "Ids that a release had and that no row has any more"],
    ["Прежние id", "Идентификаторы, которых больше нет ни у одной записи"],
    ["旧标识", "曾发布但已不再使用的标识"],
  ],
} satisfies Readonly<Record<Name, readonly [Texts, Texts, Texts]>>;

const order: Readonly<Record<Language, 0 | 1 | 2>> = { en: 0, ru: 1, zh: 2 };

function textsOf(table: string, language: Language): Texts {
  const found = texts[table]?.[order[language]];
  if (found === undefined) throw new Error(`the table ${table} has no name: add it to words/tables.ts`);
  return found;
}

/** What a table is called (example: `"Delegations"`). */
export const tableName = (table: string, language: Language): string => textsOf(table, language)[0];

/** What a table holds, without a stop at the end. */
export const tableHolds = (table: string, language: Language): string => textsOf(table, language)[1];
