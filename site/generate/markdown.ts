import { isStateCode, type Json, states } from "sco-data";
import { citation } from "sco-data/sources";
import { addressOf, addressOfId } from "./tables.ts";

/** Text in which Markdown and Vue find nothing to interpret. */
export const plain = (text: string): string =>
  text.replace(/[!-/:-@[-`{-~]/g, (mark) => (mark === "<" || mark === "{" ? `&#${mark.charCodeAt(0)};` : `\\${mark}`));

export const link = (text: string, address: string): string => `[${plain(text)}](<${address}>)`;

/** A link to the row of an id, or the id alone where there is no such row any more. */
export function rowLink(id: string): string {
  const address = addressOfId(id);
  return address === undefined ? plain(id) : link(id, address);
}

/** A source, where it can be read, and its row. */
export const sourceLink = (id: string, address: string): string =>
  `${link(citation(id).replace(`, ${address}`, ""), address)} (${link(id, addressOf("sources", id))})`;

/** A value of a field: what is an address, a state or the id of a row becomes a link to it. */
export function valueText(value: Json): string {
  if (Array.isArray(value)) return value.map(valueText).join("; ");
  if (value !== null && typeof value === "object") return Object.values(value).map(valueText).join(", ");
  const text = String(value);
  if (isStateCode(text)) return `${link(text, addressOf("states", text))} (${plain(states[text].name.en)})`;
  return /^https?:/.test(text) ? link(text, text) : rowLink(text);
}
