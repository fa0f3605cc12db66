// An agent's day: one household after the other in one page. Memory and what the browser holds of pages
// stay as they were after the first.
import { type Page, expect } from "@playwright/test";

import { answers } from "./journeys/households";
import { say } from "./journeys/words";
import { memory, noteMemory } from "./support/memory";
import { follow, up } from "./support/page";
import { test } from "./support/test";

const HOUSEHOLDS = 20;
/** What caches of texts and styles may come to: less than a node a household. */
const MOST_NODES = 15;
/** A tenth of a megabyte a household. */
const MOST_BYTES = (HOUSEHOLDS * 1024 * 1024) / 10;

test(`${HOUSEHOLDS} households, one after the other`, async ({ page }) => {
  test.slow();
  await noteMemory(page);
  await page.goto("/en/");
  await up(page);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("HeapProfiler.enable");
  const held = async () => {
    await devtools.send("HeapProfiler.collectGarbage");
    const { nodes, jsEventListeners } = await devtools.send("Memory.getDOMCounters");
    const { usedSize } = await devtools.send("Runtime.getHeapUsage");
    return { nodes, jsEventListeners, bytes: usedSize + (await memory(page)) };
  };
  // The first ones bring what is fetched once.
  for (let number = 0; number < 3; number += 1) await one(page, number);
  const before = await held();
  for (let number = 3; number < 3 + HOUSEHOLDS; number += 1) await one(page, number);
  const after = await held();
  console.log(JSON.stringify({ before, after }));
  expect(after.nodes - before.nodes).toBeLessThanOrEqual(MOST_NODES);
  expect(after.jsEventListeners).toBeLessThanOrEqual(before.jsEventListeners);
  expect(after.bytes - before.bytes).toBeLessThanOrEqual(MOST_BYTES);
});

/** Opens a household's file, looks at results and one program, and clears all. */
async function one(page: Page, number: number): Promise<void> {
  const title = page.getByRole("heading", { level: 1 });
  await follow(page, "/en/answers");
  await expect(title).toHaveText(say("en", "answers-title"));
  // The browser's own way to choose a file for a test would hold on to the page that the field was on.
  await page.evaluate((text) => {
    const field = document.querySelector<HTMLInputElement>("input[type=file]");
    if (!field) throw new Error("there is no field for a file");
    const chosen = new DataTransfer();
    chosen.items.add(new File([text], "answers.txt", { type: "text/plain" }));
    field.files = chosen.files;
    field.dispatchEvent(new Event("change", { bubbles: true }));
  }, answers(number));
  await expect(page.locator("main").getByText(String(1940 + (number % 40))).first()).toBeVisible();
  await follow(page, "/en/results");
  await expect(title).toHaveText(say("en", "results-title"));
  await follow(page, "/en/results/gis");
  await expect(title).toContainText(say("en", "gis-name"));
  await follow(page, "/en/answers");
  await page.getByRole("button", { name: say("en", "clear"), exact: true }).click();
  await page.getByRole("button", { name: say("en", "clear-yes") }).click();
  await expect(page).toHaveURL(/\/en\/$/);
}
