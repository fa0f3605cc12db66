// Every program's card begins with a door that the person can take, online or far from a road. How
// they deal with offices is among the answers that were kept: `doors.spec.ts` says it by pressing.
import { expect, type Page } from "@playwright/test";

import { test } from "./conversation";
import { DECIDING } from "./contributors";
import { TORONTO } from "./drivers";
import { FAMILY } from "./families";
import { keptToResults } from "./kept";
import { type Facts, type Household, PEOPLE } from "./people";
import { PLAIN } from "./workers";
import { LANGUAGES, type Language, say } from "./words";

const PROGRAMS: { household: Household; program: string }[] = [
  { household: PLAIN, program: "ei-regular" },
  { household: DECIDING, program: "cpp-retirement" },
  { household: PEOPLE[0], program: "gis" },
  { household: FAMILY, program: "ccb" },
  { household: TORONTO, program: "g1" },
];

/** For somebody whom no road, no screen and no flight leads anywhere: who comes or answers, and how. */
const FAR: Record<string, { door: string; text?: string; says?: string }> = {
  // Federal programs: the line for remote communities, where no online account is needed.
  "ei-regular": { door: "door-support-centre", text: "1-800-622-6232" },
  "cpp-retirement": { door: "door-support-centre", text: "1-800-622-6232" },
  gis: { door: "door-support-centre", text: "1-800-622-6232" },
  // Staff come for the benefits of the Revenue Agency as well, when they are asked to; tests travel.
  ccb: { door: "door-liaison", text: "1-800-622-6232" },
  g1: { door: "channel-in-person", says: "g1-step-remote" },
};

/** The results of somebody who deals with offices in this way. */
async function toResults(page: Page, language: Language, known: Household, dealing: Facts): Promise<void> {
  await keptToResults(page, language, { ...known, household: { ...known.household, ...dealing } });
}

function door(page: Page, language: Language, program: string) {
  const card = page.getByRole("article", { name: say(language, `${program}-name`), exact: true });
  return card.locator(".card-do .steps > .step").first();
}

for (const { household, program } of PROGRAMS) {
  for (const language of LANGUAGES) {
    test(`${program}: online in Ottawa, in ${language}`, async ({ page }) => {
      await toResults(page, language, household, { online: "account", home_internet: true, fly_in: false });
      // Nobody takes the test online, however at ease; only its handbook is read there.
      const driving = program === "g1";
      const channel = driving ? "channel-in-person" : "channel-online";
      await expect(door(page, language, program).locator(".channel")).toHaveText(say(language, channel));
      if (!driving) return;
      await expect(door(page, language, program)).toContainText(say(language, "g1-step-centre"));
      const card = page.getByRole("article", { name: say(language, "g1-name"), exact: true });
      await expect(card.getByText(say(language, "g1-step-handbook"), { exact: true })).toBeVisible();
    });

    test(`${program}: a deaf caller, in ${language}`, async ({ page }) => {
      const dealing = { online: "helped", home_internet: true, calling: "relay", fly_in: false };
      await toResults(page, language, household, dealing);
      const channel = program === "g1" ? "channel-in-person" : "channel-phone";
      await expect(door(page, language, program).locator(".channel")).toHaveText(say(language, channel));
    });

    test(`${program}: a newcomer who needs an interpreter, in ${language}`, async ({ page }) => {
      await toResults(page, language, household, { online: "helped", calling: "interpreter", fly_in: false });
      const found = { g1: "channel-in-person", ccb: "door-community" }[program] ?? "door-office";
      await expect(door(page, language, program).locator(".channel")).toHaveText(say(language, found));
    });

    test(`${program}: in Kashechewan without internet, in ${language}`, async ({ page }) => {
      await toResults(page, language, household, { online: "no", home_internet: false, fly_in: true });
      const first = door(page, language, program);
      await expect(first.locator(".channel")).toHaveText(say(language, FAR[program].door));
      await expect(first).toContainText(FAR[program].text ?? say(language, FAR[program].says ?? ""));
    });
  }
}
