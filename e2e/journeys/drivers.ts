// People on the road to a driver's licence.
import { type Facts, type Household } from "./people";

const FIRST: Facts = { licence: "none", suspended: "no", lives_in_ontario: true };

export const TORONTO: Household = {
  id: "sixteen-in-toronto-with-a-passport",
  needs: ["licence"],
  household: {},
  person: { ...FIRST, birth_date: "2010-06-01", identity: "passport" },
};

export const SANDY_LAKE: Household = {
  id: "seventeen-in-sandy-lake-without-a-birth-certificate",
  needs: ["licence"],
  household: { fly_in: true },
  person: { ...FIRST, birth_date: "2009-05-11", identity: "nothing" },
};

export const NEWCOMER: Household = {
  id: "newcomer-with-a-german-licence",
  needs: ["licence"],
  household: {},
  person: {
    ...FIRST,
    birth_date: "1988-02-20",
    licence: "abroad",
    licence_country: "germany",
    licence_kind: "full",
    licence_months: 36,
    ontario_since: "2026-06-15",
    identity: "passport",
  },
};

export const SUSPENDED: Household = {
  id: "a-suspended-driver",
  needs: ["licence"],
  household: {},
  person: { ...FIRST, birth_date: "1995-07-07", suspended: "fines", identity: "passport" },
};

export const DRIVERS: Household[] = [TORONTO, SANDY_LAKE, NEWCOMER, SUSPENDED];
