// Every question that anybody can be asked, in both languages and with its problems. Questions of a
// kind are drawn alike, so that one of each is looked at in the other themes too.
import { type Page, expect } from "@playwright/test";

import { test } from "../journeys/conversation";
import type { Fact } from "../journeys/engine";
import { visitQuestions } from "../journeys/questions";
import { LANGUAGES, type Language, kebab, say } from "../journeys/words";
import { checkIn, checkInAll, nothingYet, wear } from "./themes";

for (const language of LANGUAGES) {
  test(`every question, in ${language}`, async ({ page }) => {
    test.setTimeout(900_000);
    await wear(page, "light");
    const look = new Look(page, language);
    await visitQuestions(page, language, (question, asked) => look.at(question, asked));
  });
}

class Look {
  private kinds = new Set<string>();
  private drawn = nothingYet();

  constructor(private page: Page, private language: Language) {}

  async at(question: string, seen: Fact[]): Promise<void> {
    await checkIn(["light"], this.page, `${this.language} ${question}`, this.drawn);
    await this.withProblems(question, seen);
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
