// What is not needed to begin is a file of its own: it is there before anybody looks, and where it
// cannot be had, nothing is lost.
import { expect } from "@playwright/test";

import { answerAll, onPhone, open, test } from "./journeys/conversation";
import { PEOPLE } from "./journeys/people";
import { LANGUAGES, say } from "./journeys/words";

// The service worker would have the file already.
test.use({ serviceWorkers: "block" });
onPhone();

const LATER = "**/assets/later-*.wasm";

for (const language of LANGUAGES) {
  test(`what cannot be fetched is said and tried again, in ${language}`, async ({ page }) => {
    test.slow();
    let asked = 0;
    await page.route(LATER, (route) => {
      asked += 1;
      return route.abort();
    });
    await open(page, language, "about");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(say(language, "page-missing-title"));
    const before = asked;
    await page.getByRole("button", { name: say(language, "try-again") }).click();
    await expect.poll(() => asked).toBe(before + 1);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(say(language, "page-missing-title"));
    await page.unroute(LATER);
    await page.getByRole("button", { name: say(language, "try-again") }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(say(language, "about-title"));
  });
}

test("answers outlive a file that did not come", async ({ page }) => {
  test.slow();
  await page.route(LATER, (route) => route.abort());
  await open(page, "en");
  await page.getByRole("link", { name: say("en", "shell-start"), exact: true }).click();
  const asked = await answerAll(page, "en", PEOPLE[0]);
  expect(asked.length).toBeGreaterThan(0);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(say("en", "page-missing-title"));
  await page.unroute(LATER);
  await page.getByRole("button", { name: say("en", "try-again") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(say("en", "answers-title"));
  await page.getByRole("link", { name: say("en", "results-show"), exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(say("en", "results-title"));
});

test("it is fetched while the first question is read", async ({ page }) => {
  const fetched = page.waitForResponse(LATER);
  await open(page, "en", "questions");
  expect((await fetched).ok()).toBe(true);
});
