// What opens under a fact: its sources and its disputes, fetched when it is first opened.

import type { Dispute } from "sco-data";
import { disputes } from "sco-data/disputes";
import { h } from "./dom.ts";
import type { Cited } from "./evidence.ts";
import type { Row } from "./facts.ts";
import type { Language } from "./language.ts";
import { texts } from "./texts.ts";

const sourceItem = ({ publisher, title, date, language, address }: Cited): HTMLElement =>
  h(
    "li",
    {},
    `${publisher}: `,
    h("a", { href: address, lang: language, rel: "noreferrer" }, title),
    date === undefined ? "" : `, ${date}`,
  );

const sourceList = (sources: readonly Cited[]): HTMLElement =>
  h("ul", { class: "sco-sources" }, ...sources.map(sourceItem));

/** What `disputesAbout` finds for a row that is no person and no state, without the index of all ids, which is long. */
const disputesOf = ({ id }: Row): readonly Dispute[] => disputes.filter(({ record }) => record === id);

type Cite = (ids: readonly string[]) => Cited[];

function disputeTable(dispute: Dispute, cite: Cite, language: Language): HTMLElement {
  const words = texts[language];
  const claims = dispute.claims.map(({ value, sources }) => {
    const followed = value === dispute.followed;
    return h(
      "tr",
      followed ? { class: "sco-followed" } : {},
      h(
        "th",
        { scope: "row" },
        h("span", { lang: "en" }, value),
        followed ? h("strong", {}, ` ✓ ${words.followed}`) : "",
      ),
      h("td", {}, sourceList(cite(sources))),
    );
  });
  return h(
    "section",
    { class: "sco-dispute", "data-dispute": dispute.id },
    h("p", {}, `${words.field}: `, h("code", {}, `${dispute.record}.${dispute.field}`)),
    h(
      "table",
      {},
      h("thead", {}, h("tr", {}, h("th", { scope: "col" }, words.claim), h("th", { scope: "col" }, words.sources))),
      h("tbody", {}, ...claims),
    ),
    h("p", {}, `${words.why}: `, h("span", { lang: "en" }, dispute.reason)),
  );
}

async function fill(box: HTMLElement, rows: readonly Row[], language: Language): Promise<void> {
  const { cited } = await import("./evidence.ts");
  const words = texts[language];
  const found = rows.flatMap(disputesOf);
  const named = rows.length > 1;
  box.replaceChildren(
    ...rows.flatMap((row) => [...(named ? [h("h4", {}, h("code", {}, row.id))] : []), sourceList(cited(row.sources))]),
    h("h4", {}, words.disputes),
    ...(found.length === 0
      ? [h("p", {}, words.noDispute)]
      : found.map((dispute) => disputeTable(dispute, cited, language))),
  );
}

/** Opens by mouse and keyboard, as `details` do; the mark says whether one row is disputed. */
export function evidenceBox(rows: readonly Row[], key: string, language: Language): HTMLElement | string {
  if (rows.length === 0) return "";
  const words = texts[language];
  const disputed = rows.some((row) => disputesOf(row).length > 0);
  const box = h("div", { class: "sco-evidence" });
  const mark = disputed ? h("span", { class: "sco-disputed" }, words.disputed) : "";
  const details = h("details", { "data-key": `evidence-${key}` }, h("summary", {}, words.evidence, " ", mark), box);
  details.addEventListener("toggle", () => {
    if (details.open && box.childElementCount === 0) void fill(box, rows, language);
  });
  return details;
}
