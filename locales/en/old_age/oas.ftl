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

oas-condition-legal = You are a Canadian citizen or a legal resident, or were when you left Canada.
oas-met-legal = The legal status is one that the law accepts.
oas-failed-legal = The law asks for citizenship or legal residence.
oas-open-legal = It depends on the legal status in Canada.
oas-unless-other-status = With this status the answer depends on the papers. Ask Service Canada: some permit holders count as legal residents.

oas-condition-started = The pension has been approved and its first month has come. It can be put off until 70 for a higher amount.
oas-met-started = The pension can be paid from { $limit }.
oas-failed-started = The pension would start in { $limit }.
oas-open-started = It depends on when the pension starts.

oas-condition-prison = You are not in prison on a long sentence. The pension pauses after the first month and resumes on release.
oas-met-prison = Not in prison.
oas-failed-prison = The pension pauses during a sentence of more than 90 days and starts again in the month of release.
oas-open-prison = It depends on whether there is a prison sentence of more than 90 days.

oas-amount-net = Pension after recovery tax
oas-amount-gross = Pension before tax
oas-amount-recovery = Recovery tax held back

oas-let-years = Years in Canada after 18
oas-let-start = First month of the pension
oas-let-share = Share of a full pension, with any increase for waiting
oas-let-factor-75 = Factor for age 75 and over
oas-let-pension = Pension before tax

oas-window-letter = A letter from Service Canada usually comes around { $value }.
oas-window-apply-from = Apply from { $value }, 11 months ahead.
oas-window-back-pay-from = If you apply now, back payments can go back to { $value }. Taking them means a smaller increase for waiting.
oas-window-latest-start = Waiting past { $value } adds nothing more.

oas-step-already = See your payments in My Service Canada Account
oas-step-social-assistance = Apply now on the paper form, which also asks for the supplement. Ontario Works and ODSP expect this about 11 months before 65.
oas-step-letter = Wait for the letter around the 64th birthday. If it says you are enrolled automatically and the facts are right, there is nothing to do. No letter a month after turning 64: call.
oas-step-apply-online = Apply online in My Service Canada Account
oas-step-apply-paper = Apply on paper with form ISP-3550, which covers the supplement too
oas-step-phone = Call Service Canada about pensions

oas-note-absences = Long stays outside Canada were taken as you counted them. Service Canada checks exact dates.
oas-note-deferral-and-gis = While the pension waits, no supplement is paid, and no Allowance to a partner. On a low income waiting usually loses money.
oas-note-recovery-all = On this income the whole pension is taken back as recovery tax. It can still be worth applying: income may fall later.
oas-note-abroad = Outside Canada a non-resident tax may be taken off. It is not worked out here.
oas-note-away = A pension with fewer than 20 years of residence stops after six months away and starts again on return.
oas-note-rule-1977 = The full pension here rests on the rule for people who were 25 by July 1, 1977. Service Canada will ask for proof.
oas-note-decision = If you disagree with a decision, you have 90 days to ask for it to be reconsidered.

oas-compare-start-age = Starting the pension at 65, 66, 67, 68, 69 or 70
