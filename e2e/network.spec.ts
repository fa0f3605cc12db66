// Nothing leaves the device. Every journey of these tests is listened to (`support/test.ts`); this one
// goes everywhere, and shows that after the first page only files are fetched that a conversation needs.
import { expect } from "@playwright/test";

import { answersToResults, goTo, open, test } from "./journeys/conversation";
import { PEOPLE } from "./journeys/people";
import { PARENTS } from "./journeys/workers";
import { LANGUAGES, type Language, say } from "./journeys/words";
import { storedForOffline } from "./support/page";

const PAGES: Record<Language, string[]> = {
  en: ["results", "answers", "referral", "hand-over", "places", "about", "privacy", "limits", "nowhere"],
  fr: ["resultats", "reponses", "aiguillage", "transfert", "lieux", "a-propos", "confidentialite", "limites", "nulle-part"],
};

for (const language of LANGUAGES) {
  test(`a whole visit asks for files of the site alone, in ${language}`, async ({ page, context, silence }) => {
    test.slow();
    const asked: string[] = [];
    await open(page, language);
    await storedForOffline(page);
    await page.waitForLoadState("networkidle");
    context.on("request", (request) => {
      // Chromium looks at the page's icon again at each new address, in its own cache.
      const icon = request.resourceType() === "other" && request.url().endsWith("/icons/mark.svg");
      if (!icon) asked.push(new URL(request.url()).pathname);
    });
    for (const household of [PEOPLE[1], PARENTS]) {
      await goTo(page, language, language === "en" ? "needs" : "besoins");
      if (household === PARENTS) await afresh();
      await answersToResults(page, language, household);
      await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
      await page.getByRole("link", { name: new RegExp(say(language, "more-about")) }).first().click();
      await expect(page.getByRole("heading", { name: say(language, "changes-title") })).toBeVisible();
      await page.goBack();
      const download = page.waitForEvent("download");
      await page.getByRole("button", { name: say(language, "calendar-save"), exact: true }).click();
      await download;
    }
    for (const path of PAGES[language]) {
      await goTo(page, language, path);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    }
    await goTo(page, language, language === "en" ? "places" : "lieux");
    await page.locator("#where").fill("P0L 1S0");
    await page.locator("button.match").first().click();
    await expect(page.locator(".place-card").first()).toBeVisible();
    // What a conversation needs beyond the first page is a file of the site's, named by its content. The
    // referral sheet is in both languages.
    expect(asked.filter((path) => !/^\/assets\/(words|messages|places|later)-[a-z0-9_-]+\.(txt|pack|wasm)$/.test(path))).toEqual([]);
    expect(asked.length, "files for a whole visit").toBeGreaterThan(3);
    expect(await silence.broken()).toEqual([]);

    async function afresh(): Promise<void> {
      await goTo(page, language, language === "en" ? "answers" : "reponses");
      await page.getByRole("button", { name: say(language, "clear"), exact: true }).click();
      await page.getByRole("button", { name: say(language, "clear-yes") }).click();
      await page.getByRole("link", { name: say(language, "shell-start"), exact: true }).click();
    }
  });
}
