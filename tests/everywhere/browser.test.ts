import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { launchOptions } from "../support/chromium.ts";
import type { Report } from "./conformance/report.ts";
import { consumerWithProgram, importedFiles } from "./consumer.ts";
import { expectConformance } from "./verdict.ts";

const consumer = await consumerWithProgram();

/** Where a browser finds what a bundler would look for in node_modules. */
const imports = {
  ...Object.fromEntries(Object.entries(importedFiles).map(([name, file]) => [name, `/${file}`])),
  "zod/v4": "/node_modules/zod/v4/index.js",
};

const run = 'import { run } from "./run.mjs";\nglobalThis.report = run();\n';
writeFileSync(join(consumer.folder, "page.mjs"), run);
await build({
  entryPoints: [join(consumer.folder, "page.mjs")],
  outfile: join(consumer.folder, "bundle.js"),
  bundle: true,
  minify: true,
  target: "es2022",
});

const pages: Readonly<Record<string, string>> = {
  "/modules": `<script type="importmap">${JSON.stringify({ imports })}</script><script type="module" src="/page.mjs"></script>`,
  "/bundle": '<script src="/bundle.js"></script>',
};

const kinds: Readonly<Record<string, string>> = {
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".json": "application/json",
};

const server = createServer(({ url = "" }, response) => {
  const page = pages[url];
  if (page !== undefined) response.setHeader("content-type", "text/html; charset=utf-8").end(`<!doctype html>${page}`);
  else if (url === "/favicon.ico") response.writeHead(204).end();
  else response.setHeader("content-type", kinds[extname(url)] ?? "").end(readFileSync(join(consumer.folder, url)));
});
await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const browser = await chromium.launch(launchOptions);

afterAll(async () => {
  await browser.close();
  server.close();
  consumer[Symbol.dispose]();
});

describe("chromium", () => {
  it.each([
    ["modules through an import map", "/modules", Object.values(imports).length],
    ["a bundle", "/bundle", 1],
  ])("%s", async (_, path, least) => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    const requests: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("request", (request) => requests.push(request.url()));
    await page.goto(origin + path, { waitUntil: "load" });
    const report = (await page.evaluate("report")) as Report;
    expectConformance(report, /\bHeadlessChrome\/\d+/, { temporal: true });
    expect(complaints).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(`${origin}/`))).toEqual([]);
    expect(requests.length).toBeGreaterThan(least);
    await page.close();
  });
});
