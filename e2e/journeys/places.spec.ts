// Naming a place: the region follows from a city's name, a namesake is asked for, and what is near is
// what can be reached.
import { type Page, expect } from "@playwright/test";

import { troubles } from "../support/page";
import { open, option, test } from "./conversation";
import { facts } from "./engine";
import { LANGUAGES, type Language, say } from "./words";

const PLACES = { en: "places", fr: "lieux" };

/** Names as people type them, and the region of each. */
const CITIES: Record<Language, [string, string][]> = {
  en: [
    ["Mississauga", "toronto"], ["Toronto", "toronto"], ["Ottawa", "ottawa"], ["Hamilton", "hamilton"],
    ["London", "london"], ["Windsor", "windsor"], ["Barrie", "central"], ["Kitchener", "kitchener"],
    ["Greater Sudbury", "sudbury"], ["Thunder Bay", "thunder_bay"],
  ],
  fr: [
    ["mississagua", "toronto"], ["Grand Sudbury", "sudbury"], ["Nipissing Ouest", "northern"],
    ["Orleans", "ottawa"], ["Sault-Sainte-Marie", "northern"], ["Cornwall", "eastern"],
    ["Kingston", "kingston"], ["Oshawa", "oshawa"], ["Saint Catharines", "st_catharines"],
    ["Brampton", "toronto"],
  ],
};

/** The field, and what is said below it. */
function field(page: Page, language: Language) {
  const main = page.getByRole("main");
  const input = main.getByRole("textbox", { name: say(language, "place-label") });
  return { input, said: main.getByRole("status").first() };
}

const kind = (language: Language, of: string) => say(language, `place-is-${of}`);

for (const language of LANGUAGES) {
  test(`typing a city chooses its region, in ${language}`, async ({ page }) => {
    const found = troubles(page);
    await open(page, language, "q/ei-region");
    const region = facts().find(({ id }) => id === "ei_region");
    if (!region) throw new Error("no region is asked for");
    const { input, said } = field(page, language);
    // A place that was named among the places is known here.
    await page.getByRole("link", { name: say(language, "places-title"), exact: true }).first().click();
    await page.locator("#where").fill("London");
    await expect(page.getByText(say(language, "places-here", { place: "London" }))).toBeVisible();
    await page.goBack();
    const london = option(language, region, "person", "london");
    await expect(said).toContainText(say(language, "place-found", { found: london }));
    for (const [typed, id] of CITIES[language]) {
      const name = option(language, region, "person", id);
      await input.fill(typed);
      // Its name is enough; after a slip it is the first to press.
      if (typed === "mississagua") await said.getByRole("button").first().click();
      await expect(said).toContainText(say(language, "place-found", { found: name }));
    }
    // What is typed instead takes it back.
    await input.fill("Nowhere at all");
    await expect(said).toContainText(say(language, "place-not-found"));
    await expect(said.locator(".place-found")).toBeHidden();
    // Where the law may say either, both are shown to choose from.
    await input.fill("Casselman");
    const eastern = option(language, region, "person", "eastern");
    await said.getByRole("button", { name: eastern, exact: true }).click();
    await expect(said).toContainText(say(language, "place-found", { found: eastern }));
    expect(found).toEqual([]);
  });

  test(`what is near is what can be reached, in ${language}`, async ({ page }) => {
    await open(page, language, PLACES[language]);
    const { input, said } = field(page, language);
    const cards = page.locator(".place-card");
    const filter = async (what: string) => {
      await page.getByRole("radio", { name: say(language, `places-what-${what}`), exact: true }).check();
    };
    await page.getByText(say(language, "places-filter"), { exact: true }).click();
    await filter("office");

    await input.fill("Mississauga");
    await expect(said).toContainText(say(language, "places-here", { place: "Mississauga" }));
    await expect(cards.first()).toContainText("Mississauga");
    await expect(said).toContainText(kind(language, "first-nation"));

    for (const typed of ["N0P 1A0", "Blenheim"]) {
      await input.fill(typed);
      await expect(said).toContainText(say(language, "places-here", { place: "Blenheim" }));
      await expect(cards.first()).toContainText("Chatham-Kent");
    }

    await input.fill("Zzzyx");
    await expect(said).toContainText(say(language, "places-not-found"));
    await expect(page.getByText(say(language, "places-by-name"))).toBeVisible();

    await input.fill("Arnprior");
    await expect(cards.first()).toContainText("Renfrew");
    await expect(page.getByText(say(language, "near-shut", { name: "Arnprior" }))).toBeVisible();

    await input.fill("Armstrong");
    await expect(said).toContainText(say(language, "place-which"));
    await expect(said).toContainText(`${kind(language, "township")}, Timiskaming`);
    await said.getByRole("button").first().click();
    await expect(input).toBeFocused();
    await expect(cards.first()).toContainText("Thunder Bay");
    await expect(cards.first()).toContainText(say(language, "near-by-road"));

    await input.fill("Moosonee");
    await expect(page.getByText(say(language, "place-no-road-title"))).toBeVisible();

    await filter("outreach");
    await input.fill("Tobermory");
    await expect(page.getByText(say(language, "place-no-road-title"))).toBeHidden();
    await expect(cards.first()).toContainText("Wiarton");
  });
}
