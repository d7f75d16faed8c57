import type { Check, Modules } from "./report.ts";

/** The schemas accept what the package ships, and nothing beside it. */
export function schemas(modules: Modules): Check[] {
  const { changelogSchema, datasetSchema, isoDaySchema, stateCodeSchema, stateSchema } = modules["./schemas"];
  const { "./data.json": data, "./changes.json": changes } = modules;
  const { BY } = modules["."].states;
  return [
    ["datasetSchema takes data.json", datasetSchema.safeParse(data).success, true],
    ["datasetSchema refuses another version", datasetSchema.safeParse({ ...data, version: 1 }).success, false],
    ["changelogSchema takes changes.json", changelogSchema.safeParse(changes).success, true],
    ["changelogSchema refuses nothing", changelogSchema.safeParse({}).success, false],
    ["stateCodeSchema takes BY", stateCodeSchema.safeParse("BY").success, true],
    ["stateCodeSchema refuses TM", stateCodeSchema.safeParse("TM").success, false],
    ["isoDaySchema takes a day", isoDaySchema.safeParse("2024-02-29").success, true],
    ["isoDaySchema refuses no day", isoDaySchema.safeParse("2023-02-29").success, false],
    ["stateSchema takes a state", stateSchema.safeParse(BY).success, true],
    ["stateSchema refuses more", stateSchema.safeParse({ ...BY, capital: "Minsk" }).success, false],
  ];
}
