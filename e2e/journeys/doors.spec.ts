// Journeys that end at the right door, in both languages, and with the network gone.
import { expect, type Locator, type Page } from "@playwright/test";
import jsqr from "jsqr";

import { storedForOffline, troubles } from "../support/page";
import { serve } from "../support/server";
import { listen } from "../support/silence";
import { open, test, toResults as answered } from "./conversation";
import { keptToResults as toResults } from "./kept";
import { type Household } from "./people";
import { PLAIN } from "./workers";
import { LANGUAGES, type Language, say } from "./words";

const PLACES = { en: "places", fr: "lieux" };
const HANDOVER = { en: "hand-over", fr: "transfert" };

const AT_65: Household = {
  id: "citizen-at-65",
  household: { marital_status: "single" },
  person: {
    lives_in_canada: true,
    always_in_canada: true,
    legal_status: "citizen",
    oas_receiving: false,
    income_fell: false,
    employment_income: 0,
    birth_date: "1961-03-12",
    net_income: 6000,
  },
};

type Dealing = Partial<Record<"online" | "home-internet" | "calling" | "fly-in" | "originals" | "support" | "urgent", string>>;

/** Answers how the person deals with offices, from the results. */
async function dealing(page: Page, language: Language, said: Dealing): Promise<void> {
  await page.getByRole("link", { name: say(language, "doors-ask"), exact: true }).click();
  for (const [fact, option] of Object.entries(said)) {
    const own = ["yes", "no"].includes(option) && fact !== "online";
    const name = say(language, own ? option : `choice-${fact}-${option}`);
    const group = page.getByRole("group", { name: say(language, `fact-${fact}`), exact: true });
    await group.getByRole("radio", { name, exact: true }).check();
  }
  await page.getByRole("button", { name: say(language, "dont-know"), exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(say(language, "results-title"));
}

function card(page: Page, language: Language, program: string) {
  return page.getByRole("article", { name: say(language, `${program}-name`), exact: true });
}

async function bestDoor(page: Page, language: Language, program: string, text: string): Promise<void> {
  const door = card(page, language, program).locator(".card-do .steps > .step").first();
  await expect(door.locator(".channel")).toHaveText(text);
}

/** What a camera would read in the code: its squares, each drawn as four by four points. */
async function scanned(code: Locator): Promise<string | undefined> {
  const size = Number((await code.getAttribute("viewBox"))?.split(" ")[2]) * 4;
  const path = (await code.locator("path").last().getAttribute("d")) ?? "";
  const points = new Uint8ClampedArray(size * size * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h/g)) {
    for (let row = 0; row < 4; row += 1) {
      const start = ((Number(y) * 4 + row) * size + Number(x) * 4) * 4;
      for (let at = 0; at < 16; at += 1) if (at % 4 < 3) points[start + at] = 0;
    }
  }
  return jsqr(points, size, size)?.data;
}

async function find(page: Page, typed: string): Promise<void> {
  await page.locator("#where").fill(typed);
  await page.locator("button.match").first().click();
}

for (const language of LANGUAGES) {
  test(`a citizen online in Ottawa, in ${language}`, async ({ page }) => {
    const found = troubles(page);
    await toResults(page, language, AT_65);
    await dealing(page, language, { online: "account", "home-internet": "yes", calling: "voice", "fly-in": "no", urgent: "no" });
    await bestDoor(page, language, "oas", say(language, "channel-online"));
    await expect(card(page, language, "oas")).toContainText(say(language, "door-online-because-account"));
    await page.getByRole("link", { name: say(language, "places-title"), exact: true }).first().click();
    await find(page, "Ottawa");
    await expect(page.locator(".place-card h3").first()).toContainText("Ottawa");
    expect(found).toEqual([]);
  });

  test(`an elder in Kashechewan without internet, in ${language}`, async ({ page }) => {
    await toResults(page, language, AT_65);
    await dealing(page, language, { online: "no", "home-internet": "no", calling: "voice", "fly-in": "yes" });
    for (const program of ["oas", "gis"]) {
      await bestDoor(page, language, program, say(language, "door-support-centre"));
    }
    // A Monday at ten: the line is answered.
    const hours = card(page, language, "oas").locator(".card-do .line-hours").first();
    await expect(hours).toContainText(language === "en" ? "8\u00a0am to 5\u00a0pm, your time" : "de 8\u00a0h à 17\u00a0h, à votre heure");
    await expect(hours).toContainText(say(language, "line-open"));
    await expect(hours).toContainText(say(language, "line-relay"));
    // Named on the page of places, the community's own visit comes before every office.
    await page.getByRole("link", { name: say(language, "places-title"), exact: true }).first().click();
    await find(page, "kashé");
    await expect(page.getByText(say(language, "place-no-road-title"))).toBeVisible();
    const first = page.locator(".place-card").first();
    await expect(first).toContainText("Kashechewan");
    await expect(first).toContainText(say(language, "place-kind-outreach"));
    await expect(first.getByRole("link", { name: "1-800-622-6232" })).toBeVisible();
  });

  test(`a newcomer in Windsor on a Friday at 16:45, in ${language}`, async ({ page }) => {
    await page.clock.setFixedTime(new Date("2026-11-27T21:45:00Z"));
    await page.goto(`/${language}/${PLACES[language]}`);
    await page.locator("#shell").waitFor({ state: "detached" });
    await page.getByText(say(language, "places-filter"), { exact: true }).click();
    await page.getByRole("radio", { name: say(language, "places-what-office"), exact: true }).check();
    await find(page, "Windsor");
    const first = page.locator(".place-card").first();
    await expect(first).toContainText("Windsor");
    await expect(first.locator(".place-now")).toHaveClass(/closed/);
    await expect(first.locator(".place-now")).toContainText(say(language, "weekday-1"));
    await expect(first.locator(".place-now")).toContainText(language === "en" ? "November 30, 2026" : "30 novembre 2026");
    await expect(first.locator(".place-now")).toContainText(language === "en" ? "8:30\u00a0am" : "8\u00a0h\u00a030");
  });

  test(`a deaf caller, in ${language}`, async ({ page }) => {
    await toResults(page, language, AT_65);
    await dealing(page, language, { online: "helped", "home-internet": "yes", calling: "relay", "fly-in": "no" });
    await bestDoor(page, language, "oas", say(language, "channel-phone"));
    await expect(card(page, language, "oas")).toContainText(say(language, "door-phone-because-relay"));
  });

  test(`on Ontario Works at 64, in ${language}`, async ({ page }) => {
    const person = { ...AT_65.person, birth_date: "1962-10-02", social_assistance: "ontario_works" };
    await toResults(page, language, { ...AT_65, person });
    await bestDoor(page, language, "oas", say(language, "door-caseworker"));
  });

  test(`original papers to be shown, in ${language}`, async ({ page }) => {
    await toResults(page, language, AT_65);
    await dealing(page, language, { online: "account", "home-internet": "yes", originals: "yes", support: "no" });
    await bestDoor(page, language, "oas", say(language, "door-office"));
    await expect(card(page, language, "oas")).toContainText(say(language, "door-office-because-originals"));
  });

  test(`money for food running out, in ${language}`, async ({ page }) => {
    await toResults(page, language, AT_65);
    await dealing(page, language, { online: "account", calling: "voice", urgent: "yes" });
    await bestDoor(page, language, "oas", say(language, "channel-phone"));
    const help = card(page, language, "oas").getByText(say(language, "door-urgent-text"), { exact: true });
    await expect(help).toBeVisible();
    await expect(card(page, language, "oas").getByRole("link", { name: "2-1-1" })).toHaveAttribute("href", "tel:211");
  });

  test(`a telephone line on a Friday evening, in ${language}`, async ({ page }) => {
    await toResults(page, language, AT_65);
    await page.clock.setFixedTime(new Date("2026-11-27T22:10:00Z"));
    await dealing(page, language, { calling: "tty", "fly-in": "no" });
    await bestDoor(page, language, "oas", say(language, "channel-phone"));
    const hours = card(page, language, "oas").locator(".card-do .line-hours").first();
    const day = language === "en" ? "Monday, November 30" : "lundi 30 novembre";
    await expect(hours).toContainText(say(language, "line-closed", { day }).replace(/\.$/, ""));
  });

  test(`a place that no road leads to is said with the region, in ${language}`, async ({ page }) => {
    const household = { ...PLAIN, place: "Kashechewan", household: { ei_region: "northern" } };
    // With fewer hours the region counts, so that it is asked.
    await answered(page, language, { ...household, person: { ...PLAIN.person, ei_hours: 680, paid_weeks: 30 } });
    await bestDoor(page, language, "ei-regular", say(language, "door-support-centre"));
    await expect(page.getByText(say(language, "doors-ask-again"), { exact: true })).toBeVisible();
    // Another place takes it back.
    await page.getByText(say(language, "doors-others"), { exact: true }).first().click();
    await page.getByRole("link", { name: say(language, "doors-find"), exact: true }).first().click();
    await find(page, "Timmins");
    await expect(page.getByText(say(language, "place-no-road-title"))).toBeHidden();
    await page.goBack();
    await bestDoor(page, language, "ei-regular", say(language, "channel-online"));
  });

  test(`answers handed over to another browser, in ${language}`, async ({ page, browser, baseURL }) => {
    await toResults(page, language, AT_65);
    await page.getByRole("link", { name: say(language, "handover-title"), exact: true }).click();
    const code = page.getByRole("img", { name: say(language, "handover-code") });
    await expect(code).toBeVisible();
    const link = await page.locator("#link").inputValue();
    expect(await scanned(code)).toBe(link);
    expect(new URL(link).search).toBe("");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: say(language, "handover-copy"), exact: true }).click();
    await expect(page.getByText(say(language, "handover-copied"), { exact: true })).toBeVisible();
    // The site may not read what others copied: it is pasted, as a person would.
    const pasted = page.locator("#pasted");
    await page.evaluate(() => document.body.append(Object.assign(document.createElement("textarea"), { id: "pasted" })));
    await pasted.press("Control+v");
    await expect(pasted).toHaveValue(link);
    expect(await page.evaluate(() => navigator.clipboard.readText().catch(() => "forbidden"))).toBe("forbidden");
    const context = await browser.newContext();
    // Pages and workers of the other browser: what stands behind the # is sent to nobody.
    const silence = await listen(context, baseURL ?? "");
    const asked: string[] = [];
    context.on("request", (request) => asked.push(`${request.url()} ${request.postData() ?? ""}`));
    const other = await context.newPage();
    await other.goto(link);
    await expect(other.getByRole("heading", { level: 1 })).toHaveText(say(language, "handover-offered"));
    await expect(other.getByRole("main")).toContainText("1961");
    await other.getByRole("button", { name: say(language, "handover-take"), exact: true }).click();
    await expect(other).toHaveURL(/\/(answers|reponses)$/);
    await expect(other.getByRole("main")).toContainText("1961");
    await storedForOffline(other);
    expect(await silence.broken()).toEqual([]);
    // Nor does it stay in the address.
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter((all) => all.includes("#") || all.includes(link.split("#")[1]))).toEqual([]);
    expect(other.url()).not.toContain("#");
    await context.close();
    const broken = await browser.newContext();
    const third = await broken.newPage();
    await third.goto(`${link.slice(0, -6)}AAAAAA`);
    await expect(third.getByText(say(language, "handover-damaged"))).toBeVisible();
    await broken.close();
  });

  test(`the map by keyboard only, in ${language}`, { tag: "@wide" }, async ({ page }) => {
    await open(page, language, PLACES[language]);
    await find(page, "Sudbury");
    const map = page.getByRole("group", { name: say(language, "map-label") });
    await map.focus();
    const box = () => map.locator("svg").getAttribute("viewBox");
    const before = await box();
    await page.keyboard.press("+");
    const closer = await box();
    expect(closer).not.toBe(before);
    await page.keyboard.press("ArrowLeft");
    expect(await box()).not.toBe(closer);
    await page.keyboard.press("0");
    expect(await box()).toBe("0 0 1400 1580 ");
    // What the map points out is what the list says first.
    await page.keyboard.press("Enter");
    const first = (await page.locator(".place-card h3").first().textContent()) ?? "";
    await expect(page.locator(".map-said")).toContainText(first);
    await expect(map).toBeFocused();
  });

  test(`a referral sheet in both languages, in ${language}`, async ({ page }) => {
    await toResults(page, language, AT_65);
    await page.getByRole("link", { name: say(language, "referral-title"), exact: true }).click();
    for (const other of LANGUAGES) {
      await expect(page.locator(`.referral [lang=${other}]`).filter({ hasText: say(other, "referral-consent-text") })).toBeVisible();
      await expect(page.locator(`.referral [lang=${other}]`).filter({ hasText: say(other, "oas-name") }).first()).toBeVisible();
    }
    // Only what was answered, so that the page is enough.
    await expect(page.locator(".referral")).not.toContainText(say(language, "referral-needs"));
    await page.goBack();
    await dealing(page, language, { calling: "relay", urgent: "yes" });
    await page.getByRole("link", { name: say(language, "referral-title"), exact: true }).click();
    await expect(page.locator(".referral")).toContainText(say(language, "choice-calling-relay"));
    await expect(page.locator(".referral")).not.toContainText(say(language, "fact-home-internet"));
    await expect(page.locator(".referral [lang]").filter({ hasText: say(language === "en" ? "fr" : "en", "fact-urgent") })).toBeVisible();
    const pages = await page.pdf({ format: "Letter" });
    expect(pages.toString("latin1").match(/\/Type\s*\/Page[^s]/g)?.length).toBe(1);
  });

  test(`dates for a calendar, in ${language}`, async ({ page }) => {
    await toResults(page, language, AT_65);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: say(language, "calendar-save"), exact: true }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(say(language, "calendar-file"));
    const stream = await file.createReadStream();
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(part as Buffer);
    const text = Buffer.concat(parts).toString();
    expect(text).toContain("BEGIN:VEVENT\r\n");
    expect(text).toMatch(/DTSTART;VALUE=DATE:20\d{6}\r\n/);
  });
}

