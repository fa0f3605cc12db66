# Topics
topic-work = Your work
topic-claim = Your claim
topic-family = Family and care

# Work

question-work-stopped =
    { $who ->
        [partner] Why did, or will, your partner’s work stop?
       *[person] Why did, or will, your work stop?
    }
question-work-stopped-hint = Pick the main reason. You can look at another one later.
question-work-stopped-why = The reason decides which Employment Insurance (EI) benefit is the right one.
fact-work-stopped = Why work stopped
choice-work-stopped-laid-off = Laid off, no more work
choice-work-stopped-contract-ended = Contract or season ended
choice-work-stopped-sick = Sick, hurt or in quarantine
choice-work-stopped-pregnant = Pregnant
choice-work-stopped-new-child = A new baby or adopted child
choice-work-stopped-caring = Caring for someone very ill
choice-work-stopped-hours-cut = Fewer hours
choice-work-stopped-work-sharing = A Work-Sharing agreement at the employer’s
choice-work-stopped-quit = Quit
choice-work-stopped-dismissed = Fired
choice-work-stopped-strike = Strike or lockout
choice-work-stopped-apprentice-training = Block training as an apprentice
choice-work-stopped-leave = An unpaid leave that the employer agreed to
choice-work-stopped-suspended = Suspended
choice-work-stopped-not-stopped = It has not stopped

question-work-kind =
    { $who ->
        [partner] What kind of work was it for your partner?
       *[person] What kind of work was it?
    }
question-work-kind-hint = Employees see EI premiums on their pay stub. Barbers, hairdressers and taxi drivers who do not own the business count as employees.
question-work-kind-why = Self-employed people are covered only if they registered, and only for sickness and family benefits.
fact-work-kind = Kind of work
choice-work-kind-employee = Employee
choice-work-kind-fisher = Fisher
choice-work-kind-self-employed-registered = Self-employed, registered for EI
choice-work-kind-self-employed = Self-employed, not registered
choice-work-kind-owner = I own more than 40% of the company

question-ei-hours =
    { $who ->
        [partner] About how many paid hours did your partner work in the last 52 weeks?
       *[person] About how many paid hours did you work in the last 52 weeks?
    }
question-ei-hours-hint = Add all jobs. Count paid leave and holidays; leave out severance. If a claim began in these weeks, count only the hours since then. For each whole week that you could not work because you were sick, hurt, pregnant or in custody without a conviction, count one week further back, up to 104 in all.
question-ei-hours-where = The record of employment (box 15A) or pay stubs. Or weeks times hours a week.
question-ei-hours-why = From 420 to 700 hours open regular benefits, by region; 600 open sickness and family benefits everywhere.
fact-ei-hours = Paid hours in 52 weeks

question-last-day-worked =
    { $who ->
        [partner] What was, or will be, your partner’s last day of work?
       *[person] What was, or will be, your last day of work?
    }
question-last-day-worked-why = Claims start with that week. Applying more than four weeks later can cost benefits. Money paid because a job ended is spread over the weeks after it, and puts off the first payment.
fact-last-day-worked = Last day of work
fact-separation-pay = Severance, vacation pay and pay in place of notice, in all

question-weekly-pay =
    { $who ->
        [partner] What was your partner’s weekly pay before tax, on average in the best weeks?
       *[person] What was your weekly pay before tax, on average in your best weeks?
    }
question-weekly-pay-hint = Up to 22 of the best-paid weeks count. Include tips that were declared and overtime. If there is a second field, say in how many weeks there was pay: the total is divided by 14 to 22 weeks, even if there were fewer.
question-weekly-pay-why = EI pays 55% of that average, up to a yearly maximum.
fact-weekly-pay = Average pay a week

fact-paid-weeks = Weeks with pay in the last 52, if fewer than 22 (0: not said)

question-quit-reason =
    { $who ->
        [partner] Was one of these a reason for your partner leaving?
       *[person] Was one of these a reason for leaving?
    }
question-quit-reason-hint = The same reasons count for an unpaid leave.
question-quit-reason-why = The law lists reasons that can be just cause. Service Canada looks at everything, also at what is not on the list.
fact-quit-reason = Reason for quitting
choice-quit-reason-harassment = Harassment
choice-quit-reason-family-move = Moving with a partner or dependent child
choice-quit-reason-discrimination = Discrimination
choice-quit-reason-danger = Danger to health or safety
choice-quit-reason-care = Care for a child or close family
choice-quit-reason-other-job = Another job was as good as certain
choice-quit-reason-pay-change = A large change in pay
choice-quit-reason-overtime = Too much or unpaid overtime
choice-quit-reason-duty-change = A large change in duties
choice-quit-reason-supervisor = Conflict with a supervisor, mainly not my fault
choice-quit-reason-unlawful = The employer broke the law
choice-quit-reason-union = Discrimination over union membership
choice-quit-reason-pressure = Pressure to leave
choice-quit-reason-staff-cuts = A staff cut: it saved a co-worker’s job
choice-quit-reason-own-health = My own illness or injury
choice-quit-reason-none-listed = None of these

