// The built site on a port of its own, as a host of static files serves it.

import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

export const folder = "site/.vitepress/dist";

const kinds: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".csv": "text/csv; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** The file at a path: itself, the index of its folder, or the page without its extension. */
function fileAt(path: string): string | undefined {
  const at = join(folder, decodeURIComponent(path));
  return [at, join(at, "index.html"), `${at}.html`].find((file) => existsSync(file) && statSync(file).isFile());
}

export interface Site extends Disposable {
  readonly origin: string;
}

export async function serve(): Promise<Site> {
  const server = createServer(({ url = "/" }, response) => {
    const file = fileAt(new URL(url, "http://site").pathname);
    if (file === undefined) response.writeHead(404).end();
    else response.setHeader("content-type", kinds[extname(file)] ?? "application/octet-stream").end(readFileSync(file));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, [Symbol.dispose]: () => server.close() };
}
