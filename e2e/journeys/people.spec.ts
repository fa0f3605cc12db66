// Six households in both languages: what the page says is what the engine says natively.
import { expect } from "@playwright/test";

import { troubles } from "../support/page";
import { test, toResults } from "./conversation";
import { type Outcome, outcomes } from "./engine";
import { PEOPLE } from "./people";
import { LANGUAGES, type Language, kebab, money, say } from "./words";

const TOLD = ["likely", "likely-if", "later", "ask-a-person"];

for (const household of PEOPLE) {
  for (const language of LANGUAGES) {
    test(`${household.id} in ${language}`, async ({ page }) => {
      const found = troubles(page);
      const expected = outcomes(household);
      await toResults(page, language, household);
      const couple = expected.some((outcome) => outcome.subject === "partner");
      for (const outcome of expected) await check(page, language, outcome, couple);
      expect(found).toEqual([]);
    });
  }
}

async function check(
  page: import("@playwright/test").Page,
  language: Language,
  outcome: Outcome,
  couple: boolean,
): Promise<void> {
  const name = say(language, `${kebab(outcome.program)}-name`);
  const verdict = kebab(outcome.verdict.replaceAll(" ", "-"));
  const unlikely = verdict === "likely-not";
  const heading = unlikely && couple
    ? say(language, "program-of", { program: name, who: outcome.subject })
    : name;
  const section = unlikely
    ? say(language, "unlikely-title")
    : couple
      ? say(language, "results-of", { who: outcome.subject })
      : say(language, "results-yours");
  const region = page.getByRole("region", { name: section, exact: true });
  const card = region.getByRole("article", { name: heading, exact: true });
  await expect(card, `${outcome.subject} ${outcome.program}`).toBeVisible();
  await expect(card).toContainText(say(language, `verdict-${verdict}`, { month: "" }));
  const headline = outcome.amounts[0];
  const exact = typeof headline?.value === "string" || typeof headline?.value === "number";
  if (exact && TOLD.includes(verdict)) {
    await expect(card).toContainText(money(language, String(headline.value)));
  }
}
