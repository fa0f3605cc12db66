// Households of every family in both languages, answered question by question. What some of them get
// was worked out by hand; of all of them it is shown that the page draws what the engine says natively,
// in one language, and that no figure of it is absurd.
import { expect } from "@playwright/test";

import { troubles } from "../support/page";
import { test, toResults } from "./conversation";
import { FAMILIES } from "./families";
import { FIGURES } from "./figures";
import { LIVES } from "./lives";
import { native } from "./native";
import { PEOPLE } from "./people";
import { checkAmong, checkResults } from "./results";
import { LANGUAGES } from "./words";

/** Dollars below nothing, or more of them than any of these benefits pays in a week or a month. */
const ABSURD = /[-−]\s?\$\s?\d|\$\d{1,3}(,\d{3}){2}|\d{1,3}([\u00a0\u202f]\d{3}){2}[\u00a0\u202f]\$/;

/** What a test looks at: drawing is the same code in both languages, figures are not. */
const HOUSEHOLDS = [...PEOPLE, ...FAMILIES, ...LIVES];
const TURNS = HOUSEHOLDS.flatMap((household, number) => {
  const byHand = FIGURES[household.id];
  const [language, other] = number % 2 ? LANGUAGES : [...LANGUAGES].reverse();
  const drawn = { household, byHand, language, drawing: true };
  return byHand ? [drawn, { ...drawn, language: other, drawing: false }] : [drawn];
});

for (const { household, byHand, language, drawing } of TURNS) {
  const tag = household === PEOPLE[1] ? "@wide" : [];
  test(`${household.id} in ${language}${byHand ? "" : ": drawn as worked out natively"}`, { tag }, async ({ page }) => {
    test.slow();
    const found = troubles(page);
    const asked = await toResults(page, language, household);
    // What several programs need is asked once.
    expect(new Set(asked).size).toBe(asked.length);
    if (byHand) await checkResults(page, language, byHand);
    if (drawing) await (byHand ? checkAmong : checkResults)(page, language, native(household));
    await expect(page.getByRole("main")).not.toContainText(ABSURD);
    expect(found).toEqual([]);
  });
}
