// What some households get, worked out by hand from Acts and published tables and never by the
// engine. Every program of the conversation is named, so that one too many is noticed as well.
import type { Expected } from "./results";

const not = (...programs: string[]): Expected =>
  Object.fromEntries(programs.map((program) => [program, "likely_not"]));

const NO_CPP = not("cpp_retirement", "cpp_prb", "cpp_sharing");

// October to December 2026: a full pension is 762.50, and 0.6 % more for each month after 65
// (OAS 7.1). The supplement of one person is 1138.90, less $1 for each $24 of income, and $1 for
// each $48 above $2,000 (table 1).
export const OLD_AGE: Record<string, Expected> = {
  // 65 since April 2025: 19 months, 762.50 × 1.114. Of 6,000: 1138.90 − 250 − 83.
  "single-low-income": {
    oas: "likely", "oas.net": "849.43", gis: "likely", "gis.monthly": "805.90",
    ...not("alw", "alws", "gains"), ...NO_CPP,
  },
  // Ten years are full in two years: 762.50 × 10 / 40. The supplement makes up for what is missing
  // of the pension: 1138.90 − 83 + 571.87.
  "newcomer-with-8-years": {
    oas: "later 2028-12", "oas.net": "190.63", gis: "later 2028-12", "gis.monthly": "1627.77", gains: "later 2028-12",
    ...not("alw", "alws"), ...NO_CPP,
  },
  // 47 months after 65: 762.50 × 1.282. Paid back: 15 % of what is above 93,454, a twelfth of it a
  // month (ITA 180.2).
  "high-income": {
    oas: "likely", "oas.gross": "977.53", "oas.recovery": "331.83", "oas.net": "645.70",
    ...not("gis", "alw", "alws", "gains"), ...NO_CPP,
  },
  // The Allowance for the Survivor until the pension, which starts after the 65th birthday.
  "widow-of-61": {
    alws: "likely", oas: "later 2030-02", "oas.net": "762.50", gis: "later 2030-02", "gis.monthly": "680.90",
    ...not("alw", "gains"), ...NO_CPP,
  },
};

// 2026: the part that is the same for all is 610.46 for the disabled, 238.17 for survivors under 65
// and 307.81 for a child; 0.6 % less for each month before 65 (CPP 46, 56, 58, 59).
export const PENSION: Record<string, Expected> = {
  // From December, 18 months before 65: 1043.17 × 0.892. Of 9,000: 1138.90 − 375 − 145.
  "63, deciding when to start": {
    cpp_retirement: "likely", "cpp_retirement.monthly": "930.51", "cpp_retirement.at_65": "1043.17",
    oas: "later 2028-06", "oas.net": "762.50", gis: "later 2028-06", "gis.monthly": "618.90",
    ...not("alw", "alws", "gains", "cpp_prb", "cpp_sharing"),
  },
  // 610.46 and three quarters of 950.
  "58 and unable to work": {
    cpp_disability: "likely", "cpp_disability.monthly": "1322.96", ...not("cpp_prdb", "cpp_children"),
  },
  // 238.17 and 37.5 % of 900; two children; the death benefit without the top-up, as she is paid.
  "widow of 52 with two children": {
    cpp_survivor: "likely", "cpp_survivor.monthly": "575.67", cpp_children: "likely", "cpp_children.monthly": "615.62",
    cpp_death: "likely", "cpp_death.once": "2500", alws: "later 2034-05", ...not("cpp_split"),
  },
};

// 55 % of the pay up to 729 a week, 33 % up to 437 for extended weeks (EI 14, 2026); weeks by
// Schedule I of 900 hours.
const PARENTAL = { weeks: "35", extended_weeks: "61", shared_weeks: "40", shared_extended: "69" };
const parental = (who: string, own: Expected): Expected =>
  Object.fromEntries(Object.entries({ ...PARENTAL, ...own }).map(([id, value]) => [`${who}ei_parental.${id}`, value]));

