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
if-any = { $what } (leave empty if none)
rough = I only know roughly
rough-least = At least
rough-most = At most
unit-hours = hours
unit-days = days
unit-weeks = weeks
unit-months = months
unit-years = years
unit-percent = %

# Finding a place (postal code or community).
place-label = Postal code or community
place-hint = For example P7B 5Z5, Blenheim or Sandy Lake. What you type stays on this device.
place-not-found = We don’t know this place. Check the spelling, type your full postal code or the name of your county or district, or choose from the list below.
place-found = Found: { $found }
place-several = This place may lie in { $found }. Choose yours if you know it. Until then we work with all of them.
place-tells-nothing = Our lists don’t say which answer holds for this place. Choose from the list below.
place-which = Which one do you mean?
place-is-community = community
place-is-city = city
place-is-town = town
place-is-village = village
place-is-municipality = municipality
place-is-township = township
place-is-neighbourhood = neighbourhood
place-is-first-nation = First Nation
place-is-reserve = First Nation land
place-is-area = county, district or island
place-is-unorganized = area without a municipality
place-is-locality = place name
place-is-railway-point = railway stop
place-choose = Choose it from a list

# A record of amounts by year: pasted, loaded from a file, or typed.
record-paste = Paste your record
record-paste-hint = One row a year: the year, then the amount. Headings may stay. It adds to the rows below.
record-read = Put it in the table
record-file = Load a CSV file
record-file-hint = The file is read on this device and sent nowhere.
record-rows =
    { $plural ->
        [one] { $count } year in the table
       *[other] { $count } years in the table
    }
record-nothing = We found no rows in it. Each row begins with a year, like 2019.
