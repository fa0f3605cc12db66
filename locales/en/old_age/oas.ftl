# Old Age Security pension
oas-name = Old Age Security pension
oas-about = A monthly pension for people 65 and older who have lived in Canada long enough. It does not depend on having worked. It is taxable.

oas-condition-age = You are 65 or older. The pension can start the month after your 65th birthday.
oas-met-age =
    { $who ->
        [partner] Your partner is past 65. The pension could start in { $limit }.
       *[person] You are past 65. The pension could start in { $limit }.
    }
oas-failed-age =
    { $who ->
        [partner] The earliest month is the one after your partner’s 65th birthday: { $limit }.
       *[person] The earliest month is the one after your 65th birthday: { $limit }.
    }
oas-open-age = It depends on the date of birth.

oas-condition-residence = You have lived in Canada for at least 10 years after turning 18, or 20 years if you live outside Canada now.
oas-met-residence = { $value } in Canada after 18; at least { $limit } are needed.
oas-failed-residence = { $value } in Canada after 18 so far; { $limit } are needed.
oas-open-residence = It depends on the years in Canada after 18; { $limit } are needed.
oas-unless-agreement = Years in a country that has an agreement with Canada may count towards the { $limit } that are needed. Service Canada works that out with the other country; the amount still rests on the Canadian years.
oas-unless-in-pay = The pension is already paid with fewer years, through an agreement with another country.

oas-condition-legal = You are a Canadian citizen or a legal resident, or were when you left Canada.
oas-met-legal = The legal status is one that the law accepts.
oas-failed-legal = The law asks for citizenship or legal residence.
oas-open-legal = It depends on the legal status in Canada.
oas-unless-other-status = With this status the answer depends on the papers. Ask Service Canada: some permit holders count as legal residents.

oas-condition-started = The pension has been approved and its first month has come. It can be put off until 70 for a higher amount.
oas-met-started = The pension can be paid.
oas-failed-started = The pension has not started yet.
oas-open-started = It depends on when the pension starts.

oas-condition-prison = You are not in a penitentiary. The pension pauses after the first month and resumes on release.
oas-met-prison = Not in prison.
oas-failed-prison = The pension pauses in a penitentiary and starts again in the month of release.
oas-open-prison = It depends on whether there is a prison sentence of more than 90 days, and where it is served.
oas-unless-provincial = In a provincial jail the pension stops only if the province has an agreement with Ottawa. We found none for Ontario. Ask Service Canada.
oas-condition-present = You are not away from Canada for more than six months, or have 20 years in Canada after turning 18.
oas-met-present = No absence stands in the way.
oas-failed-present = With fewer than 20 years in Canada the pension stops after six months away. It starts again in the month of return.
oas-open-present = It depends on the length of stays away, and on the years in Canada.

oas-amount-net = Pension after recovery tax
oas-amount-gross = Pension before tax
oas-amount-recovery = Recovery tax held back

oas-let-start = First month of the pension
oas-let-factor-75 = Factor for age 75 and over
oas-let-pension = Pension before tax
oas-window-begins = The pension can start in { $value }.

oas-window-letter = A letter from Service Canada usually comes around { $value }.
oas-window-apply-from = Apply from { $value }, 11 months ahead.
oas-window-back-pay-from = If you apply now, back payments can go back to { $value }.
oas-window-latest-start = Waiting past { $value } adds nothing more.
oas-window-cancel-until = If it has just begun: you can cancel it in writing within six months of the first payment, about until { $value }. You pay it back within six more months and can then wait for a higher amount.

oas-step-already = See your payments in My Service Canada Account
oas-step-by-itself = Nothing to apply for: when the Allowance ends in the month of the 65th birthday, the pension and the Supplement take over by themselves. If no payment comes the month after, call.
oas-step-social-assistance = Apply now on the paper form, which also asks for the supplement. Ontario Works and ODSP expect this about 11 months before 65.
oas-step-letter = Wait for the letter that comes around the month after the 64th birthday. If it says that you are enrolled automatically and the facts are right, there is nothing to do. If it does not come, call.
oas-step-letter-came = If a letter said that you are enrolled automatically, there is nothing to do. If it asks you to apply, or none came, apply now.
oas-step-apply-online = Apply online in My Service Canada Account
oas-step-apply-paper = Apply on paper with form ISP-3550, which covers the supplement too
oas-step-phone = Call Service Canada about pensions

oas-note-absences = Service Canada checks the exact days of residence. The years are cut to whole years at the approval, so a few months can make a fortieth more.
oas-note-worked-abroad = Years abroad for a Canadian employer, a government in Canada, the Forces, the United Nations, NATO, a church or an international charity can count as years in Canada if you returned within six months of the end. The same goes for a spouse or partner who went along. A temporary absence of up to one year, and studies, do not interrupt residence.
oas-note-back-amount = The amount above counts the whole wait until now. With all the back payments the pension would be { $value } a month, before recovery tax.
oas-note-deferral-and-gis = While the pension waits, no supplement is paid, and no Allowance to a partner. On a low income waiting usually loses money.
oas-note-recovery-year = The recovery tax rests on the income of the calendar year that began in { $value }. Each July the next year takes its place. If your income has fallen since, ask the Canada Revenue Agency for a lower rate with form T1213(OAS).
oas-note-recovery-all = On this income the whole pension is taken back as recovery tax. It can still be worth applying: income may fall later.
oas-note-abroad = Outside Canada a non-resident tax may be taken off. It is not worked out here.
oas-note-away = While you are away nothing is paid. Tell Service Canada when you leave and when you return: a payment made too long has to be paid back.
oas-note-release = Tell Service Canada in writing, before or after the release: only then does payment start again, with the month of release.
oas-note-totalised = A pension of fewer than ten fortieths stays as it was approved. The years in Canada since then do not raise it, but they raise the Supplement.
oas-note-rule-1977 = The full pension here rests on the rule for people who were 25 by July 1, 1977. Service Canada will ask for proof.
oas-note-decline = You are enrolled automatically but want to wait for a higher amount? Decline in writing before the 65th birthday.
oas-note-stop = You can ask in writing that the pension stop, and later that it start again. That does not raise it.
oas-note-incapable = Could you not apply because of an illness such as dementia, a psychosis or a coma? Service Canada can count the application from when that began, further back than these dates. Ask for it when you apply, with a doctor’s statement.
oas-note-wrong-advice = If the department gave you wrong advice or made an error, and you lost payments by it, ask for a remedy: it can put you where you would be without it. The Act sets no time limit.
oas-note-assistance-back = For months in which Ontario Works or ODSP was paid instead, the province can take its part from the first payment, so it may be smaller.
oas-note-overpaid = Paid too much? It has to be returned, but Service Canada can forgive it where paying back would be a hardship or its own error was the cause. Private creditors cannot seize these payments.
oas-note-decision = If you disagree with a decision, you have 90 days to ask for it to be reconsidered.

oas-compare-start-age = Starting the pension at 65, 66, 67, 68, 69 or 70
oas-compare-start-age-1 = Old Age Security
oas-compare-start-age-2 = Supplement (GIS)
oas-presumed-prison-kind = This takes it that the sentence is served in a federal penitentiary.
oas-presumed-prison-kind-link = Say that it is a provincial jail
