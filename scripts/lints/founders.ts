/** The first states to meet. */
export const theFive: readonly string[] = ["CN", "KG", "KZ", "RU", "TJ"];

/** The states of the Shanghai Five on a day before the founding; Uzbekistan joined on its eve. */
export const membersBefore = (day: string): readonly string[] => (day < "2001-06-14" ? theFive : [...theFive, "UZ"]);
