// What a check of the addresses of our sources found, sorted by what a maintainer should do about it.

import { z } from "zod";
import type { Written } from "../written.ts";

/** What a request for the address of a source came to. */
const resultSchema = z.array(
  z.object({
    /** Id of the source. */
    source: z.string(),
    /** HTTP status of the last answer; absent where there was none. */
    status: z.number().optional(),
    /** The address that answered, after all redirections. */
    final: z.string().optional(),
    /** Code of the error where nothing answered (example: `"ENOTFOUND"`). */
    error: z.string().optional(),
  }),
);

type Result = z.infer<typeof resultSchema>[number];

/** What to do about each: nothing, nothing, ask again, put the new address, and look for a copy for the last two. */
export const linkStates = ["alive", "refused", "failing", "moved", "gone", "no such host"] as const;
export type LinkState = (typeof linkStates)[number];

/** Answers to a program that say nothing of the page. */
const refusals = [401, 403, 405, 406, 418, 429, 451];

const noHost = ["ENOTFOUND", "EAI_NONAME", "ERR_NAME_NOT_RESOLVED"];

/** An address without what sites change by themselves. */
function plain(address: string): string {
  const { hostname, pathname, search } = new URL(address);
  return hostname.replace(/^www\./, "") + pathname.replace(/\/$/, "") + search;
}

const isFront = (address: string): boolean => /^\/?$/.test(new URL(address).pathname);

/** Whether a page answers, by what came of the request for its address. */
export function linkStateOf(address: string, { status, final = address, error }: Omit<Result, "source">): LinkState {
  if (status === undefined) return noHost.includes(error ?? "") ? "no such host" : "failing";
  if (status === 404 || status === 410) return "gone";
  if (refusals.includes(status)) return "refused";
  if (status < 200 || status > 299) return "failing";
  if (plain(final) === plain(address)) return "alive";
  // Many sites send whoever asks for a lost page to their front page.
  return isFront(final) && !isFront(address) ? "gone" : "moved";
}

export interface Link {
  readonly source: string;
  readonly address: string;
  readonly state: LinkState;
  readonly final?: string;
}

/** The state of each link that was checked; results of sources that there are no more are left out. */
export const linksOf = (results: unknown, sources: Written["sources"]): readonly Link[] =>
  resultSchema.parse(results).flatMap(({ source, ...result }) => {
    const address = sources[source]?.address;
    if (address === undefined) return [];
    const { final } = result;
    return { source, address, state: linkStateOf(address, result), ...(final === undefined ? {} : { final }) };
  });

const isLost = ({ state }: Link): boolean => state === "gone" || state === "no such host";

/** The rows all of whose sources are lost: those for which a copy is wanted first. */
export function rowsOnLost(links: readonly Link[], data: Written): readonly string[] {
  const lost = new Set(links.filter(isLost).map(({ source }) => source));
  const rows = Object.entries(data).flatMap(([table, rows]) =>
    Object.values(rows as object).flatMap((row: { readonly id?: string; readonly sources?: readonly string[] }) =>
      row?.id === undefined || row.sources === undefined ? [] : [{ name: `${table}/${row.id}`, sources: row.sources }],
    ),
  );
  return rows.filter(({ sources }) => sources.every((id) => lost.has(id))).map(({ name }) => name);
}
