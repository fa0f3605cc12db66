// Answers questions as a person does: by what is written on the page.
import { expect, type Locator, type Page } from "@playwright/test";

import { test as base } from "../support/test";
import { type Fact, type Field, facts } from "./engine";
import { AGE, type Answer, type Household, type Row, TODAY } from "./people";
import { type Language, has, kebab, say } from "./words";

type Who = "person" | "partner";

/** Tests that ask the engine: it may have to be compiled first, which is not the test's time. */
export const test = base.extend<object, { engine: void }>({
  engine: [
    async ({}, use) => {
      facts();
      await use();
    },
    { scope: "worker", auto: true, timeout: 300_000 },
  ],
});

export interface Screen {
  question: string;
  who: Who;
}

/** Opens a page on the day on which everybody asks. */
export async function open(page: Page, language: Language, path = "", today = TODAY): Promise<void> {
  await page.clock.setFixedTime(new Date(`${today}T15:00:00Z`));
  // Playwright waits for an answer to "leave this page?"; nobody here wants to stay.
  page.on("dialog", (dialog) => void dialog.accept());
  await page.goto(`/${language}/${path}`);
  await page.locator("#shell").waitFor({ state: "detached" });
  // Words, and what is fetched later, come a moment after.
  await page.getByRole("heading", { level: 1 }).waitFor();
}

/** Goes to another page as the app does, without loading it anew. */
export async function goTo(page: Page, language: Language, path: string): Promise<void> {
  await page.evaluate((address) => {
    history.pushState(null, "", address);
    dispatchEvent(new PopStateEvent("popstate"));
  }, `/${language}/${path}`);
}

/** Which question is asked, of whom. */
export function screen(page: Page): Screen | undefined {
  const path = new URL(page.url()).pathname;
  const found = path.match(/\/(?:q|change|modifier)\/([a-z0-9-]+)(\/partner|\/partenaire)?$/);
  return found ? { question: found[1], who: found[2] ? "partner" : "person" } : undefined;
}

/** Answers every question until the review. Returns the questions in the order asked. */
export async function answerAll(
  page: Page,
  language: Language,
  household: Household,
  look?: (here: Screen) => Promise<void>,
): Promise<string[]> {
  const asked: string[] = [];
  await expect(page).toHaveURL(/\/(needs|besoins|q\/|answers|reponses)/);
  await chooseNeeds(page, language, household);
  await expect(page).toHaveURL(/\/(q\/|answers|reponses)/);
  for (let turn = 0; turn < 60; turn += 1) {
    const here = screen(page);
    if (!here) return asked;
    asked.push(`${here.who} ${here.question}`);
    await look?.(here);
    const before = page.url();
    const leave = without(household, here);
    if (leave) {
      await page.getByRole("button", { name: say(language, leave), exact: true }).click();
    } else {
      await answer(page, language, household, here);
      await submit(page, language);
    }
    await expect(page).not.toHaveURL(before);
  }
  throw new Error("the questions do not end");
}

/** Says what the conversation is about, where that is asked. */
export async function chooseNeeds(page: Page, language: Language, household: Household): Promise<void> {
  if (!/\/(needs|besoins)$/.test(new URL(page.url()).pathname)) return;
  for (const need of household.needs ?? AGE) {
    const name = need === "all" ? say(language, "needs-all") : say(language, `entry-${kebab(need)}`);
    await page.getByRole("checkbox", { name: new RegExp(`^${escaped(name)}`) }).check();
  }
  await page.getByRole("button", { name: say(language, "continue"), exact: true }).click();
  await expect(page).not.toHaveURL(/\/(needs|besoins)$/);
}

function escaped(text: string): string {
  // Names are read with every space as a plain one.
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/[\u00a0\u202f]/g, "\\s");
}

export async function submit(page: Page, language: Language): Promise<void> {
  const name = screenIsChange(page) ? say(language, "save") : say(language, "continue");
  await page.getByRole("button", { name, exact: true }).click();
}

function screenIsChange(page: Page): boolean {
  return /\/(change|modifier)\//.test(page.url());
}

/** What a question is about, and what the household says to it. */
function said(household: Household, here: Screen): [Fact, Answer | undefined][] {
  const asked = facts().filter((fact) => kebab(fact.question) === here.question);
  return asked.map((fact) => {
    const owner = fact.about === "household" ? household.household : household[here.who];
    return [fact, owner?.[fact.id]];
  });
}

