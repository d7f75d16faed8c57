// node scripts/fetch-links.ts > result.json: asks for the address of every source, for npm run data:links. Only the weekly workflow
// runs it. It has not been run against the web: whoever wrote it had no network.

import { sources } from "../src/origins.ts";
import { type Answer, request } from "./outside/request.ts";

const atOnce = 8;
const patience = 30_000;

const left = Object.entries(sources);
const answers: Answer[] = [];

async function askInTurn(): Promise<void> {
  for (let next = left.shift(); next !== undefined; next = left.shift()) {
    const [source, { address }] = next;
    answers.push(await request(source, address, patience));
  }
}

await Promise.all(Array.from({ length: atOnce }, askInTurn));
process.stdout.write(JSON.stringify(answers));
