// Households with Employment Insurance.
import { type Facts, type Household } from "./people";

const LAID_OFF: Facts = {
  work_stopped: "laid_off",
  work_kind: "employee",
  last_day_worked: "2026-11-20",
  claim_before: "none",
  weekly_pay: 1000,
};

/** Laid off in Toronto with many hours: the plainest case there is. */
export const PLAIN: Household = {
  id: "laid-off",
  needs: ["lost_job"],
  household: {},
  person: { ...LAID_OFF, ei_hours: 900 },
};

export const THUNDER_BAY: Household = {
  id: "laid-off-in-thunder-bay-with-580-hours",
  needs: ["lost_job"],
  place: "P7B 5Z5",
  household: { ei_region: "thunder_bay" },
  person: { ...LAID_OFF, ei_hours: 580, paid_weeks: 15 },
};

export const SEVERANCE: Household = {
  id: "severance-in-toronto-with-900-hours",
  needs: ["lost_job"],
  household: { ei_region: "toronto" },
  person: { ...LAID_OFF, ei_hours: 900, separation_pay: 9500, separation_insurable: 0 },
};

export const QUIT: Household = {
  id: "quit-with-a-reason",
  needs: ["lost_job"],
  household: {},
  person: { ...LAID_OFF, work_stopped: "quit", quit_reason: "harassment", ei_hours: 900 },
};

/** A postal code that lies in two regions, of which one needs fewer hours. */
export const TWO_REGIONS: Household = {
  id: "a-postal-code-in-two-regions",
  needs: ["lost_job"],
  place: "K0A",
  household: { ei_region: { one_of: ["ottawa", "eastern"] } },
  person: { ...LAID_OFF, ei_hours: 680, paid_weeks: 30 },
};

export const PARENTS: Household = {
  id: "two-parents-on-extended-parental",
  needs: ["baby"],
  household: {
    marital_status: "married",
    ccb_receiving: false,
    returns_filed: true,
    children: [{ birth_date: "2026-10-20", lives_with: "you", disability_credit: false }],
  },
  person: {
    ...LAID_OFF,
    work_stopped: "new_child",
    child_came: "gave_birth",
    child_date: "2026-10-20",
    due_date: "2026-10-18",
    birth_date: "1993-05-08",
    ei_hours: 1500,
    last_day_worked: "2026-10-16",
    weekly_pay: 2000,
    legal_status: "citizen",
    lives_in_canada: true,
    net_income: 60000,
  },
  partner: {
    ...LAID_OFF,
    work_stopped: "new_child",
    child_came: "other_parent",
    child_date: "2026-10-20",
    birth_date: "1991-02-27",
    ei_hours: 600,
    paid_weeks: 30,
    legal_status: "citizen",
    lives_in_canada: true,
    net_income: 40000,
  },
};

export const INJURED: Household = {
  id: "sick-with-wsib",
  needs: ["sick"],
  household: {},
  person: { ...LAID_OFF, work_stopped: "sick", wsib: "temporary", ei_hours: 900 },
};

export const SELF_EMPLOYED: Household = {
  id: "self-employed-and-not-registered",
  needs: ["sick"],
  household: {},
  person: { work_stopped: "sick", work_kind: "self_employed" },
};

export const WORKERS: Household[] = [
  PLAIN,
  THUNDER_BAY,
  SEVERANCE,
  QUIT,
  TWO_REGIONS,
  PARENTS,
  INJURED,
  SELF_EMPLOYED,
];

