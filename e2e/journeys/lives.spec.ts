// Households of every family in both languages, answered question by question. What some of them get
// was worked out by hand; of all of them it is shown that the page draws what the engine says natively,
// in one language, and that no figure of it is absurd.
import { type Page, expect } from "@playwright/test";

import { troubles } from "../support/page";
import { test, toResults } from "./conversation";
import { FAMILIES } from "./families";
import { FIGURES } from "./figures";
import { LIVES } from "./lives";
import { native } from "./native";
import { PEOPLE } from "./people";
import { checkBoth, checkResults } from "./results";
import { LANGUAGES } from "./words";

/** Dollars below nothing, or more of them than any of these benefits pays in a week or a month. */
const ABSURD = /[-−]\s?\$\s?\d|\$\d{1,3}(,\d{3}){2}|\d{1,3}([\u00a0\u202f]\d{3}){2}[\u00a0\u202f]\$/;

/**
 * All that is said, with what is worked out after the page can be seen. How far one start is behind
 * another is drawn below nothing, and rightly so.
 */
async function figures(page: Page): Promise<string> {
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
  return page.getByRole("main").evaluate((main) => {
    const copy = main.cloneNode(true) as Element;
    for (const chart of copy.querySelectorAll(".ahead svg")) chart.remove();
    return copy.textContent ?? "";
  });
}

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
    if (byHand && drawing) await checkBoth(page, language, byHand, native(household));
    else await checkResults(page, language, byHand ?? native(household));
    expect((await figures(page)).match(ABSURD)).toBeNull();
    expect(found).toEqual([]);
  });
}
