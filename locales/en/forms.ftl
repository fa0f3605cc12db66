# Questions and their inputs.

part = Part { $place } of { $count }: { $topic }
dont-know = I don’t know
rather-not-say = I’d rather not say
said-unknown-before = You said that you do not know. You can answer now, or leave it.
said-declined-before = You said that you would rather not say. You can answer now, or leave it.
why = Why we ask
where = Where to find this
why-programs = The answer can change: { $programs }.
part-year = Year
part-month = Month
part-day = Day
date-hint = For example: 5 4 1961 for May 4, 1961.
month-hint = For example: 5 2024 for May 2024.
rough = I only know roughly
rough-least = At least
rough-most = At most
unit-hours = hours
unit-days = days
unit-weeks = weeks
unit-months = months
unit-years = years
unit-percent = %
