const quiet = ["gpu", "quic", "background-networking", "component-update", "sync"].map((what) => `--disable-${what}`);

/** With what Playwright launches Debian's Chromium, or the one that CHROMIUM names, without what it would say to its maker. */
export const launchOptions = {
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--no-first-run", ...quiet],
};
