// The days on which something changes, and the steps between them.

import { changesSince, type IsoDay } from "sco-data";

/** Every day on which something changes, oldest first. */
export const changeDays: readonly IsoDay[] = [...new Set(changesSince("0001-01-01").map(({ day }) => day))];

/** The days that can be shown lie between the first change and the last, scheduled ones included. */
export const firstDay = changeDays[0] as IsoDay;
export const lastDay = changeDays.at(-1) as IsoDay;

const form = /^\d{4}-\d\d-\d\d$/;

/** A calendar day, as a moment that plots can place. */
export const momentOf = (day: IsoDay): Date => new Date(`${day}T00:00:00Z`);

export const dayOf = (moment: Date): IsoDay => moment.toISOString().slice(0, 10) as IsoDay;

export const isDay = (text: string): text is IsoDay =>
  form.test(text) && !Number.isNaN(Date.parse(text)) && dayOf(new Date(text)) === text;

export const canBeShown = (text: string): text is IsoDay => isDay(text) && firstDay <= text && text <= lastDay;

export const within = (day: IsoDay): IsoDay => (day < firstDay ? firstDay : day > lastDay ? lastDay : day);

export function dayAfter(day: IsoDay): IsoDay {
  const moment = momentOf(day);
  moment.setUTCDate(moment.getUTCDate() + 1);
  return dayOf(moment);
}

export function yearBefore(day: IsoDay): IsoDay {
  const moment = momentOf(day);
  moment.setUTCFullYear(moment.getUTCFullYear() - 1);
  return within(dayOf(moment));
}

export const nextChange = (day: IsoDay): IsoDay | undefined => changeDays.find((change) => change > day);

export const previousChange = (day: IsoDay): IsoDay | undefined => changeDays.findLast((change) => change < day);
