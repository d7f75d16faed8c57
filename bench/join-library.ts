import { readFileSync } from "node:fs";
import { chairOn, type StateCode, secretaryGeneralOn, stateCodes, statusOn } from "sco-data";
import { days } from "./join-events.ts";
import { carryOut, type Summary } from "./join-task.ts";

await carryOut(({ folder, count }) => {
  const ofState = new Uint8Array(readFileSync(`${folder}/states.bin`).buffer);
  const ofDay = new Uint16Array(readFileSync(`${folder}/days.bin`).buffer);
  const labels: (string | undefined)[][] = [new Array(count), new Array(count), new Array(count)];
  const [status = [], chair = [], head = []] = labels;

  /**
   * Three questions an event, by the public functions: each reads and checks the day, which is text. The events are in
   * arrays already, and the labels stay in arrays; an engine reads its events from a table and writes its labels into one.
   */
  function label(): void {
    for (let id = 0; id < count; id++) {
      const day = days[ofDay[id] as number] as string;
      status[id] = statusOn(stateCodes[ofState[id] as number] as StateCode, day);
      chair[id] = chairOn(day)?.state;
      head[id] = secretaryGeneralOn(day)?.person.id;
    }
  }

  function summary(): Summary {
    const sums: Record<string, [number, number]> = {};
    for (let id = 0; id < count; id++) {
      const text = `${status[id] ?? "-"} ${chair[id] ?? "-"} ${head[id] ?? "-"}`;
      sums[text] ??= [0, 0];
      sums[text][0]++;
      sums[text][1] += id;
    }
    return sums;
  }

  return { pid: process.pid, label, summary };
});
