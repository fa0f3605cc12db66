# Work and the Canada Pension Plan
topic-contributions = Work and CPP
question-children-raised = Which children did you raise?
question-children-raised-hint = Also those who are grown up now.
question-children-raised-why = Years with a child under 7 can be left out of the average, so that low earnings then do not lower the pension.
fact-children-raised = Children
fact-children-raised-birth-date = Date of birth
question-cpp-where =
    { $who ->
        [partner] Where in Canada has your partner worked since turning 18?
       *[person] Where in Canada have you worked since turning 18?
    }
question-cpp-where-hint = Count jobs and self-employment that paid more than $3,500 in a year.
question-cpp-where-why = Work outside Quebec pays into the CPP, work in Quebec into its own plan.
fact-cpp-where = Where worked
choice-cpp-where-outside-quebec = Outside Quebec
choice-cpp-where-both = In Quebec and outside
choice-cpp-where-quebec-only = Only in Quebec
choice-cpp-where-never = Never in Canada
question-cpp-split-credits =
    { $who ->
        [partner] Did your partner get CPP credits from a former spouse or partner?
       *[person] Did you get CPP credits from a former spouse or partner?
    }
question-cpp-split-credits-why = Credits from a split count like years of work.
fact-cpp-split-credits = Credits from a former partner
question-cpp-receiving =
    { $who ->
        [partner] Does your partner get a CPP retirement pension?
       *[person] Do you get a CPP retirement pension?
    }
question-cpp-receiving-why = Other benefits come into question then.
fact-cpp-receiving = Gets a CPP retirement pension
question-cpp-started =
    { $who ->
        [partner] When did your partner’s CPP pension start?
       *[person] When did your CPP pension start?
    }
question-cpp-started-why = The age at the start decides the amount for life.
fact-cpp-started = First month of the CPP pension
question-cpp-monthly =
    { $who ->
        [partner] How much CPP does your partner get a month, before tax?
       *[person] How much CPP do you get a month, before tax?
    }
question-cpp-monthly-why = A survivor’s pension depends on it.
question-cpp-monthly-where = On the bank statement or the T4A(P) slip.
fact-cpp-monthly = CPP pension a month
fact-cpp-monthly-is-last-years = The amount is last year’s
question-cpp-start-age = At what age should the CPP pension start?
question-cpp-start-age-why = From 60 it can start. It is lower before 65 and higher after, up to 70.
fact-cpp-start-age = Age when the CPP pension starts
question-cpp-counted = Should a CPP pension that has not started count as income already?
question-cpp-counted-why = The supplement goes down by about half of it.
fact-cpp-counted = Future CPP pension counted as income
question-cpp-depth =
    { $who ->
        [partner] How can you say what your partner paid into the CPP?
       *[person] How can you say what you paid into the CPP?
    }
question-cpp-depth-why = The more exact, the closer the amount.
question-cpp-depth-where = The Statement of Contributions is in My Service Canada Account.
fact-cpp-depth = How contributions are known
choice-cpp-depth-statement = The estimate at 65 on the Statement of Contributions
choice-cpp-depth-quick = A rough idea: years and usual pay
choice-cpp-depth-record = Earnings year by year
question-cpp-statement =
    { $who ->
        [partner] What does the Statement of Contributions say your partner would get a month at 65?
       *[person] What does the Statement of Contributions say you would get a month at 65?
    }
question-cpp-statement-why = The pension at another age is worked out from it.
fact-cpp-statement = Estimate at 65
question-cpp-quick =
    { $who ->
        [partner] How long has your partner worked, and at what usual pay?
       *[person] How long have you worked, and at what usual pay?
    }
question-cpp-quick-hint = The yearly maximum for CPP is $74,600 in 2026.
question-cpp-quick-why = It gives a rough amount until the record is at hand.
fact-cpp-work-years = Years worked
fact-cpp-usual-pay = Usual pay
choice-cpp-usual-pay-quarter = A quarter of the maximum
choice-cpp-usual-pay-half = Half of it
choice-cpp-usual-pay-three-quarters = Three quarters
choice-cpp-usual-pay-maximum = The maximum
choice-cpp-usual-pay-second-maximum = The second maximum, $85,000 in 2026, or more
question-cpp-earnings =
    { $who ->
        [partner] What were your partner’s earnings, year by year?
       *[person] What were your earnings, year by year?
    }
question-cpp-earnings-hint = Every year from 18 on, one row a year, zeros too.
question-cpp-earnings-why = The pension is worked out from them as the law does.
question-cpp-earnings-where = In My Service Canada Account, under Statement of Contributions.
fact-cpp-earnings = Earnings by year
fact-cpp-earnings-year = Year
fact-cpp-earnings-earnings = Pensionable earnings
question-cpp-raised-children =
    { $who ->
        [partner] Did your partner stay home or work less while a child was under 7?
       *[person] Did you stay home or work less while a child was under 7?
    }
