import { externalRelations, type Json, type Language, organisation } from "sco-data";
import { delegations } from "sco-data/delegations";
import { identifiersOf } from "sco-data/identifiers";
import { dated, inAllLanguages, lineOf, named, sourcedCell } from "../cells.ts";
import { fill } from "../lines.ts";
import type { EntityPage } from "../model.ts";
import { attended, relationRows } from "../tables.ts";
import { terms } from "../terms.ts";
import { words } from "../words/words.ts";

export function organisationPage(id: string, language: Language): EntityPage {
  const { fact, organisation: told, unknown } = words[language];
  const record = organisation(id);
  const relations = externalRelations.filter((row) => row.organisation?.id === id);
  const first = relations.find(({ signedOn }) => signedOn !== undefined)?.signedOn;
  const came = delegations.filter((row) => row.organisation?.id === id);
  return {
    name: lineOf(named(record.name, language)),
    lead: [
      ...fill(told.lead, { name: named(record.name, language) }),
      ...(first === undefined ? [] : lineOf(told.since(dated(first, language)))),
      ...(came.length === 0 ? [] : lineOf(told.came(came.length))),
      { text: told.stop },
    ],
    facts: [
      { name: fact.inThree, cell: sourcedCell(inAllLanguages(record.name), record) },
      ...(record.aliases.length === 0
        ? []
        : [{ name: fact.aliases, cell: sourcedCell(record.aliases.join(", "), record) }]),
      ...identifiersOf(id).map((row) => ({
        name: terms[language].scheme[row.scheme],
        cell: sourcedCell(row.value, row),
      })),
    ],
    sections: [
      { id: "relations", title: told.relations, table: relationRows(relations, language, true) },
      attended(came, "state", language),
    ],
    unknown: [unknown.relations],
    call: { names: ["organisation"], from: "sco-data", code: `organisation("${id}")` },
    record: record as unknown as Json,
  };
}
