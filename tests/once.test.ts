import { expect, it } from "vitest";
import { once } from "../src/once.ts";

it("makes its value when it is first asked, and gives the same one again", () => {
  let made = 0;
  const list = once(() => [++made]);
  expect(made).toBe(0);
  expect(list()).toBe(list());
  expect(list()).toEqual([1]);
});
