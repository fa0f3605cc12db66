// What axe finds on a page as it stands, with all that can be opened open, and what it cannot find:
// a page wider than the screen. `a11y/canary.spec.ts` shows with a broken page
// that this looks everywhere.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import { type JSHandle, type Page, expect } from "@playwright/test";
import type { AxeResults, RunOptions } from "axe-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

interface WithAxe {
  axe: { run(where: Document | { include: Element[] }, options: RunOptions): Promise<AxeResults> };
}

/** Less than everything. */
export interface Part {
  /** These rules alone. */
  only?: string[];
  /** All rules but these. */
  without?: string[];
  /** Only what is drawn in a way that was not looked at yet; what is looked at now is added. */
  drawn?: Set<string>;
}

/** Nothing is wrong with the page, or with a part of what can be. */
export async function check(page: Page, where = page.url(), part: Part = {}): Promise<void> {
  expect(await faults(page, part), where).toEqual([]);
}

/** What is wrong with the page. */
export async function faults(page: Page, { only, without = [], drawn }: Part = {}): Promise<string[]> {
  if (!(await openAll(page))) await page.evaluate(AXE);
  const options: RunOptions = {
    runOnly: only ? { type: "rule", values: only } : { type: "tag", values: TAGS },
    rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
    resultTypes: ["violations"],
  };
  const unseen = drawn && (await unlike(page, drawn));
  const found = await page.evaluate(
    async ([options, unseen]) => {
      if (unseen && !unseen.length) return [];
      const where = unseen ? { include: unseen } : document;
      const { violations } = await (globalThis as unknown as WithAxe).axe.run(where, options);
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join("\n")}`);
    },
    [options, unseen] as const,
  );
  const wider = await closeAll(page);
  if (wider) found.push(`wider than the screen by ${wider}`);
  return found;
}

/**
 * One element with words for each new way of being drawn. What styles can tell apart makes a way: the
 * element and all that it stands in, with their classes and states, and what comes just before them.
 */
async function unlike(page: Page, drawn: Set<string>): Promise<JSHandle<Element[]>> {
  const found = await page.evaluateHandle((drawn) => {
    const known = new Set(drawn);
    const ways: string[] = [];
    const elements: Element[] = [];
    const TOLD = ["class", "type", "lang", "open", "hidden", "disabled", "role", "style", "fill", "data-whole", "data-theme"];
    const own = new Map<Element, string>();
    const way = (element: Element | null): string => {
      if (!element) return "";
      const before = element.previousElementSibling;
      const last = element.nextElementSibling ? "" : "last";
      const told = [...element.attributes].filter(({ name }) => TOLD.includes(name) || name.startsWith("aria-"))
        // What only names another element, or is read out, is drawn nowhere.
        .filter(({ name }) => !/label|describedby|controls|owns|details|errormessage/.test(name))
        .map(({ name, value }) => `${name}=${value}`);
      const states = [":checked", ":has(:checked)", ":empty", ":target"].filter((state) => element.matches(state));
      const all = [element.localName, ...told.sort(), ...states, last, before?.localName, before?.getAttribute("class")].join("|");
      const text = own.get(element) ?? `${way(element.parentElement)}>${all}`;
      own.set(element, text);
      return text;
    };
    for (const element of document.querySelectorAll("body *")) {
      const words = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
      if (!words && !element.matches("input, select, textarea, a")) continue;
      const as = way(element);
      if (known.has(as)) continue;
      known.add(as);
      ways.push(as);
      elements.push(element);
    }
    return { ways, elements };
  }, [...drawn]);
  const ways = await found.evaluate(({ ways }) => ways);
  for (const way of ways) drawn.add(way);
  return found.evaluateHandle(({ elements }) => elements);
}

/**
 * Opens what is closed, and what is closed within it: axe looks at nothing that cannot be seen. Returns
 * whether axe is there.
 */
function openAll(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    // As deep as anything is nested, and once more.
    for (let depth = 0; depth < 4; depth += 1) {
      const closed = document.querySelectorAll<HTMLDetailsElement>("details:not([open])");
      for (const details of closed) {
        details.open = true;
        details.dataset.opened = "";
      }
      if (!closed.length) break;
      // Something may be drawn only then, with more to open.
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    }
    return "axe" in globalThis;
  });
}

/** Closes what was opened. Returns by how much the page was wider than the screen before. */
function closeAll(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    for (const details of document.querySelectorAll<HTMLDetailsElement>("details[data-opened]")) {
      details.open = false;
      delete details.dataset.opened;
    }
    return scrollWidth - clientWidth;
  });
}
