// Who represented India at the summits, and at which summits nobody was found.
import { affiliationsOf, summits } from "sco-data";
import { delegationsAt, delegationsKnownAt } from "sco-data/delegations";

const joined = affiliationsOf("IN").find(({ status }) => status === "member")?.from ?? "";

for (const { id, lastDay, place } of summits.filter((summit) => summit.lastDay >= joined)) {
  const delegate = delegationsAt(id).find(({ state }) => state === "IN");
  const who = delegate
    ? `${delegate.person.name.en}, ${delegate.office}`
    : `not found (${delegationsKnownAt(id)} known)`;
  console.log(`${lastDay} ${place.name.en}: ${who}`);
}
