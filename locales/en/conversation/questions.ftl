# Topics
topic-you = About you
topic-canada = Living in Canada
topic-pension = Your pension
topic-income = Income
topic-loss = Death or separation

# About you
question-marital-status = What is your marital status?
question-marital-status-hint = Common-law: you live together as a couple for a year or more. For taxes and child benefits you also count as common-law at once if you have a child together. Separated: you live apart because the relationship has ended. If your spouse died while you were separated but not divorced, choose widowed.
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
question-separated-month-why = The date changes what each of you is paid. For the supplement and the allowances a couple still counts as one for three whole months after this month.
fact-separated-month = Month of separation
question-separated-day = On which day did you separate?
question-separated-day-hint = The day from which you lived apart because the relationship had ended.
question-separated-day-why = For child benefits and credits a couple counts as apart after 90 days, and then from the month after the separation.
fact-separated-day = Day of separation
question-united-month = Since when are you married or living common-law?
question-united-month-hint = The month of the wedding, or the month in which the common-law union began. If you lived together as a couple before the wedding, give that earlier month.
question-united-month-why = The rate for a couple begins in the month after.
fact-united-month = Month in which the marriage or union began

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
choice-legal-status-protected-person = Protected person (refugee status granted)
choice-legal-status-temporary-resident = Temporary resident or permit holder
choice-legal-status-other = Something else
choice-legal-status-refugee-claimant = Refugee claimant, no decision yet

question-always-in-canada =
    { $who ->
        [partner] Has your partner lived only in Canada since turning 18?
       *[person] Have you lived only in Canada since you turned 18?
    }
question-always-in-canada-hint = Holidays, a temporary absence of up to one year, studies abroad and some work abroad for Canada or a Canadian employer do not count as leaving.
question-always-in-canada-why = The pension grows with the years lived in Canada after 18; forty years make it full.
fact-always-in-canada = Lived only in Canada since 18

question-agreement-country =
    { $who ->
        [partner] Has your partner lived or worked in a country that has a social security agreement with Canada?
       *[person] Have you lived or worked in a country that has a social security agreement with Canada?
    }
question-agreement-country-hint = More than 50 countries, among them the United States, the United Kingdom, France, Germany, Italy, Portugal, the Philippines, Jamaica, India, Mexico and Korea.
question-agreement-country-where = The list is on Canada.ca under “Lived or living outside Canada”.
question-agreement-country-why = Years there can help to reach the 10 or 20 years that are needed.
fact-agreement-country = Lived or worked in an agreement country

question-in-prison =
    { $who ->
        [partner] Is your partner in prison with a sentence of more than 90 days?
       *[person] Are you in prison with a sentence of more than 90 days?
    }
question-in-prison-hint = For Employment Insurance, say yes for any time in custody.
question-in-prison-why = The pension and the allowances pause in a penitentiary after the first month, and start again in the month of release.
fact-in-prison = In prison for more than 90 days
question-prison-kind =
    { $who ->
        [partner] Where does your partner serve the sentence?
       *[person] Where do you serve the sentence?
    }
question-prison-kind-hint = A sentence of two years or more is served in a federal penitentiary, a shorter one in a provincial jail.
question-prison-kind-why = In a penitentiary the pension stops. In a provincial jail it stops only if the province has an agreement with Ottawa.
fact-prison-kind = Place of the sentence
choice-prison-kind-penitentiary = Federal penitentiary
choice-prison-kind-provincial = Provincial jail

# Pension

# Income
question-income =
    { $who ->
        [partner] What was your partner’s income in { $year }?
       *[person] What was your income in { $year }?
    }
question-income-hint = For the whole of { $year }, also where it was earned outside Canada. Leave out Old Age Security, the supplement and the allowances. A good guess is fine.
question-income-where = Line 23600 of the notice of assessment for { $year }, less lines 11300 (Old Age Security) and 14600 (supplement). Ontario Works and ODSP stay in. Work: lines 10100 and 13500 to 14300, after CPP and EI contributions.
question-income-why = Benefits for seniors and for children go down as income goes up. Until June they use the year before last, from July on the last year. For the supplement and the allowances, part of the earnings from work is left out, and so are Ontario Works and ODSP.
fact-net-income = Net income for { $year }
fact-employment-income = Of that, from work or self-employment
fact-work-premiums = CPP contributions and EI premiums on that work (lines 30800, 31000, 31200 and 31217)
fact-assistance-before = Of the net income, Ontario Works or ODSP that has since ended (line 14500)
fact-social-assistance = Ontario Works or ODSP, now
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

# Said after “This holds if”.
fact-social-assistance-if =
    { $who ->
        [partner] your partner does not get Ontario Works or ODSP
       *[person] you do not get Ontario Works or ODSP
    }
fact-in-prison-if =
    { $who ->
        [partner] your partner is not in custody
       *[person] you are not in custody
    }

question-widowed-month = When did your spouse or partner die?
question-widowed-month-hint = Only the month and the year.
question-widowed-month-why = The allowance for survivors can start the month after.
fact-widowed-month = Month of death
question-widowed-before =
    { $who ->
        [partner] Did an earlier spouse or common-law partner of your partner die?
       *[person] Did an earlier spouse or common-law partner of yours die?
    }
question-widowed-before-hint = One you were with when they died. Not your partner of today.
question-widowed-before-why = A survivor’s pension does not end with a new marriage or a new partner.
fact-widowed-before = An earlier spouse or partner died

topic-children = Your children

question-children = Do you have children under 18?
question-children-hint = One entry for each child. No children: leave the list empty. Add children in shared custody, and those in the care of somebody else.
question-children-why = Child benefits are worked out child by child, from age and the time with you.
fact-children = Children
fact-children-row = Child { $number }
fact-children-none = No child added. If no child under 18 lives with you, just continue.
fact-children-add = Add a child
fact-children-add-another = Add another child
fact-children-birth-date = Date of birth
fact-children-lives-with = Care of this child
choice-children-lives-with-you = You or your partner, more than 60 % of the time
choice-children-lives-with-shared = Shared custody, about half the time each
choice-children-lives-with-elsewhere = The other parent; less than 40 % of the time with you
choice-children-lives-with-other-carer = Somebody else mainly looks after them
choice-children-lives-with-agency = A children’s aid society or other agency
fact-children-disability-credit = Approved disability tax credit (form T2201)
