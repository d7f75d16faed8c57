import { otherStates, states } from "sco-data";
import { expect, test } from "vitest";
import { plain } from "../src/client/fold.ts";
import { itemsOf } from "../src/client/index-rows.ts";
import { answersTo, rankOf } from "../src/client/rank.ts";
import { pathOf } from "../src/kinds.ts";
import { entries } from "../src/search/entries.ts";
import { index, indexOf } from "../src/search/index.ts";

const items = itemsOf(index);
const pathsFor = (typed: string): readonly string[] => answersTo(typed, index, items).map(({ path }) => path);

test.each([
  ["Iran", "state/ir"],
  ["Иран", "state/ir"],
  ["伊朗", "state/ir"],
  ["IRN", "state/ir"],
  ["turkey", "state/tr"],
  ["Türkiye", "state/tr"],
  ["zhang ming", "person/zhang-ming"],
  ["ming zhang", "person/zhang-ming"],
  ["张明", "person/zhang-ming"],
  ["xi", "person/xi-jinping"],
  ["nur-sultan", "place/astana"],
  ["Nur Sultan", "place/astana"],
  ["summit 2024", "meeting/summit-2024"],
  ["2024 summit", "meeting/summit-2024"],
  ["sco summit 2024", "meeting/summit-2024"],
  ["саммит 2024", "meeting/summit-2024"],
  ["саммит ШОС 2024", "meeting/summit-2024"],
  ["峰会 2024", "meeting/summit-2024"],
  ["2024年上合组织峰会", "meeting/summit-2024"],
  ["астана саммит", "meeting/summit-2024"],
  ["2024", "year/2024"],
  ["2024-07-04", "on/2024-07-04"],
  ["2003-02-03", "year/2003"],
  ["rats", "body/rats"],
  ["государство-член", "glossary#member"],
  ["English", "glossary#official-languages"],
  ["statusOn", "../en/developers/api/membership#statusOn"],
])("what answers %s best is %s", (typed, path) => {
  expect(pathsFor(typed)[0]).toBe(path);
});

test("the Charter itself comes before the protocols to it", () => {
  expect(pathsFor("charter").slice(0, 2)).toEqual(["glossary#charter", "document/charter-2002"]);
});

test("a month gives its days, and then its year", () => {
  const paths = pathsFor("2024-07");
  expect(paths.slice(0, paths.indexOf("year/2024")).every((path) => path.startsWith("on/2024-07-"))).toBe(true);
  expect(paths).toContain("on/2024-07-04");
});

test("all words must match, in any order and any language", () => {
  expect(pathsFor("astana саммит").length).toBeGreaterThan(1);
  expect(pathsFor("astana atlantis")).toEqual([]);
});

test("nothing answers nothing", () => {
  for (const typed of ["", "  ", "—", "Atlantis"]) expect(pathsFor(typed)).toEqual([]);
});

test("a name comes before what begins with it, words in it, and what holds it", () => {
  const named = (...names: readonly string[]) => ({ kind: "", path: "", name: { en: "" }, names: names.map(plain) });
  expect(rankOf(named("Iran"), "iran")).toBe(0);
  const [short = 9, long = 0] = ["Iranian studies", "Iranian studies in Tehran"].map((name) =>
    rankOf(named(name), "iran"),
  );
  expect([short > 1, short < long, long < 2]).toEqual([true, true, true]);
  expect(rankOf(named("Summit in Iran"), "iran")).toBe(2);
  expect(rankOf(named("Tirana"), "iran")).toBe(3);
  expect(rankOf(named("China"), "iran")).toBeUndefined();
});

test.each([
  ["TÜRKIYE", "turkıye"],
  ["Киргизия", "КИРГИЗИЯ"],
  ["St. Petersburg", "st petersburg"],
  ["Xi'an", "xi’an"],
  ["Алёна", "алена"],
])("%s and %s are one", (one, other) => {
  expect(plain(one)).toBe(plain(other));
});

test("every state is found first by each of its names and codes", () => {
  for (const { code, alpha3, name, aliases } of [...Object.values(states), ...Object.values(otherStates)])
    for (const typed of [alpha3, ...Object.values(name), ...aliases])
      expect(pathsFor(typed)[0], typed).toBe(pathOf(code));
});

test("every item keeps its address and its names on the way through the index", () => {
  expect(items.map(({ path }) => path)).toEqual(entries.map(({ path }) => path));
  expect(items.map(({ name }) => name)).toEqual(entries.map(({ name }) => name));
});

test("a page that is no entity keeps its whole address", () => {
  const [item] = itemsOf(indexOf([{ kind: "term", path: "glossary#partner", name: { en: "SCO partner" } }]));
  expect(item?.path).toBe("glossary#partner");
});
