# Whose death it is, and what follows it under the Canada Pension Plan
question-who-died = Has somebody died who had worked in Canada? Who were they to you?
question-who-died-hint = A death long ago counts too. If there were several, answer for one and look at the others afterwards.
question-who-died-why = Benefits after a death go to a spouse, to children, and to the estate or whoever paid for the funeral.
fact-who-died = Who died
choice-who-died-nobody = Nobody
choice-who-died-spouse = The spouse or common-law partner I was with then
choice-who-died-former-spouse = A former spouse or partner
choice-who-died-parent = My mother or father
choice-who-died-child = My son or daughter
choice-who-died-other = Another relative, or somebody else
question-death-month = When did they die?
question-death-month-why = Benefits start the month after, and reach back only so far.
fact-death-month = Month of the death
question-deceased-left-spouse = Did they leave a spouse or common-law partner who can get a survivor’s pension?
question-deceased-left-spouse-hint = Usually whoever was married to them, or had lived with them as a couple for a year.
question-deceased-left-spouse-why = Where nobody can get a survivor’s pension, the death benefit can be higher.
fact-deceased-left-spouse = Spouse or partner of the deceased
question-deceased-estate = Who deals with the estate, and who paid for the funeral?
question-deceased-estate-hint = The estate is what somebody leaves. An executor named in a will, or an administrator, deals with it.
question-deceased-estate-why = The death benefit goes to the estate; without one, to whoever paid for the funeral.
fact-deceased-estate = The estate
choice-deceased-estate-mine = I do
choice-deceased-estate-someone-else = Somebody else does
choice-deceased-estate-none = There is no estate
fact-deceased-in-pay = I know what retirement pension they were paid
fact-deceased-paid = Retirement pension they were paid a month, before tax
fact-deceased-started = First month of that pension
fact-deceased-born = Month they were born
fact-deceased-amount-year = Year the amount is of, if not this year
fact-cpp-survivor-receiving = You get a CPP survivor’s pension for them already
question-cpp-survivor-monthly = How much survivor’s pension do you get a month, before tax?
question-cpp-survivor-monthly-why = What is paid now is more exact than what we can work out.
fact-cpp-survivor-monthly = Survivor’s pension a month
question-apart-at-death = For how many months had you lived apart when they died?
question-apart-at-death-why = After a year apart the CPP credits can still be split, within three years of the death.
fact-apart-at-death-months = Months apart at the death
fact-cpp-children-receiving = CPP children’s benefits are paid for all of them already
question-parent-disabled =
    { $who ->
        [partner] Does your partner’s mother or father get a CPP disability benefit?
       *[person] Does your mother or father get a CPP disability benefit?
    }
question-parent-disabled-why = A student of 18 to 24 can have a benefit of their own then.
fact-parent-disabled = Mother or father with a CPP disability benefit
question-cpp-school =
    { $who ->
        [partner] Does your partner go to school, college or university?
       *[person] Do you go to school, college or university?
    }
question-cpp-school-why = From 18 to 24 the benefit is for students.
fact-cpp-school = Studies
choice-cpp-school-none = No
choice-cpp-school-full-time = Full-time
choice-cpp-school-part-time = Part-time, a fifth of a full load or more
choice-cpp-school-less = Less than that
question-cpp-disability-ended = When did the earlier disability pension end, and what came after?
question-cpp-disability-ended-why = Within two years it can be put back without new contributions.
fact-cpp-disability-ended = Last month of the earlier disability pension
fact-cpp-each-year-since = Earned a tenth of the yearly maximum or more in every year since
question-cpp-disability-monthly =
    { $who ->
        [partner] How much CPP disability pension does your partner get, and since when?
       *[person] How much CPP disability pension do you get, and since when?
    }
question-cpp-disability-monthly-why = At 65 it turns into a retirement pension, worked out at the level of that year.
fact-cpp-disability-monthly = CPP disability pension a month, before tax
fact-cpp-disability-started = First month of the disability pension
fact-cpp-prdb-receiving = Gets the post-retirement disability benefit as well
