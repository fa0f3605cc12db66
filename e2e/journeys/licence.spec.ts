// The first driver's licence in both languages.
import { expect } from "@playwright/test";

import { test, toResults } from "./conversation";
import { NEWCOMER, SANDY_LAKE, SUSPENDED, TORONTO } from "./drivers";
import { LICENCE } from "./figures";
import { native } from "./native";
import { cardOf, checkBoth } from "./results";
import { LANGUAGES, say } from "./words";

/** What each is told: the program that leads somewhere, and what has to be done first. */
const JOURNEYS = [
  { household: TORONTO, program: "g1" },
  { household: SANDY_LAKE, program: "g1", first: "g1-unless-papers" },
  { household: NEWCOMER, program: "g1_exchange" },
  { household: SUSPENDED, program: "g1", first: "g1-unless-fines" },
];

for (const { household, program, first } of JOURNEYS) {
  for (const language of LANGUAGES) {
    test(`${household.id} in ${language}`, async ({ page }) => {
      await toResults(page, language, household);
      await checkBoth(page, language, LICENCE[household.id], native(household));
      const card = cardOf(page, language, { program, who: "person" }, false);
      if (first) await expect(card).toContainText(say(language, first));
      await expect(card.getByText(say(language, "first-title"))).toHaveCount(first ? 1 : 0);
      // Tests that travel to remote communities are told to who lives in one.
      await expect(card.getByText(say(language, "g1-step-remote"))).toHaveCount(0);
    });
  }
}
