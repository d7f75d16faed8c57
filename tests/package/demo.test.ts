import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";

const plain = execFileSync(process.execPath, ["examples/organisation.ts"], { encoding: "utf8" });
const lines = plain.split("\n");

it("prints the four days, what held on them, and the members per year", () => {
  for (const day of ["2001-06-15", "2004-01-15", "2024-07-04", "2026-09-01"]) expect(plain).toContain(`│ ${day} `);
  expect(plain).toMatch(/head of Secretariat +│ nobody yet/);
  expect(plain).toMatch(/chair +│ nobody says/);
  expect(plain).toMatch(/chair +│ China/);
  expect(plain).toMatch(/cultural capital +│ Qingdao/);
  expect(plain).toMatch(/Zhang Deguang, Executive Secretary +│ [\d -]+│/);
  expect(plain).toMatch(/Zhang Ming, Secretary-General +│ [\d -]+│/);
  expect(plain).toMatch(/Nurlan Yermekbayev, Secretary-General +│ [\d -]+│/);
  expect(plain).toMatch(/14 dialogue partners/);
  expect(plain).toMatch(/17 SCO partners/);
  expect(lines.filter((line) => /^│ 20\d\d │ ■+ \d+/.test(line))).toHaveLength(26);
});

it("fits a terminal of 80 columns, and names each source it numbers", () => {
  for (const line of lines.filter((text) => /^[│┌├└]/.test(text))) expect([...line].length).toBeLessThanOrEqual(80);
  const named = lines.flatMap((line) => /^ +(\d+) {2}\S/.exec(line)?.[1] ?? []).map(Number);
  expect(named).toEqual(named.map((_, index) => index + 1));
  const cited = [...plain.matchAll(/│ ([\d -]+) +│$/gm)].flatMap((match) => match[1]?.match(/\d+/g) ?? []).map(Number);
  expect(Math.max(...cited)).toBe(named.length);
});
