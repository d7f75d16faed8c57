import type { Name } from "../../src/types.ts";
import type { Written } from "../written.ts";
import { type Lint, remembered, unexcused } from "./rows.ts";
import { canRender, isChinese, lettersOf, pinyinOf, russianOf, soundsOf } from "./sounds.ts";

type Person = Written["people"][number];
type Place = Written["places"][number];

const file = "names-of-people.ts";

const slugOf = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/[\p{M}'.]/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");

const misnamed = remembered(({ id, name }: Person | Place): readonly string[] =>
  slugOf(name.en) === id
    ? []
    : [
        `${id} name.en: "${name.en}" is not what the id says, ${id}; correct the name, or the id and all that refers to it`,
      ],
);

/** The English name of a person or place makes its id. */
export const namesUnlikeIds: Lint = (data) => [
  ...data.people.flatMap((row) => misnamed(row).map((problem) => `people/${problem}`)),
  ...data.places.flatMap((row) => misnamed(row).map((problem) => `places/${problem}`)),
];

/** The family name comes first in a Chinese name, and last in all others. */
export const misplacedFamilyNames: Lint = (data) =>
  data.people
    .filter(({ id, name, familyName }) =>
      familyName === undefined
        ? false
        : isChinese(id)
          ? familyName !== name.en.split(" ")[0]
          : !name.en.endsWith(` ${familyName}`),
    )
    .map(
      ({ id, name, familyName }) =>
        `people/${id} familyName: "${familyName}" is not the ${isChinese(id) ? "first" : "last"} word of "${name.en}"; correct one of the two`,
    );

const unlikeChinese = (path: string, { en, ru, zh }: Name): readonly string[] => [
  ...(ru === undefined || ru.toLowerCase().replace(/ /g, "") === russianOf(en)
    ? []
    : [`${path}.ru: "${ru}" is not how "${en}" is written in Russian; correct one of the two`]),
  ...(zh === undefined || pinyinOf(zh) === lettersOf(en)
    ? []
    : [`${path}.zh: "${zh}" is read ${pinyinOf(zh)}, not "${en}"; correct one of the two`]),
];

/** Chinese texts print all of a name with a dot between its parts, or else the family name alone. */
const rendered = (zh: string, en: string, familyName: string | undefined): readonly string[] =>
  zh.includes("·") ? [en] : familyName === undefined ? [en, en.split(" ").at(-1) ?? en] : [familyName];

const unlikeForeign = (path: string, { en, ru, zh }: Name, familyName?: string): readonly string[] => [
  ...(ru === undefined || soundsOf(ru).join(" ") === soundsOf(en).join(" ")
    ? []
    : [
        `${path}.ru: "${ru}" does not sound like "${en}"; correct one of the two, or excuse it in scripts/lints/${file}`,
      ]),
  ...(zh === undefined || rendered(zh, en, familyName).some((part) => canRender(zh, soundsOf(part).join("")))
    ? []
    : [`${path}.zh: "${zh}" cannot stand for "${en}"; correct one of the two, or excuse it in scripts/lints/${file}`]),
];

const unlikePerson = remembered(({ id, name, familyName }: Person): readonly string[] =>
  isChinese(id) ? unlikeChinese(`people/${id} name`, name) : unlikeForeign(`people/${id} name`, name, familyName),
);

const unlikePlace = remembered(({ id, name, state, formerNames = [] }: Place): readonly string[] =>
  [
    [`places/${id} name`, name] as const,
    ...formerNames.map((former, index) => [`places/${id} formerNames.${index}.name`, former.name] as const),
  ].flatMap(([path, own]) => (state === "CN" ? unlikeChinese(path, own) : unlikeForeign(path, own))),
);

const ownName = "a name of its own, no rendering of the sounds";
const arabicInRussian = "Russian has the u of the Arabic name";

const unheard = "English has a letter that is not heard";
const byGivenName = "the given name: Chinese texts call him by it";

const unlikeForAReason = {
  'people/abdul-hadi-arghandiwal name.zh: "阿尔甘迪瓦尔"': unheard,
  'people/abdullah-abdullah name.zh: "阿卜杜拉"': unheard,
  'people/aleksandr-lukashenko name.zh: "亚历山大·卢卡申科"': "亚历山大 is how Chinese has always written Alexander",
  'people/ali-saeedlu name.zh: "阿里·赛义德卢"': "follows Saidlu, as the communiqué has it",
  'people/anwar-ibrahim name.zh: "安瓦尔"': byGivenName,
  'people/armida-salsiah-alisjahbana name.zh: "阿利斯夏巴纳"': "sj is the old spelling of the Indonesian sy",
  'people/ashraf-ghani name.zh: "加尼"': unheard,
  'people/chaudhry-ahmed-mukhtar name.ru: "Чаудри Ахмед Мухтар"': unheard,
  'people/d-battulga name.zh: "巴特图勒嘎"': "Chinese writes both letters t",
  'people/hun-manet name.zh: "洪玛奈"': unheard,
  'people/idappakad-ahamed name.zh: "艾哈迈德"': "follows the common Ahmed",
  'people/khaltmaagiin-battulga name.zh: "巴特图勒嘎"': "Chinese writes both letters t",
  'people/khodjamyrat-geldimyradov name.zh: "格尔季梅拉多夫"': "梅 stands for the Turkmen my",
  'people/luvsannamsrain-oyun-erdene name.zh: "奥云额尔登"': unheard,
  'people/lynn-pascoe name.zh: "帕斯科"': unheard,
  'people/mahmoud-ahmadinejad name.zh: "艾哈迈迪-内贾德"': "with a hyphen between the parts of the name",
  'people/mikhail-myasnikovich name.zh: "米亚斯尼科维奇"': "米亚 stands for the Russian мя",
  'people/min-aung-hlaing name.zh: "敏昂莱"': "follows the sounds of the Burmese name",
  'people/mohamed-muizzu name.zh: "穆伊兹"': "the end of the name is left out",
  'people/bakhtiyor-islamov name.ru: "Бахтиер Исламов"': "the source writes е for ё",
  'people/bilawal-bhutto-zardari name.zh: "比拉瓦尔"': "the given name: Chinese texts call him by it",
  'people/hamrokhon-zarifi name.zh: "扎里菲"': "扎 is how Chinese writes za as well",
  'people/mohammad-atabak name.ru: "Мохаммад Атабек"': "English has the Persian vowel",
  'people/mohammad-ishaq-dar name.ru: "Мухаммад Исхак Дар"': arabicInRussian,
  'people/mohammad-reza-aref name.ru: "Мухаммад Реза Ареф"': arabicInRussian,
  'people/mohammad-reza-rahimi name.zh: "拉希米"': "希 stands for hi, as often in older renderings",
  'people/mostafa-madbouly name.ru: "Мустафа Мадбули"': arabicInRussian,
  'people/nambaryn-enkhbayar name.zh: "恩赫巴亚尔"': "亚 stands for ya",
  'people/natwar-singh name.ru: "Натвар Сингх"': "Russian keeps the h of the Hindi name",
  'people/nawaz-sharif name.zh: "谢里夫"': "谢 is how Chinese has always begun Sharif",
  'people/padmanabhan-raja-jaishankar name.zh: "杰山卡尔"': "杰 stands for jai",
  'people/pham-minh-chinh name.zh: "范明政"': ownName,
  'people/recep-tayyip-erdogan name.ru: "Реджеп Тайип Эрдоган"': "English keeps the Turkish c",
  'people/recep-tayyip-erdogan name.zh: "埃尔多安"': "the Turkish ğ is not heard",
  'people/rosemary-dicarlo name.zh: "迪卡洛"': "Chinese leaves the r out",
  'people/shehbaz-sharif name.zh: "夏巴兹·谢里夫"': "follows Shahbaz, and its h is silent",
  'people/sodiq-safoyev name.zh: "萨法耶夫"': "follows the Russian Сафаев",
  'people/sohail-khan name.ru: "Сухэль Хан"': "Russian follows the Arabic vowels",
  'people/subrahmanyam-jaishankar name.ru: "Субраманьям Джайшанкар"': "the h is silent",
  'people/subrahmanyam-jaishankar name.zh: "苏杰生"': ownName,
  'people/thongloun-sisoulith name.zh: "通伦"': byGivenName,
  'people/ukhnaagiin-khurelsukh name.zh: "呼日勒苏赫"': "日 stands for r, as in Mongolian names of China",
  'people/wilfrido-villacorta name.zh: "比利亚科塔"': "follows the Spanish sounds",
  'people/yousaf-raza-gilani name.ru: "Юсуф Реза Гелани"': "Russian has other vowels of the Urdu name",
  'places/almaty name.zh: "阿拉木图"': "follows the older name, Alma-Ata",
  'places/astana formerNames.0.name.zh: "努尔苏丹"': "苏丹 is the Chinese word for a sultan",
  'places/beijing name.ru: "Пекин"': "older than the system of Palladius",
  'places/islamabad name.zh: "伊斯兰堡"': "堡, a castle, translates -abad",
  'places/jakarta name.zh: "雅加达"': "older than the rules of transliteration",
  'places/lahore name.ru: "Лахор"': "the English e is silent",
  'places/lahore name.zh: "拉合尔"': "the English e is silent",
  'places/moscow name.ru: "Москва"': "English has a name of its own",
  'places/moscow name.zh: "莫斯科"': "follows the English name, of which the end is silent",
  'places/new-delhi name.ru: "Нью-Дели"': "the hyphen is Russian",
  'places/new-delhi name.zh: "新德里"': "新 translates New",
  'places/new-york name.ru: "Нью-Йорк"': "the hyphen is Russian",
  'places/new-york name.zh: "纽约"': "older than the rules of transliteration",
  'places/samarkand name.zh: "撒马尔罕"': "older than the rules of transliteration",
  'places/st-petersburg name.ru: "Санкт-Петербург"': "the saint is abbreviated in English",
  'places/st-petersburg name.zh: "圣彼得堡"': "圣 and 堡 translate the saint and the castle",
  'places/tashkent name.zh: "塔什干"': "older than the rules of transliteration",
  'places/yekaterinburg name.zh: "叶卡捷琳堡"': "堡, a castle, translates -burg",
};

/** A name sounds alike in English, Russian and Chinese, family and given name in one order. */
export const unlikeNames: Lint = (data) =>
  unexcused(file, Object.keys(unlikeForAReason), [
    ...data.people.flatMap(unlikePerson),
    ...data.places.flatMap(unlikePlace),
  ]);

const isInitial = (word: string): boolean => /^\p{L}{1,2}\.$/u.test(word);
const isPatronymic = (word: string): boolean => /(?:ovich|evich|ovna|evna)$/.test(word);

/** An alias may leave given names out behind an initial, and put a patronymic in. */
function isLike(alias: string, name: string): boolean {
  const words = alias.split(" ");
  const first = soundsOf(name)[0] ?? "";
  const full = words.filter((word, place) => !isInitial(word) && (place === 0 || !isPatronymic(word)));
  const initials = words.filter(isInitial);
  const own = soundsOf(name.replace(/^\p{L}\. /u, ""));
  const expected = initials.length === 0 ? own : own.slice(-full.length);
  return (
    !isInitial(words.at(-1) ?? "") &&
    soundsOf(full.join(" ")).join(" ") === expected.join(" ") &&
    (initials.length === 0 || first.startsWith(soundsOf(initials[0] ?? "").join("")))
  );
}

const unlikeAliasesOf = remembered(({ id, name, aliases }: Person): readonly string[] =>
  aliases
    .filter((alias) => !isLike(alias, name.en))
    .map(
      (alias) =>
        `people/${id} aliases: "${alias}" does not sound like "${name.en}"; correct it, or excuse it in scripts/lints/${file}`,
    ),
);

const tajik = "a Tajik o stands for the Russian a";
const uzbek = "the Uzbek spelling of a name that is known in the Russian one";
const english = "the given name in its English form";
const asPrinted = "as one source prints it";

const unlikeAliasesForAReason = {
  'people/akil-akilov aliases: "Oqil Oqilov"': tajik,
  'people/aleksandr-lukashenko aliases: "Alexander Lukashenko"': english,
  'people/aleksandr-turchin aliases: "Alexander Turchin"': english,
  'people/ali-saeedlu aliases: "A. Saidlu"': asPrinted,
  'people/almazbek-atambayev aliases: "Almaz Atambayev"': "the given name without its ending",
  'people/asadullo-gulomov aliases: "Asdulo Gulomof"': asPrinted,
  'people/aziz-nosirov aliases: "Aziz Nasirov"': "a Russian a stands for the Uzbek o",
  'people/elyor-ganiyev aliases: "Elyar Ganiev"': asPrinted,
  'people/emomali-rahmon aliases: "Emomali Rakhmonov"': "his former name",
  'people/emomali-rahmon aliases: "Imomali Rakhmonov"': "his former name",
  'people/gurbanguly-berdimuhamedov aliases: "Kurbanguly Berdymukhamedov"': asPrinted,
  'people/k-khalili aliases: "M. Halili"': asPrinted,
  'people/ilkhom-nematov aliases: "Ilkhomjon Nematov"': "with the Uzbek ending of courtesy",
  'people/kassym-jomart-tokayev aliases: "Kassym-Joomart Tokayev"': asPrinted,
  'people/khurshid-kasuri aliases: "Khurshid Mahmud Kasuri"': "with his second name",
  'people/lynn-pascoe aliases: "Linn Pasko"': asPrinted,
  'people/mohammad-atabak aliases: "Seyyed Mohammad Atabek"': "with the title of a descendant of the Prophet",
  'people/mukhtar-tileuberdi aliases: "Mukhtar Tleuberdi"': "without the short Kazakh vowel, as in Russian",
  'people/nurlan-yermekbayev aliases: "Nurlan Yermekhbayev"': asPrinted,
  'people/parviz-davoodi aliases: "Pervez Daoudi"': asPrinted,
  'people/rashid-alimov aliases: "Rashid Olimov"': tajik,
  'people/shehbaz-sharif aliases: "Shahbaz Sharif"': "the other vowel of the Urdu name",
  'people/sirojiddin-muhriddin aliases: "Sirojiddin Aslov"': "his former name",
  'people/tigran-sarkisyan aliases: "Tigran Sargsyan"': asPrinted,
  'people/utkir-sultanov aliases: "Oktir Sultonov"': uzbek,
  'people/utkir-sultanov aliases: "Uktur Sultanov"': asPrinted,
  'people/vyacheslav-kasymov aliases: "Viacheslav Kasymov"': "ia stands for ya, as in passports",
  'people/yevgeny-sysoyev aliases: "Eugene Sysoev"': english,
  'people/zhagiryn-suhee aliases: "Z. Suhee"': asPrinted,
};

/** An alias of a person is another spelling of the English name. */
export const unlikeAliases: Lint = (data) =>
  unexcused(file, Object.keys(unlikeAliasesForAReason), data.people.flatMap(unlikeAliasesOf));
