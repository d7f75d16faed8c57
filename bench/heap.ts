import { numberFrom } from "./workshop.ts";

/**
 * Bytes by which V8's heap has grown after an import, garbage collected before and after: the values, the compiled code
 * and the text of the source, which V8 keeps to print and to compile functions when they are first called.
 */
export const heapBytes = (folder: string, dynamicImport: string): number =>
  numberFrom(
    folder,
    `const used = () => { gc(); gc(); return process.memoryUsage().heapUsed; };
     used();
     const before = used();
     const module = await ${dynamicImport};
     console.log(used() - before)`,
    "--expose-gc",
  );
