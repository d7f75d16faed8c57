// The offices of a person: in the organisation, and for a state at the meetings of its councils.
import { lastDay } from "sco-data";
import { about } from "sco-data/about";

for (const { table, record } of ["nurlan-yermekbayev", "kassym-jomart-tokayev"].flatMap(about)) {
  if (table === "secretariesGeneral" || table === "deputySecretariesGeneral") {
    const when =
      "from" in record ? `${record.from} to ${lastDay(record) ?? record.until ?? "now"}` : record.attestedOn[0];
    console.log(`${record.person.name.en}: ${record.title}, ${when}`);
  } else if (table === "delegations") {
    console.log(`${record.person.name.en}: ${record.office} of ${record.state}, at ${record.meeting}`);
  }
}
