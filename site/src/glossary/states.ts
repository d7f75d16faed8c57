// Terms for states and for the organisation as a whole.

import type { Term } from "./term.ts";

export const stateTerms: readonly Term[] = [
  {
    id: "sco",
    term: {
      en: "Shanghai Cooperation Organisation (SCO)",
      ru: "Шанхайская организация сотрудничества (ШОС)",
      zh: "上海合作组织（上合组织）",
    },
    says: {
      en: "An organisation of {members} states, founded in Shanghai on {founded}.",
      ru: "Организация, основанная в Шанхае {founded}; государств-членов: {members}.",
      zh: "{founded}在上海成立的组织，现有{members}个成员国。",
    },
    about: "declaration-2001",
  },
  {
    id: "charter",
    term: { en: "Charter", ru: "Хартия", zh: "宪章" },
    says: {
      en: "The constitution of the organisation, signed on {charterSigned} and in force since {charterInForce}.",
      ru: "Основополагающий документ организации: подписана {charterSigned}, в силе с {charterInForce}.",
      zh: "本组织的基本文件，{charterSigned}签署，{charterInForce}生效。",
    },
    about: "charter-2002",
  },
  {
    id: "shanghai-five",
    term: { en: "Shanghai Five", ru: "«Шанхайская пятерка»", zh: "上海五国" },
    says: {
      en: "The summits of China, Kazakhstan, Kyrgyzstan, Russia and Tajikistan from 1996 to 2000, before the organisation existed.",
      ru: "Саммиты Китая, Казахстана, Кыргызстана, России и Таджикистана с 1996 по 2000 год, до создания организации.",
      zh: "本组织成立之前，1996年至2000年间中国、哈萨克斯坦、吉尔吉斯斯坦、俄罗斯和塔吉克斯坦的元首会晤。",
    },
    page: "meetings#shanghai-five",
  },
  {
    id: "member",
    term: { en: "member", ru: "государство-член", zh: "成员国" },
    says: {
      en: "A state that belongs to the organisation: six founded it, the others were admitted by the heads of state. The status counts here from their decision.",
      ru: "Государство, входящее в организацию: шесть ее основали, остальных приняли главы государств. Статус считается здесь с их решения.",
      zh: "属于本组织的国家：六国为创始国，其余由元首会议接纳。此处地位自其决定之日起计算。",
    },
    page: "states#member",
  },
  {
    id: "observer",
    term: { en: "observer", ru: "наблюдатель", zh: "观察员国" },
    says: {
      en: "A status of states beside the members, until {merged}; the states that had it became SCO partners.",
      ru: "Статус государств при организации, существовавший до {merged}; имевшие его государства стали партнерами ШОС.",
      zh: "成员国以外国家的一种地位，存续至{merged}，此后具有该地位的国家成为上合组织伙伴。",
    },
    about: "observer-regulation-2004",
  },
  {
    id: "dialogue-partner",
    term: { en: "dialogue partner", ru: "партнер по диалогу", zh: "对话伙伴" },
    says: {
      en: "A status laid down by a regulation of 2008, until {merged}; the states that had it became SCO partners.",
      ru: "Статус по положению 2008 года, существовавший до {merged}; имевшие его государства стали партнерами ШОС.",
      zh: "2008年条例规定的一种地位，存续至{merged}，此后具有该地位的国家成为上合组织伙伴。",
    },
    about: "dialogue-partner-regulation-2008",
  },
  {
    id: "partner",
    term: { en: "SCO partner", ru: "партнер ШОС", zh: "上合组织伙伴" },
    says: {
      en: "The status that took the place of observer and dialogue partner by the decision of {merged}. A change of the Charter that would put it into force was not found.",
      ru: "Статус, который заменил наблюдателя и партнера по диалогу по решению от {merged}. Изменение Хартии, которое ввело бы его в силу, не найдено.",
      zh: "依据{merged}的决定，取代观察员国和对话伙伴的地位。未查到使其生效的宪章修正。",
    },
    about: "partner-status-decision-2025",
  },
  {
    id: "guest",
    term: { en: "guest", ru: "гость", zh: "客人" },
    says: {
      en: "A state without a status, or an organisation outside, that came to a meeting.",
      ru: "Государство без статуса или внешняя организация, прибывшие на встречу.",
      zh: "出席会议的无地位国家或外部组织。",
    },
    page: "states#others",
  },
  {
    id: "family",
    term: { en: "SCO family", ru: "«семья ШОС»", zh: "上合大家庭" },
    says: {
      en: "What speakers call all states that have a status, together: {withStatus} on {through}. It is no status of its own.",
      ru: "Так в речах называют все государства, имеющие статус: на {through} их {withStatus}. Отдельным статусом это не является.",
      zh: "讲话中对所有具有地位的国家的统称：截至{through}共{withStatus}国。它本身不是一种地位。",
    },
    page: "states",
  },
  {
    id: "shanghai-spirit",
    term: { en: "Shanghai Spirit", ru: "«Шанхайский дух»", zh: "“上海精神”" },
    says: {
      en: "Mutual trust, mutual advantage, equality, mutual consultations, respect for the variety of cultures, and aspiration to joint development: the spirit named in the preamble of the Charter.",
      ru: "Взаимное доверие, взаимная выгода, равенство, взаимные консультации, уважение к многообразию культур и стремление к совместному развитию — дух, о котором говорит преамбула Хартии.",
      zh: "互信、互利、平等、协商、尊重多样文明、谋求共同发展，即宪章序言所述的精神。",
    },
    about: "charter-2002",
    sources: ["charter-chinadaily"],
  },
  {
    id: "official-languages",
    term: {
      en: "official languages of the SCO",
      ru: "официальные языки ШОС",
      zh: "上合组织官方语言",
    },
    says: {
      en: "Russian and Chinese, which are also the working languages: see the text of the Charter. Is English one? One report of 1 September 2026 lists the adoption of English as an official language among the results of the summit in Bishkek. No second text and no day of effect was found, so that no row here says it.",
      ru: "Русский и китайский, они же рабочие: см. текст Хартии. А английский? Одно сообщение от 1 сентября 2026 года называет среди итогов саммита в Бишкеке принятие английского официальным языком. Второго текста и дня вступления в силу не найдено, поэтому ни одна запись здесь этого не утверждает.",
      zh: "俄语和汉语，二者也是工作语言，见《宪章》文本。英语是吗？2026年9月1日的一篇报道将英语成为官方语言列为比什凯克峰会成果之一。未查到第二篇文本，也未查到生效日期，因此本站没有记录作此陈述。",
    },
    about: "charter-2002",
    sources: ["adilet-charter-2003", "cis-legislation-charter", "ani-2026-09-01"],
  },
];
