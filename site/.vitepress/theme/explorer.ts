import { withBase } from "vitepress";
import { defineComponent, h, onBeforeUnmount, onMounted, ref } from "vue";
import "../../explorer/explorer.css";

/** The explorer, which draws itself as soon as there is a page to draw on, in place of what stands here until then. */
export const Explorer = defineComponent(() => {
  const place = ref<HTMLElement>();
  let unmount: (() => void) | undefined;
  onMounted(async () => {
    const { mount } = await import("../../explorer/mount.ts");
    if (place.value !== undefined) unmount = mount(place.value);
  });
  onBeforeUnmount(() => unmount?.());
  return () =>
    h("div", { ref: place, class: "explorer" }, [
      h("h1", "The SCO on one day"),
      // As text, since a browser that runs this reads it so.
      h("noscript", {
        innerHTML: `<p>It is drawn by JavaScript. Without it, <a href="${withBase("/data/")}">every row</a> can be read.</p>`,
      }),
    ]);
});
