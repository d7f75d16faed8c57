import type { Written } from "./written.ts";

/** Who of a meeting is named. */
export interface NamedAt {
  readonly id: string;
  /** How many of its members are named. */
  readonly named: number;
  /** How many members there were on its last day. */
  readonly members: number;
  /** How many observers, partners, guests, organisations and bodies are named: nobody knows how many came. */
  readonly others: number;
}

/** How many delegations of each summit and meeting of the heads of government are named, oldest first. */
export function meetingsNamed({
  summits,
  headsOfGovernmentMeetings,
  affiliations,
  delegations,
}: Written): readonly NamedAt[] {
  return [...summits, ...headsOfGovernmentMeetings]
    .sort((one, other) => one.firstDay.localeCompare(other.firstDay))
    .map(({ id, lastDay }) => {
      const members = new Set<string | undefined>(
        affiliations
          .filter(({ status, from, until }) => status === "member" && from <= lastDay && (until ?? "9999") > lastDay)
          .map(({ state }) => state),
      );
      const came = delegations.filter(({ meeting }) => meeting === id);
      const named = new Set(came.map(({ state }) => state).filter((state) => members.has(state)));
      return {
        id,
        named: named.size,
        members: members.size,
        others: came.filter(({ state }) => !members.has(state)).length,
      };
    });
}

/** What was found of the steps of states towards a treaty. */
export interface StepsFound {
  readonly id: string;
  /** States that signed it with the others, or of which a signature stands apart. */
  readonly signed: number;
  readonly consented: number;
  readonly deposited: number;
  /** States of which the entry into force stands apart; that in general is not counted. */
  readonly inForce: number;
}

/** How many steps of states were found of each treaty, by its id. */
export function treatiesFound({ documents, treatyParticipations }: Written): readonly StepsFound[] {
  return documents
    .filter(({ kind }) => kind === "treaty")
    .map(({ id, signatories = [] }) => {
      const rows = treatyParticipations.filter(({ document }) => document === id);
      const alone = rows.filter(({ signedOn }) => signedOn !== undefined).map(({ state }) => state);
      return {
        id,
        signed: new Set([...signatories, ...alone]).size,
        consented: rows.filter(({ consent }) => consent !== undefined).length,
        deposited: rows.filter(({ depositedOn }) => depositedOn !== undefined).length,
        inForce: rows.filter(({ inForceOn }) => inForceOn !== undefined).length,
      };
    })
    .sort((one, other) => one.id.localeCompare(other.id));
}
