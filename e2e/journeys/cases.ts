// Households of the rules' case files with what they should get. What is expected there comes from
// tables, Acts and decisions, and never from the engine.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import type { Facts, Household } from "./people";
import type { Expected } from "./results";
import { tables } from "./toml";

const CASES = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "rules", "cases");

interface Case {
  says: string;
  as_of: string;
  facts: { household?: Facts; person?: Facts; partner?: Facts };
  expect: Expected;
}

const read = new Map<string, Case[]>();

export interface Known {
  household: Household;
  expected: Expected;
}

function cases(file: string): Case[] {
  const all = read.get(file) ?? (tables(readFileSync(join(CASES, file), "utf8"), "case") as unknown as Case[]);
  read.set(file, all);
  return all;
}

/** Every household of the case files. */
export function everyHousehold(): Household[] {
  const files = readdirSync(CASES, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".toml"));
  return files.sort().flatMap((file) => cases(file).map((one) => householdOf(one, ["all"])));
}

function householdOf({ says, as_of, facts }: Case, needs: string[]): Household {
  const { household = {}, person = {}, partner } = facts;
  return { id: says, needs, today: as_of, household, person, partner };
}

/** The case of a file that says this; `needs` is what such a person would come for. */
export function known(file: string, says: string, needs: string[]): Known {
  const found = cases(file).filter((one) => one.says === says);
  if (found.length !== 1) throw new Error(`${found.length} cases of ${file} say "${says}"`);
  return { household: householdOf(found[0], needs), expected: found[0].expect };
}
