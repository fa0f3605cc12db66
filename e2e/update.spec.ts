// A new version never takes over by itself: it waits for the person.
import { expect } from "@playwright/test";

import { storedForOffline } from "./support/page";
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
  const caches = () => page.evaluate(() => window.caches.keys());
  const [old] = await caches();

  await publish("A newer title");
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
  });
  const waiting = () => page.evaluate(async () => Boolean((await navigator.serviceWorker.ready).waiting));
  await expect.poll(waiting).toBe(true);
  expect(await caches()).toHaveLength(2);

  await page.evaluate(async () => {
    const { waiting } = await navigator.serviceWorker.ready;
    const taken = new Promise((resolve) => {
      navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true });
    });
    waiting?.postMessage({ type: "activate" });
    await taken;
  });
  await expect.poll(caches).toHaveLength(1);
  expect(await caches()).not.toContain(old);

  await server.stop();
  const page2 = await page.context().newPage();
  const html = await (await page2.goto(`${server.url}/en/`))?.text();
  expect(html).toContain("A newer title");
});

test("a version that cannot be stored leaves the old one at work", async ({ page }) => {
  await page.goto(`${server.url}/en/`);
  await storedForOffline(page);
  const before = await page.evaluate(() => window.caches.keys());
  const told = page.evaluate(
    () => new Promise((resolve) => navigator.serviceWorker.addEventListener("message", ({ data }) => resolve(data.type))),
  );

  await copy.change("sw.js", (worker) =>
    worker.replace(/VERSION = "\w+"/, 'VERSION = "broken"').replace('FILES = "', 'FILES = "/no-such-page '),
  );
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => {});
  });
  expect(await told).toBe("not-stored");
  expect(await page.evaluate(() => window.caches.keys())).toEqual(before);
});

async function publish(title: string) {
  await copy.change("en/index.html", (html) => html.replace(/<title>.*<\/title>/, `<title>${title}</title>`));
  await copy.change("sw.js", (worker) => worker.replace(/VERSION = "\w+"/, 'VERSION = "newer"'));
}
