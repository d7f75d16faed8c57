import { earliest } from "../../src/dates.ts";
import type { Lint } from "./rows.ts";

/** A member signs its obligations before the decision, a dialogue partner its memorandum after it. */
export const memorandaOutOfTime: Lint = (data) =>
  data.affiliations.flatMap(({ id, status, from, memorandum }) => {
    if (memorandum === undefined) {
      return status === "dialogue-partner"
        ? [`affiliations/${id} memorandum: is missing; every dialogue partner signed one`]
        : [];
    }
    const signed = earliest(memorandum.signedOn);
    return (status === "member" ? signed < from : from < signed)
      ? []
      : [
          `affiliations/${id} memorandum.signedOn: ${memorandum.signedOn} and ${from} stand the wrong way round; correct one of the two`,
        ];
  });

/** Every memorandum of a state stands among the documents too, with the same day and city. */
export const memorandaWithoutDocument: Lint = (data) => {
  const kinds = { member: "memorandum-of-obligations", "dialogue-partner": "memorandum-of-partnership" } as const;
  const signed = data.affiliations.flatMap(({ state, status, memorandum }) =>
    memorandum === undefined || (status !== "member" && status !== "dialogue-partner")
      ? []
      : [`${kinds[status]}-${state.toLowerCase()} ${memorandum.signedOn} ${memorandum.city}`],
  );
  const documents = data.documents
    .filter(({ id }) => /^memorandum-of-(obligations|partnership)-/.test(id))
    .map(({ id, signedOn, city }) => `${id} ${signedOn} ${city}`);
  return [
    ...signed
      .filter((text) => !documents.includes(text))
      .map((text) => `affiliations: no document is ${text}; add it or correct one of the two`),
    ...documents
      .filter((text) => !signed.includes(text))
      .map((text) => `documents: no affiliation has ${text}; correct one of the two`),
  ];
};
