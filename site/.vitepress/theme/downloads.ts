import { withBase } from "vitepress";
import { defineComponent, h } from "vue";

/** The files of a table, or those of the whole package for `all`. */
const filesOf = (table: string): string[] =>
  table === "all" ? ["data.json", "schema.json", "changes.json"] : [`${table}.json`, `${table}.csv`];

/** Links that save the files of a table. */
export const Downloads = defineComponent({
  props: { table: { type: String, required: true } },
  setup: ({ table }) => {
    const links = filesOf(table).map((file) => h("a", { href: withBase(`/data/${file}`), download: file }, file));
    return () => h("p", { class: "downloads" }, ["Download ", ...links]);
  },
});
