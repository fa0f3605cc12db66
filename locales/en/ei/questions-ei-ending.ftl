# How jobs ended, relatives as employers, and absences

question-quit-earlier =
    { $who ->
        [partner] In the last 52 weeks, did your partner also quit another job, or get fired from one for misconduct?
       *[person] In the last 52 weeks, did you also quit another job, or get fired from one for misconduct?
    }
question-quit-earlier-hint = Think of jobs before the last one. Leave out a job that was left for a strong reason, such as danger, harassment, a move with a partner or a new job that was as good as certain, or that was lost for lack of work or of skills.
question-quit-earlier-why = Hours from before such a job ended do not count, even if the last job ended well.
fact-quit-earlier = Another job quit, or lost for misconduct
fact-quit-earlier-if =
    { $who ->
        [partner] your partner quit no other job in the last year without a strong reason, and lost none for misconduct
       *[person] you quit no other job in the last year without a strong reason, and lost none for misconduct
    }

question-hours-since-quit =
    { $who ->
        [partner] How many paid hours has your partner worked since that job ended?
       *[person] How many paid hours have you worked since that job ended?
    }
question-hours-since-quit-hint = If there were several such jobs, count from the end of the last one.
question-hours-since-quit-why = Enough hours since then open benefits again: 420 to 700 by region, more after a violation.
fact-hours-since-quit = Paid hours since that job

question-known-end = Was the job going to end within three weeks anyway?
question-known-end-hint = The contract had an end date, or the employer had already given notice of a layoff.
question-known-end-why = Leaving, or being fired, in those three weeks holds benefits back until that day only.
fact-known-end = Job about to end anyway

question-would-have-ended = On which day would it have ended?
question-would-have-ended-why = Benefits can begin from that day.
fact-would-have-ended = Day the job would have ended

question-employer-related =
    { $who ->
        [partner] Is your partner related to the employer?
       *[person] Are you related to the employer?
    }
question-employer-related-hint = By blood, marriage, common-law partnership or adoption; also if your family controls the company.
question-employer-related-why = Work for a relative is insured only on the terms that a stranger would have had.
fact-employer-related = Employer is a relative

question-abroad-reason =
    { $who ->
        [partner] Why is your partner outside Canada?
       *[person] Why are you outside Canada?
    }
question-abroad-reason-why = Some short absences are paid. Others are not.
fact-abroad-reason = Reason for being abroad
choice-abroad-reason-treatment = Medical treatment not available at home
choice-abroad-reason-funeral = A funeral in the family, up to 7 days
choice-abroad-reason-family-ill = To see a very ill relative or take one to treatment, up to 7 days
choice-abroad-reason-interview = A job interview, up to 7 days
choice-abroad-reason-job-search = To look for work, up to 14 days
choice-abroad-reason-course = A course that Employment Ontario or another agency sent me to
choice-abroad-reason-border-state = I live in the United States
choice-abroad-reason-other = Something else, such as a holiday
choice-abroad-reason-not-sure = Not sure

# How things stand now, and what is left of an earlier claim

fact-claim-weeks-left = Weeks left of that claim (0: not known)
fact-claim-weekly = Its weekly rate, before tax (0: not known)

question-waiting-served =
    { $who ->
        [partner] Did your partner already wait a week without pay in this claim?
       *[person] Did you already wait a week without pay in this claim?
    }
question-waiting-served-why = There is one waiting week in a claim, or none if it was waived.
fact-waiting-served = Waiting week served

question-ill-now =
    { $who ->
        [partner] Is illness, injury or quarantine the reason why your partner cannot work?
       *[person] Is illness, injury or quarantine the reason why you cannot work?
    }
question-ill-now-why = Sickness benefits can be paid even if the job ended for another reason.
fact-ill-now = Cannot work because of illness, injury or quarantine

question-teaching =
    { $who ->
        [partner] Does your partner teach at an elementary or secondary school?
       *[person] Do you teach at an elementary or secondary school?
    }
question-teaching-why = Regular and sickness benefits are not paid in a school break while a teaching contract goes on.
fact-teaching = Teaching at a school
choice-teaching-none = No
choice-teaching-contract-goes-on = Yes, and the contract goes on after the break
choice-teaching-contract-ended = Yes, and the contract ended
choice-teaching-casual = Yes, as a casual or substitute teacher

question-prison-release =
    { $who ->
        [partner] Does your partner have parole, day parole or a temporary absence?
       *[person] Do you have parole, day parole or a temporary absence?
    }
question-prison-release-why = EI is not paid in custody. Somebody released to look for work or to take it can be paid.
fact-prison-release = Parole, day parole or temporary absence

fact-pension-week = Retirement pension a week
question-pension-before-work =
    { $who ->
        [partner] Were all hours for this claim worked after your partner’s pension began?
       *[person] Were all hours for this claim worked after your pension began?
    }
question-pension-before-work-why = If enough hours for the claim were worked while the pension was paid, it is not deducted.
fact-pension-before-work = Hours for this claim worked after the pension began

fact-registered-on = Day of registering with EI
fact-insurable-last-year = Insured pay as an employee last year

question-enough-hours =
    { $who ->
        [partner] Does your partner have as many hours as the official table asks for today?
       *[person] Do you have as many hours as the official table asks for today?
    }
question-enough-hours-where = “EI program characteristics” on Canada.ca shows, by postal code, the hours that are needed now.
question-enough-hours-why = The unemployment rates on file here are some months old, and the hours are close to what is needed.
fact-enough-hours = Enough hours by today’s rate
