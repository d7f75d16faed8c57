import { earliest } from "../../src/dates.ts";
import type { Lint } from "./rows.ts";

const kinds: { readonly [status: string]: string } = {
  member: "memorandum-of-obligations",
  "dialogue-partner": "memorandum-of-partnership",
};

/** A member signs its obligations before the decision, a dialogue partner its memorandum after it; each its own. */
export const memorandaOutOfTime: Lint = (data) =>
  data.affiliations.flatMap(({ id, state, status, from, memorandum }) => {
    if (memorandum === undefined) {
      return status === "dialogue-partner"
        ? [`affiliations/${id} memorandum: is missing; every dialogue partner signed one`]
        : [];
    }
    const own = `${kinds[status]}-${state.toLowerCase()}`;
    const signedOn = data.documents.find((row) => row.id === memorandum)?.signedOn ?? from;
    const signed = earliest(signedOn);
    return [
      ...(memorandum === own ? [] : [`affiliations/${id} memorandum: is ${memorandum}, not ${own}; correct the id`]),
      ...((status === "member" ? signed < from : from < signed)
        ? []
        : [`affiliations/${id} memorandum: ${signedOn} and ${from} stand the wrong way round; correct one of the two`]),
    ];
  });

/** Every memorandum with a state goes with a status of it. */
export const memorandaWithoutStatus: Lint = (data) => {
  const used = new Set(data.affiliations.map(({ memorandum }) => memorandum));
  return data.documents
    .filter(({ id }) => /^memorandum-of-(obligations|partnership)-..$/.test(id) && !used.has(id))
    .map(({ id }) => `documents/${id}: no affiliation refers to it; refer to it there`);
};
