// A <select> of the members, in Russian and in the order of the Russian alphabet.
import { coverage, membersOn, nameIn } from "sco-data";

const options = membersOn(coverage.through)
  .map(({ code, name }) => ({ code, name: nameIn(name, "ru") }))
  .sort((one, other) => one.name.localeCompare(other.name, "ru"))
  .map(({ code, name }) => `  <option value="${code}">${name}</option>`);

console.log(["<select>", ...options, "</select>"].join("\n"));
