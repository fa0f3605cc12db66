// How long a person with a slow phone waits: printed, and asserted of nothing but that it was measured.
import { type Page, type TestInfo, expect } from "@playwright/test";

import { say } from "./journeys/words";
import { storedForOffline } from "./support/page";
import { test } from "./support/test";

/** Lighthouse's slow 4G: what a request costs in ms, and bytes a second. */
const SLOW_4G = { offline: false, latency: 562.5, downloadThroughput: 184_320, uploadThroughput: 84_375 };
const SLOW_PHONE = { rate: 4 };
const QUESTION = "/en/q/birth-date";

async function slowPhone(page: Page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", SLOW_PHONE);
  return devtools;
}

/** Until the question can be answered, from when the page was asked for. */
async function answerable(page: Page): Promise<number> {
  await page.getByRole("textbox", { name: say("en", "part-year") }).waitFor();
  return page.evaluate(() => performance.now());
}

function print({ project }: TestInfo, what: string, ms: number): void {
  console.log(`${project.name}: ${what}: ${ms.toFixed(0)} ms`);
  expect(ms).toBeGreaterThan(0);
}

test("a first visit on a slow network", async ({ page }, info) => {
  const devtools = await slowPhone(page);
  await devtools.send("Network.emulateNetworkConditions", SLOW_4G);
  await page.goto(QUESTION, { waitUntil: "commit" });
  const ready = await answerable(page);
  const paint = await page.evaluate(() => {
    const paints = performance.getEntriesByType("paint");
    return paints.find(({ name }) => name === "first-contentful-paint")?.startTime ?? 0;
  });
  print(info, "first paint, slow 4G, 4 × slower processor", paint);
  print(info, "a question to answer, slow 4G, 4 × slower processor", ready);
});

test("a second visit without a network", async ({ page, context }, info) => {
  await page.goto("/en/");
  await storedForOffline(page);
  await context.setOffline(true);
  await slowPhone(page);
  await page.goto(QUESTION, { waitUntil: "commit" });
  print(info, "a question to answer, offline, 4 × slower processor", await answerable(page));
});
