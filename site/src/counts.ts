// What the pages about the data count.

import { coverage, documents, type Language, states } from "sco-data";
import { delegations, delegationsKnownAt } from "sco-data/delegations";
import { type Dispute, disputes } from "sco-data/disputes";
import { people } from "sco-data/people";
import { publishers, sources } from "sco-data/sources";
import { dated } from "../../prose/cells.ts";
import { meetings } from "../../prose/kinds.ts";
import type { Counts } from "./words/about.ts";

const isPrimary = (id: string): boolean => ["treaty", "official"].includes(sources[id]?.kind ?? "");

/** Whether the claim that is followed rests on a document or an official site. */
export const restsOnPrimary = ({ claims, followed }: Dispute): boolean =>
  claims.some(({ value, sources: ids }) => value === followed && ids.some(isPrimary));

const treaties = documents.filter(({ kind }) => kind === "treaty");

const knowsMembers = ({ id }: { readonly id: string }): boolean => ["all", "members"].includes(delegationsKnownAt(id));

export const countsIn = (language: Language): Counts => ({
  from: dated(coverage.from, language),
  through: dated(coverage.through, language),
  states: Object.keys(states).length,
  people: people.length,
  meetings: meetings.length,
  documents: documents.length,
  delegations: delegations.length,
  sources: Object.keys(sources).length,
  publishers: Object.keys(publishers).length,
  disputes: disputes.length,
  primary: disputes.filter(restsOnPrimary).length,
  attended: meetings.filter(knowsMembers).length,
  treaties: treaties.length,
  inForce: treaties.filter(({ inForceOn }) => inForceOn !== undefined).length,
  russian: people.filter(({ name }) => name.ru !== undefined).length,
  chinese: people.filter(({ name }) => name.zh !== undefined).length,
});
