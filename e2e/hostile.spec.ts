// Text that somebody else made, or that came to harm: in storage, files, links, fields and pasted tables. It is
// declined or stands as plain words; nothing of it runs, and what was kept is as it was.
import { type Page, expect } from "@playwright/test";

import { textOf } from "./journeys/kept";
import { PEOPLE } from "./journeys/people";
import { say } from "./journeys/words";
import { follow, troubles, up } from "./support/page";
import { test } from "./support/test";

const [SINGLE] = PEOPLE;
const KEPT = textOf(SINGLE);
const MARKUP = "<img src=x onerror=window.ran=1>";

/** A text of answers with other lines. */
const other = (from: string | RegExp, to: string) => KEPT.replace(from, to);
const more = (line: string) => other("end\n", `${line}\nend\n`);

let found: string[];

test.beforeEach(async ({ page }) => {
  found = troubles(page);
});

test.afterEach(async ({ page }) => {
  expect(found).toEqual([]);
  expect(await page.evaluate(() => (globalThis as { ran?: number }).ran)).toBeUndefined();
});

/** Opens a page where this is kept on the device, written there once. */
async function openWith(page: Page, path: string, text: string): Promise<void> {
  await page.addInitScript((text) => {
    if (!sessionStorage.getItem("seeded")) localStorage.setItem("answers", text);
    sessionStorage.setItem("seeded", "yes");
  }, text);
  await page.goto(`/en/${path}`);
  await up(page);
}

const lines = (text: string | null) => text?.replace(/@\d+/g, "").split("\n").sort();
const kept = (page: Page) => page.evaluate(() => localStorage.getItem("answers"));

/** What is kept, and whether it is declined. */
const STORED: Record<string, [string, boolean]> = {
  "cut off": [KEPT.slice(0, 120), true],
  "of version 0": [other(" 1\n", " 0\n"), false],
  "of version 99": [other(" 1\n", " 99\n"), true],
  "with names of a prototype": [more("person.__proto__ = 1\n__proto__.x = yes\nconstructor.prototype = yes\nperson.gone_fact = 12"), false],
  "with a number that is too large": [other("= 6000", `= ${"9".repeat(38)}`), false],
  "with a number out of bounds": [other("= 6000", "= -5"), false],
  "with no number": [other("= 6000", "= NaN"), false],
  "with markup": [other("= single", `= ${MARKUP}`), false],
  "with a line twice": [more("person.birth_date = 1999-01-01"), false],
  "with thousands of lines of others": [more(Array.from({ length: 2_500 }, (_, at) => `person.zz_${at} = yes`).join("\n")), false],
  "with a birth that is yet to come": [other("1960-03-12", "2099-01-01"), false],
};

for (const [what, [text, declined]] of Object.entries(STORED)) {
  test(`kept answers ${what}`, async ({ page }) => {
    await openWith(page, "", text);
    await expect(page.getByText(say("en", "declined-title"))).toBeVisible({ visible: declined });
    await page.goto("/en/answers");
    await up(page);
    await page.goto("/en/results");
    await up(page);
    expect(await kept(page)).toBe(text);
  });
}

const FILES: Record<string, [() => Buffer, boolean]> = {
  "of 20 MB of nothing": [() => Buffer.alloc(20 << 20), true],
  "that is no text": [() => Buffer.from(Array.from({ length: 5_000 }, (_, at) => (at * 7919) % 256)), true],
  "with 200,000 rows": [() => Buffer.from(more(`person.cpp_earnings = [${Array.from({ length: 200_000 }, (_, at) => `year:${1966 + (at % 60)},earnings:100`).join(";")}]`)), true],
  "with one number of 60 kB": [() => Buffer.from(other("= 6000", `= ${"9".repeat(60_000)}`)), false],
  "with 30,000 brackets": [() => Buffer.from(more(`household.children = ${"[".repeat(30_000)}`)), false],
  "that is a page": [() => Buffer.from(`<html><script>window.ran=1</script>${MARKUP}`), true],
  "that goes on after its end": [() => Buffer.from(`${KEPT}person.net_income = 1\n`), true],
  "from another system": [() => Buffer.from(`\ufeff${KEPT.replaceAll("\n", "\r\n")}`), false],
  "of the year 9999": [() => Buffer.from(other("1960-03-12", "9999-12-31")), false],
  "of a thousand children": [() => Buffer.from(more(`household.children = [${Array.from({ length: 1_000 }, () => "birth_date:2012-01-01,lives_with:you,disability_credit:no").join(";")}]`)), false],
};

