// Nothing leaves the device: only files of this site are asked for, by names that hold no answer.
import { expect } from "@playwright/test";

import { answerAll, correctPresumptions, open, test } from "./journeys/conversation";
import { PEOPLE } from "./journeys/people";
import { storedForOffline } from "./support/page";
import { say } from "./journeys/words";

test("requests go to the own origin only, and after loading for parts of the site alone", async ({ page, context, baseURL }) => {
  test.slow();
  const requests: string[] = [];
  context.on("request", (request) => {
    // Chromium looks at the page's icon again at each new address, in its own cache.
    const icon = request.resourceType() === "other" && request.url().endsWith("/icons/mark.svg");
    if (!icon) requests.push(request.url());
  });
  await open(page, "en");
  await storedForOffline(page);
  await page.waitForLoadState("networkidle");
  const own = new URL(baseURL ?? "").origin;
  expect(requests.filter((url) => new URL(url).origin !== own)).toEqual([]);

  const loaded = requests.length;
  const couple = PEOPLE[1];
  await page.getByRole("link", { name: say("en", "shell-start"), exact: true }).click();
  await answerAll(page, "en", couple);
  await correctPresumptions(page, "en", couple);
  await page.getByRole("link", { name: say("en", "results-show"), exact: true }).click();
  await expect(page.getByRole("heading", { name: say("en", "timeline-title") })).toBeVisible();
  await page.getByRole("link", { name: new RegExp(say("en", "more-about")) }).first().click();
  await expect(page.getByRole("heading", { name: say("en", "changes-title") })).toBeVisible();
  // What a conversation needs beyond the first page is a file of the site's, named by its content.
  const later = requests.slice(loaded).filter((url) => !/^\/assets\/(words|places|later)-[a-z0-9_-]+\.(txt|pack|wasm)$/.test(new URL(url).pathname));
  expect(later).toEqual([]);
  expect(requests.filter((url) => new URL(url).origin !== own)).toEqual([]);
});
