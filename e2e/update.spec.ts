// A new version never takes over by itself: it waits for the person.
import { expect } from "@playwright/test";

import { newerWaits, storedForOffline, stores, takeOver, up } from "./support/page";
import { list } from "./support/release";
import { type Copy, copyOfSite, type Server, serve } from "./support/server";
import { test } from "./support/test";

let copy: Copy;
let server: Server;

test.beforeEach(async () => {
  copy = await copyOfSite();
  server = await serve(copy.folder);
});

test.afterEach(async () => {
  await server.stop();
  await copy.remove();
});

test("a new version waits, takes over when asked, and clears the old one away", async ({ page }) => {
  await page.goto(`${server.url}/en/`);
  await storedForOffline(page);
  const [old] = Object.keys(await stores(page));

  await publish("A newer title");
  await newerWaits(page);
  expect(Object.keys(await stores(page))).toHaveLength(2);

  await takeOver(page);
  // This page is still of the old one.
  expect(Object.keys(await stores(page))).toContain(old);
  await expect(async () => {
    await page.reload();
    await up(page);
    expect(Object.keys(await stores(page))).toHaveLength(1);
  }).toPass();
  expect(Object.keys(await stores(page))).not.toContain(old);

  await server.stop();
  const page2 = await page.context().newPage();
  const html = await (await page2.goto(`${server.url}/en/`))?.text();
  expect(html).toContain("A newer title");
});

test("a version that cannot be stored leaves the old one at work, and says nothing", async ({ page }) => {
  await page.goto(`${server.url}/en/`);
  await storedForOffline(page);
  const before = await stores(page);
  await copy.change("sw.js", (worker) =>
    worker.replace(/VERSION = "\w+"/, 'VERSION = "broken"').replace('Map("', 'Map("/no-such-page=0000000000000000 '),
  );
  const told = await page.evaluate(async () => {
    const told: string[] = [];
    navigator.serviceWorker.addEventListener("message", ({ data }) => told.push(data.type));
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const { installing } = registration;
    await new Promise((done) => installing?.addEventListener("statechange", done));
    return [installing?.state, ...told];
  });
  expect(told).toEqual(["redundant"]);
  expect(await stores(page)).toEqual(before);
});

async function publish(title: string) {
  await copy.change("en/index.html", (html) => html.replace(/<title>.*<\/title>/, `<title>${title}</title>`));
  await list(copy);
}
