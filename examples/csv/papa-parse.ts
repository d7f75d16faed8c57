// Rows as CSV by Papa Parse: unless the columns are named, they are those of the first row.
import Papa from "papaparse";
import { affiliations } from "sco-data";

const obvious = Papa.unparse([...affiliations]);
console.log(Papa.parse(obvious).data[0]);

const rows = affiliations.map(({ memorandum, sources, ...row }) => ({
  ...row,
  memorandum_id: memorandum?.id,
  memorandum_signed_on: memorandum?.signedOn,
  sources: sources.join(" "),
}));
const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
console.log(Papa.unparse(rows, { columns }));
