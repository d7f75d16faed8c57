// A call that can be copied: the code itself and a button.

import { h } from "./dom.ts";
import type { Language } from "./language.ts";
import { texts } from "./texts.ts";

const select = (element: Element): void => {
  getSelection()?.selectAllChildren(element);
};

/** The key tells buttons apart that show the same call on another day. */
export function copyable(call: string, key: string, language: Language): HTMLElement {
  const words = texts[language];
  const code = h("code", {}, call);
  const button = h("button", { type: "button", "data-key": `copy-${key}` }, words.copy);
  const said = h("span", { class: "sco-hidden", role: "status" });
  button.setAttribute("aria-label", `${words.copy}: ${call}`);
  button.addEventListener("click", async () => {
    const outcome = await navigator.clipboard.writeText(call).then(
      () => words.copied,
      () => {
        select(code);
        return words.notCopied;
      },
    );
    button.textContent = outcome;
    said.textContent = outcome;
    setTimeout(() => {
      button.textContent = words.copy;
    }, 2000);
  });
  return h("div", { class: "sco-copy" }, code, button, said);
}
