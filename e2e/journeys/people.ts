// Households, as facts in the ids of the dictionary. Whatever is asked, they know, or say that
// they do not.

/** One row of a list; a field that is left out is not known. */
export type Row = Record<string, string | number | boolean>;
export type Answer =
  | string
  | number
  | boolean
  | Row[]
  | { from: number; to: number }
  | { one_of: string[] }
  | { unknown: "does_not_know" | "declined" };
export type Facts = Record<string, Answer>;

export const UNKNOWN: Answer = { unknown: "does_not_know" };

export interface Household {
  id: string;
  /** What brings them here, as ids of entries; what comes with age, unless said otherwise. */
  needs?: string[];
  /** The day on which they ask, where it is another one. */
  today?: string;
  /** What they type where a place is asked; the fact says what it comes to. */
  place?: string;
  household: Facts;
  person: Facts;
  partner?: Facts;
}

/** What comes with age. */
export const AGE = ["older"];

/** The day on which everybody asks. */
export const TODAY = "2026-11-23";

/** The year that an income asked about on that day belongs to. */
export const INCOME_YEAR = "2025";

const AT_HOME: Facts = {
  lives_in_canada: true,
  always_in_canada: true,
  legal_status: "citizen",
  oas_receiving: false,
  income_fell: false,
  employment_income: 0,
  cpp_where: "never",
};

export const PEOPLE: Household[] = [
  {
    id: "single-low-income",
    household: { marital_status: "single" },
    person: { ...AT_HOME, birth_date: "1960-03-12", net_income: 6000 },
  },
  {
    id: "couple-one-aged-62",
    household: { marital_status: "married", living_apart_involuntarily: false },
    person: { ...AT_HOME, birth_date: "1959-06-15", net_income: 9000 },
    partner: { ...AT_HOME, birth_date: "1964-02-20", net_income: 3000 },
  },
  {
    id: "widow-of-61",
    household: { marital_status: "widowed", widowed_month: "2024-05" },
    person: { ...AT_HOME, birth_date: "1965-01-30", net_income: 8000 },
  },
  {
    id: "newcomer-with-8-years",
    household: { marital_status: "single" },
    person: {
      ...AT_HOME,
      birth_date: "1958-09-04",
      legal_status: "permanent_resident",
      always_in_canada: false,
      residence_years: 8,
      residence_months: 0,
      agreement_country: false,
      sponsored: false,
      net_income: 2000,
    },
  },
  {
    id: "high-income",
    household: { marital_status: "divorced" },
    person: { ...AT_HOME, birth_date: "1957-11-02", net_income: 120000, world_income: 120000 },
  },
  {
    id: "deferring-to-67",
    household: { marital_status: "single" },
    person: {
      ...AT_HOME,
      birth_date: "1960-12-01",
      net_income: 40000,
      deferral_months: 24,
      cpp_where: "outside_quebec",
      cpp_receiving: false,
      cpp_depth: "statement",
      cpp_has_statement: true,
      cpp_statement: 820,
    },
  },
];
