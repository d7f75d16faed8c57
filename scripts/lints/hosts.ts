import type { Publisher } from "../../src/types.ts";
import type { Written } from "../written.ts";
import { hostOf, urlOf } from "./addresses.ts";
import { inPairs, type Lint, remembered } from "./rows.ts";

type Source = Written["sources"][string];
type Publishers = Written["publishers"];

/** Hosts, or places at a host, whose letters do not show whose they are; a host stands for all hosts below it. */
const hosts: { readonly [host: string]: string } = {
  // Named by a translation, a short form or an old name of the publisher.
  "81.cn": "china-military-online",
  "actualcomment.ru": "aktualnye-kommentarii",
  "afintl.com": "afghanistan-international",
  "afnfn.com": "afn",
  "akorda.kz": "president-of-kazakhstan",
  "aninews.in": "ani",
  "argumenti.ru": "argumenty-nedeli",
  "azattyk.org": "rfe-rl",
  "bcsco.org": "sco-business-council",
  "bigasia.ru": "bolshaya-aziya",
  "bizasean1.com": "dongmeng-huashang-zaixian",
  "bjreview.com": "beijing-review",
  "bjreview.com.cn": "beijing-review",
  "china.com.cn": "china-org-cn",
  "cntd.ru": "codex",
  "crntt.com": "china-review-news-agency",
  "cssn.cn": "chinese-academy-of-social-sciences",
  "dbw.cn": "dongbeiwang",
  "ecns.cn": "china-news-service",
  "ecosecretariat.org": "economic-cooperation-organization",
  "ft.lk": "daily-ft",
  "gmw.cn": "guangming-daily",
  "gscn.com.cn": "gansu-china",
  "interaffairs.ru": "international-affairs",
  "iz.ru": "izvestia",
  "jworldtimes.com": "jahangirs-world-times",
  "kazpravda.kz": "kazakhstanskaya-pravda",
  "kp.kg": "komsomolskaya-pravda-kyrgyzstan",
  "lzu.edu.cn": "lanzhou-university",
  "news.cn": "xinhua",
  "news.tj": "asia-plus",
  "oldtmt.vedomosti.ru": "the-moscow-times",
  "peopledaily.com.cn": "peoples-daily",
  "pubt.io": "public-technologies",
  "qazinform.com": "kazinform",
  "radiosvoboda.org": "rfe-rl",
  "ria.ru": "ria-novosti",
  "rusemb.org.uk": "embassy-of-russia-in-the-united-kingdom",
  "russia-islworld.ru": "group-of-strategic-vision-russia-islamic-world",
  "russianculture.cn": "russian-cultural-centre-in-beijing",
  "ruvr.ru": "voice-of-russia",
  "sb.by": "sb-belarus-today",
  "svaboda.org": "rfe-rl",
  "thehour.cn": "qianjiang-evening-news",
  "timesca.com": "the-times-of-central-asia",
  "unmultimedia.org": "united-nations-press",
  "uzbekistanitalia.org": "embassy-of-uzbekistan-in-italy",
  "vovworld.vn": "voice-of-vietnam",
  "worldjpn.net": "world-and-japan-database",
  "xnnews.com.cn": "xianning-daily",
  "yidaiyilu.gov.cn": "belt-and-road-portal",
  "yuz.uz": "yangi-uzbekiston",
  "zhld.com": "zhoukou-daily",
  // Of states and of the SCO.
  "au.china-embassy.org": "embassy-of-china-in-australia",
  "bb.chineseembassy.org": "embassy-of-china-in-barbados",
  "economy.gov.ru": "ministry-of-economic-development-of-russia",
  "china-un.org": "permanent-mission-of-china-to-the-un",
  "fmprc.gov.cn": "ministry-of-foreign-affairs-of-china",
  "gov.kz": "embassy-of-kazakhstan-in-lithuania",
  "gr.china-embassy.org": "embassy-of-china-in-greece",
  "io.gov.mo": "official-gazette-of-the-macao-sar",
  "kremlin.ru": "president-of-russia",
  "lt.china-office.gov.cn": "office-of-china-in-lithuania",
  "mfa.gov.cn": "ministry-of-foreign-affairs-of-china",
  "mfa.gov.kg": "ministry-of-foreign-affairs-of-kyrgyzstan",
  "mfa.gov.lk": "ministry-of-foreign-affairs-of-sri-lanka",
  "mfa.gov.tr": "ministry-of-foreign-affairs-of-turkiye",
  "mfa.tj": "ministry-of-foreign-affairs-of-tajikistan",
  "mfa.uz": "ministry-of-foreign-affairs-of-uzbekistan",
  "mofa.gov.pk": "ministry-of-foreign-affairs-of-pakistan",
  "malta.mid.ru": "embassy-of-russia-in-malta",
  "mid.ru": "ministry-of-foreign-affairs-of-russia",
  "mid.tj": "ministry-of-foreign-affairs-of-tajikistan",
  "mod.gov.cn": "ministry-of-national-defence-of-china",
  "mofa.gov.qa": "ministry-of-foreign-affairs-of-qatar",
  "nl.china-embassy.gov.cn": "embassy-of-china-in-the-netherlands",
  "odkb.gov.ru": "csto-secretariat",
  "priu.gov.lk": "government-of-sri-lanka",
  "ru.china-embassy.org": "embassy-of-china-in-russia",
  "sectsco.org": "sco-secretariat-press",
  "uzbekembassy.in": "embassy-of-uzbekistan-in-india",
  "tj.china-embassy.gov.cn": "embassy-of-china-in-tajikistan",
  "www.gov.cn": "state-council-of-china",
  // Of Sputnik, whose editions have names of their own.
  "arabicradio.net": "sputnik",
  "sarabic.ae": "sputnik",
  // Of many, each with a place of its own.
  "github.com/datasets": "datahub",
  "github.com/every-politician-scrapers": "every-politician",
  "github.com/martynafford": "martyn-afford",
  "github.com/mledoze": "mohammed-le-doze",
  "github.com/nvkelso": "natural-earth",
  "github.com/vincentarelbundock": "vincent-arel-bundock",
  // Of others, with copies: neither the host nor the id of the text shows whose they are.
  "1.62.100.15": "sco",
  "afdelivr.top": "state-council-of-china",
  "frwiki.wiki": "wikipedia",
  "gcjswp.com": "xinhua",
  "juduo.cc": "xinhua",
  "jizihe.com": "zhang-deguang-author",
  "karlof1.substack.com": "president-of-russia",
  "neamco.com": "guangming-daily",
  "wk.100ke.info": "wikisource",
};

