import { languages } from "sco-data";
import { disputes } from "sco-data/disputes";
import { describe, expect, it } from "vitest";
import { textOf } from "../../prose/lines.ts";
import { countsIn, restsOnPrimary } from "../src/counts.ts";
import { nameOf, tableOf } from "../src/records.ts";
import { tables } from "../src/tables.ts";
import { endOf, lineOfValue } from "../src/values.ts";
import { fieldName } from "../src/words/fields.ts";

const withoutRows = ["coverage", "tableCoverage", "evidence", "formerIds"];
const rows = tables.filter(({ name }) => !withoutRows.includes(name));

describe("the name of a row", () => {
  it.each(rows)("$name: there is one in every language, and it is not the id", ({ name, rows: records }) => {
    for (const { id, code } of records) {
      const key = String(code ?? id);
      expect(tableOf(key)).toBe(name);
      for (const language of languages) {
        const text = textOf(nameOf(key, language));
        expect(text).not.toBe(key);
        expect(text).not.toMatch(/undefined|[{}]/);
      }
    }
  });

  it("of an id that no row has is the id", () => {
    expect(nameOf("summit-1066", "en")).toEqual([{ text: "summit-1066" }]);
    expect(tableOf("summit-1066")).toBeUndefined();
  });
});

describe("a value", () => {
  it("that is the id of a row goes by its name, and a word by that of the language", () => {
    expect(textOf(lineOfValue(["CN", "KG"], "signatories", "zh"))).toBe("中国、吉尔吉斯斯坦");
    expect(textOf(lineOfValue("partner", "status", "ru"))).toBe("партнер ШОС");
  });

  it("that ends a span is its last day, but for a chairmanship", () => {
    expect(endOf("2025-01-01", "until", "secretariesGeneral")).toBe("2024-12-31");
    expect(endOf("2025", "until", "secretariesGeneral")).toBe("2025");
    expect(endOf("2025-01-01", "from", "secretariesGeneral")).toBe("2025-01-01");
    expect(endOf("2024-07-04", "until", "chairmanships")).toBe("2024-07-04");
  });
});

describe("disputes", () => {
  it("are about a row and a field that have names", () => {
    for (const { record, field } of disputes) {
      expect(tableOf(record)).toBeDefined();
      for (const language of languages) expect(fieldName(field, language, tableOf(record)), field).toBeDefined();
    }
  });

  it("rest on a document or an official site where a source of the followed claim is one", () => {
    const [dispute] = disputes;
    if (dispute === undefined) throw new Error("there are no disputes");
    const claims = [{ value: dispute.followed, sources: ["charter-chinadaily"] }];
    expect(restsOnPrimary({ ...dispute, claims })).toBe(true);
    expect(restsOnPrimary({ ...dispute, claims: [{ value: "x", sources: ["charter-chinadaily"] }] })).toBe(false);
    const { primary, disputes: all } = countsIn("en");
    expect(primary).toBeGreaterThan(0);
    expect(primary).toBeLessThan(all);
  });
});
