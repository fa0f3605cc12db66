# Results: verdicts, amounts, reasons, what to do, what lies ahead.

results-title = Your results
results-lead = Estimates from your answers, at today’s rates. Only the office that pays or decides can tell for certain.
results-yours = For you
results-of =
    { $who ->
        [partner] For your partner
       *[person] For you
    }
either-title = Your place may be one of these:
either-place = { $place }: { $verdict }
sum-title = Both of you together: { $program }
sum-person = You
sum-partner = Your partner
sum-both = Together
sum-together = Both of you together
sum-range = { $low } to { $high }
sum-of-most = { $sum } of at most { $most }
sum-open = What both of you get can be added up once the questions about both are answered.
results-back = Back to all results
program-of =
    { $who ->
        [partner] { $program } (your partner)
       *[person] { $program } (you)
    }
more-questions-title = A few questions are left
more-questions-text = Some results below are still open. Answering the rest will settle what can be settled.

verdict-likely = Likely
verdict-likely-first = Likely, after a first step
verdict-likely-if = Likely, if…
verdict-cannot-tell = Can’t tell yet
verdict-later = Later: from { $month }
verdict-earliest = Not before { $month }.
verdict-likely-not = Not likely, as things stand
verdict-ask-a-person = Ask a person
verdict-holds-if = This holds if { $what }.
supposed = This supposes: { $fact }, { $value }.
supposed-link = Answer this to make it exact

glance-title = At a glance
total-couple = For the two of you together
total-person = All together
total-note = The sum of what is marked “Likely” below, before income tax.
total-note-tax-free = The sum of what is marked “Likely” below. It is not taxable.
estimate = An estimate, before income tax.
estimate-tax-free = An estimate, not taxable.

why-result = Why
state-met = Met:
state-failed = Not met:
state-not-yet = Not yet:
state-open = Open:
state-referred = To be looked at:
reason-value =
    { $who ->
        [partner] Your partner
       *[person] You
    }
reason-limit = The rule
law-section = s. { $section }

next-step = What to do
first-title = To do first
refine = To narrow this down:
refine-days = For exact dates and notes:
other-ways = Other ways
channel-online = Online
channel-phone = By phone
channel-mail = By mail
channel-in-person = In person
channel-none = Good to know
channel-prepare = Before that
channel-online-link = Go to the page
channel-phone-link = See the contact page
channel-mail-link = See how to apply
channel-in-person-link = Find an office
channel-none-link = Read more
channel-prepare-link = Open the page
phone = Phone:
tty = TTY:
form-number = Form { $number }
contact-checked = Checked on { $date }
dates-title = Dates that matter
notes-title = Good to know
documents-title = Have these ready
more-about = More about this result

calculation = How we worked it out
calculation-page = See every step on a page to print
calculation-back = Back to this result
calculation-text = Every step, in the order of the law. Amounts are rounded as the law says.
changes-title = What would change it
changes-none = We found no single answer that would change this result.
change-more = { $fact }: { $size } more ({ $to } instead of { $from })
change-less = { $fact }: { $size } less ({ $to } instead of { $from })
change-other = { $fact }: { $to } instead of { $from }
change-verdict = { $to } instead of { $from }
change-amount = { $to } { $period } instead of { $from }

timeline-title = Month by month
timeline-text = What your answers lead to over the next three years, at today’s rates. Rates usually rise with prices.
timeline-months = Months
timeline-what = What is paid
track-paid = Paid
track-open = Depends on what is not known
track-unpaid = Not paid
track-not-yet = Not yet

calendar-title = Calendar
calendar-text = When something is paid, if you apply now. Dates move with what you report later.
calendar-chart = Bar chart of weeks: { $what }. The table below has the dates.
calendar-what = What
calendar-when = When
calendar-open = From { $from }; last day { $to }
span-window = Time in which it can be taken
months-short = Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec
variants = Ways of being paid, side by side

age = Age
year = Year
compare-text = A later start means fewer payments, but larger ones. These sums use today’s rates and your answers.
compare-chart = Line chart: how far each later start is behind or ahead of starting at { $base }, by age. The table below has the figures.
compare-caption = Money in hand compared with starting at { $base }. Below the line, a later start is behind; a dot marks where it catches up.
compare-start = Start
compare-age = at { $age }
compare-pick = Ages to draw
compare-part = { $name }, a year at { $age }
compare-together = Together, a year at { $age }
compare-yearly-chart = Line chart: yearly income by age for each start. The table below has the figures.
compare-yearly-caption = Yearly income before tax, by age, for each start
compare-total = In all by { $age }
compare-ahead = Ahead of { $base } from
compare-ahead-age = age { $age } ({ $month })
compare-never = –
compare-note = If you live past the age at which a later start is ahead, it has paid more. Health and savings matter too.

unlikely-title = Not likely, as things stand
unlikely-text = These seem out of reach with the answers you gave. Things change, and rules have exceptions: if you are unsure, ask the office in charge. Asking costs nothing.
limits-short = This covers federal and Ontario programs, and not every special case.
limits-more = See what we did not check

after-title = What you can do with this page
print = Print
share = Share the results
share-failed = Sharing did not work on this device.
decide-title = This is an estimate, not a decision
decide-text = Service Canada, the Canada Revenue Agency or Ontario decides. Applying for a benefit is free, and you can apply whatever it says here.
record-title = Your answers
record-rests-on = Estimated on { $date } with version { $version } of the rules. This is not a decision.
