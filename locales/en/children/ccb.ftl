# Canada Child Benefit, the child disability benefit, and what they share
ccb-name = Canada Child Benefit
ccb-about = A monthly amount for each child under 18, paid to the parent who mainly looks after them. It goes down as family income goes up. It is not taxed.

ccb-condition-child = A child under 18 lives with you at least 40 % of the time, and you mainly look after them.
ccb-met-child = Children who count: { $value }.
ccb-failed-child = No child counts this month. A child counts from the month after birth to the month of the 18th birthday, when they live with you at least 40 % of the time and no agency gets an allowance for them.
ccb-open-child = It depends on the children and where they live.

ccb-condition-resident = You live in Canada, and are not an official of another country.
ccb-met-resident = Lives in Canada, as tax law sees it.
ccb-failed-resident = The benefit is for people who live in Canada, or who are posted abroad by Canada with their spouse or partner.
ccb-open-resident = It depends on where you live.

ccb-condition-arrived = You lived in Canada when the month began.
ccb-met-arrived = You lived in Canada when the month began.
ccb-failed-arrived = The month of the move does not count yet. The first month is { $limit }.
ccb-open-arrived = It depends on the month in which you moved to Canada.

ccb-condition-care = The child already lived with you when the month began.
ccb-met-care = The child already lived with you when the month began.
ccb-failed-care = The month in which the child came to live with you does not count yet. The first month is { $limit }.
ccb-open-care = It depends on the month in which the child came to live with you.

ccb-condition-status = You or your partner is a citizen, a permanent resident, a protected person, registered or entitled to be registered under the Indian Act, or a temporary resident with 18 months in Canada and a valid permit.
ccb-met-status = Your status, or your partner’s, is one that the law accepts.
ccb-failed-status = With this status it is not paid this month. It can be from the month after you or your partner becomes a permanent resident or protected person, or once one of you has 18 months in Canada and a valid permit. Permits that say “does not confer status” do not count.
ccb-open-status = It depends on the legal status, yours or your partner’s.

ccb-condition-filed = You, and your partner if you have one, have filed the tax return of the year the amount rests on.
ccb-met-filed = The returns are filed.
ccb-failed-filed = A return is still missing.
ccb-open-filed = It depends on whether the returns are filed.
ccb-unless-file = Once you have filed. Nothing is paid until you, and your partner if you have one, have filed the tax return of the year it rests on (below), even with no income. Free clinics do it for you.

ccb-condition-income = Family income is below where the benefit ends.
ccb-met-income = Family income of { $value }; the benefit ends at about { $limit }.
ccb-failed-income = Family income of { $value }; the benefit ends at about { $limit }.
ccb-open-income = It depends on family income.

ccb-amount-monthly = Canada Child Benefit
ccb-amount-back-months = Months that can still be paid back
ccb-let-before = For the year, before income
ccb-let-taken-all = Taken off for income
ccb-let-annual = For the year

ccb-window-payment = The next payment is on { $value }.
ccb-window-back-pay-from = If you apply now, the benefit is paid back to { $value }. Apply this month: the limit moves on every month.
ccb-window-extension-from = Further back, to { $value } at most, you have to ask the agency for an extension, with papers for the whole time. It may say no.

ccb-step-file = File the missing returns. At a free tax clinic volunteers do it for you.
ccb-step-already = It is paid already: report changes in CRA My Account, and file a return every year
ccb-step-newborn = A new baby: tick the box and give your SIN when you register the birth in Ontario. Then there is nothing else to send; do not apply twice.
ccb-step-newcomer = New in Canada, or a new status in the last two years: send form RC66 with schedule RC66SCH. You can do this before your first tax return.
ccb-step-account = Apply in CRA My Account: Benefits and credits, Child information, Add
ccb-step-paper = Apply on paper with form RC66
ccb-step-phone = Call the Canada Revenue Agency about benefits

