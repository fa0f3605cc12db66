// What axe finds on a page as it stands, with all that can be opened open, and what it cannot find:
// a page wider than the screen. `a11y.spec.ts` shows with a broken page that this looks everywhere.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import { type Page, expect } from "@playwright/test";
import type { AxeResults, RunOptions } from "axe-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

interface WithAxe {
  axe: { run(where: Document, options: RunOptions): Promise<AxeResults> };
}

/** Nothing is wrong with the page. `rules`: to look for these alone. */
export async function check(page: Page, where = page.url(), rules?: string[]): Promise<void> {
  expect(await faults(page, rules), where).toEqual([]);
}

/** What is wrong with the page. */
export async function faults(page: Page, rules?: string[]): Promise<string[]> {
  const opened = await openAll(page);
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(AXE);
  const options: RunOptions = {
    runOnly: rules ? { type: "rule", values: rules } : { type: "tag", values: TAGS },
    resultTypes: ["violations"],
  };
  const { violations } = await page.evaluate(
    (options) => (globalThis as unknown as WithAxe).axe.run(document, options),
    options,
  );
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join("\n")}`);
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (wider) found.push(`wider than the screen by ${wider}`);
  await close(page, opened);
  return found;
}

/** Opens what is closed, and what is closed within it. Axe looks at nothing that cannot be seen. */
async function openAll(page: Page): Promise<number> {
  let opened = 0;
  for (let depth = 0; depth < 4; depth += 1) {
    const count = await page.evaluate(async () => {
      const closed = [...document.querySelectorAll<HTMLDetailsElement>("details:not([open])")];
      for (const details of closed) {
        details.open = true;
        details.dataset.opened = "";
      }
      if (closed.length) await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      return closed.length;
    });
    if (!count) return opened;
    opened += count;
  }
  return opened;
}

async function close(page: Page, opened: number): Promise<void> {
  if (!opened) return;
  await page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>("details[data-opened]")) {
      details.open = false;
      delete details.dataset.opened;
    }
  });
}
