import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { csvParse } from "d3-dsv";
import Papa from "papaparse";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dataset } from "../../scripts/dataset.ts";
import { installPacked } from "../../scripts/pack.ts";
import { columnName, type Row } from "../../scripts/tables/columns.ts";
import { tables } from "../../scripts/tables/layout.ts";
import { affiliations, isStateCode, membershipCount, membersOn, secretariesGeneral } from "../../src/index.ts";
import { events, labels } from "../tables/events.ts";
import { writtenTables } from "../tables/written.ts";
import { besideTables, blocksOf, type Language, languages, printed, printedBy, served } from "./recipe.ts";
import { python, runNode } from "./tools.ts";

const written = await writtenTables();
const folder = besideTables(written);
const address = await served(dirname(written));

/** Rows of text, whatever ends their lines. */
const parsed = (csv: string): readonly Readonly<Record<string, string>>[] =>
  Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;

/** Beside the events of the SQL one in Namibia, whose code reads like a missing value, and one without a state. */
const asked = [
  ...events,
  { id: events.length, state: "NA", day: "2017-06-09" },
  { id: -1, state: "", day: "2017-06-09" },
];
const eventsFile = join(folder, "events.csv");

beforeAll(() => {
  // In no order of days.
  const shuffled = [...asked].sort((one, other) => ((one.id * 7919) % 1009) - ((other.id * 7919) % 1009));
  writeFileSync(eventsFile, Papa.unparse(shuffled));
});

const textOf = (cell: string | null | undefined): string => cell ?? "";

/** What the library says of each event, as text, by its id. */
function answers(by: "decision" | "instrument"): ReadonlyMap<string, object> {
  const said = labels(by);
  const unknown = { status: null, chair: "CN", secretary_general: "rashid-alimov" };
  return new Map(
    asked.map(({ id, state, day }, index) => {
      const { status, chair, secretary_general } = said[index] ?? unknown;
      const label = { status: textOf(status), chair: textOf(chair), secretary_general: textOf(secretary_general) };
      return [String(id), { id: String(id), state, day, ...label }];
    }),
  );
}

const namesOfMembers = (day: "2017-12-31"): string =>
  [...membersOn(day)]
    .sort((one, other) => (one.code < other.code ? -1 : 1))
    .map(({ name }) => name.en)
    .join(", ");

const yearsOfPanel = Array.from(
  { length: Number(dataset.coverage.through.slice(0, 4)) - 1995 },
  (_, past) => 1996 + past,
);
const panelLines = yearsOfPanel.map((year) => `${year} ${year < 2001 ? 0 : membershipCount(year)}`);

/** Tables that a test may spoil, beside the programs. */
function copyOfTables(): string {
  const copy = join(besideTables(), "tables");
  cpSync(written, copy, { recursive: true });
  return copy;
}

interface ReadTable {
  readonly cells: Readonly<Record<string, readonly Row[string][]>>;
  readonly written: Readonly<Record<string, readonly (string | null)[]>>;
}

it("the events meet states of every kind, and the texts that read like nothing", () => {
  expect(asked.length).toBeGreaterThan(5000);
  expect(new Set(asked.map(({ state }) => isStateCode(state)))).toEqual(new Set([true, false]));
  expect([...answers("decision").values()]).not.toEqual([...answers("instrument").values()]);
});

