// Rows with a Date, such as a database returns: the zone says on which day they happened.
import { dayIn, findState, statusOn } from "sco-data";

const shipments = [
  { country: "Belarus", sentAt: new Date("2024-07-03T20:30:00Z") },
  { country: "Türkiye", sentAt: new Date("2024-07-03T22:00:00Z") },
];

for (const { country, sentAt } of shipments) {
  const state = findState(country);
  const day = dayIn("Asia/Shanghai", sentAt);
  console.log(country, day, state && statusOn(state, day));
}
