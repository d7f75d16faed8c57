// The built site on a port of its own, as a host of static files serves it.

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";

export const folder = "site/.vitepress/dist";

export interface Site extends Disposable {
  readonly origin: string;
}

export async function serve(): Promise<Site> {
  const server = createServer(sirv(folder));
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, [Symbol.dispose]: () => server.close() };
}
