// Every question that anybody can be asked, in both languages and with its problems. The list is the
// dictionary's: a new question is looked at by itself. Those that only some people have are shown
// with the answers of a household of the case files that has them. Questions of a kind are drawn alike,
// so that one of each is looked at in the other themes too.
import { type Page, expect } from "@playwright/test";

import { everyHousehold } from "../journeys/cases";
import { goTo, open, test } from "../journeys/conversation";
import { type Fact, facts } from "../journeys/engine";
import { openKept } from "../journeys/kept";
import type { Household } from "../journeys/people";
import { LANGUAGES, type Language, kebab, say } from "../journeys/words";
import { RARE } from "./rare";
import { checkIn, checkInAll, nothingYet, wear } from "./themes";

for (const language of LANGUAGES) {
  test(`every question, in ${language}`, async ({ page }) => {
    test.setTimeout(900_000);
    await wear(page, "light");
    const look = new Look(page, language);
    await open(page, language, "q/birth-date");
    const households = [...RARE, ...everyHousehold()];
    for (let next = mostOf(households, look.unseen); next; next = mostOf(households, look.unseen)) {
      households.splice(households.indexOf(next), 1);
      const wanted = look.unseen.filter((fact) => answers(next, fact));
      await openKept(page, language, next, `q/${kebab(wanted[0].question)}`);
      await look.at(wanted);
    }
    // What nobody above was asked.
    await look.at(look.unseen);
    expect(look.unseen.map(({ id }) => id), "facts that no page asked for").toEqual([]);
  });
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

class Look {
  unseen = facts();
  private kinds = new Set<string>();
  private drawn = nothingYet();

  constructor(private page: Page, private language: Language) {}

  /** Opens the questions of these facts, and checks each that is there. */
  async at(wanted: Fact[]): Promise<void> {
    for (const question of new Set(wanted.map(({ question }) => question))) {
      const { page, language } = this;
      await goTo(page, language, `q/${kebab(question)}`);
      const heading = page.getByRole("heading", { level: 1 });
      const title = say(language, `question-${kebab(question)}`, { who: "person" });
      await expect(heading).toContainText(new RegExp(`${plainly(title)}|${plainly(say(language, "lost-title"))}`));
      if ((await heading.textContent())?.includes(say(language, "lost-title"))) continue;
      const seen: Fact[] = [];
      const ids = await page.locator("main [id^=f]").evaluateAll((all) => all.map(({ id }) => id.split("-")[0]));
      seen.push(...this.unseen.filter((fact) => ids.includes(`f${facts().indexOf(fact)}`)));
      if (!seen.length) continue;
      this.unseen = this.unseen.filter((fact) => !seen.includes(fact));
      await checkIn(["light"], page, `${language} ${question}`, this.drawn);
      await this.withProblems(question, seen);
    }
  }

  /** Each kind of question once more: with nothing entered, or with an empty row of a list. */
  private async withProblems(question: string, seen: Fact[]): Promise<void> {
    const { page, language, kinds } = this;
    const kind = seen.map(({ type, by_place, presumed }) => `${type} ${by_place} ${presumed === 0}`).sort().join();
    if (kinds.has(kind)) return;
    kinds.add(kind);
    const [list] = seen.filter(({ type }) => type === "list");
    if (list) await page.getByRole("button", { name: say(language, `fact-${kebab(list.id)}-add`), exact: true }).click();
    await page.getByRole("button", { name: say(language, "continue"), exact: true }).click();
    // Where nothing has to be entered, there is nothing wrong with it, and the next page comes.
    const problems = page.getByRole("alert");
    const left = () => !page.url().endsWith(`/${kebab(question)}`);
    await expect.poll(async () => left() || (await problems.count()) > 0).toBe(true);
    if (left()) return;
    await expect(problems).toBeFocused();
    await checkInAll(page, `${language} ${question} with problems`, this.drawn);
  }
}

/** A message as a pattern, whatever it fills in. */
function plainly(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/[\s\u00a0\u202f]+/g, "\\s+");
}