/** The button for a question that is left without an answer. */
function without(household: Household, here: Screen): string | undefined {
  for (const [, value] of said(household, here)) {
    if (typeof value !== "object" || !("unknown" in value)) continue;
    return value.unknown === "declined" ? "rather-not-say" : "dont-know";
  }
  return undefined;
}

/** Fills in one screen. */
export async function answer(
  page: Page,
  language: Language,
  household: Household,
  here: Screen,
): Promise<void> {
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toContainText(say(language, `question-${here.question}`, { who: here.who }));
  const asked = said(household, here);
  for (const [fact, given] of asked) {
    // Beside something else, what is presumed is said as most people would.
    const usual = asked.length > 1 && fact.presumed !== 0 ? fact.presumed : undefined;
    const value = given ?? ((usual ?? undefined) as Answer | undefined);
    const place = await placeOf(page, language, fact, here, asked.length);
    if (!place) continue;
    // What is presumed to be nothing may stay empty beside something else.
    if (value === undefined && asked.length > 1 && fact.presumed === 0) continue;
    if (value === undefined) throw new Error(`${household.id} has no answer to ${here.who} ${fact.id}`);
    if (fact.by_place) await find(page, language, fact, household, value);
    else await fill(place, language, fact, here.who, value);
  }
}

/** Where on the screen a fact is asked: the only thing there, or under its own label. */
async function placeOf(
  page: Page,
  language: Language,
  fact: Fact,
  here: Screen,
  count: number,
): Promise<Locator | undefined> {
  const main = page.getByRole("main");
  if (count === 1) return main;
  const name = say(language, `fact-${kebab(fact.id)}`, { who: here.who });
  const label = fact.presumed === 0 ? say(language, "if-any", { what: name }) : name;
  const group = main.getByRole("group", { name: label, exact: true });
  if (await group.count()) return group;
  const box = main.getByRole("textbox", { name: label, exact: true });
  if (await box.count()) return box;
  // A lone fact of several has no label of its own: the heading is its name.
  const own = main.locator(`[id^="f${facts().indexOf(fact)}-"]`);
  return (await own.count()) ? main : undefined;
}

async function fill(
  place: Locator,
  language: Language,
  fact: Field,
  who: Who,
  value: Answer,
): Promise<void> {
  if (Array.isArray(value)) return rows(place, language, fact, who, value);
  if (typeof value === "object" && "from" in value) {
    await place.getByText(say(language, "rough"), { exact: true }).click();
    await place.getByRole("textbox", { name: say(language, "rough-least") }).fill(String(value.from));
    await place.getByRole("textbox", { name: say(language, "rough-most") }).fill(String(value.to));
    return;
  }
  const text = String(value);
  if (fact.type === "truth" || fact.type === "choice") {
    const name = fact.type === "truth" ? truth(language, fact, who, value === true) : option(language, fact, who, text);
    await place.getByRole("radio", { name, exact: true }).check();
  } else if (fact.type === "date" || fact.type === "month") {
    const [year, month, day] = text.split("-").map((part) => String(Number(part)));
    await place.getByRole("textbox", { name: say(language, "part-year") }).fill(year);
    await place.getByRole("textbox", { name: say(language, "part-month") }).fill(month);
    if (day) await place.getByRole("textbox", { name: say(language, "part-day") }).fill(day);
  } else {
    const inside = place.getByRole("textbox").first();
    await ((await inside.count()) ? inside : place).fill(text);
  }
}

function truth(language: Language, fact: Field, who: Who, value: boolean): string {
  const plain = value ? "yes" : "no";
  const own = `choice-${kebab(fact.id)}-${plain}`;
  return has(language, own) ? say(language, own, { who }) : say(language, plain);
}

/** A choice as it stands on the page. */
export function option(language: Language, fact: Field, who: Who, id: string): string {
  return say(language, `choice-${kebab(fact.id)}-${kebab(id)}`, { who });
}

