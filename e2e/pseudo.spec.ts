// A made-up language on the smallest screen: English with an accent on every letter and a third
// longer. Nothing is wider than the screen or cut off, and plain English shows only where it is data:
// names and titles of others, which say their language or are listed here.
import { type Page, expect } from "@playwright/test";

import { WIDOW } from "./journeys/contributors";
import { test as base, goTo, open } from "./journeys/conversation";
import { openKept } from "./journeys/kept";
import type { Household } from "./journeys/people";
import { visitQuestions } from "./journeys/questions";
import { PARENTS } from "./journeys/workers";
import { PSEUDO, say } from "./journeys/words";
import type { Silence } from "./support/silence";

/** What leaves the device is listened for on the site itself, whose files are known. */
const test = base.extend<{ silence: Silence }>({
  silence: [async ({}, use) => use({ broken: async () => [] } as unknown as Silence), { auto: true }],
});

test.use({ baseURL: `http://127.0.0.1:${process.env.E2E_PSEUDO_PORT}`, viewport: { width: 320, height: 640 } });
test.beforeEach(() => test.setTimeout(900_000));

const PAGES = ["", "needs", "about", "privacy", "limits", "nowhere", "answers", "results", "places", "hand-over", "referral"];
const HOUSEHOLDS: Household[] = [WIDOW, PARENTS];

test("every question has room and comes from the messages", async ({ page }) => {
  const found: string[] = [];
  await visitQuestions(page, PSEUDO, async (question) => void found.push(...(await faults(page, question))));
  expect(found).toEqual([]);
});

test("every page has room and comes from the messages", async ({ page }) => {
  const found: string[] = [];
  for (const path of PAGES) {
    await open(page, PSEUDO, path);
    found.push(...(await faults(page, path || "start")));
  }
  for (const path of ["programs/", "programs/oas/", "programs/ei-regular/"]) {
    await page.goto(`/${PSEUDO}/${path}`);
    found.push(...(await faults(page, path)));
  }
  expect(found).toEqual([]);
});

for (const household of HOUSEHOLDS) {
  test(`results and what they lead to have room, ${household.id}`, async ({ page }) => {
    const found: string[] = [];
    await openKept(page, PSEUDO, household, "results");
    await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
    found.push(...(await faults(page, "results")));
    const links = page.locator(".more-about a");
    const paths = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) {
      await goTo(page, PSEUDO, path.replace(`/${PSEUDO}/`, ""));
      await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
      found.push(...(await faults(page, path)));
      const steps = page.getByRole("link", { name: say(PSEUDO, "calculation-page"), exact: true });
      if (!(await steps.count())) continue;
      await steps.click();
      await expect(page).toHaveURL(/\/steps$/);
      found.push(...(await faults(page, `${path} steps`)));
    }
    for (const path of ["answers", "referral", "places", "hand-over"]) {
      await goTo(page, PSEUDO, path);
      await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
      found.push(...(await faults(page, path)));
    }
    expect(found).toEqual([]);
  });
}

test("a link to plain English, a fixed width and cut text are found", async ({ page }) => {
  await open(page, PSEUDO, "about");
  await page.evaluate(() => {
    // No HTML: the page takes none from anybody but its own program.
    for (const [kind, words] of [["", "Plain words"], ["cut", "Ĺóńğ ĺóńğ ĺóńğ ĺóńğ ĺóńğ"], ["wide", "á"]]) {
      const paragraph = document.createElement("p");
      paragraph.className = kind;
      paragraph.textContent = words;
      document.querySelector("main")?.append(paragraph);
    }
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(".cut { width: 3rem; overflow: hidden; white-space: nowrap } .wide { width: 90rem }");
    document.adoptedStyleSheets = [sheet];
  });
  const kinds = (await faults(page, "broken")).map((fault) => fault.replace(/^broken: (\w+).*/s, "$1"));
  expect(kinds.sort()).toEqual(["cut", "plain", "wider"]);
});

/** What is wrong with a page, with all that can be opened open. */
async function faults(page: Page, where: string): Promise<string[]> {
  const found = await page.evaluate(() => {
    for (const closed of document.querySelectorAll("details")) closed.open = true;
    const found: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`wider than the screen by ${scrollWidth - clientWidth}`);
    for (const element of document.querySelectorAll<HTMLElement>("body *")) {
      const { overflowX } = getComputedStyle(element);
      const cut = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
      if (cut && element.clientWidth > 1) found.push(`cut off: ${element.textContent?.slice(0, 80)}`);
    }
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const parent = text.parentElement;
      // Scripts, drawings, what is in another language, and names of others.
      const apart = "script, style, noscript, svg, [translate=no], [lang]:not(html):not([lang=qps])";
      if (!parent || parent.closest(apart)) continue;
      // Numbers of forms and of versions are the same in every language.
      const words = text.textContent?.replace(/\b[A-Z]{2,4}[-‑]?\d+\b|\b[0-9a-f]{8}\b/g, "") ?? "";
      if (/[A-Za-z]{3}/.test(words)) found.push(`plain English: ${words.slice(0, 80)}`);
    }
    return found;
  });
  return found.map((fault) => `${where}: ${fault}`);
}
