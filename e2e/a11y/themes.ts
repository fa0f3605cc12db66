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

/**
 * Everything in the light theme, and the colours of the others, which are the same in both languages
 * and on every screen: in English, on a phone.
 */
export async function checkInAll(page: Page, where: string): Promise<void> {
  const english = (await page.locator("html").getAttribute("lang")) === "en";
  const phone = (page.viewportSize()?.width ?? 0) < 600;
  for (const theme of english && phone ? THEMES : (["light"] as const)) {
    await wear(page, theme);
    await check(page, `${where}, ${theme}`, theme === "light" ? undefined : COLOURS);
  }
  await wear(page, "light");
}
