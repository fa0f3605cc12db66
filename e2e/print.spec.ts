// On paper: one page of what to do, then the record of answers.
import { expect } from "@playwright/test";

import { test, toResults } from "./journeys/conversation";
import { PEOPLE } from "./journeys/people";
import { LANGUAGES, say } from "./journeys/words";

for (const language of LANGUAGES) {
  test(`the results print on a page of action and a record, in ${language}`, async ({ page }) => {
    await toResults(page, language, PEOPLE[0]);
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("heading", { name: say(language, "record-title"), exact: true })).toBeVisible();
    await expect(page.getByRole("button", { name: say(language, "print") })).toBeHidden();
    const pdf = (await page.pdf({ format: "Letter", preferCSSPageSize: false })).toString("latin1");
    const pages = [...pdf.matchAll(/\/Type\s*\/Page[^s]/g)].length;
    expect(pages).toBe(2);
  });
}
