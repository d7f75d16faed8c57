// A list of 195 countries by alpha-3 code, with the status of each.
import { findState, statuses, statusOn } from "sco-data";
import countries from "./countries.json" with { type: "json" };

const labelled = countries.map((alpha3) => {
  const state = findState(alpha3);
  return { alpha3, status: state && statusOn(state, "2024-07-04") };
});

for (const status of [...statuses, undefined]) {
  const those = labelled.filter((country) => country.status === status).map(({ alpha3 }) => alpha3);
  console.log(`${status ?? "none"}: ${those.length > 20 ? those.length : those.join(" ")}`);
}
