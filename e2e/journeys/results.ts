// The results page against what the engine says natively.
import { type Locator, type Page, expect } from "@playwright/test";

import { type Outcome, outcomes } from "./engine";
import type { Household } from "./people";
import { type Language, kebab, money, say } from "./words";

const TOLD = ["likely", "likely-if", "later", "ask-a-person"];

/** Every program of the conversation: under its heading, with its verdict and its first amount. */
export async function checkResults(page: Page, language: Language, household: Household): Promise<Outcome[]> {
  const expected = outcomes(household);
  expect(expected.length).toBeGreaterThan(0);
  const couple = expected.some((outcome) => outcome.subject === "partner");
  for (const outcome of expected) await check(page, language, outcome, couple);
  return expected;
}

/** The card of an outcome. */
export function cardOf(page: Page, language: Language, outcome: Outcome, couple: boolean): Locator {
  const name = say(language, `${kebab(outcome.program)}-name`);
  const unlikely = outcome.verdict === "likely_not";
  const heading = unlikely && couple
    ? say(language, "program-of", { program: name, who: outcome.subject })
    : name;
  const section = unlikely
    ? say(language, "unlikely-title")
    : couple
      ? say(language, "results-of", { who: outcome.subject })
      : say(language, "results-yours");
  const region = page.getByRole("region", { name: section, exact: true });
  return region.getByRole("article", { name: heading, exact: true });
}

async function check(page: Page, language: Language, outcome: Outcome, couple: boolean): Promise<void> {
  const verdict = kebab(outcome.verdict);
  const card = cardOf(page, language, outcome, couple);
  await expect(card, `${outcome.subject} ${outcome.program}`).toBeVisible();
  await expect(card).toContainText(say(language, `verdict-${verdict}`, { month: "" }));
  const headline = outcome.amounts[0];
  const exact = typeof headline?.value === "string" || typeof headline?.value === "number";
  const dollars = headline?.unit.startsWith("dollars");
  if (exact && dollars && TOLD.includes(verdict)) {
    await expect(card).toContainText(money(language, String(headline.value)));
  }
}
