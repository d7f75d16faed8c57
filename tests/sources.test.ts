import { describe, expect, it } from "vitest";
import { citation, publishers, sources } from "../src/sources.ts";

describe("citation()", () => {
  it("leaves out a date that was not found", () => {
    expect(citation("tass-2017-06-09")).toBe(
      "TASS: “India and Pakistan join SCO”, 2017-06-09, http://tass.com/world/950697",
    );
    expect(citation("iso-3166")).toBe(
      "International Organization for Standardization: “ISO 3166-1 country codes (Online Browsing Platform)”, https://www.iso.org/obp/ui/#search/code/",
    );
  });

  it("says where a copy was read, and which agency a report repeats", () => {
    expect(citation("gmrb-2017-12-01")).toMatch(/^Guangming Daily after Xinhua: /);
    expect(citation("tass-2021-06-11")).toMatch(/^TASS via Rambler: /);
  });

  it("names every source", () => {
    for (const [id, { publisher, via, after, title, address }] of Object.entries(sources)) {
      for (const part of [title, address]) expect(citation(id)).toContain(part);
      for (const one of [publisher, via, after]) if (one) expect(citation(id)).toContain(publishers[one]?.name);
    }
  });
});
