import manifest from "../../package.json" with { type: "json" };

const homepage = "homepage" in manifest ? String(manifest.homepage) : "https://sco-data.example/";

/** Where the site lies on the web: a setting, or else what the package names as its home. */
export const address = new URL(process.env["SITE_ADDRESS"] ?? homepage);
