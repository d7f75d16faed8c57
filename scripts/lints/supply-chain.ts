// What the package asks of those who install it, what its own tools come from, and what its workflows may do.

import type { Json } from "../../src/changelog.ts";

type Fields = Readonly<Record<string, Json | undefined>>;

const fields = (value: Json | undefined): Fields => Object(value) as Fields;

const atInstall = ["preinstall", "install", "postinstall", "prepublish", "preprepare", "prepare", "postprepare"];

/** The paths at the ends of a tree of exports. */
const paths = (target: Json | undefined): string[] =>
  typeof target === "string" ? [target] : Object.values(fields(target)).flatMap(paths);

/** The one program that users get, which runs only when somebody calls it. */
const command = JSON.stringify({ "sco-data": "dist/command.js" });

/** What in a manifest would run, or reach beyond what is built, at the place of a user. */
export function manifestFaults(manifest: Fields): string[] {
  const hooks = atInstall.filter((name) => Object.hasOwn(fields(manifest["scripts"]), name));
  const surplus = [
    "directories",
    "gypfile",
    "dependencies",
    "optionalDependencies",
    "bundleDependencies",
    "man",
  ].filter((name) => Object.hasOwn(manifest, name));
  const isOurs = JSON.stringify(manifest["bin"] ?? JSON.parse(command)) === command;
  const files = Object.values(fields(manifest["files"])).map(String);
  const outside = paths(manifest["exports"]).filter((path) => !/^\.\/(dist\/[\w.-]+|package\.json)$/.test(path));
  return [
    ...hooks.map((name) => `scripts.${name}: take it out, as it runs at every user's`),
    ...surplus.map((name) => `${name}: take it out, as users install facts alone`),
    ...(isOurs ? [] : [`bin: have ${command} and no other`]),
    ...files.filter((file) => !/^(dist|[A-Z-]+(\.md)?)$/.test(file)).map((file) => `files ${file}: ship dist only`),
    ...outside.map((path) => `exports ${path}: point into dist`),
  ];
}

/** The folder of the project, as one of the packages below sees it. */
const isProject = (path: Json | undefined): boolean => /^(\.\.\/)*\.\.$/.test(String(path));

/**
 * What in a lockfile comes from elsewhere than the registry, unchecked, or would run a script that nobody allowed.
 * Without the address of a registry, such as npm tells those it runs, no entry may have an address of its own.
 * Only the package itself may be linked.
 */
export function lockfileFaults(lockfile: Fields, manifest: Fields, registry?: string): string[] {
  const allowed = fields(manifest["allowScripts"]);
  return Object.entries(fields(lockfile["packages"])).flatMap(([path, entry]) => {
    const { integrity, resolved, hasInstallScript, link } = fields(entry);
    const name = path.replace(/^.*node_modules\//, "");
    if (path === "" || isProject(path) || (link === true && name === "sco-data" && isProject(resolved))) return [];
    const hasSum = /^sha512-[A-Za-z0-9+/]{86}==$/.test(String(integrity));
    const isKnown = hasInstallScript !== true || Object.hasOwn(allowed, name);
    const isOurs = resolved === undefined || (registry !== undefined && String(resolved).startsWith(registry));
    return [
      ...(hasSum && link !== true ? [] : [`${path}: install it from the registry, with a sha512 sum`]),
      ...(isOurs ? [] : [`${path}: take it from the registry, not from ${String(resolved).slice(0, 60)}`]),
      ...(isKnown ? [] : [`${path}: name it in allowScripts, true or false, as it wants to run a script`]),
    ];
  });
}

/** The only rights beyond reading that a workflow may ask for, by its file. */
const rights: Readonly<Record<string, readonly string[]>> = {
  "release.yml": ["contents: write", "pull-requests: write", "id-token: write"],
  "upkeep.yml": ["issues: write"],
};

const advice: readonly (readonly [when: (line: string, file: string) => boolean, advice: string])[] = [
  [
    (line) =>
      /^\s*(-\s+)?["']?uses\b/.test(line) && !/uses: [\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line),
    "pin the action to a commit of 40 digits, with its version as a comment",
  ],
  [(line) => /pull_request_target|workflow_run|issue_comment/.test(line), "start on pull_request, which has no rights"],
  [(line) => /\$\{\{.*(github\.(event|head_ref)|secrets\.)/.test(line), "use neither secrets nor text of the request"],
  [(line, file) => /:\s*write\b/.test(line) && !rights[file]?.includes(line.trim()), "ask for no right to write"],
  [(line) => /write-all|permissions: *[{"']/.test(line), "name every right on a line of its own"],
];

/** What in a workflow would run what nobody pinned, or do more than it needs. */
export function workflowFaults(file: string, text: string): string[] {
  const lines = text.split("\n");
  const faults = lines.flatMap((line, index) =>
    advice.filter(([when]) => when(line, file)).map(([, what]) => `${file}:${index + 1}: ${what}`),
  );
  return text.includes("\npermissions:\n  contents: read\n\n")
    ? faults
    : [...faults, `${file}: begin with permissions that read contents and no more`];
}
