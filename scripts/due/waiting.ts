/** An item that is due but need not be looked for before a day. */
export interface Wait {
  /** Id of the item, as `npm run data:due` prints it. */
  readonly item: string;
  /** The day on which it is due again, `YYYY-MM-DD`. */
  readonly until: string;
  /** What was looked for when, or what is awaited. */
  readonly reason: string;
}

/** What waits: `npm run data:due` lists it apart until its day. */
export const waiting: readonly Wait[] = [];
