import { meetingsOf } from "./meetings.ts";
import type { Lint } from "./rows.ts";

/** A document called after a city was adopted there. */
export const titledElsewhere: Lint = (data) =>
  data.documents.flatMap(({ id, title, place, meeting }) => {
    const [city = ""] = /^[\p{L}-]+( [\p{L}-]+)?(?= (Joint )?(Declaration|Statement)\b)/u.exec(title.en) ?? [];
    const named = data.places.find(({ name, formerNames = [] }) =>
      [name, ...formerNames.map((former) => former.name)].some(({ en }) => en === city),
    );
    const held = place ?? meetingsOf(data).find((row) => row.id === meeting)?.place;
    return named === undefined || named.id === held
      ? []
      : [`documents/${id} title.en: "${title.en}", but its place is ${held}; correct one of the two`];
  });

/** An event whose title ends with a place happened there. */
export const eventsTitledElsewhere: Lint = (data) =>
  data.events.flatMap(({ id, title, place }) => {
    const named = data.places.find(({ name }) => title.en.endsWith(` in ${name.en}`));
    return named === undefined || named.id === place
      ? []
      : [`events/${id} title.en: "${title.en}", but its place is ${place}; correct one of the two`];
  });

/** A document with one state names the state of its id. */
export const strangersInTitles: Lint = (data) =>
  data.documents.flatMap(({ id, title }) => {
    const code = /^memorandum-of-[a-z]+-(..)$/.exec(id)?.[1]?.toUpperCase();
    const state = Object.values(data.states).find((row) => row.code === code);
    return state === undefined || title.en.includes(state.name.en) || title.en.includes(state.officialName.en)
      ? []
      : [`documents/${id} title.en: "${title.en}" does not name ${state.name.en}; correct the title`];
  });
