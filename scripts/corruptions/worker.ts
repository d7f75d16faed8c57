// Surveys its share of the corruptions, beside others that do theirs.

import { parentPort, workerData } from "node:worker_threads";
import { witnesses } from "../../tests/witnesses.ts";
import { dataset } from "../dataset.ts";
import { lintsWith } from "../lints/index.ts";
import { survey } from "./survey.ts";

parentPort?.postMessage(survey(dataset, lintsWith(witnesses), workerData));
