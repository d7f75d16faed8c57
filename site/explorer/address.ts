// What is shown, as the part of the address after "#": `#2017-06-09?lang=ru&with=2016-01-01`.

import { coverage, type IsoDay } from "sco-data";
import { canBeShown, yearBefore } from "./days.ts";
import { type Language, languages } from "./language.ts";

/** What a reader looks at. */
export interface View {
  readonly day: IsoDay;
  readonly language: Language;
  /** The day with which it is compared; absent: the same day a year before. */
  readonly with?: IsoDay;
}

export interface Address {
  readonly view: View;
  /** What the address says that cannot be shown. */
  readonly wrong: readonly string[];
}

export const comparedWith = (view: View): IsoDay => view.with ?? yearBefore(view.day);

const isLanguage = (text: string): text is Language => (languages as readonly string[]).includes(text);

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash.replace(/^#/, ""));
  } catch {
    return hash.replace(/^#/, "");
  }
}

/** Reads an address; where a part of it is wrong, the last covered day and English stand in. */
export function readAddress(hash: string): Address {
  const [day = "", rest = ""] = decoded(hash).split("?", 2);
  const fields = new URLSearchParams(rest);
  const lang = fields.get("lang") ?? "";
  const other = fields.get("with") ?? "";
  const wrong = [
    ...(day === "" || canBeShown(day) ? [] : [day]),
    ...(lang === "" || isLanguage(lang) ? [] : [`lang=${lang}`]),
    ...(other === "" || canBeShown(other) ? [] : [`with=${other}`]),
  ];
  const view: View = {
    day: canBeShown(day) ? day : coverage.through,
    language: isLanguage(lang) ? lang : "en",
    ...(canBeShown(other) ? { with: other } : {}),
  };
  return { view, wrong };
}

export function writeAddress(view: View): string {
  const fields = new URLSearchParams();
  if (view.language !== "en") fields.set("lang", view.language);
  if (view.with !== undefined) fields.set("with", view.with);
  return `#${view.day}${fields.size === 0 ? "" : `?${fields}`}`;
}
