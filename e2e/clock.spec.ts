// The device's clock: where it cannot be right the page says what it says, and a page that is open over
// midnight goes on with the new day.
import { type Page, expect } from "@playwright/test";

import { textOf } from "./journeys/kept";
import { PEOPLE, TODAY } from "./journeys/people";
import { LANGUAGES, type Language, say } from "./journeys/words";
import { follow, troubles, up } from "./support/page";
import { test } from "./support/test";

const RESULTS: Partial<Record<Language, string>> = { en: "results", fr: "resultats" };

async function results(page: Page, language: Language, at: string): Promise<void> {
  await page.clock.setFixedTime(new Date(at));
  await page.addInitScript((text) => localStorage.setItem("answers", text), textOf(PEOPLE[0]));
  await page.goto(`/${language}/${RESULTS[language]}`);
}

for (const language of LANGUAGES) {
  for (const [at, said] of [
    ["1970-01-01T12:00:00Z", { en: "January 1, 1970", fr: "1er janvier 1970" }],
    ["1969-12-31T12:00:00Z", { en: "December 31, 1969", fr: "31 décembre 1969" }],
    ["2015-06-05T12:00:00Z", { en: "June 5, 2015", fr: "5 juin 2015" }],
  ] as [string, Record<string, string>][]) {
    test(`a clock that says ${at.slice(0, 10)} is said to, in ${language}`, async ({ page }) => {
      await results(page, language, at);
      await up(page);
      await expect(page.getByText(say(language, "clock-title"))).toBeVisible();
      await expect(page.locator("main").getByText(say(language, "clock-wrong", { date: said[language] }).replaceAll("\u00a0", " "))).toBeVisible();
    });
  }

  test(`a clock beyond the calendar is said, in ${language}`, async ({ page }) => {
    await results(page, language, "+020000-01-01T12:00:00Z");
    await expect(page.getByRole("alert")).toContainText(say(language, "clock-wrong", { date: "20000" }));
  });
}

for (const at of ["2040-06-01T12:00:00Z", "2101-06-01T12:00:00Z"]) {
  test(`at ${at.slice(0, 4)} the figures are said to be old`, async ({ page }) => {
    await results(page, "en", at);
    await up(page);
    await expect(page.getByText(say("en", "figures-stale-title"))).toBeVisible();
    await expect(page.getByText(say("en", "clock-title"))).toHaveCount(0);
  });
}

// The ends of summer time, and the first and the last place where it is today.
for (const [at, zone] of [
  ["2026-11-01T05:59:59Z", "America/Toronto"],
  ["2027-03-14T06:59:59Z", "America/Toronto"],
  [`${TODAY}T12:00:00Z`, "Pacific/Kiritimati"],
  ["2026-12-01T05:00:00Z", "Pacific/Niue"],
]) {
  test.describe(zone, () => {
    test.use({ timezoneId: zone });
    test(`results at ${at}`, async ({ page }) => {
      const found = troubles(page);
      await results(page, "en", at);
      await up(page);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(say("en", "results-title"));
      expect(found).toEqual([]);
    });
  });
}

test("a page that is open over midnight takes the new day, when it is shown and when it is seen again", async ({ page }) => {
  await page.clock.install({ time: new Date("2026-11-30T23:50:00-05:00") });
  await page.addInitScript((text) => localStorage.setItem("answers", text), textOf(PEOPLE[0]));
  await page.goto("/en/");
  await up(page);
  await page.evaluate(() => localStorage.removeItem("answers"));
  await follow(page, "/en/referral");
  await expect(page.locator("main")).toContainText("November 30, 2026");
  await page.clock.setFixedTime(new Date("2026-12-01T00:10:00-05:00"));
  // A phone that is taken out of a pocket.
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await expect(page.locator("main")).toContainText("December 1, 2026");
  await page.clock.setFixedTime(new Date("2026-12-02T00:10:00-05:00"));
  await follow(page, "/en/results");
  await follow(page, "/en/referral");
  await expect(page.locator("main")).toContainText("December 2, 2026");
});
