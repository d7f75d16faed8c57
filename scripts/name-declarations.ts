// Takes the hashes out of the names of the declaration files, so that a release changes none of them.

import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";

const hashed = /\b(\w+)-[\w-]{8}(?=\.(?:d\.c?ts|c?js)\b)/g;

for (const name of readdirSync("dist").filter((file) => /\.d\.c?ts$/.test(file))) {
  const text = readFileSync(`dist/${name}`, "utf8");
  const plain = name.replace(hashed, "$1");
  if (plain !== name && existsSync(`dist/${plain}`)) throw new Error(`dist/${plain} is there: rename one of the two`);
  rmSync(`dist/${name}`);
  writeFileSync(`dist/${plain}`, text.replace(hashed, "$1"));
}
