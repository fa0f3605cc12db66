// The results page against what is expected, written as in the case files of the rules: verdicts by
// program (`oas = "later 2027-01"`), amounts (`oas.gross = "533.75..552.81"`), reasons
// (`ei_regular.reason.hours = "failed"`), notes, dates, and what comes first.
import { type Locator, type Page, expect } from "@playwright/test";

import { type Kind, plain, quantity, time } from "./quantities";
import { type Language, has, kebab, say } from "./words";

export type Expected = Record<string, string | number>;

interface Claim {
  program: string;
  who: "person" | "partner";
  verdict?: string;
  more: [part: string, id: string, wanted: string][];
}

/** Amounts that stand large at the top of a card; the others have a line or a cell. */
const HEADLINES = ["net", "monthly", "weekly", "once"];
const PERIODS: Record<string, string> = {
  net: "per-month", gross: "per-month", recovery: "per-month", monthly: "per-month", at_65: "per-month",
  own_more: "per-month", weekly: "per-week", extended_weekly: "per-week",
};
/** Amounts in a table of the ways to be paid: the row, and the column. */
const CELLS: Record<string, [string, string]> = {
  weekly: ["weekly", "standard"],
  weeks: ["weeks", "standard"],
  extended_weekly: ["weekly", "extended"],
  extended_weeks: ["weeks", "extended"],
  standard_total: ["standard-total", "standard"],
  extended_total: ["standard-total", "extended"],
  shared_weeks: ["shared-weeks", "standard"],
  shared_extended: ["shared-weeks", "extended"],
};
/** All that is told of a kind, as one text: `couple met, residence met 40 of 10`. How many there are is counted. */
const LISTS: Record<string, { each: string; counted?: string }> = {
  reasons: { each: "reason", counted: ".reasons > .reason" },
  notes: { each: "note", counted: ".notes li" },
  windows: { each: "window" },
  documents: { each: "document" },
};
const STATES: Record<string, string> = { met: "met", failed: "failed", not_yet: "failed", open: "open", referred: "open" };
const CLASSES: Record<string, string> = { met: "met", failed: "failed", not_yet: "later", open: "open", referred: "open" };

/** Every program that is named: under its heading, and all that is said of it. No card is left over. */
export async function checkResults(page: Page, language: Language, expected: Expected): Promise<void> {
  const claims = claimsOf(expected);
  const couple = isCouple(expected);
  for (const claim of claims) await check(page, language, claim, couple);
  const cards = page.getByRole("main").locator("article");
  await expect(cards, "a card for each program that is expected, and no other").toHaveCount(claims.length);
}

/** What was worked out by hand, and that the page draws what the engine says natively. */
export async function checkBoth(page: Page, language: Language, byHand: Expected, native: Expected): Promise<void> {
  await checkResults(page, language, byHand);
  await checkAmong(page, language, beyond(native, byHand), isCouple(native));
}

/** What is said beyond what was looked at; a verdict stays with all else that is said of a program. */
function beyond(expected: Expected, looked: Expected): Expected {
  const more = Object.entries(expected).filter(([name, value]) => String(looked[name]) !== String(value));
  const verdicts = more.map(([name]) => name.match(/^(?:(?:partner|person)\.)?\w+/)?.[0] ?? name);
  return Object.fromEntries([...verdicts.map((name) => [name, expected[name]] as const), ...more]);
}

/** The same of some programs among others. */
export async function checkAmong(page: Page, language: Language, expected: Expected, couple = isCouple(expected)): Promise<void> {
  for (const claim of claimsOf(expected)) await check(page, language, claim, couple);
}

function isCouple(expected: Expected): boolean {
  return claimsOf(expected).some(({ who }) => who === "partner");
}

