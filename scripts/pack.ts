import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

/** A fresh folder into which the packed package, and nothing else, has been installed. */
export interface Consumer extends Disposable {
  readonly folder: string;
  /** Paths of everything in the installed package, folders included. */
  readonly files: readonly string[];
}

const npm = (folder: string, ...args: string[]): string =>
  execFileSync("npm", [...args, "--loglevel=error"], { cwd: folder, encoding: "utf8" });

/**
 * Packs what the build laid out for a release and installs the tarball, without network, as a user would.
 * Peers, folders of packages that import nothing, are laid beside it.
 */
export function installPacked(...peers: readonly string[]): Consumer {
  const folder = mkdtempSync(join(tmpdir(), "sco-data-consumer-"));
  npm(process.cwd(), "pack", "./package", "--pack-destination", folder);
  const [tarball = ""] = readdirSync(folder).filter((name) => name.endsWith(".tgz"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  npm(folder, "install", "--offline", "--no-audit", "--no-fund", join(folder, tarball));
  for (const peer of peers) cpSync(peer, join(folder, "node_modules", basename(peer)), { recursive: true });
  return {
    folder,
    files: readdirSync(join(folder, "node_modules/sco-data"), { recursive: true, encoding: "utf8" }).sort(),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}
