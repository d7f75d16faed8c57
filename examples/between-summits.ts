// Which status and which chair changed between two summits: not on the day of the first, but on that of the second.
import { changesSince, meeting, states } from "sco-data";

const [first, second] = [meeting("summit-2023"), meeting("summit-2024")];
const changes = changesSince(first.lastDay, { through: second.lastDay, kinds: ["affiliation", "chairmanship"] });

for (const { kind, type, date, record, previous } of changes) {
  if (type !== "begins") continue;
  const state = states[record.state].name.en;
  if (kind === "chairmanship") console.log(`${date} ${state} takes the chair`);
  else console.log(`${date} ${state}: ${previous?.status ?? "no status"} → ${record.status}`);
}
