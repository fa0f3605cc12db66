// Quantities in the words of a page, from how expectations write them: `762.50`, `16..22`, `2027-03`.
import { type Language, money, say } from "./words";

export type Kind = "dollars" | "weeks" | "months" | "whole";

const SPACE = /\u00a0/;

/** A number or a range of them. */
export function quantity(language: Language, kind: Kind, written: string | number, cents: boolean): string {
  const [low, high] = String(written).split("..");
  const words = (plain: string) => one(language, kind, plain, cents);
  if (high === undefined) return words(low);
  const nothing = kind === "dollars" ? 1 : 0;
  if (Number(low) <= nothing) return say(language, "up-to", { high: words(high) });
  return say(language, "between", { low: words(low), high: words(high) });
}

function one(language: Language, kind: Kind, plain: string, cents: boolean): string {
  if (kind === "dollars") {
    const full = money(language, plain);
    return cents || Number(plain) % 1 !== 0 ? full : full.replace(/[.,]00(?!\d)/, "");
  }
  if (kind === "whole") return plain;
  const count = Number(plain);
  const single = language === "fr" ? count < 2 : count === 1;
  return say(language, kind, { count: plain, plural: single ? "one" : "other" });
}

/** A month, `2027-03`, or a day of one, `2027-03-05`. */
export function time(language: Language, written: string): string {
  const [year, month, day] = written.split("-");
  const args = { year, month: say(language, `month-${Number(month)}`) };
  if (day === undefined) return say(language, "month-and-year", args);
  const first = language === "fr" && Number(day) === 1 ? "1er" : String(Number(day));
  return say(language, "date", { ...args, day: first });
}

/** Spaces that do not break a line are spaces all the same. */
export function plain(text: string): string {
  return text.replace(new RegExp(SPACE, "g"), " ").replace(/\s+/g, " ").trim();
}
