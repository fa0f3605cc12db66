# Topics
topic-you = About you
topic-canada = Living in Canada
topic-pension = Your pension
topic-income = Income

# About you
question-marital-status = What is your marital status?
question-marital-status-hint = Common-law means you have lived together as a couple for at least one year.
question-marital-status-why = The rates for couples and for single people are different, and a survivor may get an allowance of their own.
fact-marital-status = Marital status
choice-marital-status-single = Single, never married
choice-marital-status-married = Married
choice-marital-status-common-law = Living common-law
choice-marital-status-separated = Separated
choice-marital-status-divorced = Divorced
choice-marital-status-widowed = Widowed, not in a new couple

question-separated-month = When did you separate?
question-separated-month-hint = Only the month and the year.
question-separated-month-why = A couple still counts as one for three full months after the month they separate.
fact-separated-month = Month of separation

question-widowed-month = When did your spouse or partner die?
question-widowed-month-hint = Only the month and the year.
question-widowed-month-why = The allowance for survivors can start the month after.
fact-widowed-month = Month of death

question-living-apart = Do you and your partner live apart for reasons neither of you chose?
question-living-apart-hint = For example, one of you lives in a care home or a hospital.
question-living-apart-why = Service Canada may then count each of you as a single person, which often pays more.
fact-living-apart-involuntarily = Living apart for reasons nobody chose

question-birth-date =
    { $who ->
        [partner] What is your partner’s date of birth?
       *[person] What is your date of birth?
    }
question-birth-date-why = Every benefit here starts, changes or ends in the month after a birthday.
fact-birth-date = Date of birth

# Living in Canada
question-lives-in-canada =
    { $who ->
        [partner] Does your partner live in Canada?
       *[person] Do you live in Canada?
    }
question-lives-in-canada-hint = Living in Canada means having a home and ordinary life here. Trips away do not change that.
question-lives-in-canada-why = From outside Canada the pension needs 20 years of residence instead of 10, and the supplement and allowances are not paid.
fact-lives-in-canada = Lives in Canada

question-legal-status =
    { $who ->
        [partner] What is your partner’s legal status in Canada?
       *[person] What is your legal status in Canada?
    }
question-legal-status-hint =
    { $who ->
        [partner] If your partner lives outside Canada: their status when they left.
       *[person] If you live outside Canada: your status when you left.
    }
question-legal-status-why = The law asks for citizenship or legal residence. Nothing that you answer leaves this device.
fact-legal-status = Legal status
choice-legal-status-citizen = Canadian citizen
choice-legal-status-permanent-resident = Permanent resident
choice-legal-status-registered = Registered under the Indian Act
choice-legal-status-protected-person = Protected person or refugee
choice-legal-status-temporary-resident = Temporary resident or permit holder
choice-legal-status-other = Something else

question-always-in-canada =
    { $who ->
        [partner] Has your partner lived only in Canada since turning 18?
       *[person] Have you lived only in Canada since you turned 18?
    }
question-always-in-canada-hint = Holidays, studies abroad and some work abroad for a Canadian employer do not count as leaving.
question-always-in-canada-why = The pension grows with the years lived in Canada after 18; forty years make it full.
fact-always-in-canada = Lived only in Canada since 18

question-residence-years =
    { $who ->
        [partner] How many years has your partner lived in Canada since turning 18?
       *[person] How many years have you lived in Canada since you turned 18?
    }
question-residence-years-hint = Whole years, up to today. Leave out long stays away of more than six months, unless for studies or listed work.
question-residence-years-where = Passports, immigration papers, old tax returns and leases help to count. Service Canada checks the exact dates later.
question-residence-years-why = The pension is one fortieth of the full amount for each year.
fact-residence-years = Years in Canada since 18

question-agreement-country =
    { $who ->
        [partner] Has your partner lived or worked in a country that has a social security agreement with Canada?
       *[person] Have you lived or worked in a country that has a social security agreement with Canada?
    }
question-agreement-country-hint = More than 50 countries, among them the United States, the United Kingdom, France, Germany, Italy, Portugal, the Philippines, Jamaica, India, Mexico and Korea.
question-agreement-country-where = The list is on Canada.ca under “Lived or living outside Canada”.
question-agreement-country-why = Years there can help to reach the 10 or 20 years that are needed.
fact-agreement-country = Lived or worked in an agreement country

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
question-ten-years-before-why = The older rule needs the ten years right before the pension is approved. Earlier years can sometimes make up for a gap: ask Service Canada.
fact-ten-years-before = In Canada for the last ten years

