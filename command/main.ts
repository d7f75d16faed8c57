#!/usr/bin/env node
// `npx sco-data`

import { painter, wantsColour } from "./paint.ts";
import { run } from "./run.ts";

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // Who reads has seen enough, as `head` does.
  if (error.code !== "EPIPE") throw error;
});

const { stdout, stderr, status } = run(process.argv.slice(2), painter(wantsColour(process.env, process.stdout)));
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = status;
