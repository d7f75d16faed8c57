import * as sco from "sco-data";

/** Runs a line of code that asks the library, as somebody would who pasted it. */
export function asked(call: string): unknown {
  const names = Object.keys(sco);
  return new Function(...names, `return ${call}`)(...Object.values(sco));
}
