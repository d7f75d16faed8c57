// Everything about a state: how many rows of each table refer to it, and in which role.
import { about, find } from "sco-data/about";

const [kyrgyzstan] = find("Киргизия");
const counts = new Map<string, number>();

for (const { table, role } of about(kyrgyzstan?.id ?? "KG")) {
  const key = `${table}, as ${role}`;
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
for (const [key, count] of counts) console.log(`${count} ${key}`);
