// What changed between two summits: not what the first one changed, but what the second did.
import { changesSince, meeting, states } from "sco-data";

const [first, second] = [meeting("summit-2023"), meeting("summit-2024")];
const changes = changesSince(first.lastDay, { through: second.lastDay, kinds: ["affiliation", "chairmanship"] });

for (const { kind, type, date, record, previous } of changes) {
  if (type !== "begins") continue;
  const state = states[record.state].name.en;
  if (kind === "chairmanship") console.log(`${date} ${state} takes the chair`);
  else console.log(`${date} ${state}: ${previous?.status ?? "no status"} → ${record.status}`);
}
