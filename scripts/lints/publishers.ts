// What a publisher is shown to be by its id, its name and its texts.

import type { Publisher } from "../../src/types.ts";
import type { Written } from "../written.ts";
import { words } from "./hosts.ts";
import { inRows, type Lint, remembered, unexcused } from "./rows.ts";

type Source = Written["sources"][string];

const file = "publishers.ts";

/** Copies in one archive that are of another publisher than all its others. */
const otherwiseCopied = [
  // A newspaper that carries dispatches and documents alike.
  "peoplecn-2022-11-02",
  // Of two archives with texts of the SCO: one of the UN, and a press release of the Secretariat.
  "infoshos-2020-unog",
  "un-a-73-833",
  // A newspaper that has the dispatches of a second agency.
  "urdupoint-2024-02-23",
];

/** The texts of which no other in the same archive has the publisher, where all its others have one. */
function loneCopies(sources: Written["sources"]): readonly string[] {
  const archives = new Map<string, (readonly [string, string])[]>();
  for (const [id, { via, publisher }] of Object.entries(sources)) {
    if (via === undefined) continue;
    const own = archives.get(via) ?? [];
    own.push([id, publisher]);
    archives.set(via, own);
  }
  return [...archives].flatMap(([via, own]) => {
    const lone = own.find(([, one]) => own.filter(([, other]) => other === one).length === 1);
    const [most = "", ...more] = new Set(own.filter((one) => one !== lone).map(([, publisher]) => publisher));
    if (lone === undefined || own.length < 4 || more.length > 0) return [];
    const [id, publisher] = lone;
    return [
      `sources/${id} publisher: "${publisher}", but all else that "${via}" copied is of "${most}"; correct it, or list the text in scripts/lints/${file}`,
    ];
  });
}

/** The beginnings of the id of a text, the longest first. */
const beginnings = inRows((id, _: Source): readonly string[] => {
  const parts = id.split("-");
  return parts.map((_part, at) => parts.slice(0, at + 1).join("-")).reverse();
});

/** Those whom a text names as its publisher, as who put it up, and as whom it repeats. */
const namedIn = remembered(({ publisher, via, after }: Source) =>
  [publisher, via, after].filter((one) => one !== undefined),
);

/** Whom the id of a text names is its publisher, or put it up or wrote what it repeats: each another one. */
export const strangePublishers: Lint = ({ sources, publishers }) => [
  ...Object.entries(sources).flatMap(([id, source]) => {
    const own = namedIn(source);
    const inId = beginnings(id, source).find((one) => Object.hasOwn(publishers, one));
    const field = source.after === undefined ? "via" : "after";
    return [
      ...(inId === undefined || own.some((one) => `-${one}-`.includes(`-${inId}-`))
        ? []
        : [`sources/${id} publisher: "${own[0]}", but its id names "${inId}"; correct one of the two`]),
      ...(own.every((one, at) => own.indexOf(one) === at)
        ? []
        : [`sources/${id} ${field}: "${own.at(-1)}" is there twice, beside publisher "${own[0]}"; take one out`]),
    ];
  }),
  ...unexcused(
    file,
    otherwiseCopied.map((id) => `sources/${id} publisher`),
    loneCopies(sources),
  ),
];

/** Publishers whose ids are not words of their names. */
const renamed = [
  // Romanised, called by its host, and short forms of longer names.
  "dongbeiwang",
  "fjsen",
  "iso",
  "npc-standing-committee",
  // One of several papers of this name.
  "the-nation-pakistan",
];

const letters = remembered(({ name }: Publisher) => words(name.replace("&", "and")).join(""));

const isNamedLike = (id: string, publisher: Publisher): boolean =>
  id
    .replace(/-(press|author)$/, "")
    .split("-")
    .every((word) => letters(publisher).includes(word));

/** The id of a publisher consists of words of its name. */
export const misnamedPublishers: Lint = ({ publishers }) =>
  unexcused(
    file,
    renamed.map((id) => `publishers/${id} name`),
    Object.entries(publishers)
      .filter(([id, publisher]) => !isNamedLike(id, publisher))
      .map(
        ([id, { name }]) =>
          `publishers/${id} name: "${name}" has not the words of its id; correct it, or list the id in scripts/lints/${file}`,
      ),
  );

/** What words in a name say that its bearer is; the first that fits counts. */
const kindsByName: readonly (readonly [RegExp, Publisher["kind"]])[] = [
  [
    /^(Ministry|Embassy|President|Government|State Council|Standing Committee) of |^Official Gazette|Information Bureau|chairmanship|Antiterrorism Committee/,
    "government",
  ],
  [/Secretariat$|Executive Committee$|^United Nations$|Assembly$/, "intergovernmental"],
  [/\b(University|Academy)\b/, "academic"],
  [/\bNews (Agency|Service)\b|\bAgency$/, "news-agency"],
  [/\b(Radio|TV|TV18|Broadcasting|Voice of \w+)\b/, "broadcaster"],
  [/^Wiki/, "reference"],
  [/blog$/, "other"],
  [/\b(Times|Daily|Post|Gazeta|Tribune|Standard|Express|Telegraph|Bao|Spokesman|Evening News)\b/, "newspaper"],
];

const press = /^(newspaper|news-agency|broadcaster)$/;

/** Who controls the press of a country, where that is known of all of it. */
const pressBy: { readonly [country: string]: Publisher["control"] } = {
  CN: "state",
  GB: "private",
  IN: "private",
  US: "private",
};

/** What a publisher must be, by what else is known of it. */
function* expectations({ name, kind, country, control }: Publisher) {
  const byName = kindsByName.find(([pattern]) => pattern.test(name))?.[1];
  if (byName !== undefined) yield ["kind", kind, byName, "its name"] as const;
  if (kind === "government") yield ["control", control, "state", "its kind"] as const;
  if (kind === "intergovernmental") yield ["control", control, "intergovernmental", "its kind"] as const;
  if (control === "intergovernmental") yield ["country", country, undefined, "its control"] as const;
  if (/ University$/.test(name)) yield ["control", control, "public", "its name"] as const;
  if (control === undefined) return;
  const byCountry = press.test(kind) ? pressBy[country ?? ""] : undefined;
  if (byCountry !== undefined) yield ["control", control, byCountry, "its country"] as const;
  if (kind === "civil-society" || (kind === "reference" && control === "state"))
    yield ["control", control, "private", "its kind"] as const;
  if (control === "public" && !/^(academic|broadcaster)$/.test(kind))
    yield ["control", control, "state or private", "its kind"] as const;
}

const unexpected = remembered((publisher: Publisher) =>
  [...expectations(publisher)].filter(([, value, expected]) => value !== expected),
);

/** What a publisher is, and who controls it, go with its name and its country. */
export const strangeControls: Lint = ({ publishers }) =>
  Object.entries(publishers).flatMap(([id, publisher]) =>
    unexpected(publisher).map(
      ([field, value, expected, by]) =>
        `publishers/${id} ${field}: "${value}", but ${by} makes it ${expected}; correct one of the two`,
    ),
  );
