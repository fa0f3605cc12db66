// What the engine says natively, in the form of expectations. Held against a page this shows that
// the page draws what was worked out, and that wasm works it out alike. It cannot show that it is
// right: `cases.spec.ts` and the households with figures of their own do that.
import { type Outcome, outcomes } from "./engine";
import type { Household } from "./people";
import type { Expected } from "./results";

/** All that a results page shows of every program. */
export function native(household: Household): Expected {
  const expected: Expected = {};
  for (const outcome of outcomes(household)) Object.assign(expected, written(outcome));
  if (!Object.keys(expected).length) throw new Error(`nothing about ${household.id}`);
  return expected;
}

function written({ program, subject, verdict, from, amounts, reasons }: Outcome): Expected {
  const name = subject === "partner" ? `partner.${program}` : program;
  const own: Expected = { [name]: from ? `${verdict} ${from}` : verdict };
  for (const { id, value } of amounts) {
    const plain = typeof value === "number" || typeof value === "string" ? value : ends(value);
    if (plain !== undefined) own[`${name}.${id}`] = plain;
  }
  // Of what is out of reach a person was asked less than the household knows.
  for (const { condition, state, exception, first } of verdict === "likely_not" ? [] : reasons) {
    if (first && exception) own[`${name}.first`] = exception;
    else if (!exception) own[`${name}.reason.${condition}`] = state;
  }
  return own;
}

function ends(value: unknown): string | undefined {
  const { from, to } = value as { from?: number; to?: number };
  return from === undefined || to === undefined ? undefined : `${from}..${to}`;
}
