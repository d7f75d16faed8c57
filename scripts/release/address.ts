// Where the project lives, put into every file that says so.

/** A repository on GitHub, and the DOI that Zenodo gave, if there is one. */
export interface Address {
  readonly owner: string;
  readonly name: string;
  readonly doi?: string | undefined;
}

const repository = ({ owner, name }: Address): string => `https://github.com/${owner}/${name}`;
const site = ({ owner, name }: Address): string => `https://${owner.toLowerCase()}.github.io/${name}/`;

/** The text of package.json with the address after the licence. */
export function inManifest(text: string, address: Address): string {
  const fields = Object.entries(JSON.parse(text) as object).filter(
    ([field]) => !["homepage", "bugs", "repository"].includes(field),
  );
  const after = fields.findIndex(([field]) => field === "license") + 1;
  const manifest = Object.fromEntries([
    ...fields.slice(0, after),
    ["homepage", site(address)],
    ["bugs", `${repository(address)}/issues`],
    ["repository", { type: "git", url: `git+${repository(address)}.git` }],
    ...fields.slice(after),
  ]);
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** The text of CITATION.cff with the address, and the DOI if there is one, at its end. */
export function inCitation(text: string, address: Address): string {
  const fields = text
    .trimEnd()
    .split("\n")
    .filter((line) => !/^(url|repository-code|doi): /.test(line));
  const { doi } = address;
  return [
    ...fields,
    `url: "${site(address)}"`,
    `repository-code: "${repository(address)}"`,
    ...(doi === undefined ? [] : [`doi: ${doi}`]),
    "",
  ].join("\n");
}

/** The text of CODEOWNERS: whoever owns the repository is asked about every change. */
export const codeOwners = ({ owner }: Address): string => `* @${owner}\n`;
