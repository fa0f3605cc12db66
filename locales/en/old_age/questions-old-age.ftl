# Questions that only Old Age Security and its supplements ask.

question-residence-years =
    { $who ->
        [partner] How long has your partner lived in Canada since turning 18?
       *[person] How long have you lived in Canada since you turned 18?
    }
question-residence-years-hint = Years and months up to today, counted from the 18th birthday. A temporary absence of up to one year does not interrupt them, nor do studies or some work for Canada. If you do not know the months, choose “I don’t know”: the years you typed are kept.
question-residence-years-where = Passports, immigration papers, old tax returns and leases help to count. Service Canada checks the exact dates later.
question-residence-years-why = The pension is one fortieth of the full amount for each whole year at the approval, so months count too.
fact-residence-years = Years in Canada since 18
fact-residence-months = And months beyond the whole years
question-sponsored =
    { $who ->
        [partner] Is your partner under a sponsorship undertaking that is still in effect?
       *[person] Are you under a sponsorship undertaking that is still in effect?
    }
question-sponsored-hint = A relative signed to support the person who came to Canada. For parents and grandparents it lasts 20 years (10 in Quebec), also after becoming a citizen.
question-sponsored-why = Since October 1, 2025 the supplement and the allowances are not paid while an undertaking is in effect. The pension itself is.
fact-sponsored = Under a sponsorship undertaking
question-sponsorship-lifted = Has one of these happened to the sponsor?
question-sponsorship-lifted-hint = The sponsor died, is bankrupt, was sentenced to more than six months in prison, or was convicted of an offence against the person they sponsored.
question-sponsorship-lifted-why = The undertaking then no longer stands in the way.
fact-sponsorship-lifted = An event that ends the effect of the sponsorship
question-qualified-before-sponsorship-rule =
    { $who ->
        [partner] Did your partner already qualify for the pension or an allowance before October 1, 2025?
       *[person] Did you already qualify for the pension or an allowance before October 1, 2025?
    }
question-qualified-before-sponsorship-rule-why = The sponsorship rule does not touch those who qualified before it began.
fact-qualified-before-sponsorship-rule = Qualified before October 1, 2025
question-in-canada-1977 =
    { $who ->
        [partner] On July 1, 1977: did your partner live in Canada, had they lived here as an adult before, or did they hold an immigration visa?
       *[person] On July 1, 1977: did you live in Canada, had you lived here as an adult before, or did you hold an immigration visa?
    }
question-in-canada-1977-why = An older rule can give a full pension with fewer than 40 years.
fact-in-canada-1977 = In Canada, or entitled to come, on July 1, 1977
question-ten-years-before =
    { $who ->
        [partner] Has your partner lived in Canada for the last ten years without a break?
       *[person] Have you lived in Canada for the last ten years without a break?
    }
question-ten-years-before-hint = A temporary absence of up to one year is no break.
question-ten-years-before-why = The older rule needs the ten years right before the pension is approved. Earlier years can sometimes make up for a gap: ask Service Canada.
fact-ten-years-before = In Canada for the last ten years
question-away-six-months =
    { $who ->
        [partner] Is your partner away from Canada for more than six months?
       *[person] Are you away from Canada for more than six months?
    }
question-away-six-months-why = The supplement and the allowances stop after six months away, and so does a pension with fewer than 20 years in Canada.
fact-away-six-months = Away from Canada for more than six months
question-in-ontario-a-year =
    { $who ->
        [partner] Has your partner lived in Ontario for the last 12 months, or for 20 years since turning 18?
       *[person] Have you lived in Ontario for the last 12 months, or for 20 years since you turned 18?
    }
question-in-ontario-a-year-why = Ontario’s top-up for seniors asks for it.
fact-in-ontario-a-year = In Ontario for the last 12 months
question-oas-receiving =
    { $who ->
        [partner] Does your partner already get the Old Age Security pension?
       *[person] Do you already get the Old Age Security pension?
    }
question-oas-receiving-why = What is paid already is not offered again; it decides the rate of the supplement.
fact-oas-receiving = Gets the Old Age Security pension
question-deferred-months =
    { $who ->
        [partner] By how many months was your partner’s pension put off?
       *[person] By how many months was your pension put off?
    }
