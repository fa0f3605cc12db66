// The built site, in the machine's own Chromium: nothing is downloaded, and the server is the
// one that `cargo xtask serve` starts. Run by `cargo xtask test`, or here by `npx playwright test`
// once `cargo xtask build` has made the site.
import { defineConfig } from "@playwright/test";

import { chromium } from "./support/chromium";

const port = Number(process.env.E2E_PORT ?? 4173);

export default defineConfig({
  testDir: ".",
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  timeout: 30_000,
  // A machine that does other work at the same time can lose a race once; not twice.
  retries: process.env.CI ? 2 : 0,
  reporter: [["list"]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: "en-CA",
    timezoneId: "America/Toronto",
    trace: "retain-on-failure",
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
    { name: "desktop", use: { viewport: { width: 1280, height: 800 } } },
  ],
  webServer: {
    command: `cargo xtask serve --no-build --port ${port}`,
    cwd: "..",
    url: `http://127.0.0.1:${port}/en/`,
    reuseExistingServer: !process.env.CI,
    timeout: 120_000,
  },
});
