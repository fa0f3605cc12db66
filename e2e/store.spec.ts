// The store on the device heals, and a page is of one version: whatever the host, the line and the
// browser's own tidying do to either.
import { type Page, expect } from "@playwright/test";

import { textOf } from "./journeys/kept";
import { PEOPLE } from "./journeys/people";
import { LANGUAGES, say } from "./journeys/words";
import { copy, freshSite, site } from "./support/fresh_site";
import { DEAD, MISSING, host, of } from "./support/host";
import { follow, forget, lose, newerWaits, storedForOffline, stores, takeOver, up } from "./support/page";
import { padded, release, reworded } from "./support/release";
import { test } from "./support/test";

freshSite();

/** A first visit, at the end of which the device has the site. */
async function visit(page: Page, path = "/en/"): Promise<void> {
  await page.goto(site.url + path);
  await up(page);
  await storedForOffline(page);
}

/** A release in which code and words differ; `Places near you` are called otherwise. */
const NEWER = {
  later: padded,
  "messages-en": reworded(say("en", "places-title"), "Newer places"),
  "words-en-conversation": reworded(say("en", "about-1-title"), "What newer words say"),
};

const publish = () => release(copy, NEWER);

for (const [how, fault] of [["the line dies", DEAD], ["its files are not there yet", MISSING]] as const) {
  test(`a new release of which ${how}: the version on the device goes on, whole`, async ({ page }) => {
    await visit(page);
    await publish();
    site.fault = of(/^\/assets\/|^\/sw\.js$/, fault);
    await forget(page);
    const other = await page.context().newPage();
    await other.goto(`${site.url}/en/about`);
    await up(other);
    await expect(other.getByRole("heading", { name: say("en", "about-1-title") })).toBeVisible();
    await expect(other.getByRole("link", { name: say("en", "places-title") })).toBeVisible();
    await expect(other.locator("#shell-failed")).toHaveCount(0);
  });
}

