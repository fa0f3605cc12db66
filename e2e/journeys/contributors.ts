// People with questions about the Canada Pension Plan.
import { type Household, type Row, UNKNOWN } from "./people";

const SINGLE = { marital_status: "single" };
const HERE = {
  lives_in_canada: true,
  always_in_canada: true,
  legal_status: "citizen",
  income_fell: false,
  employment_income: 0,
  oas_receiving: false,
};
const WORKED = {
  cpp_where: "outside_quebec",
  cpp_receiving: false,
  cpp_disabled: "no",
  cpp_disability_receiving: false,
};

/** The same pay in every year from one to another. */
function years(from: number, to: number, pay: number): Row[] {
  return Array.from({ length: to - from + 1 }, (_, n) => ({ year: from + n, earnings: pay }));
}

/** 63, works on and wants to know when to start. */
export const DECIDING: Household = {
  id: "63, deciding when to start",
  needs: ["older"],
  household: SINGLE,
  person: {
    ...HERE,
    ...WORKED,
    birth_date: "1963-05-04",
    cpp_depth: "statement",
    cpp_has_statement: true,
    cpp_statement: 1043.17,
    net_income: 9000,
  },
};

/** The same with a wife of 61. */
export const DECIDING_COUPLE: Household = {
  ...DECIDING,
  id: "two of 63 and 61, deciding when to start",
  household: { marital_status: "married", living_apart_involuntarily: false },
  partner: {
    ...HERE,
    ...WORKED,
    birth_date: "1965-02-20",
    cpp_depth: "statement",
    cpp_has_statement: true,
    cpp_statement: 410.5,
    net_income: 8000,
  },
};

/** 58 and unable to work. */
export const UNABLE: Household = {
  id: "58 and unable to work",
  needs: ["disability"],
  household: { ...SINGLE, disabled_parent: false, who_died: "nobody" },
  person: {
    ...HERE,
    birth_date: "1968-03-12",
    cpp_where: "outside_quebec",
    cpp_disabled: "for_long",
    cpp_disabled_since: "2026-02",
    cpp_depth: "statement",
    cpp_has_statement: true,
    cpp_statement: 950,
    cpp_recent_years: 5,
    cpp_all_years: 30,
    cpp_met_when_disabled: true,
    cpp_disability_receiving: false,
    cpp_disability_before: false,
  },
};

/** A widow of 52 with two children. */
export const WIDOW: Household = {
  id: "widow of 52 with two children",
  needs: ["death"],
  household: {
    marital_status: "widowed",
    widowed_month: "2026-08",
    deceased_worked: true,
    deceased_years: 25,
    deceased_pension: 900,
    deceased_received: false,
    survivor_union: "married",
    survivor_months_together: 240,
    cpp_children_list: [
      { birth_date: "2012-06-01", school: "none" },
      { birth_date: "2006-02-14", school: "full_time" },
    ],
  },
  person: {
    ...HERE,
    birth_date: "1974-04-20",
    cpp_disability_receiving: false,
    cpp_where: "outside_quebec",
    cpp_disabled: "no",
    cpp_receiving: false,
    net_income: 30000,
  },
};

/** Stayed home for six years with two children, and has the whole record. */
export const PARENT: Household = {
  id: "stayed home for six years",
  needs: ["older"],
  household: { ...SINGLE, children_raised: [{ birth_date: "1994-03-10" }, { birth_date: "1996-09-02" }] },
  person: {
    ...HERE,
    ...WORKED,
    birth_date: "1964-06-15",
    cpp_has_statement: false,
    cpp_work_years: UNKNOWN,
    cpp_usual_pay: UNKNOWN,
    cpp_depth: "record",
    cpp_raised_children: true,
    cpp_earnings: [...years(1982, 1993, 24000), ...years(1994, 1999, 0), ...years(2000, 2025, 41000)],
    net_income: 38000,
  },
};
