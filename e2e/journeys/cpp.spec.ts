// The Canada Pension Plan in both languages: what is worked out by hand, and what the engine says
// natively.
import { type Page, expect } from "@playwright/test";

import { troubles } from "../support/page";
import { DECIDING, DECIDING_COUPLE, PARENT, UNABLE, WIDOW } from "./contributors";
import { answer, answerAll, chooseNeeds, correctPresumptions, open, screen, submit, test, toResults } from "./conversation";
import { PENSION } from "./figures";
import { native } from "./native";
import type { Household } from "./people";
import { checkBoth, checkResults } from "./results";
import { LANGUAGES, type Language, say } from "./words";

/** Answers until a question, which is left open. */
async function upTo(page: Page, language: Language, household: Household, question: string): Promise<void> {
  await open(page, language, language === "en" ? "needs" : "besoins");
  await chooseNeeds(page, language, household);
  // Earnings year by year are for who chooses them, in the review.
  await answerAll(page, language, household);
  await correctPresumptions(page, language, household);
  await page.getByRole("link", { name: say(language, "continue"), exact: true }).click();
  // The way to the next question leads by a page that shows none.
  await expect.poll(() => screen(page)).toBeTruthy();
  for (let turn = 0; turn < 30; turn += 1) {
    const here = screen(page);
    if (!here) throw new Error(`${question} is not asked`);
    if (here.question === question) return;
    const before = page.url();
    await answer(page, language, household, here);
    await submit(page, language);
    await expect(page).not.toHaveURL(before);
  }
}

for (const language of LANGUAGES) {
  for (const [household, most] of [[DECIDING, 11], [UNABLE, 9], [WIDOW, 15]] as const) {
    test(`${household.id}, in ${language}`, async ({ page }) => {
      const found = troubles(page);
      let asked: string[] = [];
      await open(page, language, language === "en" ? "needs" : "besoins");
      asked = await answerAll(page, language, household);
      expect(asked.length, asked.join(", ")).toBeLessThanOrEqual(most);
      await page.getByRole("link", { name: say(language, "results-show"), exact: true }).click();
      await checkBoth(page, language, PENSION[household.id], native(household));
      expect(found).toEqual([]);
    });
  }

  for (const household of [DECIDING, DECIDING_COUPLE]) {
    test(`starting ages side by side: ${household.id}, in ${language}`, { tag: "@wide" }, async ({ page }) => {
      test.slow();
      await toResults(page, language, household);
      const who = { who: "person" };
      const title = say(language, "cpp-retirement-compare-start-age", who);
      const name = household.partner ? say(language, "program-of", { program: title, ...who }) : title;
      const section = page.locator("section.ahead").filter({ has: page.locator("h2", { hasText: name }) });
      await section.waitFor();
      // Where there are several comparisons, all but the first are closed.
      const closed = section.locator("details:not([open]) > summary");
      if (await closed.count()) await closed.click();
      const table = page.getByRole("region", { name, exact: true }).getByRole("table");
      // The ages that are still open to somebody of 63, and what each is made up of.
      await expect(table.getByRole("rowheader")).toHaveText(
        Array.from({ length: 8 }, (_, n) => say(language, "compare-age", { age: String(63 + n) })),
      );
      const supplement = say(language, "cpp-retirement-compare-start-age-3");
      await expect(table.getByRole("columnheader", { name: supplement })).toBeVisible();
      // Another age to draw comes into the chart and the table by age.
      const caption = say(language, "compare-yearly-caption");
      const columns = section.getByRole("region", { name: caption }).getByRole("columnheader");
      await expect(columns).toHaveCount(4);
      await section.getByRole("checkbox", { name: "65", exact: true }).check();
      await expect(columns).toHaveCount(5);
      await expect(section.locator("svg").first().locator("path.curve")).toHaveCount(4);
    });
  }

  test(`${PARENT.id}, drawn as worked out natively, and every step to print, in ${language}`, async ({ page }) => {
    test.slow();
    const found = troubles(page);
    await toResults(page, language, PARENT);
    await checkResults(page, language, native(PARENT));
    const pension = say(language, "cpp-retirement-name");
    const card = page.getByRole("article", { name: pension, exact: true });
    await card.getByRole("link", { name: say(language, "more-about") }).click();
    await page.getByRole("link", { name: say(language, "calculation-page"), exact: true }).click();
    await expect(page).toHaveURL(/cpp-retirement\/(steps|calcul)$/);
    const main = page.getByRole("main");
    const record = ["raising-let-child-months", "record-let-child-dropped", "record-let-general-dropped"];
    const steps = [...record, "let-base", "let-pension"];
    for (const step of steps) {
      const item = main.getByRole("listitem").filter({ hasText: say(language, `cpp-${step}`) });
      await expect(item.getByRole("link").first()).toBeVisible();
    }
    // The record that it rests on.
    await expect(main.getByRole("row")).toHaveCount(45 + 2 + 1);
    await page.emulateMedia({ media: "print" });
    await expect(main.getByRole("listitem").first()).toBeVisible();
    await expect(main.getByRole("button")).toHaveCount(0);
    expect(found).toEqual([]);
  });

  test(`a pasted record with bad rows is mended at the row, in ${language}`, async ({ page }) => {
    await upTo(page, language, PARENT, "cpp-earnings");
    const rows = ["Year\tEarnings", "1982\t$24,000.00", "1983\t24 000,50", "19B4\t25000", "1985\t26o00", "1986"];
    await page.getByRole("textbox", { name: say(language, "record-paste"), exact: true }).fill(rows.join("\n"));
    await page.getByRole("button", { name: say(language, "record-read"), exact: true }).click();
    const summary = page.getByRole("alert");
    await expect(summary).toBeFocused();
    await expect(summary.getByRole("link")).toHaveCount(3);
    // Nothing goes on, and nothing is lost.
    await submit(page, language);
    await expect(page).toHaveURL(/cpp-earnings$/);
    const cell = (row: number, column: string) => {
      const title = say(language, "fact-cpp-earnings-row", { number: String(row) });
      return page.getByRole("textbox", { name: `${title}, ${say(language, `fact-cpp-earnings-${column}`)}`, exact: true });
    };
    await expect(cell(3, "year")).toHaveValue("19B4");
    await expect(cell(4, "earnings")).toHaveValue("26o00");
    const amount = say(language, "problem-no-amount");
    await expect(page.getByRole("row").filter({ hasText: amount })).toBeVisible();
    await summary.getByRole("link").first().click();
    await expect(cell(3, "year")).toBeFocused();
    await cell(3, "year").fill("1984");
    await cell(4, "earnings").fill("26000");
    await cell(5, "earnings").fill("0");
    await submit(page, language);
    await expect(page).not.toHaveURL(/cpp-earnings$/);
  });

  test(`a record comes from a file, in ${language}`, async ({ page }) => {
    await upTo(page, language, PARENT, "cpp-earnings");
    const text = "Année;Gains\n1990;12 000,00\n1992;13 000,00\n";
    const file = { name: "record.csv", mimeType: "text/csv", buffer: Buffer.from(text) };
    await page.locator("input[type=file]").setInputFiles(file);
    const table = page.getByRole("table");
    await expect(table.getByRole("textbox")).toHaveCount(6);
    await page.getByRole("button", { name: say(language, "fact-cpp-earnings-add-another") }).click();
    await expect(table.getByRole("textbox").nth(6)).toHaveValue("1993");
    await expect(table.getByRole("textbox").nth(7)).toBeFocused();
  });
}
