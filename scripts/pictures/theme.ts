import type { Status } from "../../src/index.ts";

/** The colours of a picture on a page of one kind. */
export interface Theme {
  /** Painted, not left to the page: where a reader prefers dark, some pages that show a README stay white. */
  readonly page: string;
  readonly text: string;
  readonly faint: string;
  readonly office: string;
  readonly status: Readonly<Record<Status, string>>;
}

/** After Okabe and Ito, so that neighbours in a lane differ for the colour-blind too. */
export const themes = {
  light: {
    page: "#ffffff",
    text: "#1f2328",
    faint: "#d1d9e0",
    office: "#0072b2",
    status: { member: "#0072b2", observer: "#d55e00", "dialogue-partner": "#009e73", partner: "#882255" },
  },
  dark: {
    page: "#0d1117",
    text: "#e6edf3",
    faint: "#30363d",
    office: "#56b4e9",
    status: { member: "#56b4e9", observer: "#e69f00", "dialogue-partner": "#008060", partner: "#f0b6d6" },
  },
} as const satisfies Readonly<Record<string, Theme>>;