function claimsOf(expected: Expected): Claim[] {
  const claims = new Map<string, Claim>();
  for (const [name, value] of Object.entries(expected)) {
    const parts = name.split(".");
    const who = parts[0] === "partner" ? "partner" : "person";
    if (parts[0] === "partner" || parts[0] === "person") parts.shift();
    const [program, ...rest] = parts;
    const wanted = String(value);
    // Nothing is said of it: there is no card.
    if (!rest.length && wanted === "none") continue;
    const key = `${who} ${program}`;
    const claim = claims.get(key) ?? { program, who, more: [] };
    claims.set(key, claim);
    if (!rest.length) claim.verdict = wanted;
    else if (rest.length === 1 && LISTS[rest[0]]) claim.more.push(...listed(rest[0], wanted));
    else if (rest.length === 1) claim.more.push([rest[0] === "first" ? "first" : "amount", rest[0], wanted]);
    else claim.more.push([rest[0], rest[1], wanted]);
  }
  return [...claims.values()];
}

/** Each item of a list by itself, and how many there are. */
function listed(list: string, wanted: string): Claim["more"] {
  const items = wanted === "none" ? [] : wanted.split(", ");
  const each = items.map((item): Claim["more"][number] => {
    const [id, ...told] = item.split(" ");
    // A figure and its limit come after the state; words of their own name them.
    const [state] = told.join(" ").match(/^unless \w+|^\S+/) ?? [""];
    return [LISTS[list].each, id, state];
  });
  return [...each, ["count", list, String(items.length)]];
}

/** The card of a program. */
export function cardOf(page: Page, language: Language, outcome: Pick<Claim, "program" | "who" | "verdict">, couple: boolean): Locator {
  const { who } = outcome;
  const name = say(language, `${kebab(outcome.program)}-name`);
  const unlikely = outcome.verdict === "likely_not";
  const heading = unlikely && couple ? say(language, "program-of", { program: name, who }) : name;
  const section = unlikely
    ? say(language, "unlikely-title")
    : couple
      ? say(language, "results-of", { who })
      : say(language, "results-yours");
  const region = page.getByRole("region", { name: section, exact: true });
  return region.getByRole("article", { name: heading, exact: true });
}

/** A card that is there. By its id it is found again without all roles of the page being worked out. */
async function found(card: Locator, named: string): Promise<Locator> {
  await expect(card, named).toBeVisible();
  const id = await card.getAttribute("id");
  return id ? card.page().locator(`article[id="${id}"]`) : card;
}

async function check(page: Page, language: Language, claim: Claim, couple: boolean): Promise<void> {
  const { program, verdict } = claim;
  if (verdict === undefined) throw new Error(`what is the verdict of ${claim.who} ${program}?`);
  const named = `${claim.who} ${program}`;
  const card = await found(cardOf(page, language, claim, couple), named);
  await expect(card.locator("h2, h3, h4").first(), named).toHaveText(plain((await card.getAttribute("aria-label")) ?? ""));
  const first = (await card.locator(".first").count()) > 0;
  await expect(card.locator(".badge").first(), named).toHaveText(badge(language, verdict, first));
  const told = !["likely_not", "cannot_tell"].includes(verdict);
  for (const [part, id, wanted] of claim.more) {
    const what = `${named} ${part} ${id}`;
    if (part === "amount") await (told ? amount(card, language, claim, id, wanted, what) : expect(card.locator(".amount"), what).toHaveCount(0));
    else if (part === "reason") await reason(card, language, claim, id, wanted, what);
    else if (part === "first") await expect(card.locator(".first"), what).toContainText(words(language, [`${kebab(program)}-unless-${kebab(wanted)}`], claim.who));
    else if (part === "note") await note(card, language, claim, id, wanted, what);
    else if (part === "document") await document(card, language, id, what);
    else if (part === "count") await count(card, id, Number(wanted), what);
    else if (part === "window") await expect(card.locator(".card-do"), what).toContainText(time(language, wanted));
    else throw new Error(`${what}: the results page does not show it`);
  }
}

function badge(language: Language, verdict: string, first: boolean): string | RegExp {
  const [plain, month] = verdict.split(" ");
  if (plain === "likely" && first) return say(language, "verdict-likely-first");
  if (plain !== "later") return say(language, `verdict-${kebab(plain)}`);
  if (month) return say(language, "verdict-later", { month: time(language, month) });
  return new RegExp(`^${escaped(say(language, "verdict-later", { month: "" }))}`);
}

