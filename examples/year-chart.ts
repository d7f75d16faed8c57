// A chart of members by year, as far as the facts reach.
import { coverage, isCovered, membershipCount } from "sco-data";

const years = Array.from({ length: 40 }, (_, index) => Number(coverage.from.slice(0, 4)) + index);

for (const year of years.filter((year) => isCovered(year))) {
  const members = membershipCount(year);
  console.log(`${year} ${"■".repeat(members)} ${members}`);
}
