// What every test may want to know of a page.
import { type Page, expect } from "@playwright/test";

/** Collects what must not happen on any page: errors, and breaches of the security policy. */
export function troubles(page: Page): string[] {
  const found: string[] = [];
  page.on("pageerror", (error) => found.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") found.push(`console: ${message.text()}`);
  });
  return found;
}

/** Until the service worker has stored the site and answers for this page. */
export async function storedForOffline(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((resolve) => {
      navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true });
    });
  });
}

/** Goes to another page as the app does for a link, without loading it anew. */
export async function follow(page: Page, address: string): Promise<void> {
  await page.evaluate((address) => {
    const link = Object.assign(document.createElement("a"), { href: address, textContent: address });
    document.querySelector("main")?.append(link);
    link.click();
    link.remove();
  }, address);
}

/** Until the program stands in place of the shell, with a page drawn. */
export async function up(page: Page): Promise<void> {
  await page.locator("#shell").waitFor({ state: "detached" });
  await page.getByRole("heading", { level: 1 }).waitFor();
}

/** The addresses of what the worker has stored, by store. */
export function stores(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(async () => {
    const found: Record<string, string[]> = {};
    for (const name of await caches.keys()) {
      const kept = await (await caches.open(name)).keys();
      found[name] = kept.map(({ url }) => new URL(url).pathname);
    }
    return found;
  });
}

/** Takes files out of every store whose address is like this. */
export function lose(page: Page, like: RegExp): Promise<void> {
  return page.evaluate(async (source) => {
    for (const name of await caches.keys()) {
      const store = await caches.open(name);
      for (const request of await store.keys()) {
        if (new RegExp(source).test(new URL(request.url).pathname)) await store.delete(request);
      }
    }
  }, like.source);
}

/** Empties the browser's own cache, which keeps files beside the worker's stores. */
export async function forget(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Network.clearBrowserCache");
  await devtools.detach();
}

/** Until a newer version waits to take over. */
export async function newerWaits(page: Page): Promise<void> {
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  const waiting = () => page.evaluate(async () => Boolean((await navigator.serviceWorker.ready).waiting));
  await expect.poll(waiting).toBe(true);
}

/** Lets a newer version take over, as the app does when asked. */
export async function takeOver(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { waiting } = await navigator.serviceWorker.ready;
    const taken = new Promise((resolve) => {
      navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true });
    });
    waiting?.postMessage({ type: "activate" });
    await taken;
  });
}
