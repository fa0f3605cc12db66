// The browser's Back and Forward are real, and an answer is changed in one step.
import { expect } from "@playwright/test";

import { answer, answerAll, chooseNeeds, open, screen, submit, test, toResults } from "./conversation";
import { PEOPLE } from "./people";
import { LANGUAGES, say } from "./words";

const [SINGLE, COUPLE] = PEOPLE;

for (const language of LANGUAGES) {
  test(`Back and Forward keep every answer, in ${language}`, async ({ page }) => {
    await open(page, language, "questions");
    await expect(page).toHaveURL(/\/(needs|besoins)$/);
    await chooseNeeds(page, language, SINGLE);
    const seen: string[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      const here = screen(page);
      if (!here) throw new Error("no question");
      seen.push(page.url());
      await answer(page, language, SINGLE, here);
      await submit(page, language);
      await expect(page).not.toHaveURL(seen[turn]);
    }
    await page.goBack();
    await expect(page).toHaveURL(seen[2]);
    await page.getByRole("link", { name: say(language, "back"), exact: true }).click();
    await expect(page).toHaveURL(seen[1]);
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await page.goForward();
    await page.goForward();
    await answerAll(page, language, SINGLE);
    await expect(page).toHaveURL(/\/(answers|reponses)$/);
  });

  test(`a change leads back to the results and sets answers aside, in ${language}`, async ({ page }) => {
    test.slow();
    await toResults(page, language, COUPLE);
    await page.getByRole("link", { name: say(language, "answers-see") }).click();
    const change = `${say(language, "change")} ${say(language, "fact-marital-status")}`;
    await page.getByRole("link", { name: change, exact: true }).click();
    const single = say(language, "choice-marital-status-single");
    await page.getByRole("radio", { name: single, exact: true }).check();
    await page.getByRole("button", { name: say(language, "save"), exact: true }).click();
    await expect(page).toHaveURL(/\/(answers|reponses)$/);
    await expect(page.getByRole("heading", { name: say(language, "parked-title") })).toBeVisible();
  });

  test(`the language changes, the page and what was typed stay, from ${language}`, async ({ page }) => {
    await open(page, language, "q/birth-date");
    await page.getByRole("textbox", { name: say(language, "part-year") }).fill("1961");
    const other = language === "en" ? "fr" : "en";
    await page.getByRole("link", { name: say(other, "language-name") }).click();
    await expect(page).toHaveURL(`/${other}/q/birth-date`);
    await expect(page.getByRole("textbox", { name: say(other, "part-year") })).toHaveValue("1961");
    await expect(page.locator("html")).toHaveAttribute("lang", other);
    await expect(page.getByRole("link", { name: say(language, "language-name") })).toBeFocused();
  });

  test(`problems are said above and at the field, and nothing is cleared, in ${language}`, async ({ page }) => {
    await open(page, language, "q/birth-date");
    await page.getByRole("textbox", { name: say(language, "part-year") }).fill("61");
    await page.getByRole("textbox", { name: say(language, "part-month") }).fill("5");
    await page.getByRole("textbox", { name: say(language, "part-day") }).fill("4");
    await page.keyboard.press("Enter");
    const summary = page.getByRole("alert");
    await expect(summary).toBeFocused();
    const text = say(language, "problem-year");
    await expect(page.getByText(text)).toHaveCount(2);
    await summary.getByRole("link", { name: text }).click();
    await expect(page.getByRole("textbox", { name: say(language, "part-year") })).toBeFocused();
    await expect(page.getByRole("textbox", { name: say(language, "part-year") })).toHaveValue("61");
  });
}

for (const language of LANGUAGES) {
  test(`a result that is opened before anything was answered leads to the questions, in ${language}`, async ({ page }) => {
    for (const path of ["results/oas", "results/oas/steps"]) {
      await open(page, language, path);
      await expect(page.getByRole("heading", { level: 1 })).toContainText(say(language, "oas-name"));
      await expect(page.getByText(say(language, "answers-none"))).toBeVisible();
    }
    await page.getByRole("main").getByRole("link", { name: say(language, "shell-start"), exact: true }).click();
    await expect(page).toHaveURL(/\/(needs|besoins)$/);
  });
}

test("a mistyped address leads to a helpful page", async ({ page }) => {
  await open(page, "en", "q/no-such-question");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(say("en", "lost-title"));
  await page.getByRole("link", { name: say("en", "lost-questions") }).click();
  await expect(page).toHaveURL(/\/en\/needs$/);
});
