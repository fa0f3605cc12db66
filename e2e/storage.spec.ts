// Answers are in memory unless the person asks, and nothing that lies in storage can harm.
import { readFile } from "node:fs/promises";

import { expect } from "@playwright/test";

import { troubles } from "./support/page";
import { answerAll, open, test } from "./journeys/conversation";
import { PEOPLE } from "./journeys/people";
import { say } from "./journeys/words";

const [SINGLE] = PEOPLE;

test("nothing is stored unless asked, then kept across a reload, then cleared", async ({ page }) => {
  await open(page, "en", "questions");
  await answerAll(page, "en", SINGLE);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ""]);
  await page.getByRole("checkbox", { name: say("en", "keep-label") }).check();
  await page.reload();
  await page.locator("#shell").waitFor({ state: "detached" });
  await expect(page.getByText(say("en", "choice-marital-status-single"))).toBeVisible();
  await page.getByRole("button", { name: say("en", "clear"), exact: true }).click();
  await page.getByRole("button", { name: say("en", "clear-yes") }).click();
  await expect(page).toHaveURL(/\/en\/$/);
  await expect(page.getByRole("status")).toHaveText(say("en", "cleared"));
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test("the browser is asked to keep what the person has kept, and only then", async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(globalThis, { asked: 0 });
    StorageManager.prototype.persist = async () => {
      (globalThis as unknown as { asked: number }).asked += 1;
      return true;
    };
  });
  const asked = () => page.evaluate(() => (globalThis as unknown as { asked: number }).asked);
  await open(page, "en", "questions");
  await answerAll(page, "en", SINGLE);
  expect(await asked()).toBe(0);
  await page.getByRole("checkbox", { name: say("en", "keep-label") }).check();
  await expect.poll(asked).toBe(1);
  await page.getByRole("checkbox", { name: say("en", "keep-label") }).uncheck();
  expect(await asked()).toBe(1);
});

const BROKEN = ["", "{}", "benefits-navigator-answers 1\nperson.birth_date = 19", "\u0000\uffff", "x".repeat(70_000)];
for (const [number, text] of BROKEN.entries()) {
  test(`corrupted storage ${number} is declined and kept for the person`, async ({ page }) => {
    const found = troubles(page);
    await page.addInitScript((text) => localStorage.setItem("answers", text), text);
    await open(page, "en");
    await expect(page.getByText(say("en", "declined-title"))).toBeVisible();
    await expect(page.getByText(say("en", "declined-damaged"))).toBeVisible();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: say("en", "declined-save") }).click();
    const file = await readFile(await (await download).path(), "utf8");
    expect(file.length).toBe(text.length);
    await page.getByRole("link", { name: say("en", "shell-start"), exact: true }).click();
    await expect(page).toHaveURL(/\/needs$/);
    expect(found).toEqual([]);
  });
}

test("answers of a newer version are declined in their own words", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("answers", "benefits-navigator-answers 9\nend\n"));
  await open(page, "fr");
  await expect(page.getByText(say("fr", "declined-newer"))).toBeVisible();
});

test("blocked storage harms nothing", async ({ page }) => {
  const found = troubles(page);
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("blocked", "SecurityError");
      },
    });
  });
  await open(page, "en", "questions");
  await answerAll(page, "en", SINGLE);
  await expect(page.getByRole("checkbox", { name: say("en", "keep-label") })).toBeDisabled();
  await expect(page.getByText(say("en", "keep-blocked"))).toBeVisible();
  expect(found).toEqual([]);
});

test("a file of answers comes back as it was saved", async ({ page }) => {
  await open(page, "en", "questions");
  await answerAll(page, "en", SINGLE);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: say("en", "file-save") }).click();
  const path = await (await download).path();
  await page.getByRole("button", { name: say("en", "clear"), exact: true }).click();
  await page.getByRole("button", { name: say("en", "clear-yes") }).click();
  await open(page, "en", "answers");
  await page.getByLabel(say("en", "file-open")).setInputFiles({
    name: "my-answers.txt",
    mimeType: "text/plain",
    buffer: await readFile(path),
  });
  await expect(page.getByText(say("en", "choice-marital-status-single"))).toBeVisible();
});
