// Everything that is fetched is checked: half a file, a filter's page in its place and a file that is not
// there are said in words of their own, with a way out that carries the answers; nothing of them is drawn.
import { type Page, expect } from "@playwright/test";

import { answerAll } from "./journeys/conversation";
import { textOf } from "./journeys/kept";
import { PEOPLE } from "./journeys/people";
import { LANGUAGES, type Language, say } from "./journeys/words";
import { copy, freshSite, site } from "./support/fresh_site";
import { type Fault, BLOCKED, DEAD, HALF, MISSING, of } from "./support/host";
import { follow, troubles, up } from "./support/page";
import { padded, release } from "./support/release";
import { test } from "./support/test";

// Without the store: what comes is from the line, and from the browser's own cache.
test.use({ serviceWorkers: "block" });

freshSite();

const title = (page: Page) => page.getByRole("heading", { level: 1 });

/** Answers that are kept, for the pages that need some. */
async function withAnswers(page: Page): Promise<void> {
  await page.addInitScript((text) => localStorage.setItem("answers", text), textOf(PEOPLE[0]));
}

const RULES: Record<string, Fault> = {
  "cut in half": HALF,
  "of one other bit": { body: (content) => Buffer.concat([content.subarray(0, 99), Buffer.from([content[99] ^ 1]), content.subarray(100)]) },
  empty: { body: () => "" },
  "a page of a filter": BLOCKED,
  "rules of another office, with a right checksum": { body: forged },
};

for (const [what, fault] of Object.entries(RULES)) {
  test(`rules that are ${what} are not used, and not kept`, async ({ page }) => {
    site.fault = of(/\/rules-/, fault);
    await page.goto(`${site.url}/en/q/birth-date`);
    await expect(page.getByRole("alert")).toContainText(say("en", "page-foreign"));
    await expect(page.locator("#app")).toBeEmpty();
    site.fault = () => undefined;
    await page.getByRole("link", { name: say("en", "shell-again") }).click();
    await up(page);
    await expect(page.getByRole("textbox", { name: say("en", "part-year") })).toBeVisible();
  });
}

for (const language of LANGUAGES) {
  test(`rules that are published damaged, or for a newer program, have words of their own, in ${language}`, async ({ page }) => {
    await release(copy, { rules: (pack) => pack.subarray(0, 5_000) });
    await page.goto(`${site.url}/${language}/`);
    await expect(page.getByRole("alert")).toContainText(say(language, "rules-damaged"));
    await release(copy, { rules: (pack) => Buffer.from(pack.map((byte, place) => (place === 4 ? byte + 1 : byte))) });
    await page.reload();
    await expect(page.getByRole("alert")).toContainText(say(language, "rules-newer"));
  });
}

for (const [part, like] of [["program", /\/app-.*wasm/], ["glue", /\/app-.*js/], ["words of every page", /\/messages-fr/], ["rules", /\/rules-/]] as const) {
  test(`without the ${part} the page stays, says so, and starts once it is there`, async ({ page }) => {
    site.fault = of(like, part === "rules" ? DEAD : MISSING);
    await page.goto(`${site.url}/fr/`);
    await expect(page.getByRole("alert")).toContainText(say("fr", "shell-failed"));
    await expect(page.getByRole("link", { name: say("fr", "shell-start"), exact: true })).toBeVisible();
    // The host said that what is missing may be kept for ever: nobody does.
    site.fault = () => undefined;
    await page.getByRole("link", { name: say("fr", "shell-again") }).click();
    await up(page);
  });
}

test("the program stands without its styles", async ({ page }) => {
  site.fault = of(/\/style-/, MISSING);
  await page.goto(`${site.url}/en/`);
  await up(page);
});

/** A page, the files that it needs and its title once it has them. */
const LATER = [
  { path: { en: "q/birth-date", fr: "q/birth-date" }, like: /words-..-conversation/, then: "question-birth-date" },
  { path: { en: "about", fr: "a-propos" }, like: /later-/, then: "about-title" },
  { path: { en: "places", fr: "lieux" }, like: /places-/, then: "places-title" },
];
const WHY: [string, Fault, string][] = [
  ["do not come", DEAD, "page-missing"],
  ["are half", HALF, "page-foreign"],
  ["are blocked", BLOCKED, "page-foreign"],
];

