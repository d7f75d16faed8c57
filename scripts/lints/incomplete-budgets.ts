import { earliest } from "../../src/dates.ts";
import type { Lint } from "./rows.ts";

/** A day of each budget of which all shares are known; that of 2005 began on a day that was not found. */
const budgetDays = ["2003-05-29", "2006-01-01", "2025-01-01"];

/** The shares of a budget make up the whole of it. */
export const incompleteBudgets: Lint = (data) =>
  budgetDays.flatMap((day) => {
    const shares = data.figures.filter(
      ({ figure, from, until }) =>
        figure === "budget-share" && earliest(from) <= day && (until === undefined || day < earliest(until)),
    );
    const sum = shares.reduce((total, { value }) => total + value, 0);
    return Math.abs(sum - 100) < 1e-9
      ? []
      : [
          `figures value: the shares of the budget of ${day} make up ${sum} %; one is wrong or missing: ${shares.map(({ id, value }) => `${id} ${value}`).join(", ")}; read them again`,
        ];
  });
