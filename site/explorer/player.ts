// Steps through the changes, one after another.

/** Milliseconds between two steps: slower for those who asked for less motion. */
const pace = (): number => (matchMedia("(prefers-reduced-motion: reduce)").matches ? 2500 : 700);

export interface Player {
  readonly playing: () => boolean;
  readonly start: () => void;
  readonly stop: () => void;
}

/** `step` says whether there is a further one; `changed` is told when playing starts or stops. */
export function player(step: () => boolean, changed: () => void): Player {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    changed();
  };
  const wait = (): void => {
    timer = setTimeout(() => (step() ? wait() : stop()), pace());
  };
  const start = (): void => {
    wait();
    changed();
  };
  return { playing: () => timer !== undefined, start, stop };
}
