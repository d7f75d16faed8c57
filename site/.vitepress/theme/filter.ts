import { computed, defineComponent, h, onMounted, ref, watch } from "vue";

/** A field that hides the rows of the page in which one of its words is missing. */
export const Filter = defineComponent(() => {
  const words = ref("");
  const texts = ref<readonly string[]>([]);
  const rows = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>(".row")];
  const shown = computed(() => {
    const wanted = words.value.toLowerCase().split(/\s+/);
    return texts.value.map((text) => wanted.every((word) => text.includes(word)));
  });
  onMounted(() => {
    texts.value = rows().map((row) => row.innerText.toLowerCase());
  });
  watch(shown, (states) => {
    for (const [index, row] of rows().entries()) row.hidden = states[index] === false;
  });
  return () =>
    h("p", { class: "filter" }, [
      h("label", { for: "filter" }, "Filter "),
      h("input", {
        id: "filter",
        type: "search",
        placeholder: "words in the row",
        onInput: ({ target }: Event) => {
          if (target instanceof HTMLInputElement) words.value = target.value;
        },
      }),
      h(
        "output",
        { for: "filter" },
        shown.value.includes(true)
          ? `${shown.value.filter(Boolean).length} of ${texts.value.length}`
          : "No row has these words.",
      ),
    ]);
});
