// How a page can look, and what of a page depends on it.
import type { Page } from "@playwright/test";

import { check } from "../support/axe";

export const THEMES = ["light", "dark", "forced"] as const;
export type Theme = (typeof THEMES)[number];

/** What a theme can break: all else is the same in each. */
const COLOURS = ["color-contrast", "link-in-text-block"];

/** The ways of being drawn whose colours were looked at, on other pages of the same test. */
export type Drawn = Record<Theme, Set<string>>;

export function nothingYet(): Drawn {
  return { light: new Set(), dark: new Set(), forced: new Set() };
}

export async function wear(page: Page, theme: Theme): Promise<void> {
  await page.emulateMedia({
    colorScheme: theme === "dark" ? "dark" : "light",
    forcedColors: theme === "forced" ? "active" : "none",
    // Where nothing moves, the colours fade in no time at all, one element after the other.
    reducedMotion: "no-preference",
  });
}

/**
 * All but colours, as the page is. Then colours, which are the same in both languages and on every
 * screen: in English, on a phone, of all that is drawn in a way that was not looked at before.
 */
export async function checkIn(themes: readonly Theme[], page: Page, where: string, drawn = nothingYet()): Promise<void> {
  await check(page, where, { without: COLOURS });
  const english = (await page.locator("html").getAttribute("lang")) === "en";
  if (!english || (page.viewportSize()?.width ?? 0) >= 600) return;
  for (const theme of themes) {
    await wear(page, theme);
    await check(page, `${where}, ${theme}`, { only: COLOURS, drawn: drawn[theme] });
  }
  await wear(page, "light");
}

export function checkInAll(page: Page, where: string, drawn?: Drawn): Promise<void> {
  return checkIn(THEMES, page, where, drawn);
}
