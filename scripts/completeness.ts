// npm run data:completeness: of each summit and meeting of the heads of government, how many members and how many others are named; and
// of each treaty, how many steps of states were found.

import Table from "cli-table3";
import { meetingsNamed, treatiesFound } from "./counted.ts";
import { writtenFacts } from "./dataset.ts";

const print = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): void => {
  const table = new Table({ head: [...head], style: { head: [], border: [] } });
  for (const row of rows) table.push([...row]);
  console.log(table.toString());
};

const meetings = meetingsNamed(writtenFacts);
print(
  ["meeting", "members named", "of", "others named"],
  meetings.map(({ id, named, members, others }) => [id, named, members, others]),
);
const whole = meetings.filter(({ named, members }) => named === members);
console.log(`The delegations of all members are named at ${whole.length} of ${meetings.length} meetings.`);

const treaties = treatiesFound(writtenFacts);
print(
  ["treaty", "signed", "consented", "deposited", "in force"],
  treaties.map(({ id, signed, consented, deposited, inForce }) => [id, signed, consented, deposited, inForce]),
);
const found = treaties.filter(
  ({ signed, consented, deposited, inForce }) => signed + consented + deposited + inForce > 0,
);
console.log(`Steps of states were found of ${found.length} of ${treaties.length} treaties.`);
