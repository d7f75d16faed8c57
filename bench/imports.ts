import { numberFrom } from "./workshop.ts";

/** Milliseconds that one `import()` takes in a fresh process, from the call until its promise is kept. */
export const importMilliseconds = (folder: string, dynamicImport: string): number =>
  numberFrom(folder, `const start = performance.now(); await ${dynamicImport}; console.log(performance.now() - start)`);
