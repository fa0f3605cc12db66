// Many households that differ, as texts of answers.

/** One of them. */
export function answers(number: number): string {
  return `benefits-navigator-answers 1
navigator.needs = older
household.marital_status = ${["single", "married", "widowed"][number % 3]}
person.birth_date = ${1940 + (number % 40)}-03-12
person.lives_in_canada = yes
person.always_in_canada = yes
person.legal_status = citizen
person.oas_receiving = no
person.income_fell = no
person.employment_income = 0
person.cpp_where = never
person.net_income = ${1000 * (number % 60)}
end
`;
}