for (const language of LANGUAGES as ("en" | "fr")[]) {
  for (const { path, like, then } of LATER) {
    for (const [what, fault, words] of WHY) {
      test(`files that ${what} (${like.source}): said, and had the next time, in ${language}`, async ({ page }) => {
        site.fault = of(like, fault);
        await page.goto(`${site.url}/${language}/${path[language]}`);
        await up(page);
        await expect(title(page)).toHaveText(say(language, "page-missing-title"));
        await expect(page).toHaveTitle(new RegExp(`^${say(language, "page-missing-title")}`));
        await expect(page.locator("main").getByText(say(language, words))).toBeVisible();
        await expect(page.locator("main input, main textarea, main form")).toHaveCount(0);
        site.fault = () => undefined;
        await page.getByRole("button", { name: say(language, "try-again") }).click();
        await expect(title(page)).toContainText(say(language, then));
      });
    }
  }

  test(`a new release in the middle of the questions: it is offered, and the answers come along, in ${language}`, async ({ page }) => {
    const found = troubles(page);
    // What is fetched early on is held back: the release comes between.
    site.fault = of(/later-/, DEAD);
    await page.goto(`${site.url}/${language}/questions`);
    await up(page);
    const asked = await answerAll(page, language, PEOPLE[0]);
    expect(asked.length).toBeGreaterThan(0);
    await release(copy, { later: padded });
    site.fault = () => undefined;
    await page.getByRole("button", { name: say(language, "try-again") }).click();
    await expect(page.locator("main").getByText(say(language, "page-replaced"))).toBeVisible();
    await page.getByRole("button", { name: say(language, "update-now") }).click();
    await expect(title(page)).toHaveText(say(language, "answers-title"));
    await expect(page.locator("main").getByText(say(language, "choice-marital-status-single"))).toBeVisible();
    expect(found.filter((trouble) => trouble.startsWith("error"))).toEqual([]);
  });
}

test("where trying again does not help, the site is loaded again and the answers come along", async ({ page }) => {
  site.fault = of(/later-/, BLOCKED);
  await page.goto(`${site.url}/en/questions`);
  await up(page);
  await answerAll(page, "en", PEOPLE[0]);
  await expect(page.locator("main").getByText(say("en", "page-foreign"))).toBeVisible();
  site.fault = () => undefined;
  await page.getByRole("button", { name: say("en", "load-again") }).click();
  await expect(title(page)).toHaveText(say("en", "answers-title"));
  await expect(page.locator("main").getByText(say("en", "choice-marital-status-single"))).toBeVisible();
});

test("a page of the newer release with files of the older: one or the other, and answers", async ({ page }) => {
  await withAnswers(page);
  await page.goto(`${site.url}/en/`);
  await up(page);
  await release(copy, { later: padded });
  await page.goto(`${site.url}/en/results`);
  await up(page);
  await expect(title(page)).toHaveText(say("en", "results-title"));
});

test("places that cannot be had leave the choice by hand", async ({ page }) => {
  site.fault = of(/\/places-/, MISSING);
  await withAnswers(page);
  await page.goto(`${site.url}/en/results`);
  await up(page);
  await expect(title(page)).toHaveText(say("en", "results-title"));
  await follow(page, "/en/places");
  await expect(page.locator("main").getByText(say("en", "page-replaced"))).toBeVisible();
});

/** The rules with another address in them, sealed anew with the checksum that damage is told by. */
function forged(pack: Buffer): Buffer {
  const made = Buffer.from(pack);
  Buffer.from("http://evil.example/").copy(made, made.lastIndexOf("http"));
  let sum = 0xcbf29ce484222325n;
  for (const byte of made.subarray(14)) sum = ((sum ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
  made.writeBigUInt64LE(sum, 6);
  return made;
}
