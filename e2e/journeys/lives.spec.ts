// Lives that rules are easily wrong about, in both languages: what the page says is what the
// engine says natively, and no figure of it is absurd.
import { expect } from "@playwright/test";

import { troubles } from "../support/page";
import { onPhone, test, toResults } from "./conversation";
import { LIVES } from "./lives";
import { checkResults } from "./results";
import { LANGUAGES } from "./words";

/** Dollars below nothing, or more of them than any of these benefits pays in a week or a month. */
const ABSURD = /[-−]\s?\$\s?\d|\$\d{1,3}(,\d{3}){2}|\d{1,3}([\u00a0\u202f]\d{3}){2}[\u00a0\u202f]\$/;

onPhone();

for (const household of LIVES) {
  for (const language of LANGUAGES) {
    test(`${household.id} in ${language}`, async ({ page }) => {
      const found = troubles(page);
      await toResults(page, language, household);
      await checkResults(page, language, household);
      await expect(page.getByRole("main")).not.toContainText(ABSURD);
      expect(found).toEqual([]);
    });
  }
}
