// How far a state had gone with a treaty, as a step function. The build runs it for every document and state.

import { earliest } from "./dates.ts";
import { dayNumber } from "./day.ts";
import type { Timeline } from "./look-up.ts";
import type { IsoDate } from "./types.ts";
import { type ParticipationStage, participationStages } from "./vocabulary.ts";

/** A stage, and the date on which it was reached; none where that was not found. */
export type Step = readonly [stage: ParticipationStage, date: IsoDate | undefined];

/** The stages from the first to the furthest. */
const stages = [...participationStages].reverse();

/** The furthest stage that was reached: whoever has gone further does not go back when an earlier step follows. */
export function furthestStage(steps: readonly Step[]): Timeline<ParticipationStage> {
  const reached = steps.flatMap(([stage, date]) =>
    date === undefined ? [] : [{ rank: stages.indexOf(stage), day: dayNumber(earliest(date)) }],
  );
  const starts = [...new Set(reached.map(({ day }) => day))].sort((one, other) => one - other);
  const ranks = starts.map((start) => Math.max(...reached.flatMap(({ rank, day }) => (day <= start ? [rank] : []))));
  return { starts, values: ranks.map((rank) => stages[rank]) };
}
