// Colours, where there is a terminal to show them and nobody has said no.

import * as util from "node:util";

// Not in Node 18.
const { styleText }: Partial<typeof util> = util;

export type Style = "bold" | "dim" | "green" | "red" | "yellow";

export type Paint = (style: Style, text: string) => string;

interface Screen {
  readonly isTTY?: boolean;
  readonly hasColors?: () => boolean;
}

/** Whether to paint: `NO_COLOR` forbids it, `FORCE_COLOR` asks for it, otherwise the screen decides. */
export function wantsColour({ NO_COLOR, FORCE_COLOR }: Readonly<NodeJS.ProcessEnv>, screen: Screen): boolean {
  if (NO_COLOR) return false;
  if (FORCE_COLOR !== undefined) return !["0", "false"].includes(FORCE_COLOR);
  return screen.isTTY === true && screen.hasColors?.() === true;
}

export const painter = (wanted: boolean, style = styleText): Paint =>
  wanted && style !== undefined
    ? (format, text) => style(format, text, { validateStream: false })
    : (_format, text) => text;