question-deferred-months-hint = 0 if it started as soon as it could. Count from the month after the 65th birthday, or from the month with ten years in Canada if that came later. At most 60, and never more than since then.
question-deferred-months-where = The letter that approved the pension says whether it was put off. An increase of 7.2 % means 12 months.
question-deferred-months-why = Each month of waiting added 0.6 %.
fact-deferred-months = Months the pension was put off
question-residence-years-at-start =
    { $who ->
        [partner] How many fortieths is your partner’s pension?
       *[person] How many fortieths is your pension?
    }
question-residence-years-at-start-hint = 40 for a full pension. Otherwise the whole years in Canada after 18 when it started or, if waiting increased it, when it could first have started. Through an agreement with another country it can be fewer than 10.
question-residence-years-at-start-where = The approval letter shows the pension as so many fortieths, such as 28/40.
question-residence-years-at-start-why = An approved pension keeps its number of fortieths.
fact-residence-years-at-start = Fortieths of the pension in pay
question-deferral-months =
    { $who ->
        [partner] How many months does your partner want to put the pension off?
       *[person] How many months do you want to put the pension off?
    }
question-deferral-months-hint = 0 to 60. Each month adds 0.6 %, up to 36 % at 70.
question-deferral-months-why = While the pension waits, the supplement and a partner’s Allowance are not paid either.
fact-deferral-months = Months to put the pension off
question-oas-applying =
    { $who ->
        [partner] Will your partner apply for the pension now?
       *[person] Will you apply for the pension now?
    }
question-oas-applying-why = A partner who gets no pension changes the rate of the supplement.
fact-oas-applying = Applies for the pension now
question-world-income =
    { $who ->
        [partner] What was your partner’s net income in { $year } with Old Age Security?
       *[person] What was your net income in { $year } with Old Age Security?
    }
question-world-income-hint = From all countries.
question-world-income-where = Line 23600 of the notice of assessment, or line 23400 if it is different.
question-world-income-why = On a high income part of the pension is taken back as a recovery tax.
fact-world-income = Net income of { $year } with Old Age Security
question-income-fell =
    { $who ->
        [partner] Since January { $year }: has your partner stopped working, or has a pension of theirs gone down?
       *[person] Since January { $year }: have you stopped working, or has a pension of yours gone down?
    }
question-income-fell-hint = Also if it will happen soon.
question-income-fell-why = The supplement and the allowances can then be worked out from what is expected now instead of the income of { $year }, if that pays more.
fact-income-fell = Stopped work, or a pension went down, since January { $year }
question-income-after =
    { $who ->
        [partner] What does your partner expect in a year from now on?
       *[person] What do you expect in a year from now on?
    }
question-income-after-hint = Count a full year. Leave out Old Age Security, the supplement, the allowances, Ontario Works and ODSP. The month is the one in which work stopped or the pension went down.
question-income-after-why = You may ask, on form ISP-3041, that the income you expect be used instead. We use whichever pays more.
fact-income-fell-month = Month in which work stopped or the pension went down
fact-pension-income-after = Pensions, such as CPP and a workplace pension
fact-work-income-after = Work that goes on
fact-other-income-after = Everything else, as in { $year }
question-assistance-paid =
    { $who ->
        [partner] How much of your partner’s income in { $year } was Ontario Works or ODSP?
       *[person] How much of your income in { $year } was Ontario Works or ODSP?
    }
question-assistance-paid-where = Line 14500 of the tax return for { $year }, or box 11 of the T5007 slip. It is often in the return of the partner with the higher income: count it with that person.
question-assistance-paid-why = It stays out for the Supplement and the allowances, but not for child benefits.
fact-assistance-paid = Ontario Works or ODSP within the income of { $year }
question-gis-receiving =
    { $who ->
        [partner] Is the Guaranteed Income Supplement or the Allowance already paid to your partner?
       *[person] Do you already get the Guaranteed Income Supplement or the Allowance?
    }
question-gis-receiving-hint = From 65 on the Supplement; from 60 to 64 the Allowance, or the Allowance for the Survivor.
question-gis-receiving-why = What is paid already needs no new application. It can be checked against the amount here.
fact-gis-receiving = Gets the Supplement or an allowance

# What stands until a choice is made.
fact-deferral-months-chosen = Not put off
fact-oas-applying-chosen = Yes
