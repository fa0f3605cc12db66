// Households of the rules' case files: the page of results says what tables, Acts and decisions say.
import { test } from "./conversation";
import { known } from "./cases";
import { keptToResults } from "./kept";
import { checkAmong } from "./results";
import { LANGUAGES } from "./words";

const CASES: [file: string, says: string][] = [
  ["old_age/households_1.toml", "turned 65 on the last day of last month and starts now"],
  ["old_age/households_1.toml", "27 years and 11 months in Canada today, 65 in September: the part year is dropped"],
  ["old_age/households_1.toml", "66, nine years in Canada and twenty in the Philippines: the agreement may fill the ten years"],
  ["public_households.toml", "28 whole years today, and a pension that starts in 2027-01: a part of a year not asked for may make it one more"],
  ["public_households.toml", "65, on odsp, line 23600 shows 16900, most or all of it assistance"],
  ["gis.toml", "one of the couple is better off with the estimate, the other without"],
  ["oas.toml", "62 beside a pensioner, without income: the whole Allowance"],
  ["cpp.toml", "63, thinking about when to start: the estimate at 65 and the age factor"],
  ["cpp.toml", "58 and unable to work since last year"],
  ["cpp.toml", "a widow of 52 with a child of 10 and a student of 20"],
  ["cpp/households_1.toml", "A man turned 65 this month: the Act has him reach 65 in December, the month the pension starts, so there is no cut."],
  ["ei.toml", "laid off in Toronto with 900 hours and severance: nine weeks later, 22 weeks"],
  ["ei.toml", "580 hours would be enough at today's rate, typed in by the person"],
  ["ei.toml", "two parents on extended parental weeks: 33% up to the maximum, each by their own pay"],
  ["ei/households/parental.toml", "applies five months after the birth; the maternity window is over, parental weeks are not"],
  ["children/households_amounts.toml", "says that the income was something between 40,037 and 50,237"],
  ["ccb.toml", "a couple's incomes count together"],
  ["ccb.toml", "a temporary resident waits for 18 months"],
  ["g1.toml", "16 next month"],
  ["driving/households.toml", "turns 16 in January"],
];

for (const language of LANGUAGES) {
  for (const [number, [file, says]] of CASES.entries()) {
    // Each in one language, and the families in both.
    if (number % LANGUAGES.length !== LANGUAGES.indexOf(language)) continue;
    test(`${file}: ${says}, in ${language}`, async ({ page }) => {
      const { household, expected } = known(file, says, ["all"]);
      await keptToResults(page, language, household);
      await checkAmong(page, language, expected, household.partner !== undefined);
    });
  }
}
