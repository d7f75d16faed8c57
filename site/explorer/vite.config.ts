import { defineConfig } from "vite";
import { map } from "./map-plugin.ts";

/** The explorer on a page of its own, for its tests; the site embeds `mount.ts`. */
export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  plugins: [map()],
  build: { outDir: "dist", emptyOutDir: true, target: "es2022" },
});
