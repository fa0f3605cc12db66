// Every question that anybody can be asked. The list is the dictionary's: a new question is visited
// by itself. Those that only some people have are visited with the answers of a household of the case
// files that has them.
import { type Page, expect } from "@playwright/test";

import { RARE } from "../a11y/rare";
import { everyHousehold } from "./cases";
import { goTo, open } from "./conversation";
import { type Fact, facts } from "./engine";
import { openKept } from "./kept";
import { type Household, INCOME_YEAR } from "./people";
import { type Language, kebab, say } from "./words";

/** What is done at a question, with the facts that it asks. */
type Look = (question: string, asked: Fact[]) => Promise<void>;

/** Visits every question, and fails where a fact is asked on no page. */
export async function visitQuestions(page: Page, language: Language, look: Look): Promise<void> {
  let unseen = facts();
  /** Opens the questions of these facts, and looks at each that is there. */
  const at = async (wanted: Fact[]): Promise<void> => {
    for (const question of new Set(wanted.map(({ question }) => question))) {
      await goTo(page, language, `q/${kebab(question)}`);
      const heading = page.getByRole("heading", { level: 1 });
      const title = say(language, `question-${kebab(question)}`, { who: "person" });
      await expect(heading).toContainText(new RegExp(`${plainly(title)}|${plainly(say(language, "lost-title"))}`));
      if ((await heading.textContent())?.includes(say(language, "lost-title"))) continue;
      const ids = await page.locator("main [id^=f]").evaluateAll((all) => all.map(({ id }) => id.split("-")[0]));
      const seen = unseen.filter((fact) => ids.includes(`f${facts().indexOf(fact)}`));
      if (!seen.length) continue;
      unseen = unseen.filter((fact) => !seen.includes(fact));
      await look(question, seen);
    }
  };
  await open(page, language, "q/birth-date");
  const households = [...RARE, ...everyHousehold()];
  for (let next = mostOf(households, unseen); next; next = mostOf(households, unseen)) {
    households.splice(households.indexOf(next), 1);
    const known = next;
    const wanted = unseen.filter((fact) => answers(known, fact));
    await openKept(page, language, known, `q/${kebab(wanted[0].question)}`);
    await at(wanted);
  }
  // What nobody above was asked.
  await at(unseen);
  expect(unseen.map(({ id }) => id), "facts that no page asked for").toEqual([]);
}

/** Whether a household has an answer of the person's to a fact. */
function answers({ household, person }: Household, { about, id }: Fact): boolean {
  return (about === "household" ? household : person)[id] !== undefined;
}

/** The household that answers the most of some facts, if any does. */
function mostOf(households: Household[], wanted: Fact[]): Household | undefined {
  const count = (household: Household) => wanted.filter((fact) => answers(household, fact)).length;
  let [best, most]: [Household | undefined, number] = [undefined, 0];
  for (const household of households) {
    const own = count(household);
    if (own > most) [best, most] = [household, own];
  }
  return best;
}

/** A message as a pattern, whatever it fills in: a year is that of the household's day. */
function plainly(text: string): string {
  return text.replaceAll(String(INCOME_YEAR), "YEAR").replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/[\s\u00a0\u202f]+/g, "\\s+").replaceAll("YEAR", "\\d{4}");
}
