# What makes this folder a language: its name, the direction of its writing, how it writes numbers,
# days and times, and its words in addresses. A further language is a folder with all files of this
# one. Formats may leave out what they are given.

language-name = English
# `ltr`, or `rtl` for writing from right to left.
language-direction = ltr
# Whose official pages and telephone numbers serve its readers: the first that there is.
language-official = en fr

# Numbers: the sign before the fraction, the sign between groups of three digits, amounts, and the
# counts that take the form `one` in messages; all others take `other`.
number-point = .
number-group = ,
number-money = ${ $number }
number-thousands = ${ $number }k
number-percent = { $number }%
number-singular = 1

# The boxes of a date in their order, and the first day of a month.
date-parts = month day year
date-first = 1
# `$hour` of 24, `$of-half` of 12, `$minute` in two digits; `$on-the` is `hour` where it is 00.
time-of-day =
    { $half ->
        [am] { $on-the ->
            [hour] { $of-half } am
           *[minute] { $of-half }:{ $minute } am
        }
       *[pm] { $on-the ->
            [hour] { $of-half } pm
           *[minute] { $of-half }:{ $minute } pm
        }
    }

# Words in addresses: small letters without accents, and `-`.
address-needs = needs
address-questions = questions
address-question = q
address-change = change
address-answers = answers
address-results = results
address-places = places
address-referral = referral
address-hand-over = hand-over
address-about = about
address-privacy = privacy
address-limits = limits
address-steps = steps
address-partner = partner
