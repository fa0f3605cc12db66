// The child benefits in both languages: what the page says is what the engine says natively.
import { expect } from "@playwright/test";

import { onPhone, test, toResults } from "./conversation";
import { FAMILY, NOT_FILED } from "./families";
import { cardOf, checkResults } from "./results";
import { LANGUAGES, money, say } from "./words";

onPhone();

for (const language of LANGUAGES) {
  test(`${FAMILY.id} in ${language}`, async ({ page }) => {
    const asked = await toResults(page, language, FAMILY);
    // What several programs need is asked once.
    expect(new Set(asked).size).toBe(asked.length);
    const all = await checkResults(page, language, FAMILY);
    for (const program of ["ccb", "ccb_disability", "ocb"]) {
      const outcome = all.find((outcome) => outcome.program === program);
      if (!outcome) throw new Error(`nothing about ${program}`);
      expect(outcome.verdict).toBe("likely");
      const monthly = outcome.amounts.find(({ id }) => id === "monthly");
      await expect(cardOf(page, language, outcome, false)).toContainText(money(language, String(monthly?.value)));
    }
  });

  test(`${NOT_FILED.id} in ${language}`, async ({ page }) => {
    await toResults(page, language, NOT_FILED);
    const all = await checkResults(page, language, NOT_FILED);
    const ccb = all.find(({ program }) => program === "ccb");
    if (!ccb) throw new Error("nothing about the benefit");
    const card = cardOf(page, language, ccb, false);
    await expect(card).toContainText(say(language, "first-title"));
    await expect(card).toContainText(say(language, "ccb-unless-file"));
  });
}
