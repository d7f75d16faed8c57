import { describe, expect, it } from "vitest";
import { writtenFacts } from "../scripts/dataset.ts";
import { disputes, disputesAbout } from "../src/disputes.ts";
import * as main from "../src/index.ts";

const records: readonly { readonly id: string }[] = [
  ...Object.values(writtenFacts)
    .filter(Array.isArray)
    .flat()
    .filter((row) => "id" in row && !("claims" in row)),
  ...Object.values(main.states).map((state) => ({ ...state, id: state.code })),
];

const at = (record: object | undefined, path: string): unknown =>
  path.split(".").reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], record);

describe("disputes", () => {
  it.each(disputes)("$id: the value in the table is the claim that is followed", (dispute) => {
    const record = records.find(({ id }) => id === dispute.record);
    expect(record, dispute.record).toBeDefined();
    expect(String(at(record, dispute.field))).toBe(dispute.followed);
    const values = dispute.claims.map(({ value }) => value);
    expect(values).toContain(dispute.followed);
    expect(new Set(values).size).toBe(values.length);
    expect(values.length).toBeGreaterThan(1);
  });

  it("have ids of their own, and stand by record, field and id", () => {
    const keys = disputes.map(({ record, field, id }) => `${record} ${field} ${id}`);
    expect(new Set(disputes.map(({ id }) => id)).size).toBe(disputes.length);
    expect(keys).toEqual([...keys].sort());
  });

  it("give a reason in a sentence", () => {
    for (const { reason } of disputes) expect(reason).toMatch(/^[A-Z0-9"“].{20,400}[.]$/);
  });
});

describe("disputesAbout()", () => {
  it("agrees with a linear search for every record", () => {
    const people = new Set<string>(writtenFacts.people.map(({ id }) => id));
    for (const { id } of records.filter((row) => !main.isStateCode(row.id) && !people.has(row.id))) {
      expect(disputesAbout(id)).toEqual(disputes.filter(({ record }) => record === id));
    }
  });

  it("finds the disputes about the statuses of a state, and their memoranda, from the state", () => {
    for (const code of main.stateCodes) {
      const ids = main.affiliations
        .filter(({ state }) => state === code)
        .flatMap(({ id, memorandum }) => [id, memorandum?.id]);
      expect(disputesAbout(code)).toEqual(disputes.filter(({ record }) => record === code || ids.includes(record)));
    }
    const iran = disputesAbout("IR").map(({ record }) => record);
    expect(iran).toEqual(expect.arrayContaining(["member-ir", "memorandum-of-obligations-ir"]));
    for (const code of ["CN", ...main.otherStateCodes]) expect(disputesAbout(code)).toEqual([]);
  });

  it("finds the disputes about a person from the person", () => {
    const about = disputesAbout("zhang-ming");
    expect(about.length).toBeGreaterThan(0);
    expect(about).toEqual(disputesAbout("secretary-general-zhang-ming"));
    expect(disputesAbout("nurlan-yermekbayev").map(({ record }) => record)).toEqual(
      disputes.filter(({ record }) => record.endsWith("nurlan-yermekbayev")).map(({ record }) => record),
    );
  });
});
