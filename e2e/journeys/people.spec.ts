// Households in both languages: what the page says is what the engine says natively.
import { expect } from "@playwright/test";

import { troubles } from "../support/page";
import { test, toResults } from "./conversation";
import { PEOPLE } from "./people";
import { checkResults } from "./results";
import { LANGUAGES } from "./words";

for (const household of PEOPLE) {
  for (const language of LANGUAGES) {
    test(`${household.id} in ${language}`, async ({ page }) => {
      const found = troubles(page);
      await toResults(page, language, household);
      await checkResults(page, language, household);
      expect(found).toEqual([]);
    });
  }
}