export const words = (text: string): readonly string[] =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[a-z\d]+/g) ?? [];

/** Who put up what was read. */
export const speaker = ({ via, publisher }: Source): string => via ?? publisher;

/** The place of the list at which a text stands. */
const listed = remembered((source: Source): string | undefined => {
  const labels = hostOf(source).split(".");
  const above = labels.map((_, at) => labels.slice(at).join("."));
  const place = `${hostOf(source)}/${urlOf(source).pathname.split("/")[1]}`;
  return [place, ...above].find((one) => Object.hasOwn(hosts, one));
});

/** The words that hardly any other publisher has in its id. */
const rareWords = remembered((publishers: Publishers) => {
  const counts = new Map<string, number>();
  for (const word of Object.keys(publishers).flatMap(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Set([...counts].filter(([word, count]) => count <= 2 && word.length >= 4).map(([word]) => word));
});

/** Short words for which a publisher can stand: its id and its name as one word each, and their initials. */
const shortForms = (id: string, { name }: Publisher): readonly string[] => {
  const own = words(id.replace(/-(press|author)$/, ""));
  const initials = (all: readonly string[]): string => all.map(([first]) => first).join("");
  const content = words(name).filter((word) => !/^(of|the|and|in|for)$/.test(word));
  return [own.join(""), words(name).join(""), content.join(""), initials(words(name)), initials(content)];
};

const shows = (letters: readonly string[], forms: readonly string[], rare: readonly string[]): boolean =>
  letters.some(
    (label) =>
      forms.some(
        (form) =>
          label === form ||
          (form.length >= 4 && label.startsWith(form)) ||
          (label.length >= 3 && form.startsWith(label)) ||
          (form.length >= 5 && label.includes(form)) ||
          (label.length >= 4 && form.includes(label)),
      ) || rare.some((word) => label.includes(word)),
  );

const tellingLabels = (host: string): readonly string[] => {
  const labels = host.split(".").map((label) => label.replaceAll("-", ""));
  const own = labels.slice(0, -1);
  const telling = own.filter(
    (label) => !/^(www|com?|org|net|gov|edu|news|world|english|eng|russian|rus|en|m)$/.test(label),
  );
  return [...telling, ...own.map((label) => `${label}${labels.at(-1)}`)];
};

export const isCopy = ({ note }: Source): boolean => /mirror|copy|reprint|republished|archive/.test(note ?? "");

/** Whether a host is that of a speaker: by the list, by its letters, or, of a copy elsewhere, by the id of the text. */
const isAtHome = inPairs((id, source: Source, publisher: Publisher, publishers: Publishers) => {
  const [own, owner] = [speaker(source), listed(source)];
  if (owner !== undefined) return hosts[owner] === own;
  const [first = "", second = ""] = words(id);
  const labels = [...tellingLabels(hostOf(source)), ...(isCopy(source) ? [`${first}${second}`, first, second] : [])];
  const rare = words(`${own} ${publisher.name}`).filter((word) => rareWords(publishers).has(word));
  return shows(labels, shortForms(own, publisher), rare);
});

/** A text stands at a host of its publisher or, where a copy was read, of whoever put that up. */
export const foreignHosts: Lint = ({ sources, publishers }) => {
  const used = new Set(Object.values(sources).map(listed));
  return [
    ...Object.entries(sources).flatMap(([id, source]) => {
      const own = publishers[speaker(source)];
      return own === undefined || isAtHome(id, source, own, publishers)
        ? []
        : [
            `sources/${id} ${source.via === undefined ? "publisher" : "via"}: "${speaker(source)}" is not shown by the host of its address ${source.address}; correct one of the two, or list the host in scripts/lints/hosts.ts`,
          ];
    }),
    ...Object.keys(hosts)
      .filter((host) => !used.has(host))
      .map((host) => `scripts/lints/hosts.ts: "${host}" is the host of no text any more; take it out`),
  ];
};
