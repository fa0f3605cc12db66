// What the engine says natively: the same rules, the same facts, the same day.
import { execFileSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { AGE, type Household, TODAY } from "./people";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

export interface Fact {
  id: string;
  about: "each" | "household";
  type: string;
  options?: string[];
  question: string;
  presumed?: unknown;
  /** What stands until the person chooses. */
  chosen?: unknown;
  /** Found by where the person lives. */
  by_place?: boolean;
  /** The fields of a list. */
  fields?: Field[];
}

export type Field = Pick<Fact, "id" | "type" | "options">;

interface Entry {
  id: string;
  programs: string[];
}

export interface Amount {
  id: string;
  unit: string;
  value: unknown;
}

export interface Outcome {
  program: string;
  subject: "person" | "partner";
  verdict: string;
  /** The month from which it holds, where that is later. */
  from?: string;
  amounts: Amount[];
  reasons: { condition: string; state: string; exception?: string; first?: boolean }[];
  /** What both people come to together. */
  sums: { id: string; columns: Column[] }[];
}

interface Column {
  id: string;
  person: unknown;
  partner: unknown;
  both: unknown;
  most: unknown;
}

function navigator(command: string, input?: string): unknown {
  // `cargo xtask test` names the one that it compiled.
  const program = process.env.NAVIGATOR ?? "cargo";
  const words = process.env.NAVIGATOR ? [command] : ["navigator", command];
  const text = execFileSync(program, words, {
    cwd: ROOT,
    input,
    encoding: "utf8",
    stdio: ["pipe", "pipe", "ignore"],
    maxBuffer: 16 * 1024 * 1024,
  });
  return JSON.parse(text);
}

interface Dictionary {
  facts: Fact[];
  entries: Entry[];
}

let known: Dictionary | undefined;

function dictionary(): Dictionary {
  known ??= navigator("facts") as Dictionary;
  return known;
}

/** Everything people can be asked. */
export function facts(): Fact[] {
  return dictionary().facts;
}

/** What brings people here. */
export function entries(): Entry[] {
  return dictionary().entries;
}

/** Every program that something leads to. */
export function programs(): string[] {
  return entries().flatMap((entry) => entry.programs);
}

/** The results of a household, of the programs that its conversation is about. */
export function outcomes(household: Household): Outcome[] {
  const { person, partner, household: shared } = household;
  const answer = navigator("eval", JSON.stringify({ person, partner, household: shared, as_of: household.today ?? TODAY }));
  const needs = household.needs ?? AGE;
  const chosen = dictionary().entries.filter(({ id }) => needs.includes(id));
  const programs = new Set(chosen.flatMap((entry) => entry.programs));
  const all = (answer as { outcomes: Outcome[] }).outcomes;
  return needs.includes("all") ? all : all.filter(({ program }) => programs.has(program));
}