for (const [what, [content, declined]] of Object.entries(FILES)) {
  test(`a file ${what}`, async ({ page }) => {
    test.slow();
    await openWith(page, "answers", KEPT);
    await page.locator("input[type=file]").setInputFiles({ name: "a.txt", mimeType: "text/plain", buffer: content() });
    if (declined) {
      await expect(page.getByText(say("en", "declined-title"))).toBeVisible();
      // Kept anew, maybe, and the same.
      expect(lines(await kept(page))).toEqual(lines(KEPT));
    } else {
      // It was taken as far as it can be read, and can be left again.
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(say("en", "answers-title"));
    }
    await expect(page.getByRole("button", { name: say("en", "clear"), exact: true })).toBeEnabled();
  });
}

const LINKS: Record<string, string> = {
  empty: "a=",
  "of 1 MB": `a=${"A".repeat(1 << 20)}`,
  "that is a script": "a=javascript:window.ran=1",
  "of markup": `a=${encodeURIComponent(MARKUP)}`,
  "of bytes that are no text": "a=%00%ff%F0%9F%92%A9",
  "that turns the direction of writing": "a=sin%E2%80%AEgle",
  "that is too old or too new": "a=CQAAAAA",
};

for (const [what, fragment] of Object.entries(LINKS)) {
  test(`a hand-over link ${what} changes nothing`, async ({ page }) => {
    await openWith(page, `hand-over#${fragment}`, KEPT);
    await expect(page.locator("main").getByRole("button", { name: say("en", "handover-take") })).toHaveCount(0);
    await page.goto("/en/answers");
    await up(page);
    await expect(page.locator("main").getByText(say("en", "choice-marital-status-single"))).toBeVisible();
    expect(await kept(page)).toBe(KEPT);
  });
}

test("what is no amount is refused in a field, with the field and what was typed there", async ({ page }) => {
  test.slow();
  await openWith(page, "change/income", KEPT);
  const field = page.locator("main input[type=text]").first();
  for (const typed of [MARKUP, "1e308", "-0x1F", "\u221e", "12.345", "9".repeat(40), "1".repeat(100_000), "javascript:window.ran=1", "1;2"]) {
    await field.evaluate((input: HTMLInputElement, typed) => {
      input.value = typed;
      input.dispatchEvent(new Event("input", { bubbles: true }));
    }, typed);
    await page.getByRole("button", { name: say("en", "save"), exact: true }).click();
    await expect(field).toHaveAttribute("aria-invalid", "true");
    await expect(field).toHaveValue(typed);
    expect(await kept(page)).toBe(KEPT);
  }
});

test("what is no record is said row by row in the box for it, and nothing is lost", async ({ page }) => {
  test.slow();
  const record = KEPT.replace("cpp_where = never", "cpp_where = outside_quebec\nperson.cpp_depth = record\nperson.cpp_receiving = no");
  await openWith(page, "change/cpp-earnings", record.replace("navigator.needs = older", "navigator.needs = all"));
  const box = page.getByRole("textbox", { name: say("en", "record-paste"), exact: true });
  for (const pasted of [
    `<table><tr><td>1990<td>${MARKUP}</table>`,
    "__proto__\t1\nconstructor\t2",
    `1990\t${"9".repeat(32)}`,
    "1990\t-5",
    "1990\tNaN\n1991\t1e5\n1992\t0x10",
    Array.from({ length: 20_000 }, (_, at) => `${1966 + (at % 60)}\t${100 + at}`).join("\n"),
  ]) {
    await box.evaluate((area: HTMLTextAreaElement, pasted) => {
      area.value = pasted;
      area.dispatchEvent(new Event("input", { bubbles: true }));
    }, pasted);
    await page.getByRole("button", { name: say("en", "record-read") }).click();
    await expect(page.locator("main [role=alert]:visible, main .problem:visible, main [role=status]:visible").first()).toBeVisible();
    await expect(page.locator("main img, main script")).toHaveCount(0);
  }
});

test("storage that fills up in the middle is said, and the answers stay on the page", async ({ page }) => {
  await openWith(page, "answers", KEPT);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await page.locator('main a[href*="/change/income"]').first().click();
  await page.locator("main input[type=text]").first().fill("7000");
  await page.getByRole("radio").first().check();
  await page.getByRole("button", { name: say("en", "save"), exact: true }).click();
  await expect(page).not.toHaveURL(/change/);
  await follow(page, "/en/answers");
  await expect(page.getByRole("checkbox", { name: say("en", "keep-label") })).not.toBeChecked();
  await expect(page.locator("main")).toContainText("7,000");
});