async function amount(card: Locator, language: Language, { program, who }: Claim, id: string, wanted: string, what: string): Promise<void> {
  const cell = program === "ei_parental" ? CELLS[id] : undefined;
  const headline = HEADLINES.includes(id);
  const kind: Kind = /weeks$|^shared/.test(id) ? "weeks" : /months$/.test(id) ? "months" : "dollars";
  const period = PERIODS[id] ? ` ${say(language, PERIODS[id])}` : "";
  if (headline) {
    const large = card.locator(".card-what > .amount");
    await expect(large, what).toHaveText(plain(quantity(language, kind, wanted, true) + period));
    // What is hidden has text too.
    await expect(large, what).toBeVisible();
  }
  const name = (id: string) => say(language, `${kebab(program)}-${id}`, { who });
  if (cell) {
    const table = card.locator("table.variants");
    const column = (await table.locator("thead th").allTextContents()).indexOf(name(`variant-${cell[1]}`));
    const row = table.getByRole("row").filter({ has: card.page().getByRole("rowheader", { name: name(`amount-${cell[0]}`), exact: true }) });
    await expect(row.locator("td").nth(column), what).toHaveText(plain(quantity(language, kind, wanted, false)));
  }
  if (cell || headline) return;
  const line = card.locator(".amounts > div").filter({ has: card.page().locator("dt", { hasText: exactly(name(`amount-${kebab(id)}`)) }) });
  // What comes to nothing, or to the same as the headline, has no line.
  const shown = await card.locator(".card-what > .amount strong").textContent();
  const text = plain(quantity(language, kind, wanted, true));
  if (Number(wanted) === 0 || text === plain(shown ?? "")) await expect(line, what).toHaveCount(0);
  else await expect(line.locator("dd"), what).toHaveText(text + period);
}

async function reason(card: Locator, language: Language, { program, who }: Claim, id: string, wanted: string, what: string): Promise<void> {
  const [, exception] = wanted.match(/^unless (\w+)$/) ?? [];
  if (exception) {
    const text = words(language, [`${kebab(program)}-unless-${kebab(exception)}`], who);
    return expect(card.locator(".reasons > .reason, .first"), what).toContainText([text]);
  }
  const own = [`${kebab(program)}-${STATES[wanted]}-${kebab(id)}`, `${kebab(program)}-condition-${kebab(id)}`];
  const item = card.locator(".reasons > .reason").filter({ hasText: words(language, own, who) });
  await expect(item.first(), what).toHaveClass(new RegExp(`\\b${CLASSES[wanted]}\\b`));
}

async function note(card: Locator, language: Language, { program, who }: Claim, id: string, wanted: string, what: string): Promise<void> {
  const text = words(language, [`${kebab(program)}-note-${kebab(id)}`], who);
  if (wanted === "none") await expect(card, what).not.toContainText(text);
  else await expect(card, what).toContainText(text);
}

/** What a list has, no more and no less, where a card has it to itself. */
async function count(card: Locator, list: string, wanted: number, what: string): Promise<void> {
  const { counted } = LISTS[list];
  if (counted) await expect(card.locator(counted), what).toHaveCount(wanted);
}

/** Papers stand below all cards, once each. */
async function document(card: Locator, language: Language, id: string, what: string): Promise<void> {
  const text = plain(say(language, `document-${kebab(id)}`));
  await expect(card.page().locator(".documents label").filter({ hasText: exactly(text) }), what).toBeVisible();
}

/** A message whatever figures it names. */
function words(language: Language, ids: string[], who: string): RegExp {
  const hole = "\u0001";
  const figures = { value: hole, limit: hole, margin: hole, month: hole, amount: hole, date: hole };
  const all = ids.filter((id) => has(language, id)).map((id) => say(language, id, { who, ...figures }));
  if (!all.length) throw new Error(`no message ${ids.join(" or ")}`);
  return new RegExp(all.map((text) => escaped(text).replaceAll(hole, ".*")).join("|"));
}

function exactly(text: string): RegExp {
  return new RegExp(`^${escaped(text)}$`);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/[\s\u00a0\u202f]+/g, "\\s+");
}
