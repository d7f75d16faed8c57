import { texts } from "./paths.ts";
import { type Lint, type Row, remembered, rowsOf } from "./rows.ts";

const scripts = {
  en: [/^[\p{Script=Latin}\p{P}\p{N} ]+$/u, "Latin"],
  ru: [/^[\p{Script=Cyrillic}\p{P}\p{N}«» ]+$/u, "Cyrillic"],
  zh: [/^[\p{Script=Han}\p{P}\p{N}·+]+$/u, "Chinese"],
} as const;

const strangersIn = remembered((row: Row) =>
  [
    ...texts({ name: row["name"], title: row["title"], motto: row["motto"], officialName: row["officialName"] }),
  ].flatMap(([path, text]) => {
    const language = path.includes("aliases")
      ? "en"
      : path.find((key): key is keyof typeof scripts => Object.hasOwn(scripts, key));
    if (language === undefined) return [];
    const [script, called] = scripts[language];
    const isPlain = script.test(text) && text === text.trim().normalize("NFC");
    return isPlain ? [] : [`${path.join(".")}: "${text}" is not in ${called} letters alone; write it in them`];
  }),
);

/** A name or title stands in the script of its language. */
export const namesInAnotherScript: Lint = (data) =>
  rowsOf(data)
    .filter(({ table }) => table !== "sources" && table !== "publishers")
    .flatMap(({ row, name }) => strangersIn(row).map((stranger) => `${name} ${stranger}`));
