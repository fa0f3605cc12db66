// Every kind of page in both languages and all themes, with all that can be opened open: no breach of
// WCAG 2.2 A and AA that axe can find, nothing wider than the screen, no target too small.
import { type Page, expect } from "@playwright/test";

import { DECIDING_COUPLE, PARENT, WIDOW } from "../journeys/contributors";
import { goTo, open, test } from "../journeys/conversation";
import { NEWCOMER, TORONTO } from "../journeys/drivers";
import { BOTH, FAMILY } from "../journeys/families";
import { keptToResults, openKept } from "../journeys/kept";
import { type Household, PEOPLE } from "../journeys/people";
import { PARENTS, QUIT, TWO_REGIONS } from "../journeys/workers";
import { LANGUAGES, type Language, say } from "../journeys/words";
import { check } from "../support/axe";
import { checkInAll, nothingYet, wear } from "./themes";

/** Households that together have every part that a results page can have. */
const HOUSEHOLDS: Household[] = [PEOPLE[1], DECIDING_COUPLE, PARENT, WIDOW, PARENTS, TWO_REGIONS, QUIT, BOTH, FAMILY, TORONTO, NEWCOMER];

const WORDS: Record<Language, string[]> = {
  en: ["", "about", "privacy", "limits", "nowhere", "answers", "results", "places", "hand-over", "referral", "needs"],
  fr: ["", "a-propos", "confidentialite", "limites", "nulle-part", "reponses", "resultats", "lieux", "transfert", "aiguillage", "besoins"],
};

test.beforeEach(({ page }) => {
  test.setTimeout(900_000);
  return wear(page, "light");
});

/** Until what is worked out after the page can be seen is there. */
async function settled(page: Page): Promise<void> {
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
}

for (const language of LANGUAGES) {
  test(`pages before anything was answered, in ${language}`, { tag: "@wide" }, async ({ page }) => {
    const drawn = nothingYet();
    for (const path of WORDS[language]) {
      await open(page, language, path);
      await checkInAll(page, `${language}/${path}`, drawn);
    }
    await page.goto(`/${language}/programs/`);
    await checkInAll(page, `${language} programs`, drawn);
    await page.goto(`/${language}/programs/oas/`);
    await checkInAll(page, `${language} a program before the app`, drawn);
  });

  test(`results, programs and calculations, in ${language}`, { tag: "@wide" }, async ({ browser, baseURL, viewport }) => {
    const seen = new Set<string>();
    const drawn = nothingYet();
    for (const household of HOUSEHOLDS) {
      const context = await browser.newContext({ baseURL, viewport });
      const page = await context.newPage();
      await wear(page, "light");
      await keptToResults(page, language, household);
      await settled(page);
      await checkInAll(page, `${language} results of ${household.id}`, drawn);
      const links = page.locator(".more-about a");
      const paths = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
      for (const path of paths.filter((path) => !seen.has(path))) {
        seen.add(path);
        await goTo(page, language, path.replace(`/${language}/`, ""));
        await settled(page);
        await checkInAll(page, path, drawn);
        const steps = page.getByRole("link", { name: say(language, "calculation-page"), exact: true });
        if (!(await steps.count())) continue;
        await steps.click();
        await expect(page).toHaveURL(/\/(steps|calcul)$/);
        await checkInAll(page, `${path} calculation`, drawn);
      }
      await context.close();
    }
    expect(seen.size, "programs that were looked at").toBeGreaterThan(25);
  });

  test(`answers, doors, places, hand-over and referral, in ${language}`, { tag: "@wide" }, async ({ page }) => {
    const drawn = nothingYet();
    const word = (en: string, fr: string) => (language === "en" ? en : fr);
    await openKept(page, language, PEOPLE[1], word("answers", "reponses"));
    await checkInAll(page, `${language} answers`, drawn);
    await goTo(page, language, word("change/dealing", "modifier/dealing"));
    await expect(page.getByRole("group", { name: say(language, "fact-calling"), exact: true })).toBeVisible();
    await checkInAll(page, `${language} dealing`, drawn);
    await goTo(page, language, word("hand-over", "transfert"));
    await expect(page.getByRole("img", { name: say(language, "handover-code") })).toBeVisible();
    await checkInAll(page, `${language} hand-over`, drawn);
    await goTo(page, language, word("referral", "aiguillage"));
    await expect(page.locator(".referral")).toBeVisible();
    await checkInAll(page, `${language} referral`, drawn);
    await goTo(page, language, word("places", "lieux"));
    await page.locator("#where").fill("Armstrong");
    await expect(page.locator("button.match").first()).toBeVisible();
    await checkInAll(page, `${language} a place to choose`, drawn);
    await page.locator("#where").fill("Moosonee");
    await expect(page.locator(".place-card").first()).toBeVisible();
    await checkInAll(page, `${language} places`, drawn);
  });

  test(`a place in two regions, in ${language}`, async ({ page }) => {
    await open(page, language, "q/ei-region");
    await page.getByRole("textbox", { name: say(language, "place-label") }).fill("K0A");
    await page.getByRole("status").getByRole("button").first().click();
    // The words of another family come a moment after.
    await expect(page.getByRole("main").getByRole("status")).toContainText(say(language, "choice-ei-region-ottawa"));
    await checkInAll(page, `${language} a place in two regions`);
  });

  test(`on paper, in ${language}`, async ({ page }) => {
    const word = (en: string, fr: string) => (language === "en" ? en : fr);
    // As wide as a letter within its margins.
    await page.setViewportSize({ width: 720, height: 960 });
    await keptToResults(page, language, PARENT);
    await settled(page);
    for (const path of [word("results", "resultats"), `${word("results", "resultats")}/cpp-retirement`,
      `${word("results/cpp-retirement/steps", "resultats/cpp-retirement/calcul")}`, word("referral", "aiguillage"), word("answers", "reponses")]) {
      await goTo(page, language, path);
      await settled(page);
      await page.emulateMedia({ media: "print" });
      await check(page, `${path} on paper`);
      await page.emulateMedia({ media: "screen" });
    }
  });

  test(`kept answers that cannot be read, in ${language}`, async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem("answers", "{}"));
    await open(page, language);
    await expect(page.getByText(say(language, "declined-title"))).toBeVisible();
    await checkInAll(page, `${language} declined`);
  });
}

test("targets are large enough", async ({ page }) => {
  for (const path of ["q/marital-status", "q/children", "q/cpp-earnings", "needs", "places", "answers"]) {
    await open(page, "en", path);
    const small = await page.getByRole("main").locator("a.button, button, label:has(input), summary").evaluateAll(
      (targets) => targets
        .map((target) => ({ name: target.textContent, height: target.getBoundingClientRect().height }))
        .filter(({ height }) => height > 0 && height < 44),
    );
    expect(small, path).toEqual([]);
  }
});

test("at 400 % nothing is cut off", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  for (const path of ["", "q/birth-date", "about", "places", "q/cpp-earnings"]) {
    await open(page, "en", path);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, path).toBe(0);
  }
});
