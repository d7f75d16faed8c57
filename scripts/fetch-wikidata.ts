// node scripts/fetch-wikidata.ts > snapshot.json: the items of our states, places, people and of the organisation, for
// npm run data:compare. Only the weekly workflow runs it. It has not been run: whoever wrote it had no network.

import { identifiers } from "../data/identifiers.ts";
import { sco } from "./outside/wikidata.ts";

/** The most items that one request may name. */
const most = 50;

const ids = [sco, ...identifiers.filter(({ scheme }) => scheme === "wikidata").map(({ value }) => value)];
const entities: Record<string, unknown> = {};

for (let from = 0; from < ids.length; from += most) {
  const address = new URL("https://www.wikidata.org/w/api.php");
  address.search = String(
    new URLSearchParams({
      action: "wbgetentities",
      ids: ids.slice(from, from + most).join("|"),
      props: "labels|aliases|claims",
      languages: "en|ru|zh|zh-hans",
      format: "json",
    }),
  );
  const answer = await fetch(address, { headers: { "user-agent": "sco-data (weekly comparison)" } });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  Object.assign(entities, ((await answer.json()) as { readonly entities: object }).entities);
}
process.stdout.write(JSON.stringify({ entities }));