question-away-six-months =
    { $who ->
        [partner] Is your partner away from Canada for more than six months?
       *[person] Are you away from Canada for more than six months?
    }
question-away-six-months-why = The supplement and the allowances stop after six months away.
fact-away-six-months = Away from Canada for more than six months

question-in-prison =
    { $who ->
        [partner] Is your partner in prison with a sentence of more than 90 days?
       *[person] Are you in prison with a sentence of more than 90 days?
    }
question-in-prison-why = The pension pauses after the first month and starts again in the month of release.
fact-in-prison = In prison for more than 90 days

question-in-ontario-a-year =
    { $who ->
        [partner] Has your partner lived in Ontario for the last 12 months, or for 20 years since turning 18?
       *[person] Have you lived in Ontario for the last 12 months, or for 20 years since you turned 18?
    }
question-in-ontario-a-year-why = Ontario’s top-up for seniors asks for it.
fact-in-ontario-a-year = In Ontario for the last 12 months

# Pension
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
question-deferred-months-hint = 0 if it started as soon as it could. Count from the month after the 65th birthday, or from the month with ten years in Canada if that came later.
question-deferred-months-where = The letter that approved the pension says whether it was put off. An increase of 7.2 % means 12 months.
question-deferred-months-why = Each month of waiting added 0.6 %.
fact-deferred-months = Months the pension was put off

question-residence-years-at-start =
    { $who ->
        [partner] How many years had your partner lived in Canada, after 18, when the pension started?
       *[person] How many years had you lived in Canada, after 18, when your pension started?
    }
question-residence-years-at-start-where = The approval letter shows the pension as so many fortieths, such as 28/40.
question-residence-years-at-start-why = An approved pension keeps its number of fortieths.
fact-residence-years-at-start = Years in Canada when the pension started

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

# Income
question-income =
    { $who ->
        [partner] What was your partner’s income last year?
       *[person] What was your income last year?
    }
question-income-hint = For the whole year. Leave out Old Age Security, the supplement and the allowances. A good guess is fine.
question-income-where = Line 23600 of the notice of assessment, less lines 11300 (Old Age Security) and 14600 (supplement). Work: lines 10100 and 13500 to 14300, after CPP and EI contributions.
question-income-why = Benefits for seniors and for children go down as income goes up. For the supplement and the allowances, part of the earnings from work is left out.
fact-net-income = Net income for the year
fact-employment-income = Of that, from work or self-employment

question-world-income =
    { $who ->
        [partner] What was your partner’s net income last year with Old Age Security?
       *[person] What was your net income last year with Old Age Security?
    }
question-world-income-hint = From all countries.
question-world-income-where = Line 23600 of the notice of assessment, or line 23400 if it is different.
question-world-income-why = On a high income part of the pension is taken back as a recovery tax.
fact-world-income = Net income with Old Age Security

question-income-fell =
    { $who ->
        [partner] Has your partner stopped working, or has a pension of theirs gone down, since the start of last year?
       *[person] Have you stopped working, or has a pension of yours gone down, since the start of last year?
    }
question-income-fell-hint = Also if it will happen soon.
question-income-fell-why = The supplement and the allowances can then be worked out from what is expected now instead of last year’s income.
fact-income-fell = Stopped work, or a pension went down

question-income-after =
    { $who ->
        [partner] What does your partner expect in a year from now on?
       *[person] What do you expect in a year from now on?
    }
question-income-after-hint = Count a full year. Leave out Old Age Security, the supplement and the allowances.
question-income-after-why = Service Canada accepts an estimate on form ISP-3041 and compares it with the real figures later.
fact-pension-income-after = Pensions, such as CPP and a workplace pension
fact-work-income-after = Work that goes on
fact-other-income-after = Everything else, as last year

question-social-assistance =
    { $who ->
        [partner] Does your partner get Ontario Works or ODSP?
       *[person] Do you get Ontario Works or ODSP?
    }
question-social-assistance-why = Both ask you to apply for Old Age Security about 11 months before 65. It does not count as income for the supplement.
fact-social-assistance = Social assistance
choice-social-assistance-none = Neither
choice-social-assistance-ontario-works = Ontario Works
choice-social-assistance-odsp = Ontario Disability Support Program (ODSP)

question-lives-in-ontario =
    { $who ->
        [partner] Is Ontario your partner’s main home?
       *[person] Is Ontario your main home?
    }
question-lives-in-ontario-why = Ontario’s own benefits and licences are for people who live there.
fact-lives-in-ontario = Lives in Ontario
