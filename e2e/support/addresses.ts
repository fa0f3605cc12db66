// What the site may ask its own server for: its files by their exact names, and its pages by
// addresses made of known words. A part of an answer is in none of them.
import { readdirSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

import { entries, facts, programs } from "../journeys/engine";
import { kebab } from "../journeys/words";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const DIST = join(ROOT, "dist");

/** Pages, as `app/src/address.rs` names them in both languages. */
const PAGES = [
  "needs", "besoins", "questions", "q", "change", "modifier", "answers", "reponses", "results", "resultats",
  "places", "lieux", "referral", "aiguillage", "hand-over", "transfert", "about", "a-propos", "privacy",
  "confidentialite", "limits", "limites", "steps", "calcul", "partner", "partenaire", "programs",
];

/** Languages that have one page so far. */
const WELCOMES = readdirSync(join(ROOT, "locales", "welcome")).map((file) => file.replace(".ftl", ""));

/** Addresses that tests mistype on purpose. */
const MISTYPED = ["nowhere", "nulle-part", "no-such-question", "no-such-page"];

/** Files of releases that tests make from the site, by their names. */
export const RELEASED = new Set<string>();

let files: Set<string> | undefined;
let words: Set<string> | undefined;

function isFile(path: string): boolean {
  files ??= new Set(
    readdirSync(DIST, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
      .map((entry) => `/${relative(DIST, join(entry.parentPath, entry.name)).split(sep).join("/")}`),
  );
  return files.has(path) || RELEASED.has(path);
}

/** A page: each part of its address is a word of the site, never a word of an answer. */
function isPage(path: string): boolean {
  words ??= new Set([
    "en", "fr", ...WELCOMES, ...PAGES, ...MISTYPED,
    ...facts().map(({ question }) => kebab(question)),
    ...programs().map(kebab),
    ...entries().map(({ id }) => kebab(id)),
  ]);
  const parts = path.split("/").filter(Boolean);
  return parts.every((part) => words?.has(part));
}

/** What is wrong with where a page says that it is. Its address is sent when it is loaded anew. */
export function wrongAddress(address: string, own: Set<string>): string | undefined {
  const url = new URL(address);
  if (!own.has(url.origin) || (!url.search && (isPage(url.pathname) || isFile(url.pathname)))) return undefined;
  return `an address of no page: ${address}`;
}

/** What is wrong with a request, if anything is. Origins are those of the site under test. */
export function wrongWith(address: string, method: string, body: unknown, kind: string, own: Set<string>): string | undefined {
  const url = new URL(address);
  if (url.protocol === "data:" || url.protocol === "blob:") return undefined;
  const said = `${method} ${address} (${kind})`;
  if (!own.has(url.origin)) return `elsewhere: ${said}`;
  if (method !== "GET") return `not to read: ${said}`;
  if (body) return `with a body: ${said}`;
  if (url.search || url.hash || url.username || url.password) return `with more than a path: ${said}`;
  const known = isFile(url.pathname) || (kind === "document" || kind === "service worker" ? isPage(url.pathname) : false);
  return known ? undefined : `no file of the site: ${said}`;
}
