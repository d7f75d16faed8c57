// Prints what one dated lookup costs, beside what people write by hand.

import { cpus } from "node:os";
import Table from "cli-table3";
import { lookupTimes } from "./tasks.ts";

const times = await lookupTimes(1000);
const bare = times["bare search, day unchecked"];

const table = new Table({
  head: ["one lookup", "ns", "times the bare search"],
  colAligns: ["left", "right", "right"],
  style: { head: [], border: [] },
});
for (const [name, time] of Object.entries(times)) table.push([name, time.toFixed(1), (time / bare).toFixed(2)]);
console.log(`${table}\nNode ${process.version}, ${cpus()[0]?.model}, fastest of many rounds over 4096 seeded days`);