question-cpp-raised-children-why = Those months can be left out, or count as if earnings had gone on. Only one parent can use a month.
fact-cpp-raised-children = Stayed home with young children
question-cpp-was-disabled =
    { $who ->
        [partner] Did your partner get a CPP or QPP disability pension that has ended?
       *[person] Did you get a CPP or QPP disability pension that has ended?
    }
question-cpp-was-disabled-why = Its months are left out.
fact-cpp-was-disabled = Had a disability pension
question-cpp-disabled-months = From when to when did the disability last?
question-cpp-disabled-months-why = These months are left out.
fact-cpp-disabled-from = First month of the disability
fact-cpp-disabled-to = Last month of its pension
question-cpp-work-last-year =
    { $who ->
        [partner] How much did your partner earn from work in { $year }?
       *[person] How much did you earn from work in { $year }?
    }
question-cpp-work-last-year-why = Contributions on it add to the pension.
fact-cpp-work-last-year = Earnings from work in { $year }
question-cpp-self-employed = Was it self-employment?
question-cpp-self-employed-why = Self-employed people pay both halves of the contribution.
fact-cpp-self-employed = Self-employed
question-cpp-stopped =
    { $who ->
        [partner] Did your partner choose on form CPT30 to stop paying in?
       *[person] Did you choose on form CPT30 to stop paying in?
    }
question-cpp-stopped-why = From 65 to 70 people who get a pension may stop.
fact-cpp-stopped = Stopped contributing
question-cpp-disabled =
    { $who ->
        [partner] Does a health condition keep your partner from working?
       *[person] Does a health condition keep you from working?
    }
question-cpp-disabled-why = CPP disability is for conditions that stop any regular work and will last.
fact-cpp-disabled = Unable to work
choice-cpp-disabled-no = No, or some work is possible
choice-cpp-disabled-for-now = Yes, but it should get better
choice-cpp-disabled-for-long = Yes, no regular work is possible and it will last
question-cpp-disabled-since = Since when?
question-cpp-disabled-since-why = The pension starts in the fourth month after, up to 11 months back.
fact-cpp-disabled-since = Unable to work since
question-cpp-disability-years =
    { $who ->
        [partner] In how many years did your partner earn a tenth of the yearly maximum or more?
       *[person] In how many years did you earn a tenth of the yearly maximum or more?
    }
question-cpp-disability-years-hint = A tenth is $7,400 in 2026, $7,100 in 2025, $6,800 in 2024.
question-cpp-disability-years-why = Four of the six years up to the disability are needed, or three with 25 in all.
fact-cpp-recent-years = Of the last six years before the disability
fact-cpp-all-years = Years in all
fact-cpp-home-with-child = In some of the other years there was a child under 7 at home
question-cpp-met-when-disabled =
    { $who ->
        [partner] When your partner became unable to work, had they worked in four of the six years before, or in three with 25 in all?
       *[person] When you became unable to work, had you worked in four of the six years before, or in three with 25 in all?
    }
question-cpp-met-when-disabled-why = Somebody who applies late is judged by that time.
fact-cpp-met-when-disabled = Enough years when disabled
fact-cpp-disability-before = A CPP or QPP disability pension ended in the five years before
fact-cpp-disability-receiving = Gets a CPP disability pension

# Separation
question-former-union = Were you married or living common-law?
question-former-union-why = The deadlines differ.
fact-former-union = Former union
choice-former-union-married = Married
choice-former-union-common-law = Common-law
question-lived-together = For how many months did you live together?
question-lived-together-why = Credits can be split after 12 months together.
fact-lived-together-months = Months lived together
question-months-apart = For how many months have you lived apart?
question-months-apart-why = After a common-law union there are four years to ask.
fact-months-apart = Months apart
question-split-agreed = Do both of you agree in writing to split the credits?
question-split-agreed-why = More than four years after a common-law union ended, both must agree.
fact-split-agreed = Both agree in writing

