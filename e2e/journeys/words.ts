// The messages of both languages, read from the same files as the app. Only what the tests look
// for: plain messages, and those that choose by `$who` or `$plural`.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { INCOME_YEAR } from "./people";

/** The languages of the site, and one that is made up (`cargo xtask pseudo`). */
export type Language = "en" | "fr" | typeof PSEUDO;
export const PSEUDO = "qps";
export const LANGUAGES: Language[] = ["en", "fr"];

const E2E = join(dirname(fileURLToPath(import.meta.url)), "..");
const read = new Map<Language, Map<string, string>>();

function messages(language: Language): Map<string, string> {
  const known = read.get(language);
  if (known) return known;
  const all = new Map<string, string>();
  const folder = join(E2E, language === PSEUDO ? "pseudo" : "..", "locales", language);
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".ftl")) continue;
    let id = "";
    for (const line of readFileSync(join(folder, file), "utf8").split("\n")) {
      const start = line.match(/^([a-z][a-z0-9-]*) =(.*)$/);
      if (start) all.set((id = start[1]), start[2].trim());
      else if (/^\s+\S/.test(line) && id) all.set(id, `${all.get(id)}\n${line.trim()}`);
    }
  }
  read.set(language, all);
  return all;
}

/** A message, with its variables filled in. */
export function say(language: Language, id: string, args: Record<string, string> = {}): string {
  let text = messages(language).get(id);
  if (text === undefined) throw new Error(`locales/${language} has no ${id}`);
  const choice = text.match(/\{ \$(\w+) ->([\s\S]*)\}$/);
  if (choice) {
    const variants = [...choice[2].matchAll(/^\s*(\*?)\[(\w+)\] (.*)$/gm)];
    const chosen = variants.find((v) => v[2] === args[choice[1]]) ?? variants.find((v) => v[1] === "*");
    text = chosen?.[3] ?? "";
  }
  const given: Record<string, string> = { year: INCOME_YEAR, ...args };
  return text.replace(/\{ \$(\w+) \}/g, (_, name: string) => given[name] ?? "").trim();
}

/** Whether there is such a message. */
export function has(language: Language, id: string): boolean {
  return messages(language).has(id);
}

const SPACE = "\u00a0";

/** Money as it stands on the page: `$1,234.56`, `1 234,56 $`. */
export function money(language: Language, plain: string): string {
  const [whole, cents = ""] = plain.split(".");
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, language === "en" ? "," : SPACE);
  const fraction = cents.padEnd(2, "0");
  return language === "en" ? `$${groups}.${fraction}` : `${groups},${fraction}${SPACE}$`;
}

/** An id as it stands in messages and addresses. */
export function kebab(id: string): string {
  return id.replaceAll("_", "-");
}