export const WORK: Record<string, Expected> = {
  "laid-off": { ei_regular: "likely", "ei_regular.weekly": "550", "ei_regular.weeks": "16..22", ...not("ei_sickness") },
  "laid-off-in-thunder-bay-with-580-hours": {
    ei_regular: "likely_not", "ei_regular.reason.hours": "failed", ...not("ei_sickness"),
  },
  "severance-in-toronto-with-900-hours": {
    ei_regular: "likely", "ei_regular.weekly": "550", "ei_regular.weeks": "22", ...not("ei_sickness"),
  },
  "quit-with-a-reason": { ei_regular: "ask_a_person", "ei_regular.reason.reason": "unless quit", ...not("ei_sickness") },
  "a-postal-code-in-two-regions": { ei_regular: "likely_if", "ei_regular.weekly": "550", ...not("ei_sickness") },
  // 55 % of 2,000 is above the most; 550 for the other. 35 and 61 weeks of each.
  "two-parents-on-extended-parental": {
    ei_parental: "likely", "partner.ei_parental": "likely",
    ...parental("", { weekly: "729", extended_weekly: "437", standard_total: "25515", extended_total: "26657" }),
    ...parental("partner.", { weekly: "550", extended_weekly: "330", standard_total: "19250", extended_total: "20130" }),
    ei_maternity: "likely", "ei_maternity.weekly": "729", ccb: "likely",
    ...not("partner.ei_maternity", "ei_adoption", "ei_self_employed", "partner.ei_self_employed", "ccb_disability", "ocb"),
  },
  "sick-with-wsib": {
    ei_sickness: "ask_a_person", "ei_sickness.reason.workers_compensation": "unless wsib", ...not("ei_self_employed"),
  },
  "self-employed-and-not-registered": not("ei_sickness", "ei_self_employed"),
  // The claim of spring goes on as it was.
  "an-open-claim": { ei_regular: "likely", "ei_regular.weekly": "520", "ei_regular.weeks": "9", ...not("ei_sickness") },
  // 35 weeks for a child (EI 23.2), 26 with somebody who is dying (EI 23.1).
  "a-dying-child": {
    ei_care_child: "likely", "ei_care_child.weekly": "550", "ei_care_child.weeks": "35",
    ei_compassionate: "likely", "ei_compassionate.weekly": "550", "ei_compassionate.weeks": "26",
    ...not("ei_care_adult", "ei_self_employed"),
  },
  "a-teacher-in-july": not("ei_regular", "ei_sickness"),
};

// July 2026 to June 2027 (ITA 122.61, TAO 104): 8,157 under 6, 6,883 from 6, 3,480 with the
// disability credit, Ontario 1,760; less from 38,237, 82,847 and 26,865.
export const CHILDREN: Record<string, Expected> = {
  // Of 45,500 together: (15,040 − 13.5 % of 7,263 + 8,157 − 7 % of 7,263) / 2, as one child is
  // shared; half of 3,480.
  "a-family-with-children": {
    ccb: "likely", "ccb.monthly": "904.50", ccb_disability: "likely", "ccb_disability.monthly": "145.00", ocb: "likely",
  },
  "returns-not-filed": {
    ccb: "likely", "ccb.monthly": "573.58", "ccb.first": "file", ocb: "likely", "ocb.monthly": "146.66", "ocb.first": "file",
    ...not("ccb_disability"),
  },
  "laid-off-with-a-child": {
    ei_regular: "likely", "ei_regular.weekly": "550", "ei_regular.weeks": "16..22",
    ccb: "likely", "ccb.monthly": "573.58", "ccb.first": "file", ocb: "likely", "ocb.monthly": "146.66",
    ...not("ei_sickness", "ccb_disability"),
  },
};

// O. Reg. 340/94, and what DriveTest asks for.
export const LICENCE: Record<string, Expected> = {
  "sixteen-in-toronto-with-a-passport": { g1: "likely", ...not("g1_exchange", "road_test", "g1_drive") },
  "seventeen-in-sandy-lake-without-a-birth-certificate": {
    g1: "likely", "g1.first": "papers", ...not("g1_exchange", "road_test", "g1_drive"),
  },
  "newcomer-with-a-german-licence": { g1_exchange: "likely", ...not("g1", "road_test", "g1_drive") },
  "a-suspended-driver": { g1: "likely", "g1.first": "fines", ...not("g1_exchange", "road_test", "g1_drive") },
  "a-suspended-licence": not("g1", "g1_exchange", "road_test", "g1_drive"),
  "a-claimants-papers": { g1: "ask_a_person", ...not("g1_exchange", "road_test", "g1_drive") },
};

/** What a household gets, where it was worked out by hand. */
export const FIGURES: Record<string, Expected> = { ...OLD_AGE, ...PENSION, ...WORK, ...CHILDREN, ...LICENCE };
