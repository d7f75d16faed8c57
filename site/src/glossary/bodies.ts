// Terms for bodies, offices and meetings.

import type { Term } from "./term.ts";

export const bodyTerms: readonly Term[] = [
  {
    id: "council-of-heads-of-state",
    term: { en: "Council of Heads of State", ru: "Совет глав государств", zh: "元首理事会" },
    says: {
      en: "The supreme body. It decides on matters of principle, approves the Secretary-General and appoints the director of RATS.",
      ru: "Высший орган. Решает принципиальные вопросы, утверждает Генерального секретаря и назначает директора РАТС.",
      zh: "最高机构，决定原则性问题，批准秘书长，任命地区反恐怖机构主任。",
    },
    about: "council-of-heads-of-state",
  },
  {
    id: "summit",
    term: { en: "summit", ru: "саммит", zh: "峰会" },
    says: {
      en: "A meeting of the Council of Heads of State.",
      ru: "Заседание Совета глав государств.",
      zh: "元首理事会会议。",
    },
    page: "meetings#council-of-heads-of-state",
  },
  {
    id: "council-of-heads-of-government",
    term: { en: "Council of Heads of Government", ru: "Совет глав правительств", zh: "政府首脑理事会" },
    says: {
      en: "The council of prime ministers. It approves the budget.",
      ru: "Совет премьер-министров. Утверждает бюджет.",
      zh: "由各国总理组成的理事会，批准预算。",
    },
    about: "council-of-heads-of-government",
  },
  {
    id: "council-of-foreign-ministers",
    term: { en: "Council of Foreign Ministers", ru: "Совет министров иностранных дел", zh: "外长理事会" },
    says: {
      en: "It proposes the Secretary-General and approves the deputies.",
      ru: "Предлагает Генерального секретаря и утверждает его заместителей.",
      zh: "提名秘书长，批准副秘书长。",
    },
    about: "council-of-foreign-ministers",
  },
  {
    id: "council-of-national-coordinators",
    term: { en: "Council of National Coordinators", ru: "Совет национальных координаторов", zh: "国家协调员理事会" },
    says: {
      en: "It coordinates the current work and the ministries that take part in it, and proposes the Deputy Secretaries-General.",
      ru: "Координирует текущую работу и участвующие в ней министерства, предлагает заместителей Генерального секретаря.",
      zh: "协调日常工作和参与其中的各部门，提名副秘书长。",
    },
    about: "council-of-national-coordinators",
  },
  {
    id: "secretariat",
    term: { en: "Secretariat", ru: "Секретариат", zh: "秘书处" },
    says: {
      en: "A standing body with its seat in Beijing. It coordinates the work of the organisation, prepares its meetings and its budget, and keeps its documents as their depositary.",
      ru: "Постоянный орган в Пекине. Координирует работу организации, готовит встречи и бюджет, хранит документы как депозитарий.",
      zh: "设于北京的常设机构，协调本组织工作，筹备会议和预算，并作为保存机关保管文件。",
    },
    about: "secretariat",
  },
  {
    id: "secretary-general",
    term: { en: "Secretary-General", ru: "Генеральный секретарь", zh: "秘书长" },
    says: {
      en: "The head of the Secretariat, for a term of three years: proposed by the foreign ministers, approved by the heads of state.",
      ru: "Глава Секретариата, на три года: предлагают министры иностранных дел, утверждают главы государств.",
      zh: "秘书处负责人，任期三年，由外长理事会提名，元首理事会批准。",
    },
    about: "secretariat",
  },
  {
    id: "executive-secretary",
    term: { en: "Executive Secretary", ru: "Исполнительный секретарь", zh: "执行秘书" },
    says: {
      en: "The title of the first head of the Secretariat, Zhang Deguang. All who came after him are Secretaries-General.",
      ru: "Должность первого главы Секретариата, Чжан Дэгуана. Все его преемники — генеральные секретари.",
      zh: "秘书处首任负责人张德广的职务。其后各任均称秘书长。",
    },
    about: "zhang-deguang",
  },
  {
    id: "rats",
    term: {
      en: "Regional Anti-Terrorist Structure (RATS)",
      ru: "Региональная антитеррористическая структура (РАТС)",
      zh: "地区反恐怖机构",
    },
    says: {
      en: "A standing body with its seat in Tashkent. It coordinates the competent bodies of the members against terrorism, separatism and extremism.",
      ru: "Постоянный орган в Ташкенте. Координирует компетентные органы государств-членов в борьбе с терроризмом, сепаратизмом и экстремизмом.",
      zh: "设于塔什干的常设机构，协调各成员国主管机关打击恐怖主义、分裂主义和极端主义。",
    },
    about: "rats",
  },
  {
    id: "executive-committee",
    term: { en: "Executive Committee of RATS", ru: "Исполнительный комитет РАТС", zh: "地区反恐怖机构执行委员会" },
    says: {
      en: "What the director of RATS heads, whom the heads of state appoint for three years. RATS also has a council.",
      ru: "Им руководит директор РАТС, которого назначают на три года главы государств. У РАТС есть и совет.",
      zh: "由地区反恐怖机构主任领导，主任由元首理事会任命，任期三年。该机构另设理事会。",
    },
    about: "rats",
  },
  {
    id: "chairmanship",
    term: { en: "chairmanship", ru: "председательство", zh: "轮值主席国" },
    says: {
      en: "The time in which a state chairs the organisation. The chair passes on the last day of a summit, and that day already belongs to the next state. The heads of government have a rotation of their own.",
      ru: "Время, когда государство председательствует в организации. Председательство переходит в последний день саммита, и этот день уже относится к следующему государству. У глав правительств очередность своя.",
      zh: "一国担任本组织主席国的期间。主席国在峰会最后一日交接，该日已属下一任。政府首脑理事会另有轮值。",
    },
    guide: "guide/days",
  },
  {
    id: "delegation",
    term: { en: "delegation", ru: "делегация", zh: "代表团" },
    says: {
      en: "Whoever represented a state, an organisation or a body at a meeting, by a report written no earlier than the meeting. It says who sat there, and nothing of recognition.",
      ru: "Те, кто представлял государство, организацию или орган на встрече, по сообщению не раньше самой встречи. Это говорит лишь о том, кто присутствовал, но не о признании.",
      zh: "据不早于会议的报道，代表国家、组织或机构出席会议者。仅表示何人到场，不涉及承认。",
    },
    guide: "api/delegations",
  },
  {
    id: "sco-plus",
    term: { en: "SCO Plus", ru: "«ШОС плюс»", zh: "“上合组织+”" },
    says: {
      en: "A meeting of the members with partners and invited states after the session of a summit; in this format since {plus}.",
      ru: "Встреча государств-членов с партнерами и приглашенными государствами после заседания саммита; в этом формате — с {plus}.",
      zh: "峰会会议后成员国与伙伴及受邀国家的会议；此形式始于{plus}。",
    },
    about: "sco-plus-first-meeting-2024",
  },
  {
    id: "cultural-capital",
    term: {
      en: "tourism and cultural capital",
      ru: "туристическая и культурная столица",
      zh: "旅游和文化之都",
    },
    says: {
      en: "A place of the state in the chair that bears this title for the time of the chairmanship, by decision of the heads of state.",
      ru: "Город председательствующего государства, который носит это звание на время председательства по решению глав государств.",
      zh: "主席国的一处地点，经元首决定在其任期内享有此称号。",
    },
    guide: "api/designations",
  },
];
