import { earliest } from "../../src/dates.ts";
import type { Lint } from "./rows.ts";

/** The days on which a budget of known shares began. */
const budgetDays = ["2003-05-29", "2005", "2025-01-01"];

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
