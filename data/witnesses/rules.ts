/** When a treaty enters into force, as its own text says. */
export interface Rule {
  /** Where the text was read. */
  readonly address: string;
  readonly document: string;
  /** After which notification of its parties, `all` meaning that of the last of those who signed. */
  readonly after: "fourth" | "all";
  /** How many days after it at the earliest: the thirtieth day may be counted from the day itself. */
  readonly days: number;
}

/** The rules of the treaties whose final articles could be read. */
export const rules: readonly Rule[] = [
  // Article 18: the thirtieth day after the last of the six notifications.
  {
    address: "https://code.fabao365.com/law_14605_3.html",
    document: "shanghai-convention-2001",
    after: "all",
    days: 29,
  },
  // Article 2: the thirtieth day after the fourth instrument of ratification.
  { address: "https://docs.cntd.ru/document/1306223341", document: "charter-protocol-2003", after: "fourth", days: 29 },
  // Article 2: the day of the last notification.
  {
    address: "https://www.daowen.com/book/content/236015117/4454925.html",
    document: "joint-military-exercises-protocol-2019",
    after: "all",
    days: 0,
  },
];
