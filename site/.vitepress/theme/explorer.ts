import { defineComponent, h, onBeforeUnmount, onMounted, ref } from "vue";
import "../../explorer/explorer.css";

/** The explorer, which draws itself as soon as there is a page to draw on. */
export const Explorer = defineComponent(() => {
  const place = ref<HTMLElement>();
  let unmount: (() => void) | undefined;
  onMounted(async () => {
    const { mount } = await import("../../explorer/mount.ts");
    if (place.value !== undefined) unmount = mount(place.value);
  });
  onBeforeUnmount(() => unmount?.());
  return () => h("div", { ref: place, class: "explorer" });
});
