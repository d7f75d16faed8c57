// Rows as CSV by d3-dsv: it finds every column, and writes a nested value as [object Object] unless it is laid flat.
import { csvFormat, csvParse } from "d3-dsv";
import { affiliations } from "sco-data";

const obvious = csvFormat([...affiliations]);
console.log(csvParse(obvious).find(({ id }) => id === "dialogue-partner-by")?.["memorandum"]);

const rows = affiliations.map(({ memorandum, sources, ...row }) => ({
  ...row,
  memorandum_id: memorandum?.id,
  memorandum_signed_on: memorandum?.signedOn,
  sources: sources.join(" "),
}));
console.log(csvFormat(rows));
