// A language that has one page so far: in syllabics, with letters for devices that have none, also
// with the server gone.
import { expect } from "@playwright/test";

import { open } from "./journeys/conversation";
import { LANGUAGES } from "./journeys/words";
import { check } from "./support/axe";
import { storedForOffline } from "./support/page";
import { serve } from "./support/server";
import { test } from "./support/test";

const NAME = "ᓀᐦᐃᓇᐍᐏᐣ";

test("it is found from every page, and leads back to both languages", async ({ page }) => {
  await open(page, "en");
  await page.getByRole("link", { name: NAME }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(NAME);
  await expect(page.locator("html")).toHaveAttribute("lang", "csw");
  await check(page);
  for (const language of LANGUAGES) await expect(page.locator(`a.button[href="/${language}/"]`)).toBeVisible();
  await expect(page.locator('a[href="tel:+18006226232"]').first()).toBeVisible();
});

test("it is drawn with its own letters, with the server stopped", async ({ page }) => {
  const server = await serve();
  try {
    await page.goto(`${server.url}/en/`);
    await storedForOffline(page);
  } finally {
    await server.stop();
  }
  await page.goto(`${server.url}/csw/`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(NAME);
  await page.evaluate(() => document.fonts.ready);
  const fonts = await page.evaluate(() => [...document.fonts].map(({ family, status }) => `${family} ${status}`));
  expect(fonts).toEqual([expect.stringMatching(/Syllabics"? loaded/)]);
  // What is drawn is as wide as in that font, which boxes in place of letters are not.
  const widths = await page.evaluate(() => {
    const measure = (font: string, text: string) => {
      const pen = document.createElement("canvas").getContext("2d");
      if (!pen) return 0;
      pen.font = `100px ${font}`;
      return pen.measureText(text).width;
    };
    const body = getComputedStyle(document.body).fontFamily;
    return { drawn: measure(body, "ᓀᐦᐃᓇᐍᐏᐣ"), own: measure("Syllabics", "ᓀᐦᐃᓇᐍᐏᐣ") };
  });
  expect(widths.own).toBeGreaterThan(200);
  expect(Math.abs(widths.drawn - widths.own)).toBeLessThan(1);
});

test("pages without such letters do not ask for the font", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto("/en/programs/oas/");
  await page.waitForLoadState("networkidle");
  expect(asked.filter((path) => path.startsWith("/fonts/"))).toEqual([]);
});
