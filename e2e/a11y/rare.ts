// Households with questions that no case has an answer to.
import type { Household } from "../journeys/people";
import { TWO_REGIONS } from "../journeys/workers";

const OF_MANY_KINDS: Household = {
  id: "born-in-1950-in-prison-with-a-g1-licence-and-a-permit-of-long-ago",
  needs: ["all"],
  household: { marital_status: "single", ccb_receiving: false },
  person: {
    birth_date: "1950-01-01",
    always_in_canada: false,
    oas_receiving: false,
    in_canada_1977: true,
    ten_years_before: true,
    legal_status: "permanent_resident",
    status_since: "1940-01",
    status_months: 3,
    cpp_receiving: false,
    cpp_counted: false,
    cpp_where: "outside_quebec",
    cpp_depth: "quick",
    cpp_pay_share: 0.5,
    licence: "g1",
    counted_months: 3,
    in_prison: true,
    prison_release: false,
  },
};

/** So near to the number of hours that a rate on file cannot decide. */
const NEARLY: Household = {
  ...TWO_REGIONS,
  needs: ["all"],
  household: { ei_region: "ottawa" },
  person: { ...TWO_REGIONS.person, enough_hours: true },
};

export const RARE: Household[] = [OF_MANY_KINDS, NEARLY];
