// Makes the map when the site is built: `import { map } from "virtual:map"`.

import { smallMap } from "./small-map.ts";

const name = "virtual:map";

/** A plugin for Vite, of whatever version the site is built with. */
export const map = () => ({
  name,
  resolveId: (id: string): string | undefined => (id === name ? id : undefined),
  load: (id: string): string | undefined =>
    id === name ? `export const map = JSON.parse(${JSON.stringify(JSON.stringify(smallMap()))})` : undefined,
});
