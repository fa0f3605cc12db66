// How a page can look, and what of a page depends on it.
import type { Page } from "@playwright/test";

import { check } from "../support/axe";

export const THEMES = ["light", "dark", "forced"] as const;
export type Theme = (typeof THEMES)[number];

/** What another theme can break: all else is the same in each. */
const COLOURS = ["color-contrast", "link-in-text-block"];

export async function wear(page: Page, theme: Theme): Promise<void> {
  await page.emulateMedia({
    colorScheme: theme === "dark" ? "dark" : "light",
    forcedColors: theme === "forced" ? "active" : "none",
    // Where nothing moves, the colours fade in no time at all, one element after the other.
    reducedMotion: "no-preference",
  });
}

/** Everything in the light theme, and the colours of the others. */
export async function checkInAll(page: Page, where: string, themes: readonly Theme[] = THEMES): Promise<void> {
  for (const theme of themes) {
    await wear(page, theme);
    await check(page, `${where}, ${theme}`, theme === "light" ? undefined : COLOURS);
  }
  if (themes.length > 1) await wear(page, "light");
}
