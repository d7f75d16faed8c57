// npm run data:check: whether the working tree may become a release, by the facts and the surface of the last one, and which of
// its corrections want two reviewers.

import { problemsIn, reversalsIn, shortened } from "./gate.ts";

const problems = await problemsIn(".");
for (const problem of shortened(problems)) console.error(problem);
if (problems.length === 0) {
  for (const reversal of await reversalsIn(".")) console.log(reversal);
  console.log("The facts and the API may be released with the changesets there are.");
}
process.exitCode = problems.length === 0 ? 0 : 1;
