// Lives that rules are easily wrong about: what is open already, came early, or is somebody else's.
import { type Facts, type Household, UNKNOWN } from "./people";

const JOB: Facts = { work_kind: "employee", last_day_worked: "2026-11-20", claim_before: "none", weekly_pay: 1000 };
const AT_HOME: Facts = { lives_in_canada: true, legal_status: "citizen" };

/** The job ended again while the claim of spring is open. */
const OPEN: Facts = {
  work_stopped: "laid_off", claim_before: "open", ei_hours: 300, paid_weeks: 9, premium_years: 3, regular_weeks_156: 60,
};
const OPEN_CLAIM: Household = {
  id: "an-open-claim",
  needs: ["lost_job"],
  household: {},
  person: { ...JOB, ...OPEN, claim_began: "2026-03-01", claim_weeks_left: 9, claim_weekly: 520 },
};

const DYING_CHILD: Household = {
  id: "a-dying-child",
  needs: ["caring"],
  household: {},
  person: { ...JOB, work_stopped: "caring", care_for: "child", care_condition: "dying", ei_hours: 1500 },
};

const BIRTH: Facts = {
  ...JOB, ...AT_HOME, work_stopped: "new_child", child_came: "gave_birth", ei_hours: 1500,
  birth_date: "1993-05-08", net_income: 30000,
};

/** Born eight weeks before its day: weeks that the birth alone would have ended are left. */
const PREMATURE: Household = {
  id: "a-premature-birth",
  needs: ["baby"],
  household: {
    marital_status: "single", ccb_receiving: true, returns_filed: true,
    children: [{ birth_date: "2026-06-20", lives_with: "you", disability_credit: false }],
  },
  person: { ...BIRTH, child_date: "2026-06-20", due_date: "2026-08-15", last_day_worked: "2026-06-19" },
};

const SICK_FISHER: Household = {
  id: "a-sick-fisher",
  needs: ["sick"],
  household: {},
  person: {
    ...JOB, work_kind: "fisher", work_stopped: "sick", ei_hours: 0, paid_weeks: 0, weekly_pay: 0,
    fishing_earnings: 12000, fishing_season: "summer", wsib: "none",
  },
};

/** The school's break is no time without work while the contract goes on. */
const TEACHER: Household = {
  id: "a-teacher-in-july",
  today: "2026-07-06",
  needs: ["lost_job"],
  household: {},
  person: {
    ...JOB, work_stopped: "contract_ended", teaching: "contract_goes_on", ei_hours: 1300, weekly_pay: 1700,
    last_day_worked: "2026-06-26", premium_years: 3, regular_weeks_156: 0,
  },
};

/** He was laid off, not stopped for the child: parental weeks are his all the same. */
const FATHER: Household = {
  id: "a-newborns-father",
  needs: ["baby"],
  household: {
    marital_status: "single", ccb_receiving: true, returns_filed: true,
    children: [{ birth_date: "2026-10-20", lives_with: "you", disability_credit: false }],
  },
  person: {
    ...BIRTH, work_stopped: "laid_off", new_child: true, child_came: "other_parent", child_date: "2026-10-20", last_day_worked: "2026-11-20",
  },
};

/** A welder laid off, whose wife is on leave with the baby. */
const WIFE_ON_LEAVE: Household = {
  id: "a-wife-on-leave",
  needs: ["lost_job", "baby"],
  household: { ...FATHER.household, marital_status: "married" },
  person: FATHER.person,
  partner: {
    ...BIRTH, child_date: "2026-10-20", due_date: "2026-10-18", last_day_worked: "2026-10-16", weekly_pay: 800,
    claim_before: "open", claim_began: "2026-10-18", claim_weekly: 440, claim_weeks_left: 44,
  },
};

const DRIVER: Facts = { lives_in_ontario: true, birth_date: "1985-05-04" };

const SUSPENDED: Household = {
  id: "a-suspended-licence",
  needs: ["licence"],
  household: {},
  person: { ...DRIVER, licence: "ontario", ontario_class: "g", suspended: "fines", identity: "passport" },
};

const CLAIMANT: Household = {
  id: "a-claimants-papers",
  needs: ["licence"],
  household: {},
  person: { ...DRIVER, licence: "none", identity: "claimant_document" },
};

/** The same with what most do not know left open. */
function halfKnown(household: Household, unknown: string[]): Household {
  const open = Object.fromEntries(unknown.map((fact) => [fact, UNKNOWN]));
  return { ...household, id: `${household.id}-half-known`, person: { ...household.person, ...open } };
}

export const LIVES: Household[] = [
  OPEN_CLAIM, DYING_CHILD, PREMATURE, SICK_FISHER, TEACHER, FATHER, WIFE_ON_LEAVE, SUSPENDED, CLAIMANT,
  halfKnown({ ...OPEN_CLAIM, person: { ...JOB, ...OPEN } }, ["claim_began"]),
  halfKnown(DYING_CHILD, ["last_day_worked"]),
  halfKnown(PREMATURE, ["due_date"]),
  halfKnown(SICK_FISHER, ["fishing_season", "ei_hours"]),
  halfKnown(FATHER, ["weekly_pay"]),
];