question-dismissal-reason =
    { $who ->
        [partner] What reason did your partner’s employer give?
       *[person] What reason did the employer give?
    }
question-dismissal-reason-why = Only misconduct can stop benefits. Lacking skills or not fitting in is not misconduct.
fact-dismissal-reason = Reason given for firing
choice-dismissal-reason-not-suited = Not suited to the job
choice-dismissal-reason-misconduct = Misconduct
choice-dismissal-reason-not-said = None, or not clear

question-ei-region =
    { $who ->
        [partner] In which EI region do you and your partner live?
       *[person] In which EI region do you live?
    }
question-ei-region-hint = Where you live counts, not where you worked. Guelph is South Central, Barrie Central, Sarnia Huron, Brantford Niagara.
question-ei-region-why = Where unemployment is higher, fewer hours are needed and benefits last longer.
fact-ei-region = EI region
fact-ei-region-either = Service Canada knows which region your address is in. Where a home lies near a boundary and that cannot be told, the highest rate counts by law (Employment Insurance Regulations, s. 17(2)).
choice-ei-region-ottawa = Ottawa
choice-ei-region-eastern = Eastern Ontario
choice-ei-region-kingston = Kingston
choice-ei-region-central = Central Ontario
choice-ei-region-oshawa = Oshawa
choice-ei-region-toronto = Toronto
choice-ei-region-hamilton = Hamilton
choice-ei-region-st-catharines = St. Catharines
choice-ei-region-london = London
choice-ei-region-niagara = Niagara
choice-ei-region-windsor = Windsor
choice-ei-region-kitchener = Kitchener
choice-ei-region-huron = Huron
choice-ei-region-south-central = South Central Ontario
choice-ei-region-sudbury = Sudbury
choice-ei-region-thunder-bay = Thunder Bay
choice-ei-region-northern = Northern Ontario

question-ei-rate-known = Do you know today’s unemployment rate for your EI region?
question-ei-rate-known-hint = Service Canada publishes it every month.
question-ei-rate-known-why = The rates kept here can be some months old. Today’s rate gives the right hours and weeks.
fact-ei-rate-known = Today’s regional rate is known

question-ei-rate = What is the rate?
question-ei-rate-where = srv129.services.gc.ca/eiregions
question-ei-rate-why = It replaces the older rate kept here.
fact-ei-rate = Regional unemployment rate

question-fishing-earnings =
    { $who ->
        [partner] How much did your partner earn from fishing this season?
       *[person] How much did you earn from fishing this season?
    }
question-fishing-earnings-hint = Summer season: since 1 March. Winter season: since 1 September. At most the last 31 weeks.
question-fishing-earnings-why = Fishers qualify by earnings, not hours: $2,500 to $4,200 by region.
fact-fishing-earnings = Fishing earnings

question-fishing-season =
    { $who ->
        [partner] Which season did your partner fish?
       *[person] Which season did you fish?
    }
question-fishing-season-why = Each season has its own dates to apply.
fact-fishing-season = Fishing season
choice-fishing-season-summer = Summer
choice-fishing-season-winter = Winter

question-self-employed-net =
    { $who ->
        [partner] What was your partner’s net self-employment income last year?
       *[person] What was your net self-employment income last year?
    }
question-self-employed-net-why = A minimum is needed, and the benefit is 55% of it by week.
fact-self-employed-net = Net self-employment income last year

question-registered-a-year =
    { $who ->
        [partner] When did your partner register with EI as self-employed?
       *[person] When did you register with EI as self-employed?
    }
question-registered-a-year-where = My Service Canada Account and the letter about the agreement show the day.
question-registered-a-year-why = Benefits open a year after registering.
fact-registered-a-year = Registered for a year

# The claim

question-claim-before =
    { $who ->
        [partner] Did your partner start an EI claim in the last 52 weeks?
       *[person] Did you start an EI claim in the last 52 weeks?
    }
question-claim-before-why = A claim with weeks left is started again. After one that is used up, only newer hours count.
fact-claim-before = Earlier EI claim
choice-claim-before-none = No
choice-claim-before-open = Yes, and weeks are left
choice-claim-before-ended = Yes, and it is used up

