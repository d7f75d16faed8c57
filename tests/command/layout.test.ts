import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { columnOf, columns, listed, pieces, type Row, rowLines, wrap } from "../../command/layout.ts";
import { painter } from "../../command/paint.ts";
import { texts } from "../../scripts/lints/paths.ts";
import { states } from "../../src/facts.ts";
import { tables } from "../support/tables.ts";

const plain = painter(false);

describe("pieces()", () => {
  it.each([
    ["one two  three", ["one ", "two  ", "three"]],
    ["主权、安全", ["主", "权、", "安", "全"]],
    ["《宪章》（2002年）", ["《宪", "章》", "（2002年）"]],
    ["自2025-01-01起，至2028-01-01前", ["自2025-01-01起，", "至2028-01-01前"]],
    ["“Motto”, Astana", ["“Motto”, ", "Astana"]],
    ["", [""]],
  ])("of %j", (text, expected) => {
    expect(pieces(text)).toEqual(expected);
  });

  it("make the text again, and none begins with a mark that may not begin a line", () => {
    for (const [, text] of texts({ states, tables })) {
      expect(pieces(text).join("")).toBe(text);
      for (const piece of pieces(text).slice(1)) expect(piece).not.toMatch(/^[、，。；：》）”]/);
    }
  });
});

describe("wrap()", () => {
  it("fills each line as far as whole pieces go", () => {
    expect(wrap(pieces("one two three four"), 9)).toEqual(["one two", "three", "four"]);
    expect(wrap(pieces("one two three four"), 13)).toEqual(["one two three", "four"]);
    expect(wrap(pieces("上海合作组织"), 5)).toEqual(["上海", "合作", "组织"]);
    expect(wrap(pieces("上海合作组织"), 6)).toEqual(["上海合", "作组织"]);
  });

  it("keeps a name of a list on one line, and its separator behind it", () => {
    expect(wrap(listed(["Sri Lanka", "Saudi Arabia", "Egypt"], ", "), 14)).toEqual([
      "Sri Lanka,",
      "Saudi Arabia,",
      "Egypt",
    ]);
    expect(wrap(listed(["中国", "印度", "伊朗"], "、"), 10)).toEqual(["中国、", "印度、伊朗"]);
  });

  it("lets a piece stand alone that is longer than the line", () => {
    expect(wrap(["a ", "bcdefgh ", "i"], 3)).toEqual(["a", "bcdefgh", "i"]);
  });
});

describe("rowLines()", () => {
  const rows: readonly Row[] = [
    { label: "秘书长", style: "bold", paragraphs: [pieces("张明"), pieces("again ".repeat(20))] },
    { label: "Chair", style: "bold", paragraphs: [["Kazakhstan"]] },
  ];

  it("puts what stands beside the labels into one column, within the width", () => {
    const column = columnOf(rows);
    expect(column).toBe(8);
    const lines = rows.flatMap((row) => rowLines(row, column, plain));
    expect(lines).toEqual([
      "秘书长  张明",
      `        ${"again ".repeat(12).trimEnd()}`,
      `        ${"again ".repeat(8).trimEnd()}`,
      "Chair   Kazakhstan",
    ]);
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
  });

  it("paints the label alone, without moving the column", () => {
    const [row = rows[0]] = rows.slice(1);
    expect(rowLines(row as Row, 8, (style, text) => `<${style}>${text}</>`)).toEqual(["<bold>Chair</>   Kazakhstan"]);
  });
});
