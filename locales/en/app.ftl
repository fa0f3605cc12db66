# The frame of every page, and words that many pages use.

title-of-page = { $page } – { $name }
continue = Continue
save = Save
change = Change
remove = Remove
back = Back
working = Working it out…
page-missing-title = This page could not be loaded
page-missing = Check your connection and try again. Your answers are still here.
page-replaced = A newer version of this site has come out, and this page of your version is gone. Take the newer one: your answers come along.
page-foreign = What came is not from this site. A filter or the sign-in page of a network may have answered in its place. Your answers are still here.
try-again = Try again
load-again = Load the site again with my answers
rules-damaged = The rules of this site arrived damaged. Load this page again.
rules-newer = The rules are for a newer version of this site. Load this page again to get it.
clock-title = Is your device’s clock right?
clock-wrong = Your device says it is { $date }. Results depend on the date: set the clock, then load this page again.
new-tab = (opens in a new tab)
footer-label = About this site
rules-reviewed = Rules reviewed on { $date }.
figures-until = Figures known until { $date }.
rules-version = Version { $version }.
figures-stale-title = The figures may be out of date
figures-stale = This copy knows the figures until { $date }. New ones have come since. Amounts here may be a little low; connect to the Internet and open this page again to look for newer figures.
figures-period = At the rates of { $from } to { $to }.
figures-unknown = The figures for { $date } are not published yet. This uses those known until { $to }, so it may change.
income-of = It counts your income of { $years }.

# Values in words
yes = Yes
no = No
not-known = not known
between = between { $low } and { $high }
up-to = up to { $high }
at-least = at least { $low }
at-most = at most { $high }
from-to = { $from } to { $to }
list-and = { $first } and { $last }
list-or = { $first } or { $last }
date = { $month } { $day }, { $year }
month-and-year = { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
years =
    { $plural ->
        [one] { $count } year
       *[other] { $count } years
    }
months =
    { $plural ->
        [one] { $count } month
       *[other] { $count } months
    }
weeks =
    { $plural ->
        [one] { $count } week
       *[other] { $count } weeks
    }
days =
    { $plural ->
        [one] { $count } day
       *[other] { $count } days
    }
hours =
    { $plural ->
        [one] { $count } hour
       *[other] { $count } hours
    }
entries =
    { $plural ->
        [one] { $count } entry
       *[other] { $count } entries
    }
per-hour = an hour
per-week = a week
per-month = a month
per-year = a year

# Start page, when something was begun
begun = You have answers from earlier on this page.

# Answers
answers-title = Your answers
answers-lead = Look over your answers. You can change any of them, then see your results.
answers-more = Look over your answers. There are questions left that would make your results clearer.
answers-none = You have not answered any questions yet.
answers-see = See or change my answers
results-show = Show my results
results-so-far = See my results so far
topic-of =
    { $who ->
        [partner] { $topic }: your partner
       *[person] { $topic }: you
    }
said-unknown = I don’t know
said-declined = I’d rather not say
choices-title = What you can choose
choices-text = You decide these. The results show the usual choice until you make another.
some-time-ago = Some time ago
not-so-far = Not so far
presumed-title = What we assumed
presumed-text = We did not ask about these, because most people would give the same answer. If one is not true for you, change it.
parked-title = Answers set aside
parked-text = After a change, these no longer play a part. They are kept here in case they do again.
unsure-title = Answers that would help
unsure-text = You said you do not know these, or would rather not say. The results allow for every possible answer. When you know more, add it here.

# Keeping and clearing
keep-title = Keep or clear your answers
keep-label = Keep my answers on this device
keep-hint = Your answers are then stored in this browser, on this device only, until you clear them. Leave this off on a shared or public computer.
keep-kept = Your answers are kept on this device.
keep-removed = Your answers are no longer kept on this device.
keep-blocked = This browser does not allow answers to be kept. Everything else works.
file-hint = You can also save your answers to a file of your own, and open it here later.
file-save = Save to a file
file-open = Open a file
file-name = my-answers.txt
file-saved = The file has been saved.
file-blocked = This browser could not save the file.
file-unknown =
    { $plural ->
        [one] { $count } answer in the file is not known to these rules. It is kept and will be saved again.
       *[other] { $count } answers in the file are not known to these rules. They are kept and will be saved again.
    }
clear = Clear everything
clear-sure = Clear all answers here and on this device? This cannot be undone.
clear-yes = Yes, clear everything
clear-no = No, keep them
cleared = Everything has been cleared.
update-title = A newer version is ready
update-text = It may have newer figures. Your answers stay.
update-now = Use the newer version
not-stored-title = This site works only online on this device
not-stored = The browser had no room for it, or the connection broke. Make some room, then open the site again.

# A page that does not exist
lost-title = We could not find that page
lost-text = The address may be mistyped, or the question may not apply to you. Nothing you entered is lost.
lost-questions = Go on with the questions
lost-start = Go to the start page
places-title = Places near you
referral-title = Referral sheet
handover-title = Take your answers to another device

# The pages at the foot of every page.
about-title = About this site
privacy-title = Privacy
limits-title = What we did not check
