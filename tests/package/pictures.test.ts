import { readFileSync } from "node:fs";
import {
  coverage,
  latest,
  membershipCountOn,
  type OfficeTerm,
  ratsDirectorOn,
  ratsDirectors,
  secretariesGeneral,
  secretaryGeneralOn,
  stateCodes,
  states,
  statusOn,
} from "sco-data";
import { afterEach, describe, expect, it, vi } from "vitest";
import { themes } from "../../scripts/pictures/theme.ts";
import { pictures } from "../../scripts/pictures/write.ts";
import { sweep } from "../support/days.ts";
import { type Bar, readPicture } from "../support/picture.ts";

const read = (file: string): string => readFileSync(file, "utf8");
const days = sweep.filter((day) => day < coverage.through);

const barAt = (bars: readonly Bar[], x: number): Bar | undefined =>
  bars.find(({ left, right }) => left <= x && x < right);

afterEach(() => {
  vi.unstubAllEnvs();
});

it.each(["UTC", "Asia/Shanghai", "America/Los_Angeles"])("the pictures are what the facts draw, in %s", (zone) => {
  vi.stubEnv("TZ", zone);
  expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
  expect(pictures()).toHaveLength(4);
  for (const [file, text] of pictures()) expect(text, `${file}: npm run pictures`).toBe(read(file));
});

describe.each(["light", "dark"] as const)("on a %s page", (kind) => {
  const theme = themes[kind];

  const { words, bars, noon } = readPicture(read(`pictures/membership-${kind}.svg`));

  it("the lanes begin one after the other, from the top", () => {
    const tops = [...new Set(bars.map(({ top }) => top))].sort((one, other) => one - other);
    const begin = tops.map((lane) => Math.min(...bars.filter(({ top }) => top === lane).map(({ left }) => left)));
    expect(begin).toHaveLength(stateCodes.length);
    expect(begin).toEqual([...begin].sort((one, other) => one - other));
  });

  it("each number of members stands where it begins", () => {
    const changes = days.filter((day, index) => membershipCountOn(day) !== membershipCountOn(days[index - 1] ?? day));
    const numbers = words.filter(({ text }) => /^\d+( members)?$/.test(text));
    expect(numbers.map(({ text }) => Number.parseInt(text, 10))).toEqual(changes.map(membershipCountOn));
    numbers.forEach(({ x }, index) => {
      expect(Math.abs(x - noon(changes[index] ?? ""))).toBeLessThan(0.1);
    });
  });

  it.each(stateCodes)("the lane of %s shows its status on every day", (code) => {
    const name = words.find(({ text }) => text === states[code].name.en);
    const lane = bars.filter(({ top, bottom }) => name && top < name.y && name.y < bottom);
    const wrong = days.filter((day) => {
      const status = statusOn(code, day);
      return barAt(lane, noon(day))?.fill !== (status && theme.status[status]);
    });
    expect(wrong).toEqual([]);
  });

  const offices: [string, readonly OfficeTerm[], (day: string) => OfficeTerm | undefined][] = [
    ["Secretaries-General", secretariesGeneral, secretaryGeneralOn],
    ["Directors of RATS", ratsDirectors, ratsDirectorOn],
  ];

  describe.each(offices)("the row of the %s", (office, terms, holderOn) => {
    const { words, bars, noon } = readPicture(read(`pictures/offices-${kind}.svg`));
    const { y: heading } = words.find(({ text }) => text === office) ?? { y: Number.NaN };
    const below = (y: number): boolean => heading < y && y < heading + 90;
    const names = words.filter(({ y }) => below(y));
    const row = bars.filter(({ top }) => below(top));
    const vague = row.filter(({ dashed }) => dashed);
    const certain = row.filter(({ dashed, fill }) => !dashed && fill === theme.office);

    it("is soft on the days on which the holder can have changed", () => {
      const open = terms.flatMap(({ from, until }) => [from, until ?? from]).filter((date) => date.length < 10);
      const soft = days.filter((day) => open.some((date) => day.startsWith(date) && day < latest(date)));
      expect(days.filter((day) => barAt(vague, noon(day)) && !barAt(certain, noon(day)))).toEqual(soft);
    });

    it("names the holder of every other day", () => {
      const wrong = days.filter((day) => {
        const bar = barAt(certain, noon(day));
        if (!bar) return holderOn(day) && !barAt(vague, noon(day));
        const from = (x: number): number => Math.abs(x - (bar.left + bar.right) / 2);
        const [nearest] = [...names].sort((one, other) => from(one.x) - from(other.x));
        const holder = holderOn(day);
        const label = [holder?.person.familyName, holder?.nominatedBy].filter(Boolean).join(", ");
        return nearest?.text !== label;
      });
      expect(wrong).toEqual([]);
    });
  });
});

it.each(["membership", "offices"])("the README says in words what %s shows", (name) => {
  const [, words = ""] = /<desc>(.*?)<\/desc>/.exec(read(`pictures/${name}-light.svg`)) ?? [];
  expect(words).not.toBe("");
  expect(read("README.md")).toContain(`alt="${words}"`);
});
