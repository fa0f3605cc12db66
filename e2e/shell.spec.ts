// The static page of each language: small, safe, readable before and without the program.
import { createHash } from "node:crypto";

import { expect, test as plain } from "@playwright/test";

import { check } from "./support/axe";
import { troubles } from "./support/page";
import { test } from "./support/test";

const LANGUAGES = [
  { lang: "en", start: "Start", other: "Français", not: "This is not a Government of Canada website." },
  { lang: "fr", start: "Commencer", other: "English", not: "Ce site n’est pas un site du gouvernement du Canada." },
];
const PAGES = ["/", "/en/", "/fr/", "/csw/", "/en/programs/", "/fr/programs/oas/", "/no-such-page"];
const MOST_BYTES = 14_000;

for (const { lang, start, other, not } of LANGUAGES) {
  test(`${lang}: the page stands without the program, and says that it did not start`, async ({ page }) => {
    await page.route("**/*.wasm", (route) => route.abort());
    await page.goto(`/${lang}/`);
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("link", { name: start, exact: true })).toHaveAttribute("href", `/${lang}/questions`);
    await expect(page.getByRole("link", { name: other })).toBeVisible();
    await expect(page.getByText(not)).toBeVisible();
    await expect(page.getByRole("alert")).toBeVisible();
  });

  for (const colorScheme of ["light", "dark"] as const) {
    test(`${lang}: the page is accessible, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.route("**/*.wasm", (route) => route.abort());
      await page.goto(`/${lang}/`);
      await check(page);
    });
  }

  test(`${lang}: the page fits`, async ({ page, request }) => {
    const response = await request.get(`/${lang}/`, { headers: { "Accept-Encoding": "br" } });
    expect(response.headers()["content-encoding"]).toBe("br");
    expect(Number(response.headers()["content-length"])).toBeLessThanOrEqual(MOST_BYTES);

    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`/${lang}/`);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(sideways).toBe(0);
  });

  test(`${lang}: the site can be installed`, async ({ page, request }) => {
    await page.goto(`/${lang}/`);
    const address = await page.locator("link[rel=manifest]").getAttribute("href");
    const response = await request.get(address ?? "");
    expect(response.headers()["content-type"]).toContain("application/manifest+json");
    const manifest = await response.json();
    expect(manifest).toMatchObject({ lang, start_url: `/${lang}/`, display: "standalone" });
    for (const { src } of manifest.icons) expect((await request.get(src)).ok()).toBe(true);

    const browser = await page.context().newCDPSession(page);
    const { installabilityErrors } = await browser.send("Page.getInstallabilityErrors");
    // Tests run in a private window, where nothing can be installed: the only fault allowed.
    expect(installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito")).toEqual([]);
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the root lets the person choose a language", async ({ page }) => {
    await page.goto("/");
    await expect(page.getByRole("link", { name: "Continue in English" })).toBeVisible();
    await page.getByRole("link", { name: "Continuer en français" }).click();
    await expect(page).toHaveURL(/\/fr\/$/);
    await expect(page.locator("noscript p")).toBeVisible();
  });
});

test.describe("a browser in French", () => {
  test.use({ locale: "fr-CA" });

  test("goes on in French", async ({ page }) => {
    await page.goto("/");
    await expect(page).toHaveURL(/\/fr\/$/);
  });
});

test("the program is asked for once the page is painted, and not before", async ({ page }) => {
  // With time standing still, the starter's patience never ends: only the paint is left.
  await page.clock.install();
  await page.goto("/en/");
  await page.locator("#shell").waitFor({ state: "detached" });
  // Time that stands still has no entries of its own; an observer is told of the real ones.
  const entries = (type: string) =>
    page.evaluate((type) => new Promise<{ name: string; startTime: number }[]>((done) => {
      new PerformanceObserver((list) => done(list.getEntries().map((e) => e.toJSON()))).observe({ type, buffered: true });
    }), type);
  const [{ startTime: painted }] = await entries("paint");
  const asked = (await entries("resource")).find(({ name }) => name.endsWith(".wasm"))?.startTime;
  expect(asked).toBeGreaterThan(painted);
});

for (const address of PAGES) {
  test(`${address}: nothing inline but the starter, and a policy that would forbid it`, async ({ page, request }) => {
    const response = await request.get(address);
    const html = await response.text();
    const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([^]*?)<\/script>/g)];
    expect(inline.length).toBe(/^\/(en|fr)\/$/.test(address) ? 1 : 0);
    expect(html).not.toMatch(/\son\w+=|\sstyle=|javascript:/);
    // Links may lead elsewhere; what the page loads may not come from there.
    expect(html).not.toMatch(/<(?!a\s)[^>]*\s(?:src|href)="(?:https?:)?\/\//);

    const headers = response.headers();
    const policy = headers["content-security-policy"];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain("unsafe-inline");
    const scripts = policy.match(/script-src ([^;]*)/)?.[1] ?? "";
    expect(scripts.match(/'sha256-/g)).toHaveLength(1);
    for (const [, text] of inline) {
      expect(scripts).toContain(createHash("sha256").update(text).digest("base64"));
    }
    // The page says the same, but that it asks for files alone; no socket and no beacon is one.
    const own = policy.replace("; frame-ancestors 'none'", "");
    expect(own).toContain("connect-src 'self'");
    expect(html).toContain(own.replace("connect-src 'self'", "connect-src http://*:*/assets/ https://*:*/assets/"));
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["x-dns-prefetch-control"]).toBe("off");
    expect(headers["referrer-policy"]).toBe("no-referrer");
    for (const sense of ["camera", "microphone", "geolocation", "usb", "bluetooth", "clipboard-read", "display-capture"]) {
      expect(headers["permissions-policy"]).toContain(`${sense}=()`);
    }
    expect(headers["x-frame-options"]).toBe("DENY");
    expect(headers["strict-transport-security"]).toContain("max-age=");
    expect(headers["cache-control"]).toBe(response.ok() ? "no-cache" : "no-store");

    const found = troubles(page);
    await page.goto(address);
    await page.waitForLoadState("networkidle");
    expect(found.filter((trouble) => !trouble.includes("404"))).toEqual([]);
  });
}

// What the policy stops is told of as a leak elsewhere.
plain("text becomes markup in drawings alone, and a script by name in the worker alone", async ({ page }) => {
  await page.goto("/en/");
  await page.locator("#shell").waitFor({ state: "detached" });
  // The site's own mark is such a drawing.
  await expect(page.locator("header svg")).toBeVisible();
  const refused = await page.evaluate(async () => {
    const element = document.createElement("div");
    const script = document.createElement("script");
    const tries: Record<string, () => unknown> = {
      markup: () => { element.innerHTML = "<b>1</b>"; },
      "markup before the page": () => document.body.insertAdjacentHTML("beforeend", "<img src=x onerror=alert(1)>"),
      "a drawing with a script": () => { element.innerHTML = "<svg><script>alert(1)</script></svg>"; },
      "a drawing that listens": () => { element.innerHTML = "<svg onload=alert(1)></svg>"; },
      "a drawing that leads elsewhere": () => { element.innerHTML = "<svg><a href=javascript:alert(1)>1</a></svg>"; },
      "the text of a script": () => { script.text = "alert(1)"; },
      "the name of a script": () => { script.src = "/assets/other.js"; },
      "another worker": () => navigator.serviceWorker.register("/assets/other.js"),
      "another policy": () => void (window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): void } }).trustedTypes.createPolicy("other", {}),
    };
    const refused: string[] = [];
    for (const [name, attempt] of Object.entries(tries)) {
      try {
        await attempt();
      } catch {
        refused.push(name);
      }
    }
    return refused;
  });
  expect(refused).toEqual([
    "markup", "markup before the page", "a drawing with a script", "a drawing that listens",
    "a drawing that leads elsewhere", "the text of a script", "the name of a script", "another worker", "another policy",
  ]);
});
