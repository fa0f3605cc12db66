// Answers that were kept on this device, as the app writes them: the short way to any page.
import { type Page, expect } from "@playwright/test";

import { open } from "./conversation";
import { facts } from "./engine";
import { AGE, type Answer, type Facts, type Household } from "./people";
import { type Language, say } from "./words";

function written(id: string, value: Answer): string {
  if (value === true) return "yes";
  if (value === false) return "no";
  if (Array.isArray(value)) return `[${value.map((row) => rowOf(id, row)).join(";")}]`;
  if (typeof value !== "object") return String(value);
  if ("from" in value) return `${value.from}..${value.to}`;
  if ("one_of" in value) return value.one_of.join("|");
  return value.unknown === "declined" ? "?declined" : "?unknown";
}

/** A row of a list: every field, in the order of the dictionary. */
function rowOf(id: string, row: Facts): string {
  const fields = facts().find((fact) => fact.id === id)?.fields ?? [];
  return fields.map((field) => `${field.id}:${row[field.id] === undefined ? "?" : written(field.id, row[field.id])}`).join(",");
}

/** The text of a household's answers. */
export function textOf({ household, person, partner, needs }: Household): string {
  const lines = (owner: string, all: Facts = {}) =>
    Object.entries(all).map(([id, value]) => `${owner}.${id} = ${written(id, value)}`);
  return [
    "benefits-navigator-answers 1",
    `navigator.needs = ${(needs ?? AGE).join("|")}`,
    ...lines("household", household),
    ...lines("person", person),
    ...lines("partner", partner),
    "end",
    "",
  ].join("\n");
}

/** Opens a page with the answers of a household. */
export async function openKept(page: Page, language: Language, known: Household, path: string): Promise<void> {
  await page.addInitScript((text) => localStorage.setItem("answers", text), textOf(known));
  await open(page, language, path, known.today);
}

/** The results of a household's answers. */
export async function keptToResults(page: Page, language: Language, known: Household): Promise<void> {
  await openKept(page, language, known, language === "en" ? "results" : "resultats");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(say(language, "results-title"));
}
