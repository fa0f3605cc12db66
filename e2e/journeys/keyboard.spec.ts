// The whole way with the keyboard alone.
import { type Page, expect } from "@playwright/test";

import { open, screen, test } from "./conversation";
import { LANGUAGES, say } from "./words";

/** Presses Tab until the focus is on something with this name. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press("Tab");
    const text = await page.evaluate(() => {
      const here = document.activeElement;
      // A box to tick has the words of its label.
      return (here instanceof HTMLInputElement ? here.labels?.[0] : here)?.textContent?.trim();
    });
    if (text === name) return;
  }
  throw new Error(`the keyboard does not reach "${name}"`);
}

for (const language of LANGUAGES) {
  test(`from start to results in ${language}`, { tag: "@wide" }, async ({ page }) => {
    await open(page, language);
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: say(language, "shell-skip") })).toBeFocused();
    await tabTo(page, say(language, "shell-start"));
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/(needs|besoins)$/);
    await tabTo(page, say(language, "entry-older") + say(language, "entry-older-more"));
    await page.keyboard.press("Space");
    await tabTo(page, say(language, "continue"));
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/q\//);
    for (let turn = 0; turn < 40 && screen(page); turn += 1) {
      await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
      const before = page.url();
      await tabTo(page, say(language, "dont-know"));
      await page.keyboard.press("Enter");
      await expect(page).not.toHaveURL(before);
    }
    await tabTo(page, say(language, "results-show"));
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(say(language, "results-title"));
  });
}
