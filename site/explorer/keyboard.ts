// The arrow keys step from change to change, wherever on the page they are pressed but where they have work of their own.

const own =
  'input:not([type=range]), select, textarea, pre, [contenteditable], [tabindex="0"], [role=dialog] *, [role=listbox] *';

export function onArrows(step: (forward: boolean) => void, signal: AbortSignal): void {
  const pressed = (event: KeyboardEvent): void => {
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.target instanceof Element && event.target.closest(own) !== null) return;
    event.preventDefault();
    step(event.key === "ArrowRight");
  };
  document.addEventListener("keydown", pressed, { signal });
}
