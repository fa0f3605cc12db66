// Every screen in both languages and all themes: no breach of WCAG 2.2 A and AA that axe can
// find, nothing wider than the screen, no target too small. The canary proves that axe looks.
import AxeBuilder from "@axe-core/playwright";
import { type Page, expect } from "@playwright/test";

import { answerAll, open, test, toResults } from "./journeys/conversation";
import { BOTH } from "./journeys/families";
import { PEOPLE } from "./journeys/people";
import { LANGUAGES, type Language, say } from "./journeys/words";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const THEMES = ["light", "dark", "forced"] as const;
type Theme = (typeof THEMES)[number];

const COUPLE = PEOPLE[1];

async function wear(page: Page, theme: Theme): Promise<void> {
  await page.emulateMedia({
    colorScheme: theme === "dark" ? "dark" : "light",
    forcedColors: theme === "forced" ? "active" : "none",
    reducedMotion: "reduce",
  });
}

async function check(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join("\n")}`);
  expect(told).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, "the page is wider than the screen").toBe(0);
}

for (const language of LANGUAGES) {
  for (const theme of THEMES) {
    test.describe(`${language} ${theme}`, () => {
      test.beforeEach(({ page }) => wear(page, theme));

      test("pages of words", async ({ page }) => {
        const paths = language === "en"
          ? ["", "about", "privacy", "limits", "nowhere", "answers", "results", "places", "hand-over", "referral"]
          : ["", "a-propos", "confidentialite", "limites", "nulle-part", "reponses", "resultats", "lieux", "transfert", "aiguillage"];
        for (const path of paths) {
          await open(page, language, path);
          await check(page);
        }
      });

      test("every question, with its problems", async ({ page }) => {
        test.slow();
        await questions(page, language);
      });

      test("answers, results and a program", async ({ page }) => {
        test.slow();
        await toResults(page, language, COUPLE);
        await expect(page.getByRole("heading", { name: say(language, "timeline-title") })).toBeVisible();
        await check(page);
        await page.getByRole("link", { name: new RegExp(say(language, "more-about")) }).first().click();
        await expect(page.getByRole("heading", { name: say(language, "calculation") })).toBeVisible();
        await check(page);
        await page.goBack();
        await page.getByRole("link", { name: say(language, "answers-see") }).click();
        await check(page);
      });

      test("what it is about, a list, a place", async ({ page }) => {
        await open(page, language, language === "en" ? "needs" : "besoins");
        await check(page);
        await open(page, language, "q/children");
        await page.getByRole("button", { name: say(language, "fact-children-add"), exact: true }).click();
        await page.getByRole("button", { name: say(language, "continue"), exact: true }).click();
        await expect(page.getByRole("alert")).toBeFocused();
        await check(page);
        await open(page, language, "q/ei-region");
        await page.getByRole("textbox", { name: say(language, "place-label") }).fill("K0A");
        await page.getByRole("status").getByRole("button").first().click();
        await page.getByText(say(language, "place-choose"), { exact: true }).click();
        await check(page);
      });

      test("results with a calendar and what comes first", async ({ page }) => {
        test.slow();
        await toResults(page, language, BOTH);
        const calendar = page.getByRole("region", { name: say(language, "calendar-title"), exact: true });
        await expect(calendar.getByRole("img")).toBeVisible();
        await expect(page.getByText(say(language, "first-title")).first()).toBeVisible();
        await check(page);
      });
    });
  }
}

/** Looks at each question as it comes, once as asked and once with nothing entered. */
async function questions(page: Page, language: Language): Promise<void> {
  await open(page, language, "questions");
  await answerAll(page, language, COUPLE, async () => {
    await check(page);
    await page.getByRole("button", { name: say(language, "continue"), exact: true }).click();
    await expect(page.getByRole("alert")).toBeFocused();
    await check(page);
  });
}

test("canary: axe finds what is wrong", async ({ page }) => {
  await page.setContent(
    "<html><body><h1>x</h1><input><img src='data:,'><p style='color:#aaa;background:#fff'>pale</p></body></html>",
  );
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  const found = violations.map((violation) => violation.id);
  expect(found).toEqual(expect.arrayContaining(["html-has-lang", "label", "image-alt", "color-contrast"]));
});

test("targets are large enough", async ({ page }) => {
  await open(page, "en", "q/marital-status");
  const small = await page.getByRole("main").locator("a, button, label:has(input), summary").evaluateAll(
    (targets) => targets
      .map((target) => ({ name: target.textContent, height: target.getBoundingClientRect().height }))
      .filter(({ height }) => height > 0 && height < 44),
  );
  expect(small).toEqual([]);
});

test("at 400 % nothing is cut off", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  for (const path of ["", "q/birth-date", "about"]) {
    await open(page, "en", path);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, path).toBe(0);
  }
});
