// On paper: one page of what to do, then the record of answers, and nothing that only a screen needs.
import { expect } from "@playwright/test";

import { test, toResults } from "./journeys/conversation";
import { OLD_AGE } from "./journeys/figures";
import { PEOPLE } from "./journeys/people";
import { checkAmong } from "./journeys/results";
import { LANGUAGES, say } from "./journeys/words";

const [SINGLE] = PEOPLE;

/** What was answered, as it stands in the record. */
const RECORD = {
  en: ["March\u00a012, 1960", "Single", "$6,000", "Canadian citizen"],
  fr: ["12\u00a0mars\u00a01960", "Célibataire", "6\u00a0000\u00a0$", "Citoyen ou citoyenne du Canada"],
};

for (const language of LANGUAGES) {
  test(`the results print on a page of action and a record, in ${language}`, async ({ page }) => {
    await toResults(page, language, SINGLE);
    const record = page.locator(".record");
    await expect(record).toBeHidden();
    await page.emulateMedia({ media: "print" });
    // The same results as on the screen, but for those that are out of reach.
    const results = Object.entries(OLD_AGE[SINGLE.id]);
    await checkAmong(page, language, Object.fromEntries(results.filter(([, verdict]) => verdict !== "likely_not")));
    await expect(page.getByRole("heading", { name: say(language, "alw-name") })).toBeHidden();
    const title = record.getByRole("heading", { name: say(language, "record-title"), exact: true });
    await expect(title).toBeVisible();
    for (const text of RECORD[language]) await expect(record).toContainText(text);
    // From the day of the question, at a version of the rules.
    await expect(record).toContainText(language === "en" ? "November\u00a023, 2026" : "23\u00a0novembre\u00a02026");
    // Nothing to press, and nothing that leads elsewhere in the app.
    await expect(page.getByRole("button")).toHaveCount(0);
    await expect(page.getByRole("link", { name: say(language, "answers-see") })).toBeHidden();
    await expect(page.locator(".site-footer nav, .no-print").filter({ visible: true })).toHaveCount(0);
    // What to do comes before the record, which begins a page.
    const above = await page.evaluate(() => {
      const [card, record] = [".card", ".record"].map((part) => document.querySelector(part));
      return Boolean(card && record && card.compareDocumentPosition(record) & Node.DOCUMENT_POSITION_FOLLOWING);
    });
    expect(above).toBe(true);
    const begins = await record.evaluate((record) => getComputedStyle(record).breakBefore);
    expect(begins).toBe("page");
    const pdf = (await page.pdf({ format: "Letter", preferCSSPageSize: false })).toString("latin1");
    const pages = [...pdf.matchAll(/\/Type\s*\/Page[^s]/g)].length;
    expect(pages).toBe(2);
  });
}