test("two fingers enlarge the map", async ({ page, context }) => {
  await open(page, "en", PLACES.en);
  const map = page.locator(".map");
  await map.scrollIntoViewIfNeeded();
  const { x, y } = (await map.boundingBox()) ?? { x: 0, y: 0 };
  const browser = await context.newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...across: number[]) =>
    browser.send("Input.dispatchTouchEvent", { type, touchPoints: across.map((at, id) => ({ x: x + at, y: y + 90, id })) });
  await touch("touchStart", 140, 180);
  for (let apart = 8; apart <= 80; apart += 8) await touch("touchMove", 140 - apart, 180 + apart);
  await touch("touchEnd");
  const width = Number((await map.locator("svg").getAttribute("viewBox"))?.split(" ")[2]);
  expect(width).toBeLessThan(700);
});

test("places, map and hand-over with the server stopped", async ({ page }) => {
  const server = await serve();
  try {
    await page.goto(`${server.url}/en/`);
    await storedForOffline(page);
  } finally {
    await server.stop();
  }
  await page.goto(`${server.url}/fr/lieux`);
  await page.locator("#shell").waitFor({ state: "detached" });
  await find(page, "P0L 1S0");
  await expect(page.locator(".place-card").first()).toContainText("Kashechewan");
  await expect(page.locator(".map svg")).toBeVisible();
  await page.goto(`${server.url}/en/${HANDOVER.en}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(say("en", "handover-title"));
});
