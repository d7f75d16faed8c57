import { describe, expect, it } from "vitest";
import { citation, sources } from "../src/sources.ts";

describe("citation()", () => {
  it("leaves out a date that was not found", () => {
    expect(citation("tass-2017-06-09")).toBe(
      "TASS: “India and Pakistan join SCO”, 2017-06-09, http://tass.com/world/950697",
    );
    expect(citation("iso-3166")).toBe(
      "International Organization for Standardization: “ISO 3166-1 country codes (Online Browsing Platform)”, https://www.iso.org/obp/ui/#search/code/",
    );
  });

  it("names every source", () => {
    for (const [id, { publisher, title, address }] of Object.entries(sources)) {
      for (const part of [publisher, title, address]) expect(citation(id)).toContain(part);
    }
  });
});
