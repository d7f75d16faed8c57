// A dashboard that shows no day for which the facts have not been checked.
import { assertCovered, chairOn, type Day } from "sco-data";

function chairOf(day: Day): string {
  assertCovered(day, "chairmanships");
  return chairOn(day)?.state ?? "nobody";
}

for (const day of ["2024-07-04", "2030-01-01"]) {
  try {
    console.log(day, chairOf(day));
  } catch (error) {
    console.log(String(error));
  }
}
