import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { affiliations, secretariesGeneral } from "../../src/index.ts";
import { sources } from "../../src/sources.ts";

const declarationsIn = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder)
      .filter((name) => /\.d\.c?ts$/.test(name))
      .map((name) => [name, readFileSync(join(folder, name), "utf8")]),
  );

/** The declarations a program reads when it imports an entry: its own file and what that imports. */
function readBy(entry: string): string {
  const all = declarationsIn("dist");
  const text = all.get(entry) ?? "";
  const imported = [...text.matchAll(/from '\.\/([^']+)\.js'/g)].map((match) => all.get(`${match[1]}.d.ts`) ?? "");
  return [text, ...imported].join("\n");
}

/** Where `any` hides in the type of an export. */
function anyIn(file: string): string[] {
  const program = ts.createProgram([file], {
    strict: true,
    module: ts.ModuleKind.NodeNext,
    types: [],
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file) as ts.SourceFile;
  const seen = new Set<ts.Type>();
  const found: string[] = [];
  const ours = (symbol: ts.Symbol | undefined): boolean =>
    symbol?.declarations?.some((node) => !program.isSourceFileDefaultLibrary(node.getSourceFile())) ?? false;

  const visit = (type: ts.Type, path: string): void => {
    if (type.flags & ts.TypeFlags.Any) found.push(path);
    if (seen.has(type)) return;
    seen.add(type);
    if (type.isUnionOrIntersection()) for (const part of type.types) visit(part, path);
    for (const part of checker.getTypeArguments(type as ts.TypeReference)) visit(part, `${path}<>`);
    for (const part of type.aliasTypeArguments ?? []) visit(part, `${path}<>`);
    for (const signature of type.getCallSignatures()) {
      const node = signature.getDeclaration();
      if (program.isSourceFileDefaultLibrary(node.getSourceFile())) continue;
      visit(signature.getReturnType(), `${path}()`);
      for (const parameter of signature.getParameters())
        visit(checker.getTypeOfSymbol(parameter), `${path}(${parameter.name})`);
    }
    for (const property of type.getProperties()) {
      if (ours(property)) visit(checker.getTypeOfSymbol(property), `${path}.${property.name}`);
    }
  };

  for (const symbol of checker.getExportsOfModule(checker.getSymbolAtLocation(source) as ts.Symbol)) {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    if (target.flags & ts.SymbolFlags.Value) visit(checker.getTypeOfSymbol(target), symbol.name);
    if (target.flags & ts.SymbolFlags.Type) visit(checker.getDeclaredTypeOfSymbol(target), symbol.name);
  }
  return found;
}

/** The declarations of every module, as a compiler writes them with another text in the place of one file. */
function declarationsWith(file: string, text: string): ReadonlyMap<string, string> {
  const { config } = ts.readConfigFile("tsconfig.build.json", ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, ".");
  const written = { ...options, noEmit: false, declaration: true, emitDeclarationOnly: true };
  const host = ts.createCompilerHost(written);
  const { readFile } = host;
  host.readFile = (name) => (resolve(name) === file ? text : readFile(name));
  const declarations = new Map<string, string>();
  ts.createProgram(fileNames, written, host).emit(undefined, (name, declaration) =>
    declarations.set(resolve(name), declaration),
  );
  return declarations;
}

describe("the declarations of the main entry", () => {
  const text = readBy("index.d.ts");

  it("name no type of zod", () => {
    expect(text.length).toBeGreaterThan(5000);
    expect(text).not.toMatch(/zod|\bz\./);
  });

  it("hold no data", () => {
    const withoutExamples = text.replace(/\/\*\*[\s\S]*?\*\//g, "");
    for (const { id } of [...affiliations, ...secretariesGeneral]) expect(withoutExamples).not.toContain(id);
    for (const id of Object.keys(sources)) expect(withoutExamples).not.toContain(id);
    expect(withoutExamples).not.toMatch(/\d{4}-\d{2}/);
  });
});

describe("nothing public is any", () => {
  it.each(["index.d.ts", "sources.d.ts", "timeline.d.ts", "index.d.cts"])("in %s", (entry) => {
    expect(anyIn(resolve("dist", entry))).toEqual([]);
  });

  it("and any would be found", () => {
    const folder = mkdtempSync(join(tmpdir(), "sco-data-any-"));
    const file = join(folder, "probe.d.ts");
    writeFileSync(
      file,
      "export interface Deep { readonly list: readonly { readonly x: any }[] }\nexport declare function f(a: Deep): void;\n",
    );
    try {
      expect(anyIn(file)).not.toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

it("correcting a date changes not a byte of them", () => {
  const file = resolve("data/affiliations.ts");
  const before = readFileSync(file, "utf8");
  const after = before.replaceAll("2017-06-09", "2017-06-10").replace('"2010-05"', '"2010-05-14"');
  const [asItIs, corrected] = [before, after].map((text) => declarationsWith(file, text));
  expect(corrected?.get(file.replace(/ts$/, "d.ts"))).not.toEqual(asItIs?.get(file.replace(/ts$/, "d.ts")));
  const ofSource = (all: ReadonlyMap<string, string> | undefined) =>
    [...(all ?? [])].filter(([name]) => name.startsWith(resolve("src")));
  expect(ofSource(asItIs).length).toBeGreaterThan(30);
  expect(ofSource(corrected)).toEqual(ofSource(asItIs));
});
