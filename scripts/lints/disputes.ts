import { at } from "./paths.ts";
import { type Lint, repeated, rowsOf } from "./rows.ts";

/** What a dispute follows is what its record says. */
export const disputesOfNothing: Lint = (data) => {
  const rows = new Map(rowsOf(data).map(({ row }) => [row.id, row]));
  return data.disputes.flatMap(({ id, record, field: path, followed }) => {
    const row = rows.get(record);
    if (row === undefined) return [`disputes/${id} record: "${record}" is no row; correct the id`];
    const value = at(row, path.split("."));
    return String(value) === followed
      ? []
      : [
          `disputes/${id}: follows "${followed}", but ${record} ${path} is "${value}"; follow what the row says, or correct it`,
        ];
  });
};

/** Who contradicts says something else: no two claims of a dispute are the same. */
export const repeatedClaims: Lint = (data) =>
  data.disputes.flatMap(({ id, claims }) =>
    repeated(claims.map(({ value }) => value)).map(
      (value) => `disputes/${id}: claims "${value}" twice; put the sources together`,
    ),
  );
