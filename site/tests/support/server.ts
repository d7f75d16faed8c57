// The built site on a port of its own, as a host of static files serves it: under its path, compressed.

import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { address, fileAt, folder } from "./built.ts";

export interface Site extends Disposable {
  /** With the path under which the site lies, and a slash at its end. */
  readonly origin: string;
}

const types: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript",
  css: "text/css",
  json: "application/json",
  svg: "image/svg+xml",
  xml: "application/xml",
  csv: "text/csv; charset=utf-8",
};

export async function serve(): Promise<Site> {
  const compressed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "", "http://localhost");
    const file = pathname.startsWith(address.pathname)
      ? fileAt(decodeURIComponent(pathname.slice(address.pathname.length)))
      : undefined;
    if (file === undefined) {
      response.writeHead(404).end("There is no such page.");
      return;
    }
    const body = compressed.get(file) ?? gzipSync(readFileSync(join(folder, file)));
    compressed.set(file, body);
    const type = types[file.split(".").at(-1) ?? ""] ?? "application/octet-stream";
    response
      .writeHead(200, { "content-type": type, "content-encoding": "gzip", "content-length": body.length })
      .end(body);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}${address.pathname}`, [Symbol.dispose]: () => server.close() };
}