describe.each(languages)("$name", (language: Language) => {
  const { page, extension, name } = language;
  const print = (program: string, ...args: readonly string[]): Promise<string> =>
    printed(language, folder, program, args);

  it("reads every cell of every table as the package has it, and its dates as they were written", async () => {
    const read = JSON.parse(await print("read_tables", ...tables.map((table) => table.name))) as {
      readonly [Table in string]?: ReadTable;
    };
    let compared = 0;
    for (const { name: table, columns, fields, entries } of tables) {
      const all = entries(dataset);
      const { cells = {}, written = {} } = read[table] ?? {};
      expect(Object.keys(cells), table).toEqual(columns.map((column) => column.name));
      for (const column of columns) {
        expect(cells[column.name], `${table}.${column.name}`).toStrictEqual(
          all.map(({ row }) => row[column.name] ?? null),
        );
        compared += all.length;
      }
      for (const [key, field] of Object.entries(fields))
        if (field.kind === "date")
          expect(written[columnName("", key, field)], `${table}.${key}`).toStrictEqual(
            all.map(({ record }) => record[key] ?? null),
          );
    }
    expect(compared).toBeGreaterThan(100_000);
  });

  it("keeps a cell that says NA, and takes an empty one as missing", async () => {
    const other = copyOfTables();
    const rows = parsed(readFileSync(join(written, "states.csv"), "utf8"));
    const cells = ["NA", "", ...rows.slice(2).map(() => "N/A")];
    writeFileSync(
      join(other, "states.csv"),
      Papa.unparse(rows.map((row, index) => ({ ...row, alpha3: cells[index] }))),
    );
    const read = JSON.parse(await printed(language, dirname(other), "read_tables", ["states"]));
    expect(read.states.cells.alpha3).toEqual(["NA", null, ...cells.slice(2)]);
  });

  it.each(["decision", "instrument"] as const)("labels every event as the library does, by %s", async (by) => {
    const rows = parsed(await print("label_events", "events.csv", by));
    expect(rows.map(({ id }) => id)).toEqual(parsed(readFileSync(eventsFile, "utf8")).map(({ id }) => id));
    const said = answers(by);
    expect(rows).toEqual(rows.map(({ id = "" }) => said.get(id)));
  });

  it("labels them from an address as from a folder", async () => {
    const fromAddress = printed(language, folder, "label_events", ["events.csv"], { SCO_TABLES: `${address}/tables` });
    expect(await fromAddress).toBe(await print("label_events", "events.csv"));
  });

  it("refuses a day that is none", async () => {
    writeFileSync(join(folder, "wrong.csv"), "id,state,day\n1,BY,2024-02-30\n");
    await expect(print("label_events", "wrong.csv")).rejects.toThrow(/2024-02-30|1 parsing/);
  });

  it("makes the panel that is published, and counts members as the library does", async () => {
    const [first, ...lines] = (await print("state_year_panel")).trim().split("\n");
    expect(first).toMatch(/^(\d+) rows of \1, \d{5} cells compared, 0 differ$/);
    expect(lines).toEqual(panelLines);
  });

  it("tells of a cell of the panel that differs", async () => {
    const other = copyOfTables();
    const rows = parsed(readFileSync(join(written, "state_years.csv"), "utf8"));
    const spoilt = rows.map((row) =>
      row["state"] === "BY" && row["year"] === "2024" ? { ...row, member: "0", status: "" } : row,
    );
    writeFileSync(join(other, "state_years.csv"), Papa.unparse(spoilt));
    expect(await printed(language, dirname(other), "state_year_panel")).toMatch(/ 2 differ\n/);
  });

  const [first = "", download = "", dates = ""] = blocksOf(page, name);
  const [members, precise] = blocksOf(page, "text");

  it("the page begins with lines that print what it says, and what the library says", async () => {
    expect(first.trim().split("\n").length).toBeLessThanOrEqual(5);
    expect((await printedBy(language, folder, first)).trim()).toBe(members?.trim());
    expect(members?.trim()).toBe(namesOfMembers("2017-12-31"));
  });

  it("the lines that download and unpack a release make the tables", async () => {
    execFileSync(python, ["-m", "zipfile", "-c", join(written, "../sco-data-tables.zip"), "tables"], {
      cwd: dirname(written),
    });
    const place = "https://github.com/OWNER/NAME/releases/download/vX.Y.Z";
    expect(download).toContain(place);
    const empty = besideTables();
    await printedBy(language, empty, download.replace(place, address));
    expect(await printed(language, empty, "state_year_panel")).toContain(", 0 differ");
  });

  it("the lines about dates print what the page says, and what the library says", async () => {
    expect((await printedBy(language, folder, dates)).trim()).toBe(precise?.trim());
    expect(precise?.trim()).toBe(
      secretariesGeneral
        .slice(0, 3)
        .map(({ from }) => from)
        .join(" "),
    );
  });

  it("the labels on the page are those that the program prints", async () => {
    const [given = "", labelled] = blocksOf(page, "csv");
    writeFileSync(join(folder, "page.csv"), given);
    expect(parsed(await print("label_events", "page.csv"))).toEqual(parsed(labelled ?? ""));
    expect(parsed(given).length).toBeGreaterThan(5);
  });

  it("the page names every program, and links to files that are there", () => {
    const text = readFileSync(page, "utf8");
    const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, target = ""]) => target);
    for (const target of links) expect(existsSync(join(dirname(page), target)), target).toBe(true);
    for (const program of ["sco_tables", "label_events", "state_year_panel"])
      expect(links).toContain(program + extension);
  });

  it("the page of the panels reads them in two lines", async () => {
    const [lines = ""] = blocksOf("examples/panels/README.md", name);
    expect(lines.trim().split("\n")).toHaveLength(2);
    const said = { Python: "print(*panel['numeric'][:3])", R: "cat(panel$numeric[1:3])" }[name];
    expect((await printedBy(language, folder, `${lines}\n${said}\n`)).trim()).toBe("784 004 051");
  });
});