ccb-note-base-year = The amount rests on the income of the year that began in { $value }: line 23600 of both returns. A new year’s income counts from July on. Leave out registered disability savings plan income.
ccb-note-apart = After 90 days apart only your own income counts, from { $value } on. If you were paid too little since then, the rest is paid back: report the separation in CRA My Account or with form RC65.
ccb-note-united = This month still counts on your income alone. From next month the incomes of both count: report the new partner.
ccb-note-widowed = This month is still paid on both incomes. The amount here is the one from next month, on your income alone.
ccb-note-changed = You became a couple, separated or lost your partner between January and May. Until June the law counts your income as your home is after that. From July on it looks at who was your spouse or partner in { $value }. The amount here goes by your home as it is now. If the agency counts another income, ask it why.
ccb-note-other-parent = If you live as a couple with the other parent of one of these children, tax law counts you as common-law from the first day. Then answer “Living common-law”: both incomes count.
ccb-note-claimant = A claim for refugee protection that is not decided yet is not enough, whatever permit you have. It can be paid from the month after protection is granted: apply then at once.
ccb-note-permit-before = Were you here on a permit before, for more than 18 months? Then earlier months can count too: say so when you apply.
ccb-note-world-income = In your first years here, income from outside Canada counts too, also from before you came. Schedule RC66SCH asks for it.
ccb-note-rate = Of each further dollar of yearly income, { $value } comes off the year’s benefit.
ccb-note-lump-sum = Under { $value } a month, the rest of the year is paid at once, usually in July.
ccb-note-computed = Some limits for this income were worked out by the indexing rule and not yet seen on the official sheet. The amount may be off by a few cents.
ccb-note-one-parent = Who applies: one parent, for the whole family. By law that is the mother, unless she signs that the other parent mainly looks after the children. Two mothers or two fathers choose.
ccb-note-shared = In shared custody each parent gets half of two amounts added up: one counting all children, one without the shared ones. Each parent’s own family income counts.
ccb-note-elsewhere = Children who live elsewhere, or whom somebody else mainly looks after, were not counted. That person may claim for them.
ccb-note-agency = For a child in care, an agency gets the Children’s Special Allowance instead. Kinship support from a province or a First Nation does not stop your benefit.
ccb-note-custody = Shared means from { $value } of the time with each parent.
ccb-note-custody-full = More than { $value } of the time with you counts as full.
ccb-note-death = A child who died is counted for six more months, as long as you still live in Canada and keep your status. Please let the agency know by the end of the month after.
ccb-note-changes = Report a new partner, a separation of 90 days, or a change of custody by the end of the next month. From the month after, the income of one or both counts.
ccb-note-bankrupt = Bankrupt in that year: the income of both parts of the year is added up.
ccb-note-protected = Creditors cannot seize it, and it is not kept back for a tax debt. Only child benefits that were paid too much are taken off later ones.
ccb-note-not-taxed = It is not taxed, and does not lower Ontario Works or ODSP.
ccb-note-objection = If you disagree with a decision, you have 90 days to object.

family-let-income = Family income
family-let-all = Children who count
family-let-under-6 = Of them, under 6
family-let-credits = With the disability tax credit

ccb-disability-name = Child Disability Benefit
ccb-disability-about = More for a child with a severe and long-lasting disability, paid with the Canada Child Benefit.

ccb-disability-condition-ccb = The Canada Child Benefit can be paid.
ccb-disability-met-ccb = The Canada Child Benefit can be paid.
ccb-disability-failed-ccb = It comes with the Canada Child Benefit.
ccb-disability-open-ccb = It depends on the Canada Child Benefit.

ccb-disability-condition-credit = A child has an approved disability tax credit.
ccb-disability-met-credit = A child has the disability tax credit.
ccb-disability-failed-credit = No child has an approved disability tax credit. If a child has a serious, long-lasting condition of body or mind, a doctor or nurse practitioner can fill in form T2201.
ccb-disability-open-credit = It depends on the disability tax credit.

ccb-disability-condition-income = Family income is below where this amount ends.
ccb-disability-met-income = Family income of { $value }; it ends at about { $limit }.
ccb-disability-failed-income = Family income of { $value }; it ends at about { $limit }.
ccb-disability-open-income = It depends on family income.

ccb-disability-amount-monthly = Child Disability Benefit
ccb-disability-let-annual = For the year
ccb-disability-step-automatic = Nothing to apply for: it is added once the credit is approved
ccb-disability-step-certificate = Ask for the disability tax credit with form T2201, filled in by a health professional
ccb-disability-note-back = It can be paid for up to 10 years back.
