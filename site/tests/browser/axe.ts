import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect } from "vitest";

/**
 * The serious faults that axe finds on a page as it is shown now, by all rules or by those that are named. It neither
 * describes what is in order nor looks into frames, of which there are none: on long pages that took most of the time.
 */
export async function graveViolations(page: Page, ...rules: string[]): Promise<unknown[]> {
  expect(page.frames()).toHaveLength(1);
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({
    resultTypes: ["violations"],
    ...(rules.length > 0 && { runOnly: rules }),
  });
  const { violations, passes } = await axe.analyze();
  expect(passes.length).toBeGreaterThan(rules.length > 0 ? 0 : 20);
  const grave = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  return grave.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
