# Allowance
alw-name = Allowance
alw-about = A monthly amount for people aged 60 to 64 whose spouse or common-law partner can get the Guaranteed Income Supplement. It is not taxable.

alw-condition-old-enough = You are 60 or older. The Allowance can start the month after your 60th birthday.
alw-met-old-enough = Past 60: it could start in { $limit }.
alw-failed-old-enough = The earliest month is the one after the 60th birthday: { $limit }.
alw-open-old-enough = It depends on the date of birth.

alw-condition-under-65 = You are not yet 65. The last month is the month of your 65th birthday.
alw-met-under-65 = Not yet past 65: the last month is { $limit }.
alw-failed-under-65 = The Allowance ended in { $limit }, the month of the 65th birthday. From then on there is the pension.
alw-open-under-65 = It depends on the date of birth.

alw-condition-couple = You have a spouse or common-law partner.
alw-met-couple = There is a spouse or common-law partner.
alw-failed-couple = The Allowance is for people with a spouse or common-law partner. It starts in the month after the wedding, or once you have lived together as a couple for a year.
alw-open-couple = It depends on marital status.
alw-condition-united = The month in which the marriage or common-law union began is over.
alw-met-united = The union began in an earlier month.
alw-failed-united = It starts in the month after the wedding or the beginning of the union.
alw-open-united = It depends on when the union began.

alw-condition-partner-pensioner = Your spouse or partner gets the pension and can be paid the supplement.
alw-met-partner-pensioner = The other person in the couple can be paid the supplement.
alw-failed-partner-pensioner = The other person in the couple must get the pension and be able to get the supplement. It is not paid while they put the pension off, or while they live abroad.
alw-open-partner-pensioner = It depends on whether the other person in the couple can be paid the supplement.

alw-condition-partner-supplement = The other person in the couple can be paid the supplement, alone or with you as a couple.
alw-met-partner-supplement = The other person in the couple can be paid the supplement.
alw-failed-partner-supplement = Only your own income counts for the amount. But the Allowance is paid only while the other person in the couple can be paid the supplement, and their income is too high for it.
alw-open-partner-supplement = It depends on whether the other person’s income is low enough for the supplement.

alw-condition-resident = You live in Canada.
alw-met-resident = Lives in Canada.
alw-failed-resident = The Allowance is paid only to people who live in Canada.
alw-open-resident = It depends on where you live.

alw-condition-residence = You have lived in Canada for at least 10 years after turning 18.
alw-met-residence = { $value } in Canada after 18; at least { $limit } are needed.
alw-failed-residence = { $value } in Canada after 18 so far; { $limit } are needed.
alw-open-residence = It depends on the years in Canada after 18; { $limit } are needed.
alw-unless-agreement = Years in a country that has an agreement with Canada may count towards the { $limit } that are needed. Service Canada works that out with the other country.

alw-condition-legal = You are a Canadian citizen or a legal resident.
alw-met-legal = The legal status is one that the law accepts.
alw-failed-legal = The law asks for citizenship or legal residence.
alw-open-legal = It depends on the legal status in Canada.
alw-unless-other-status = With this status the answer depends on the papers. Ask Service Canada: some permit holders count as legal residents.

alw-condition-present = You are not away from Canada for more than six months.
alw-met-present = Not away for more than six months.
alw-failed-present = It stops after six months away, and starts again in the month of return.
alw-open-present = It depends on the length of stays away.
alw-condition-prison = You are not in a penitentiary.
alw-met-prison = Not in prison.
alw-failed-prison = It pauses in a penitentiary after the first month, and starts again in the month of release.
alw-open-prison = It depends on whether there is a prison sentence of more than 90 days, and where it is served.
alw-unless-provincial = In a provincial jail the Allowance stops only if the province has an agreement with Ottawa. We found none for Ontario. Ask Service Canada.

alw-condition-sponsorship = You are not under a sponsorship undertaking that is in effect.
alw-met-sponsorship = No sponsorship undertaking stands in the way.
alw-failed-sponsorship = It is not paid while a sponsorship undertaking is in effect. It can start when the undertaking ends.
alw-open-sponsorship = It depends on whether a sponsorship undertaking is in effect. Ask Service Canada if you are not sure.

alw-condition-low-income = Your income together is below the limit.
alw-met-low-income = { $value } of income counts; the limit is about { $limit }.
alw-failed-low-income = { $value } of income counts; it ends at about { $limit }.
alw-open-low-income = It depends on income; it ends at about { $limit }.

alw-amount-monthly = Allowance
alw-let-allowance = Allowance

alw-window-apply-from = Apply from { $value }, 11 months ahead.
alw-window-back-pay-from = Back payments can go back to { $value } at most.
alw-window-last-month = The last month is { $value }, the month of the 65th birthday. Then comes the pension.
alw-window-estimate-until = The income that you expect counts here until { $value }. After that the income of whole years counts again.
alw-step-already = It is already paid: nothing to apply for. Compare the amount with the one here, and call if they differ.

alw-step-apply = Apply together with your spouse or partner, on the form of the Allowance page
alw-step-estimate = Ask for it to be worked out from the income you expect, with form ISP-3041
alw-step-living-apart = Tell Service Canada that you live apart for reasons nobody chose, with form ISP-3040
alw-step-phone = Call Service Canada about pensions
alw-note-year = The income that counts is that of the calendar year that began in { $value }. Each July the next year takes its place.

alw-note-renewal = File a tax return by April 30 every year: it renews the payment each July. If you are late, it stops in July until the income is known.
alw-note-at-65 = At 65 there is nothing to apply for: in the month after the birthday the pension and the Supplement take over by themselves.
alw-note-estimated-income = This amount uses the income expected, because that pays more. It must be asked for with form ISP-3041, and is compared with the real income later.
alw-note-incapable = Could you not apply because of an illness such as dementia, a psychosis or a coma? Service Canada can count the application from when that began, further back than these dates. Ask for it when you apply, with a doctor’s statement.
alw-note-release = Tell Service Canada in writing, before or after the release: only then does payment start again, with the month of release.
alw-note-two-dollars = The tables show { $value }, but under section 6 of the Regulations an entitlement of $2 or less is paid as $2.
alw-note-form = The form number comes from an older official page. Check it before you send the form.
alw-note-apart = Living apart for reasons nobody chose: only the income of the younger person counts here. Service Canada decides; tell them.
alw-note-partner-prison = While the pensioner is in a penitentiary, you can apply alone, and only your own income counts.
alw-note-separated = After a separation it is paid for three more months, the last time in { $value }.
alw-presumed-social-assistance = This takes it that there is no Ontario Works or ODSP. With it the amount is higher: that money does not count as income.
alw-presumed-social-assistance-link = Say that there is
alw-presumed-gis-receiving = This takes it that the Allowance is not paid yet.
alw-presumed-gis-receiving-link = Say that it is paid already
alw-presumed-prison-kind = This takes it that the sentence is served in a federal penitentiary.
alw-presumed-prison-kind-link = Say that it is a provincial jail
