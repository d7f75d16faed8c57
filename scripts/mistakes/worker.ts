// Surveys its share of the corruptions, beside others that do theirs.

import { parentPort, workerData } from "node:worker_threads";
import { writtenFacts } from "../dataset.ts";
import { lintsWith } from "../lints/index.ts";
import { witnesses } from "../witnesses.ts";
import { survey } from "./survey.ts";

parentPort?.postMessage(survey(writtenFacts, lintsWith(witnesses), workerData));
