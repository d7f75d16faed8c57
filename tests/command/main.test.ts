import { afterEach, expect, it, vi } from "vitest";
import { version } from "../../src/index.ts";

const { argv, exitCode } = process;

afterEach(() => {
  Object.assign(process, { argv, exitCode });
  process.stdout.removeAllListeners("error");
  vi.restoreAllMocks();
  vi.resetModules();
});

/** Runs the command in this process, which ends another way. */
async function main(...args: readonly string[]) {
  const printed = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    vi.spyOn(process[name], "write").mockImplementation((text) => {
      printed[name] += String(text);
      return true;
    });
  }
  process.argv = [...argv.slice(0, 2), ...args];
  await import("../../command/main.ts");
  return { ...printed, status: process.exitCode };
}

it("prints what was asked for, and says so by its code", async () => {
  expect(await main("--version")).toEqual({ stdout: `${version}\n`, stderr: "", status: 0 });
  vi.resetModules();
  expect(await main("2024-02-30")).toMatchObject({
    stdout: "",
    stderr: expect.stringMatching(/^sco-data: /),
    status: 2,
  });
});

it("ends quietly when nobody reads on, and not when writing fails", async () => {
  const failure = (code: string): Error => Object.assign(new Error(code), { code });
  await main("--version");
  expect(() => process.stdout.emit("error", failure("EPIPE"))).not.toThrow();
  expect(() => process.stdout.emit("error", failure("ENOSPC"))).toThrow("ENOSPC");
});
