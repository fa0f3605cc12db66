// After one visit the site needs no network: proved by stopping the server.
import { expect } from "@playwright/test";

import { storedForOffline } from "./support/page";
import { serve } from "./support/server";
import { test } from "./support/test";

test("everything works with the server stopped", async ({ page }) => {
  const server = await serve();
  try {
    await page.goto(`${server.url}/en/`);
    await storedForOffline(page);
  } finally {
    await server.stop();
  }
  await expect(fetch(server.url)).rejects.toThrow();

  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();

  // Another language, an address inside the program, and the root: none was visited before.
  for (const [path, lang] of [["/fr/", "fr"], ["/fr/questions", "fr"], ["/en/results", "en"], ["/fr/programs/oas/", "fr"], ["/", "en"]]) {
    await page.goto(server.url + path);
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  }

  const missing = await page.evaluate(async () => {
    const assets = [...document.querySelectorAll<HTMLLinkElement>("link[data-asset]")];
    const answers = await Promise.all(assets.map(({ href }) => fetch(href).then(({ ok }) => ok)));
    return answers.filter((ok) => !ok).length;
  });
  expect(missing).toBe(0);
});
