// What is not needed to begin is a file of its own: it is there before anybody looks, and where it
// cannot be had, nothing is lost.
import { expect } from "@playwright/test";

import { answerAll, chooseNeeds, open, test } from "./journeys/conversation";
import { PEOPLE } from "./journeys/people";
import { LANGUAGES, say } from "./journeys/words";

// The service worker would have the file already.
test.use({ serviceWorkers: "block" });
const LATER = "**/assets/later-*.wasm";
const WORDS = "**/assets/words-*.txt";

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

for (const language of LANGUAGES) {
  test(`a question whose words cannot be fetched, in ${language}`, async ({ page }) => {
    await page.route(WORDS, (route) => route.abort());
    await open(page, language, "q/birth-date");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(say(language, "page-missing-title"));
    await page.unroute(WORDS);
    await page.getByRole("button", { name: say(language, "try-again") }).click();
    await expect(page.getByRole("textbox", { name: say(language, "part-year") })).toBeVisible();
  });

  test(`a question does not wait for words that it is not asked in, in ${language}`, async ({ page }) => {
    const [hold, release] = waiting();
    await page.route(WORDS, async (route) => {
      if (!route.request().url().includes("-conversation-")) await hold;
      await route.continue();
    });
    await open(page, language, "questions");
    await chooseNeeds(page, language, PEOPLE[0]);
    await expect(page.getByRole("textbox", { name: say(language, "part-year") })).toBeVisible();
    await page.getByText(say(language, "why"), { exact: true }).click();
    await page.getByRole("textbox", { name: say(language, "part-year") }).fill("19");
    const programs = page.getByText(say(language, "oas-name"));
    await expect(programs).toHaveCount(0);
    release();
    // The names come where the person looks, and what was typed and opened stays.
    await expect(programs).toBeVisible();
    await expect(page.getByRole("textbox", { name: say(language, "part-year") })).toHaveValue("19");
  });
}

/** Something to wait for, and what ends the waiting. */
function waiting(): [Promise<void>, () => void] {
  let release = () => {};
  const hold = new Promise<void>((resolve) => (release = resolve));
  return [hold, release];
}

test("it is fetched while the first question is read", async ({ page }) => {
  const fetched = page.waitForResponse(LATER);
  await open(page, "en", "questions");
  expect((await fetched).ok()).toBe(true);
});