/** Adds the rows of a list and fills in their fields. */
async function rows(place: Locator, language: Language, fact: Field, who: Who, all: Row[]): Promise<void> {
  const box = place.getByRole("textbox", { name: say(language, "record-paste"), exact: true });
  if (await box.count()) {
    const lines = all.map((row) => fields(fact).map((field) => row[field.id]).join("\t"));
    await box.fill(lines.join("\n"));
    await place.getByRole("button", { name: say(language, "record-read"), exact: true }).click();
    return;
  }
  const words = (part: string, number = "") => say(language, `fact-${kebab(fact.id)}-${part}`, { number, who });
  for (const [number, values] of all.entries()) {
    await place.getByRole("button", { name: words(number ? "add-another" : "add"), exact: true }).click();
    const row = place.getByRole("group", { name: words("row", String(number + 1)), exact: true });
    for (const field of fields(fact)) {
      const own = { ...field, id: `${fact.id}_${field.id}` };
      const label = say(language, `fact-${kebab(own.id)}`, { who });
      const group = row.getByRole("group", { name: label, exact: true });
      const where = (await group.count()) ? group : row.getByRole("textbox", { name: label, exact: true });
      const value = values[field.id];
      if (value !== undefined) await fill(where, language, own, who, value);
      else await where.getByRole("radio", { name: say(language, "dont-know"), exact: true }).check();
    }
  }
}

function fields(fact: Field): Field[] {
  return facts().find(({ id }) => id === fact.id)?.fields ?? [];
}

/** Says where the household lives: by what they type, or from the list. */
async function find(
  page: Page,
  language: Language,
  fact: Fact,
  household: Household,
  value: Answer,
): Promise<void> {
  const main = page.getByRole("main");
  if (household.place === undefined) {
    await main.getByText(say(language, "place-choose"), { exact: true }).click();
    await fill(main, language, fact, "person", value);
    return;
  }
  await main.getByRole("textbox", { name: say(language, "place-label") }).fill(household.place);
  const found = main.getByRole("status");
  await found.getByRole("button").first().click();
  const options = typeof value === "object" && "one_of" in value ? value.one_of : [String(value)];
  for (const id of options) await expect(found).toContainText(option(language, fact, "person", id));
}

/** Says what was presumed, or stands until it is chosen, otherwise: from the review. */
export async function correctPresumptions(
  page: Page,
  language: Language,
  household: Household,
): Promise<void> {
  for (const who of ["person", "partner"] as const) {
    const shared = who === "person" ? household.household : {};
    for (const [id, value] of Object.entries({ ...shared, ...household[who] })) {
      const fact = facts().find((fact) => fact.id === id);
      const stands = fact?.chosen ?? fact?.presumed;
      if (!fact || stands === undefined || stands === null || stands === value) continue;
      const plain = `${say(language, "change")} ${say(language, `fact-${kebab(id)}`, { who })}`;
      // Of two people it is said whose fact it is.
      const name = new RegExp(`^${escaped(plain)}( \\([^)]*\\))?$`);
      // What is asked of both has a line for each.
      const partners = 'a[href$="/partner"], a[href$="/partenaire"]';
      const own = page.locator(who === "partner" ? partners : `a:not(${partners})`);
      await page.getByRole("link", { name }).and(own).click();
      await answer(page, language, household, { question: kebab(fact.question), who });
      await submit(page, language);
      await expect(page).toHaveURL(/\/(answers|reponses)$/);
    }
  }
}

/** From the start page to the results. Returns the questions in the order asked. */
export async function toResults(page: Page, language: Language, household: Household): Promise<string[]> {
  await open(page, language, "", household.today);
  await page.getByRole("link", { name: say(language, "shell-start"), exact: true }).click();
  return answersToResults(page, language, household);
}

/** From the choice of what it is about to the results. */
export async function answersToResults(
  page: Page,
  language: Language,
  household: Household,
): Promise<string[]> {
  const asked = await answerAll(page, language, household);
  await correctPresumptions(page, language, household);
  // What was presumed otherwise can raise another question.
  const more = page.getByRole("link", { name: say(language, "continue"), exact: true });
  if (await more.count()) {
    await more.click();
    asked.push(...(await answerAll(page, language, household)));
  }
  await page.getByRole("link", { name: say(language, "results-show"), exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(say(language, "results-title"));
  return asked;
}

/** Answers what was not asked because it only makes an amount clearer, from the results. */
export async function refine(
  page: Page,
  language: Language,
  household: Household,
  here: Screen,
): Promise<void> {
  const question = say(language, `question-${here.question}`, { who: here.who });
  await page.getByRole("link", { name: question, exact: true }).first().click();
  await answer(page, language, household, here);
  await submit(page, language);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(say(language, "results-title"));
}
