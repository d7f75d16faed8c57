import papaparse from "papaparse";

export const { parse, unparse } = papaparse;
