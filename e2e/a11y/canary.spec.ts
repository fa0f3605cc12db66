// The check that all other tests of accessibility use finds what is wrong, wherever it is on a page:
// in each part of the frame, in what is closed, and in what is closed within that.
import { expect } from "@playwright/test";

import { test } from "../journeys/conversation";
import { check, faults } from "../support/axe";
import { checkIn, checkInAll, nothingYet, wear } from "./themes";

/** One breach of each kind, told apart by where it stands. */
const broken = (at: string) => `
  <img id="image-${at}" src="data:,">
  <input id="input-${at}">
  <p id="pale-${at}" style="color:#aaa;background:#fff">pale words in the ${at}</p>
  <button id="small-${at}" style="width:8px;height:8px;padding:0;border:0" aria-label="one"></button><button
    style="width:8px;height:8px;padding:0;border:0" aria-label="two"></button>`;

const PLACES = ["header", "nav", "main", "section", "footer", "closed", "inner"];

const PAGE = `<!doctype html><html><head><title>Broken</title></head><body>
  <header>${broken("header")}<nav aria-label="n">${broken("nav")}</nav></header>
  <main><h1>x</h1>${broken("main")}
    <section aria-label="s">${broken("section")}</section>
    <details><summary>open me</summary>${broken("closed")}
      <details><summary>and me</summary>${broken("inner")}</details>
    </details>
  </main>
  <footer>${broken("footer")}</footer>
  <p id="outside">outside of every landmark</p>
</body></html>`;

const SOUND = `<!doctype html><html lang="en"><head><title>Sound</title>
  <meta name="viewport" content="width=device-width"></head>
  <body><main><h1>x</h1><details><summary>more</summary><p>words</p></details></main></body></html>`;

test("canary: what is wrong anywhere on a page is found", async ({ page }) => {
  await page.setContent(PAGE);
  const found = await faults(page);
  const of = (rule: string) => found.find((fault) => fault.startsWith(`${rule}: `)) ?? "";
  for (const at of PLACES) {
    expect.soft(of("image-alt"), at).toContain(`id="image-${at}"`);
    expect.soft(of("label"), at).toContain(`id="input-${at}"`);
    expect.soft(of("color-contrast"), at).toContain(`id="pale-${at}"`);
    expect.soft(of("target-size"), at).toContain(`id="small-${at}"`);
  }
  expect.soft(of("html-has-lang")).not.toBe("");
  expect.soft(of("region")).toContain('id="outside"');
  // And the check fails for it.
  await expect(check(page)).rejects.toThrow(/image-alt/);
});

test("canary: what is closed is closed again", async ({ page }) => {
  await page.setContent(SOUND);
  await check(page);
  await expect(page.getByText("words")).toBeHidden();
});

test("canary: what is drawn only once something is opened is looked at", async ({ page }) => {
  const late = "<details><summary>late</summary><img src='data:,'></details>";
  await page.setContent(SOUND.replace("<p>words</p>", "<p>words</p><div></div>"));
  await page.locator("details").evaluate((details, late) => {
    details.addEventListener("toggle", () => (details.querySelector("div") ?? details).innerHTML = late, { once: true });
  }, late);
  await expect(check(page)).rejects.toThrow(/image-alt/);
});

test("canary: a page wider than the screen is found", async ({ page }) => {
  await page.setContent(SOUND.replace("words", "<span style='display:block;width:3000px'>wide</span>"));
  await expect(check(page)).rejects.toThrow(/wider than the screen/);
});

test("canary: each theme is looked at in its own colours", async ({ page }) => {
  const dark = "<style>@media (prefers-color-scheme: dark) { p { color: #333; background: #000 } }</style>";
  await page.setContent(SOUND.replace("</title>", `</title>${dark}`));
  await wear(page, "light");
  await check(page);
  await expect(checkInAll(page, "canary")).rejects.toThrow(/color-contrast/);
  const forced = "<style>@media (forced-colors: active) { p { forced-color-adjust: none; color: #ccc; background: #fff } }</style>";
  await page.setContent(SOUND.replace("</title>", `</title>${forced}`));
  await wear(page, "dark");
  await check(page, "dark", { only: ["color-contrast"] });
  await expect(checkInAll(page, "canary")).rejects.toThrow(/forced/);
});

test("canary: what is drawn alike is looked at once, and all else again", async ({ page }) => {
  const dark = (look: string) => `<style>@media (prefers-color-scheme: dark) { ${look} { color: #333; background: #000 } }</style>`;
  const dressed = (look: string, words: string) =>
    SOUND.replace("</title>", `</title>${dark(look)}`).replace("<p>words</p>", words);
  const drawn = nothingYet();
  await wear(page, "light");
  await page.setContent(SOUND);
  await checkInAll(page, "canary", drawn);
  const size = drawn.dark.size;
  await page.setContent(SOUND);
  await checkInAll(page, "canary", drawn);
  expect(drawn.dark.size).toBe(size);
  // Told apart by a class, by where it stands, by a state of what it stands in, and by what comes before.
  for (const [look, words] of [
    [".pale", "<p class=pale>pale</p>"],
    ["b p", "<b><p>pale</p></b>"],
    ["[aria-invalid=true] p", "<div aria-invalid=true><p>pale</p></div>"],
    ["i + p", "<p>well</p><i>x</i><p>pale</p>"],
  ]) {
    await page.setContent(dressed(look, words));
    await checkIn(["light"], page, look);
    await expect(checkInAll(page, "canary", drawn), look).rejects.toThrow(/color-contrast: .*pale/);
    await wear(page, "light");
  }
});

test("canary: French and large screens are held to all but colours", async ({ page }) => {
  const french = SOUND.replace('lang="en"', 'lang="fr"');
  for (const [wrong, rule] of [["<img src='data:,'>", /image-alt/], ["<input>", /label/]] as const) {
    await page.setContent(french.replace("<p>words</p>", wrong));
    await expect(checkInAll(page, "canary")).rejects.toThrow(rule);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.setContent(SOUND.replace("<p>words</p>", wrong));
    await expect(checkInAll(page, "canary")).rejects.toThrow(rule);
    await page.setViewportSize({ width: 360, height: 740 });
  }
});