describe("TypeScript", () => {
  const libraries = ["papaparse", "d3-dsv"].map((name) => join(import.meta.dirname, "node_modules", name));
  const consumer = installPacked(...libraries);
  afterAll(() => consumer[Symbol.dispose]());

  const whole = affiliations.map(({ id, state, status, from, until, memorandum, sources }) => ({
    ...{ id, state, status, from, until: until ?? "" },
    ...{ memorandum_id: memorandum?.id ?? "", memorandum_signed_on: memorandum?.signedOn ?? "" },
    sources: sources.join(" "),
  }));

  /** What a program prints in a project with the packed package and both libraries. */
  function run(program: string): string {
    mkdirSync(join(consumer.folder, "programs"), { recursive: true });
    cpSync(join("examples/csv", program), join(consumer.folder, "programs", program));
    const { status, stdout, stderr } = runNode(consumer.folder, join("programs", program));
    expect(stderr).toBe("");
    expect(status).toBe(0);
    return stdout;
  }

  it("Papa Parse loses columns by the obvious call, and none by the right one", () => {
    const [lost, csv] = run("papa-parse.ts").split(/(?<=\])\n/);
    expect(lost).toBe("[ 'id', 'state', 'status', 'from', 'sources' ]");
    expect([...csvParse(csv ?? "")].map((row) => ({ ...row }))).toEqual(whole);
  });

  it("d3-dsv keeps every column, and spoils what is nested by the obvious call only", () => {
    const [spoilt, csv] = run("d3-dsv.ts").split(/(?<=\])\n/);
    expect(spoilt).toBe("[object Object]");
    expect(parsed(csv ?? "")).toEqual(whole);
  });

  const page = "examples/csv/README.md";
  const [first = "", right = ""] = blocksOf(page, "ts");

  it("the page begins with lines that print what it says", () => {
    writeFileSync(join(consumer.folder, "first.ts"), first);
    const { stdout } = runNode(consumer.folder, "first.ts");
    expect(stdout.replaceAll("\r", "").trim()).toBe(blocksOf(page, "csv")[0]?.trim());
    expect(first.trim().split("\n").length).toBeLessThanOrEqual(5);
  });

  it("its other lines are those of the program", () => {
    expect(right).not.toBe("");
    expect(readFileSync("examples/csv/papa-parse.ts", "utf8")).toContain(right);
  });
});
