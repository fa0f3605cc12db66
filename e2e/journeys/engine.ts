// What the engine says natively: the same rules, the same facts, the same day.
import { execFileSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { type Household, TODAY } from "./people";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

export interface Fact {
  id: string;
  about: "each" | "household";
  type: string;
  options?: string[];
  question: string;
  presumed?: unknown;
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
  amounts: Amount[];
}

function navigator(command: string, input?: string): unknown {
  const words = ["--quiet", "navigator", command];
  const text = execFileSync("cargo", words.slice(1), {
    cwd: ROOT,
    input,
    encoding: "utf8",
    stdio: ["pipe", "pipe", "ignore"],
    maxBuffer: 16 * 1024 * 1024,
  });
  return JSON.parse(text);
}

let dictionary: Fact[] | undefined;

/** The fact dictionary. */
export function facts(): Fact[] {
  dictionary ??= (navigator("facts") as { facts: Fact[] }).facts;
  return dictionary;
}

/** The results of a household. */
export function outcomes(household: Household): Outcome[] {
  const answer = navigator("eval", JSON.stringify({ ...household, as_of: TODAY }));
  return (answer as { outcomes: Outcome[] }).outcomes;
}