question-claim-began = When did that claim begin?
question-claim-began-hint = A claim that starts again is paid at its own weekly rate, for the weeks that are left of it.
question-claim-began-where = My Service Canada Account shows the start of the claim, its weekly rate and the weeks left.
question-claim-began-why = A claim ends after 52 weeks, with few exceptions. Claims that began while a temporary measure was in force keep it.
fact-claim-began = Start of the claim

question-ei-violation =
    { $who ->
        [partner] Did Service Canada ever send your partner a notice of violation about EI?
       *[person] Did Service Canada ever send you a notice of violation about EI?
    }
question-ei-violation-hint = Only notices of the last five years count. One that already raised the hours in two successful claims no longer counts.
question-ei-violation-why = After one, more hours are needed.
fact-ei-violation = Notice of violation
choice-ei-violation-none = No
choice-ei-violation-minor = Yes, minor
choice-ei-violation-serious = Yes, serious
choice-ei-violation-very-serious = Yes, very serious
choice-ei-violation-subsequent = Yes, more than one

question-can-work =
    { $who ->
        [partner] Is your partner ready, able and looking for work?
       *[person] Are you ready, able and looking for work?
    }
question-can-work-hint = On a jury? Answer yes: jury duty does not stop benefits.
question-can-work-why = Regular benefits are for each day on which that is so.
fact-can-work = Able to work and looking for it

question-studying =
    { $who ->
        [partner] Is your partner studying full time?
       *[person] Are you studying full time?
    }
question-studying-why = Full-time students are taken not to be free for work, unless they show otherwise.
fact-studying = Full-time student

question-study-referred =
    { $who ->
        [partner] Did Employment Ontario or another agency send your partner to the course?
       *[person] Did Employment Ontario or another agency send you to the course?
    }
question-study-referred-why = With a referral you count as available.
fact-study-referred = Sent to the course

question-outside-canada =
    { $who ->
        [partner] Is your partner outside Canada now?
       *[person] Are you outside Canada now?
    }
question-outside-canada-why = Regular and sickness benefits mostly stop abroad; family benefits do not.
fact-outside-canada = Outside Canada

question-work-permit =
    { $who ->
        [partner] Does your partner work on a permit, with a SIN that starts with 9?
       *[person] Do you work on a permit, with a SIN that starts with 9?
    }
question-work-permit-why = The permit has to let you take other work.
fact-work-permit = Work permit

question-pay-dropped =
    { $who ->
        [partner] Did your partner’s weekly pay drop by more than 40%?
       *[person] Did your weekly pay drop by more than 40%?
    }
question-pay-dropped-why = Sickness, family and care benefits need such a drop.
fact-pay-dropped = Pay dropped by more than 40%

question-separation-insurable = From how much of it were EI premiums taken?
question-separation-insurable-hint = Usually vacation pay and pay in place of notice, not severance.
question-separation-insurable-why = That part raises the weekly benefit a little.
fact-separation-insurable = Part of it with premiums

question-week-earnings =
    { $who ->
        [partner] How much would your partner earn a week while on EI?
       *[person] How much would you earn a week while on EI?
    }
question-week-earnings-hint = Pensions have a field of their own: a retirement pension from a job, the Canada or the Quebec Pension Plan counts. A CPP disability pension and Old Age Security do not.
question-week-earnings-why = Half of it is taken off the benefit, up to 90% of the former pay; above that, all.
fact-week-earnings = Earnings a week on claim
fact-waiting-week-earnings = Earnings in the waiting week, the first one without benefits

question-full-week = Would that be a full working week?
question-full-week-why = Nothing is paid for a full working week, but the week is not lost.
fact-full-week = Full working week

question-wsib =
    { $who ->
        [partner] Does your partner get money from the WSIB?
       *[person] Do you get money from the WSIB?
    }
question-wsib-why = Weekly WSIB payments count as earnings; lump sums and pensions do not.
fact-wsib = WSIB payments
choice-wsib-none = No
choice-wsib-temporary = Weekly, for lost pay
choice-wsib-settled = A lump sum or pension

question-long-tenure =
    { $who ->
        [partner] How long did your partner pay into EI, and how much was used?
       *[person] How long did you pay into EI, and how much did you use it?
    }
question-long-tenure-hint = Years, of the ten before the claim, with at least 30% of the highest premium (about $315 to $340).
question-long-tenure-why = Claims that began from 15 June 2025 to 10 October 2026 can get 20 more weeks.
fact-premium-years = Years with enough premiums, of ten
fact-regular-weeks-156 = Weeks of regular benefits in the three years before

question-seasonal =
    { $who ->
        [partner] Is your partner a seasonal worker in a region with extra seasonal weeks?
       *[person] Are you a seasonal worker in a region with extra seasonal weeks?
    }
question-seasonal-why = None of the 13 regions with extra weeks is in Ontario, and they ended with claims of 24 October 2026.
fact-seasonal = Seasonal worker in one of the 13 regions

