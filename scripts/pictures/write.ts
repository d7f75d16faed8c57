// npm run pictures: draws the pictures of the README from the facts, each for light and for dark pages.

import { mkdirSync, writeFileSync } from "node:fs";
import { membership } from "./membership.ts";
import { officeHolders } from "./offices.ts";
import { svg } from "./svg.ts";
import { themes } from "./theme.ts";

const drawings = { membership, offices: officeHolders };

/** Every picture, by its file. */
export const pictures = () =>
  Object.entries(drawings).flatMap(([name, draw]) =>
    Object.entries(themes).map(([kind, theme]) => [`pictures/${name}-${kind}.svg`, svg(draw(theme), theme)] as const),
  );

if (import.meta.main) {
  mkdirSync("pictures", { recursive: true });
  for (const [file, text] of pictures()) writeFileSync(file, text);
}
