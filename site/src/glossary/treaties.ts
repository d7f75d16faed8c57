// Terms for documents, and for what states do about treaties.

import type { Term } from "./term.ts";

export const treatyTerms: readonly Term[] = [
  {
    id: "declaration",
    term: { en: "declaration", ru: "декларация", zh: "宣言" },
    says: {
      en: "What the heads of state declare together, as a rule at a summit. Here it is a kind of its own, apart from treaties.",
      ru: "То, что главы государств заявляют вместе, как правило на саммите. Здесь это отдельный вид документов, не договор.",
      zh: "各国元首的共同宣示，通常在峰会上通过。此处单列一类，与条约分开。",
    },
    page: "documents#declaration",
  },
  {
    id: "memorandum-of-obligations",
    term: { en: "memorandum of obligations", ru: "меморандум об обязательствах", zh: "义务备忘录" },
    says: {
      en: "What a state signs before it becomes a member: it is to join the Charter and the other treaties by fixed days.",
      ru: "То, что государство подписывает прежде, чем стать членом: к установленным срокам оно должно присоединиться к Хартии и другим договорам.",
      zh: "国家在成为成员国之前签署的文件：须在规定期限内加入《宪章》及其他条约。",
    },
    about: "memorandum-of-obligations-by",
    guide: "guide/acts",
  },
  {
    id: "memorandum-of-partnership",
    term: { en: "memorandum of partnership", ru: "меморандум о партнерстве", zh: "伙伴备忘录" },
    says: {
      en: "What grants the status of dialogue partner in writing, often months after the heads of state decided on it. The decision counts here.",
      ru: "Документ о предоставлении статуса партнера по диалогу, часто через месяцы после решения глав государств. Здесь считается решение.",
      zh: "书面给予对话伙伴地位的文件，往往在元首作出决定数月之后签署。此处以决定为准。",
    },
    about: "memorandum-of-partnership-tr",
    guide: "guide/acts",
  },
  {
    id: "signatory",
    term: { en: "signatory", ru: "подписавшее государство", zh: "签署国" },
    says: {
      en: "A state that signed a document. What it did about a treaty afterwards is a record of its own.",
      ru: "Государство, подписавшее документ. Что оно сделало с договором потом, записано отдельно.",
      zh: "签署文件的国家。此后对条约采取的行为另行记录。",
    },
    guide: "api/documents",
  },
  {
    id: "consent",
    term: { en: "consent to be bound", ru: "согласие на обязательность", zh: "同意受约束" },
    says: {
      en: "The act by which a state binds itself to a treaty: signature, ratification, acceptance, approval or accession.",
      ru: "Акт, которым государство связывает себя договором: подписание, ратификация, принятие, утверждение или присоединение.",
      zh: "国家使自己受条约约束的行为：签署、批准、接受、核准或加入。",
    },
    guide: "api/treaties",
  },
  {
    id: "ratification",
    term: { en: "ratification", ru: "ратификация", zh: "批准" },
    says: {
      en: "The consent of a state that has signed, mostly by a law. A vote in one chamber of a parliament is not yet one.",
      ru: "Согласие подписавшего государства, чаще всего законом. Голосование одной палаты парламента — еще не ратификация.",
      zh: "已签署国表示的同意，多以法律作出。议会一院的表决尚不构成批准。",
    },
    guide: "api/treaties",
  },
  {
    id: "acceptance-approval",
    term: { en: "acceptance, approval", ru: "принятие, утверждение", zh: "接受、核准" },
    says: {
      en: "Forms of consent that a state's act may name in the place of ratification, as in the UN Treaty Collection.",
      ru: "Формы согласия, которые акт государства может называть вместо ратификации, как в Собрании договоров ООН.",
      zh: "国家的法律文件可能使用的、代替批准的同意形式，用语同《联合国条约集》。",
    },
    guide: "api/treaties",
  },
  {
    id: "accession",
    term: { en: "accession", ru: "присоединение", zh: "加入" },
    says: {
      en: "The consent of a state that did not sign with the others, such as a later member.",
      ru: "Согласие государства, не подписавшего договор вместе с другими, например позднее принятого члена.",
      zh: "未与他国一同签署的国家（如后来的成员国）表示的同意。",
    },
    guide: "api/treaties",
  },
  {
    id: "deposit",
    term: { en: "deposit", ru: "депонирование", zh: "交存" },
    says: {
      en: "The handing over of a state's instrument to the depositary. Documents of the organisation are kept by its Secretariat.",
      ru: "Передача грамоты государства депозитарию. Документы организации хранит ее Секретариат.",
      zh: "将一国的文书交给保存机关。本组织的文件由秘书处保管。",
    },
    about: "secretariat",
  },
  {
    id: "entry-into-force",
    term: { en: "entry into force", ru: "вступление в силу", zh: "生效" },
    says: {
      en: "The day from which a treaty holds in general, by its own terms.",
      ru: "День, с которого договор действует в целом по его собственным условиям.",
      zh: "条约依其自身规定总体开始有效之日。",
    },
    guide: "api/documents",
  },
  {
    id: "in-force-for-a-state",
    term: { en: "in force for a state", ru: "действует для государства", zh: "对一国生效" },
    says: {
      en: "A treaty may hold for one state from another day than in general. The pages say it only where a text does: no act found does not mean no act.",
      ru: "Для отдельного государства договор может действовать с другого дня, чем в целом. На страницах это сказано лишь там, где есть текст: «акт не найден» не значит, что его не было.",
      zh: "条约对某国生效之日可能与总体生效之日不同。只有文本有载时页面才写明：未查到行为不等于没有行为。",
    },
    guide: "api/treaties",
  },
];
