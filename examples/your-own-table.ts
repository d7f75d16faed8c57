// A dated table of your own, asked in the same way.
import { mapTimeline, timeline, valueOn } from "sco-data/timeline";

const offices = timeline([
  { from: "2019", until: "2022-03-15", city: "Almaty" },
  { from: "2022-03-15", city: "Tashkent" },
]);
const cities = mapTimeline(offices, ({ city }) => city);

for (const day of ["2018-12-31", "2022-03-14", "2022-03-15"]) {
  console.log(day, valueOn(cities, day) ?? "none");
}
