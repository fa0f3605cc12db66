// Households with the child benefits.
import { type Facts, type Household } from "./people";
import { PLAIN } from "./workers";

const AT_HOME: Facts = { lives_in_canada: true, legal_status: "citizen" };

/** A couple with two children, one of them shared with another parent. */
export const FAMILY: Household = {
  id: "a-family-with-children",
  needs: ["children"],
  household: {
    marital_status: "married",
    ccb_receiving: false,
    returns_filed: true,
    children: [
      { birth_date: "2022-03-14", lives_with: "you", disability_credit: false },
      { birth_date: "2016-08-02", lives_with: "shared", disability_credit: true },
    ],
  },
  person: { ...AT_HOME, birth_date: "1990-04-02", net_income: 31000 },
  partner: { ...AT_HOME, birth_date: "1988-11-20", net_income: 14500 },
};

export const NOT_FILED: Household = {
  id: "returns-not-filed",
  needs: ["children"],
  household: {
    marital_status: "single",
    ccb_receiving: false,
    returns_filed: false,
    children: [{ birth_date: "2020-01-31", lives_with: "you", disability_credit: false }],
  },
  person: { ...AT_HOME, birth_date: "1991-07-15", net_income: 24000 },
};

/** Lost work, with a child, and returns not filed: what several programs need, asked once. */
export const BOTH: Household = {
  id: "laid-off-with-a-child",
  needs: ["lost_job", "children"],
  household: NOT_FILED.household,
  person: { ...NOT_FILED.person, ...PLAIN.person },
};

export const FAMILIES: Household[] = [FAMILY, NOT_FILED, BOTH];