question-ei-tax-income =
    { $who ->
        [partner] What will your partner’s net income be this year?
       *[person] What will your net income be this year?
    }
question-ei-tax-income-why = With a high income, part of regular benefits is paid back at tax time.
fact-ei-tax-income = Net income this year

question-ei-regular-paid = How much in regular benefits this year?
question-ei-regular-paid-why = At most 30% of them is paid back.
fact-ei-regular-paid = Regular benefits this year

question-regular-weeks-ten-years = How many weeks of regular benefits in the ten years before?
question-regular-weeks-ten-years-why = With less than one week, nothing is paid back.
fact-regular-weeks-ten-years = Weeks of regular benefits in ten years

# Family and care

question-new-child =
    { $who ->
        [partner] Did a child come to your partner in the last 18 months, or is one on the way?
       *[person] Did a child come to you in the last 18 months, or is one on the way?
    }
question-new-child-hint = By birth or adoption.
question-new-child-why = Maternity and parental weeks do not depend on why work stopped.
fact-new-child = A new child, or one on the way

question-child-in-hospital = How many weeks is the baby in hospital, so far and still to come?
question-child-in-hospital-why = Each week makes the time longer in which maternity and parental weeks can be taken.
fact-child-in-hospital = Weeks of the baby in hospital

question-due-date = When is, or was, the baby due?
question-due-date-why = Maternity weeks can start 12 weeks before, and end 17 weeks after the due date or the birth, whichever is later.
fact-due-date = Due date

question-child-came = How did the child come into your family?
question-child-came-why = Maternity weeks are for the person who gave birth; parental weeks are for all parents.
fact-child-came = How the child came
choice-child-came-gave-birth =
    { $who ->
        [partner] Your partner gave birth
       *[person] You gave birth
    }
choice-child-came-other-parent =
    { $who ->
        [partner] Your partner is the other parent
       *[person] You are the other parent
    }
choice-child-came-adoption = By adoption
choice-child-came-surrogacy = By surrogacy

question-child-date = When was the child born or placed, or when will it be?
question-child-date-why = Parental weeks have to be taken within 52 or 78 weeks of that day.
fact-child-date = Birth or placement

question-sharing-parental = Will both parents take parental weeks?
question-sharing-parental-why = Parents who share get 5 more weeks, or 8 in the extended option.
fact-sharing-parental = Both parents take weeks

question-parental-split = How many of the weeks that you share would you take?
question-parental-split-hint = Your partner takes the rest. Of 40 standard weeks, one parent can take 5 to 35; of 69 extended weeks, 8 to 61.
question-parental-split-why = The weekly amounts of the two of you differ, so the split changes what you get together.
fact-parental-weeks = Your standard weeks
fact-parental-extended-weeks = Your extended weeks

question-care-for = How old is the person who needs care?
question-care-for-why = For a child there are 35 weeks, for an adult 15.
fact-care-for = Age of the person cared for
choice-care-for-child = Under 18
choice-care-for-adult = 18 or older

question-care-condition = What does the doctor or nurse practitioner say?
question-care-condition-why = The medical certificate decides which caring benefit is paid.
fact-care-condition = Medical condition
choice-care-condition-critical = Life at risk from illness or injury
choice-care-condition-dying = May die within 26 weeks
choice-care-condition-neither = Neither

question-low-family-income =
    { $who ->
        [partner] Does your partner get the Canada Child Benefit, with a family income under about $26,000?
       *[person] Do you get the Canada Child Benefit, with a family income under about $26,000?
    }
question-low-family-income-why = A family supplement is then added by itself.
fact-low-family-income = Child benefit and low family income

question-family-income = What is your family’s net income a year?
question-family-income-why = The supplement falls to nothing at $25,921.
fact-family-income = Family net income

question-benefit-children = For how many children?
question-benefit-children-why = The supplement depends on the number of children, and how many are under 7.
fact-benefit-children = Children
fact-young-children = Under 7 of them

# Said after “This holds if”.
fact-can-work-if =
    { $who ->
        [partner] your partner is looking for work they could start now
       *[person] you are looking for work you could start now
    }
fact-studying-if =
    { $who ->
        [partner] your partner is not in full-time studies
       *[person] you are not in full-time studies
    }
fact-outside-canada-if =
    { $who ->
        [partner] your partner is in Canada
       *[person] you are in Canada
    }
fact-work-permit-if =
    { $who ->
        [partner] your partner may take a job with any employer
       *[person] you may take a job with any employer
    }
fact-pay-dropped-if =
    { $who ->
        [partner] your partner’s weekly pay fell by more than 40%
       *[person] your weekly pay fell by more than 40%
    }