# After a death
question-deceased-worked = Did the person who died work in Canada outside Quebec?
question-deceased-worked-why = Their CPP contributions can pay benefits to the family.
fact-deceased-worked = The deceased worked outside Quebec
question-deceased-years = In how many years did they pay into the CPP?
question-deceased-years-why = Ten years are enough; sometimes three are.
fact-deceased-years = Years of contributions of the deceased
question-deceased-period = How many years lie between their 18th birthday and their death or pension?
question-deceased-period-hint = No later than age 70.
question-deceased-period-why = A third of them, and at least three, can be enough.
fact-deceased-period = Years they could have contributed
fact-deceased-abroad = The person who died lived or worked in an agreement country
question-deceased-pension = What CPP retirement pension were they paid, or would they have had at 65?
question-deceased-pension-hint = Without the survivor’s pension or other amounts. It goes up each January: name the year if the amount is older.
question-deceased-pension-why = The survivor’s pension is a share of it.
question-deceased-pension-where = On their bank statement, T4A(P) slip or Statement of Contributions.
fact-deceased-pension = Their pension at 65 a month
question-deceased-parts = How much of it is the enhancement since 2019?
question-deceased-parts-why = It matters only for combined pensions.
fact-deceased-first = First additional part
fact-deceased-second = Second additional part
question-deceased-received = Did they ever get a CPP or QPP retirement or disability pension?
question-deceased-received-why = The death benefit can be higher if nothing was ever paid. What they were paid also helps with the survivor’s pension.
fact-deceased-received = The deceased got a pension
question-survivor-union = Were you married or living common-law?
question-survivor-union-why = A spouse who lived apart can qualify too, unless somebody else was the partner.
fact-survivor-union = Union with the deceased
choice-survivor-union-married = Married, living together
choice-survivor-union-married-apart = Married, living apart
choice-survivor-union-common-law = Common-law
question-survivor-months-together = For how many months had you lived together?
question-survivor-months-together-why = Common-law partners need a year. In a marriage under a year, health at the wedding may matter.
fact-survivor-months-together = Months together
question-survivor-split = Was a CPP credit split between you approved in 2025 or later?
question-survivor-split-hint = Answer no if you lived together again for a year up to the death.
question-survivor-split-why = After such a split a separated spouse gets no survivor’s pension.
fact-survivor-split = Credit split since 2025
question-other-survivor = Had they lived with somebody else as a couple for a year?
question-other-survivor-why = That partner then comes first.
fact-other-survivor = Another partner of the deceased
question-other-survivor-pension = How much survivor’s pension do you get for an earlier spouse?
question-other-survivor-pension-why = Only the larger of two is paid.
fact-other-survivor-pension = Earlier survivor’s pension
fact-funeral-payer = You paid for the funeral
question-cpp-children-list = Which children under 25 is it about?
question-cpp-children-list-hint = Children of the person who died or is disabled: your own, or children you care for, wherever they live. Not you yourself.
question-cpp-children-list-why = Each can have a benefit of their own: under 18, or as a student to 24.
fact-cpp-children-list = Children under 25
fact-cpp-children-list-birth-date = Date of birth
fact-cpp-children-list-school = At 18 or older: school
choice-cpp-children-list-school-none = No school
choice-cpp-children-list-school-full-time = Full-time
choice-cpp-children-list-school-part-time = Part-time, a fifth of a full load or more
choice-cpp-children-list-school-less = Less than that
question-disabled-parent = Are there children whose parent gets a CPP disability benefit?
question-disabled-parent-hint = Children under 25 of yours or in your care. The parent can be you.
question-disabled-parent-why = Their children can get a benefit. It goes on when the pension turns into retirement at 65.
fact-disabled-parent = A parent of theirs gets a CPP disability benefit
question-two-contributors = Have both parents died or become disabled, and had both paid into the CPP?
question-two-contributors-why = A child can then have two benefits.
fact-two-contributors = Two contributing parents

# The rows of lists.
fact-cpp-children-list-row = Child { $number }
fact-cpp-children-list-none = No child added.
fact-cpp-children-list-add = Add a child
fact-cpp-children-list-add-another = Add another child
fact-children-raised-row = Child { $number }
fact-children-raised-none = No child added.
fact-children-raised-add = Add a child
fact-children-raised-add-another = Add another child
fact-cpp-earnings-row = Row { $number }
fact-cpp-earnings-none = No year yet. You can also add years one by one.
fact-cpp-earnings-add = Add a year
fact-cpp-earnings-add-another = Add another year
question-cpp-parts = How much of your pension is the enhancement since 2019?
question-cpp-parts-why = Beside a survivor’s pension the parts are worked out one by one.
question-cpp-parts-where = Service Canada can tell you by phone.
fact-cpp-first-part = First additional part of your pension
fact-cpp-second-part = Second additional part of your pension
question-cpp-pay-share = What share of the yearly CPP maximum was your usual pay?
question-cpp-pay-share-why = It makes a rough idea closer.
fact-cpp-pay-share = Usual pay as a share of the maximum
question-cpp-has-statement =
    { $who ->
        [partner] Do you know what your partner’s CPP statement says they would get at 65?
       *[person] Do you know what your CPP statement says you would get at 65?
    }
question-cpp-has-statement-hint = Without it a rough idea of the years and the pay is enough.
question-cpp-has-statement-why = It gives the closest amount with the least work.
question-cpp-has-statement-where = In My Service Canada Account, under Statement of Contributions.
fact-cpp-has-statement = Estimate at 65 is known
question-cpp-start-age-hint = Leave it open to see the earliest start; other ages stand side by side in the result.

# What stands until a choice is made.
fact-cpp-start-age-chosen = As soon as it can be paid
fact-cpp-depth-chosen = A rough idea