test("another page takes the newer version: this one goes on with its own until it is closed", async ({ page, context }) => {
  await visit(page);
  const [old] = Object.keys(await stores(page));
  const other = await context.newPage();
  await other.goto(`${site.url}/fr/q/birth-date`);
  await up(other);

  await publish();
  await newerWaits(page);
  await takeOver(page);
  await forget(page);
  // What it shows next is of its own version, whose files the host has no more.
  await follow(other, "/fr/lieux");
  await expect(other.getByRole("heading", { level: 1 })).toHaveText(say("fr", "places-title"));
  await follow(other, "/en/about");
  await expect(other.getByRole("heading", { name: say("en", "about-1-title") })).toBeVisible();
  await follow(other, "/en/places");
  await expect(other.getByRole("heading", { level: 1 })).toHaveText(say("en", "places-title"));
  expect(Object.keys(await stores(page))).toContain(old);

  await page.goto(`${site.url}/en/places`);
  await up(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Newer places");
  expect(Object.keys(await stores(page))).toContain(old);

  await other.close();
  await expect(async () => {
    await page.reload();
    await up(page);
    expect(Object.keys(await stores(page))).not.toContain(old);
  }).toPass();
});

test("the newer version is offered, and the answers come along", async ({ page }) => {
  await visit(page);
  await page.evaluate((text) => localStorage.setItem("answers", text), textOf(PEOPLE[0]));
  await page.reload();
  await up(page);
  // In memory alone, from here on.
  await page.evaluate(() => localStorage.removeItem("answers"));
  await expect(page.getByText(say("en", "update-title"))).toBeHidden();
  await publish();
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await page.getByRole("button", { name: say("en", "update-now") }).click();
  await expect(page.getByRole("link", { name: "Newer places" })).toBeVisible();
  await follow(page, "/en/answers");
  await expect(page.locator("main").getByText(say("en", "choice-marital-status-single"))).toBeVisible();
});

test("a version that lost what it starts with makes place for the newer one", async ({ page, context }) => {
  await visit(page);
  await lose(page, /\/app-.*\.js/);
  await publish();
  await forget(page);
  const other = await context.newPage();
  await other.goto(`${site.url}/en/`);
  await up(other);
  await expect(other.getByRole("link", { name: "Newer places" })).toBeVisible();
});

test("a visit finds the newer version by itself", async ({ page, context }) => {
  await visit(page);
  await publish();
  const other = await context.newPage();
  await other.goto(`${site.url}/fr/`);
  await up(other);
  await expect(other.getByText(say("fr", "update-title"))).toBeVisible();
});

for (const file of ["later", "rules", "words-en-conversation", "messages-en", "app", "style"]) {
  test(`a file that the store lost comes back: ${file}`, async ({ page, context }) => {
    await visit(page);
    const like = new RegExp(`/${file}-`);
    const all = Object.values(await stores(page))[0];
    await lose(page, like);
    const other = await context.newPage();
    await other.goto(`${site.url}/en/about`);
    await up(other);
    await expect.poll(async () => Object.values(await stores(page))[0].sort()).toEqual(all.sort());
    await site.stop();
    await forget(page);
    const third = await context.newPage();
    await third.goto(`${site.url}/en/about`);
    await up(third);
    await expect(third.getByRole("heading", { name: say("en", "about-1-title") })).toBeVisible();
  });
}

test("a store that the browser emptied is filled again", async ({ page, context }) => {
  await visit(page);
  const all = Object.values(await stores(page))[0];
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  const other = await context.newPage();
  await other.goto(`${site.url}/en/`);
  await up(other);
  await expect.poll(async () => (Object.values(await stores(page))[0] ?? []).sort()).toEqual(all.sort());
  await site.stop();
  await forget(page);
  await other.goto(`${site.url}/fr/lieux`);
  await up(other);
  await expect(other.getByRole("heading", { level: 1 })).toHaveText(say("fr", "places-title"));
});

test("what lies damaged in the store is asked for again and replaced", async ({ page, context }) => {
  await visit(page);
  await page.evaluate(async () => {
    const [name] = await caches.keys();
    const store = await caches.open(name);
    for (const request of await store.keys()) {
      if (/words-en-conversation|rules-/.test(request.url)) await store.put(request, new Response("<h1>log in</h1>"));
    }
  });
  const other = await context.newPage();
  await other.goto(`${site.url}/en/q/birth-date`);
  await up(other);
  await expect(other.getByRole("textbox", { name: say("en", "part-year") })).toBeVisible();
  const repaired = () => page.evaluate(async () => {
    const kept = await caches.match(document.querySelector<HTMLLinkElement>("link[data-asset=rules]")?.href ?? "");
    return (await kept?.text())?.startsWith("NAVR");
  });
  await expect.poll(repaired).toBe(true);
});

test("a file that is missing at the host is neither stored nor waited for", async ({ page }) => {
  site.fault = of(/\/words-fr-doors-/, MISSING);
  await page.goto(`${site.url}/en/`);
  await up(page);
  await expect(page.getByText(say("en", "not-stored-title"))).toBeVisible();
  expect(await stores(page)).toEqual({});
  site.fault = () => undefined;
  await page.reload();
  await up(page);
  await storedForOffline(page);
  await expect(page.getByText(say("en", "not-stored-title"))).toBeHidden();
});

for (const language of LANGUAGES) {
  test(`a device with no room for the site says so, in ${language}`, async ({ page }) => {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Storage.overrideQuotaForOrigin", { origin: site.url, quotaSize: 200_000 });
    await page.goto(`${site.url}/${language}/`);
    await up(page);
    await expect(page.getByText(say(language, "not-stored-title"))).toBeVisible();
    await expect(page.getByText(say(language, "not-stored"), { exact: true })).toBeVisible();
    await page.getByRole("link", { name: say(language, "shell-start"), exact: true }).click();
    await expect(page).toHaveURL(/needs|besoins/);
  });
}

test("a host that never answers does not hold up a second visit", async ({ page, context }) => {
  await visit(page);
  site.fault = () => ({ hangs: true });
  await forget(page);
  const other = await context.newPage();
  await other.goto(`${site.url}/en/q/birth-date`);
  await up(other);
  await expect(other.getByRole("textbox", { name: say("en", "part-year") })).toBeVisible();
});

test("a host that knows only files", async ({ page, context }) => {
  const plain = await host(copy.folder, { rewrites: false, headers: false });
  try {
    // The first address anybody opens may lie within the program.
    const answer = await page.goto(`${plain.url}/fr/lieux`);
    expect(answer?.status()).toBe(404);
    await up(page);
    await expect(page).toHaveURL(`${plain.url}/fr/lieux`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(say("fr", "places-title"));
    await storedForOffline(page);
    // Once visited, it is answered from the device: with the host and without.
    for (const online of [true, false]) {
      if (!online) await plain.stop();
      const other = await context.newPage();
      const answer = await other.goto(`${plain.url}/en/about`);
      expect(answer?.status()).toBe(200);
      await up(other);
      await expect(other.getByRole("heading", { level: 1 })).toHaveText(say("en", "about-title"));
    }
  } finally {
    await plain.stop();
  }
});

test("a page is from the store and not from the line, and an address of no page is still none", async ({ page }) => {
  await visit(page);
  site.asked.length = 0;
  await page.goto(`${site.url}/en/questions`);
  await up(page);
  expect(site.asked.filter((path) => path.startsWith("/en/"))).toEqual([]);
  expect((await page.goto(`${site.url}/no-such-page`))?.status()).toBe(404);
  // A page that is asked for without its slash gets it.
  await page.goto(`${site.url}/fr/programs/oas`);
  await expect(page).toHaveURL(`${site.url}/fr/programs/oas/`);
});
