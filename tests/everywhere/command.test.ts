import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterAll, describe, expect, it, vi } from "vitest";
import { cells } from "../../command/width.ts";
import { installPacked } from "../../scripts/pack.ts";
import { coverage } from "../../src/index.ts";
import { node, output } from "./tools.ts";

const consumer = installPacked();
const command = join(consumer.folder, "node_modules/.bin/sco-data");
const sco = (program: string, ...args: readonly string[]): Promise<string> =>
  output(consumer.folder, program, command, ...args);

afterAll(() => consumer[Symbol.dispose]());

describe.each(Object.entries(node))("the command in Node %s", (version, program) => {
  it.each(["en", "ru", "zh"])("answers as in any other, in %s", async (language) => {
    for (const asked of [["2023-12-12"], ["diff", "2017-01-01", "2018-01-01"]]) {
      const answer = await sco(program, ...asked, "--lang", language);
      expect(answer).toContain("\nsco-data ");
      expect(answer).toBe(await sco(node[24], ...asked, "--lang", language));
    }
  });

  it("paints where styleText is there, from Node 20", async () => {
    const painted = await output(consumer.folder, "env", "FORCE_COLOR=1", program, command, "2023-12-12");
    expect(painted.includes("\u001b[1m")).toBe(Number(version) >= 20);
    expect(stripVTControlCharacters(painted)).toBe(await sco(program, "2023-12-12"));
  });

  it.each([[["2024-02-30"]], [["--colour"]], [["--lang"]], [["--lang", "--json"]], [["--json=yes"]]])(
    "refuses %j in the same sentence",
    async (args) => {
      const refused = { code: 2, stdout: "", stderr: expect.stringMatching(/^sco-data: [^\n]+\)\n$/) };
      const error: unknown = await sco(program, ...args).catch((reason: unknown) => reason);
      expect(error).toMatchObject(refused);
      const { stderr } = error as { readonly stderr: string };
      await expect(sco(node[24], ...args)).rejects.toMatchObject({ stderr });
    },
  );
});

let screens = 0;

describe.each(["en", "ru", "zh"])("on a screen, in %s", (language) => {
  const environment = { HOME: consumer.folder, PATH: "/usr/bin:/bin", LC_ALL: "C.UTF-8", TERM: "screen-256color" };
  const tmux = (server: string, ...args: readonly string[]): string =>
    execFileSync("tmux", ["-u", "-f", "/dev/null", "-L", server, ...args], { encoding: "utf8", env: environment });

  /** What a terminal of so many columns shows, with its colours if asked for. */
  const shown = async (columns: number, asked: string, ...flags: readonly string[]): Promise<readonly string[]> => {
    const line = `${node[24]} ${command} ${asked} --lang ${language}; sleep 60`;
    // A server that is being ended may still answer to its name, so each screen has one of its own.
    const server = `sco-data-${process.pid}-${screens++}`;
    tmux(server, "new-session", "-d", "-x", String(columns), "-y", "300", line);
    try {
      const screen = await vi.waitFor(
        () => {
          const text = tmux(server, "capture-pane", "-p", ...flags);
          expect(text.trimEnd().endsWith(coverage.through)).toBe(true);
          return text;
        },
        { timeout: 20_000 },
      );
      return screen.trimEnd().split("\n");
    } finally {
      tmux(server, "kill-server");
    }
  };

  it.each(["2023-12-12", "2026-11-22", "diff 2025-09-01 2025-09-02"])("%s fits 80 columns", async (asked) => {
    const lines = (await sco(node[24], ...asked.split(" "), "--lang", language)).trimEnd().split("\n");
    expect(await shown(80, asked)).toEqual(lines);
  });

  it("is just as wide as it takes itself to be", async () => {
    const lines = (await sco(node[24], "2023-12-12", "--lang", language)).trimEnd().split("\n");
    expect(await shown(Math.max(...lines.map(cells)), "2023-12-12")).toEqual(lines);
    expect((await shown(Math.max(...lines.map(cells)) - 1, "2023-12-12")).length).toBeGreaterThan(lines.length);
  });

  it("is in colour", async () => {
    expect((await shown(80, "2023-12-12", "-e"))[0]?.startsWith("\u001b[1m")).toBe(true);
  });
});
