// The built site, in the machine's own Chromium: nothing is downloaded, and the server is the
// one that `cargo xtask serve` starts. Run by `cargo xtask test`, or here by `npx playwright test`
// once `cargo xtask build` has made the site.
import { createServer } from "node:net";

import { defineConfig } from "@playwright/test";

import { chromium } from "./support/chromium";

// A port that is free, unless one is asked for: what is tested is the site that was just built, and
// never what some other server has. Told to the processes that run the tests.
process.env.E2E_PORT ??= String(await free());
const port = Number(process.env.E2E_PORT);
// The same site with a made-up language beside the others.
process.env.E2E_PSEUDO_PORT ??= String(await free());
const pseudoPort = Number(process.env.E2E_PSEUDO_PORT);

export default defineConfig({
  testDir: ".",
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // What a test waits for is there or never comes. A machine that does something else beside is no
  // fault of the site, so that it may take its time.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  // A test that passes only when it is tried again has found a race, in the site or in itself. The
  // second try tells that from a plain failure; it does not turn it into a success.
  retries: process.env.CI ? 1 : 0,
  failOnFlakyTests: true,
  reporter: [["list"]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: "en-CA",
    timezoneId: "America/Toronto",
    actionTimeout: 30_000,
    // A trace of everything takes a fifth of the time: only what failed once is looked at so closely.
    trace: "on-first-retry",
    launchOptions: {
      executablePath: chromium(),
      args: [
        // In a container the tests run as root, where Chromium's sandbox cannot start.
        "--no-sandbox",
        // The site is the only thing that may be asked for anything.
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-default-browser-check",
        "--no-first-run",
      ],
    },
  },
  projects: [
    { name: "phone", use: { viewport: { width: 360, height: 740 }, hasTouch: true } },
    // What is said is the same on a large screen: only what is laid out anew there is looked at again.
    { name: "desktop", grep: /@wide/, use: { viewport: { width: 1280, height: 800 } } },
  ],
  webServer: [
    {
      command: `cargo xtask serve --no-build --port ${port}`,
      cwd: "..",
      url: `http://127.0.0.1:${port}/en/`,
      reuseExistingServer: false,
      timeout: 120_000,
    },
    {
      command: `cargo xtask pseudo && cargo xtask serve --no-build --site e2e/pseudo/site --port ${pseudoPort}`,
      cwd: "..",
      url: `http://127.0.0.1:${pseudoPort}/qps/`,
      reuseExistingServer: false,
      timeout: 240_000,
    },
  ],
});

/** A port that nobody listens on. */
function free(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
