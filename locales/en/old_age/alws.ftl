# Allowance for the Survivor
alws-name = Allowance for the Survivor
alws-about = A monthly amount for people aged 60 to 64 whose spouse or common-law partner has died and who are not in a new couple. It is not taxable.

alws-condition-survivor = Your spouse or common-law partner has died, and you are not in a new couple.
alws-met-survivor = Widowed, and not in a new couple.
alws-failed-survivor = This allowance is for widowed people who are not in a new couple. A divorce before the death does not count.
alws-open-survivor = It depends on marital status.

alws-condition-old-enough = You are 60 or older. The allowance can start the month after your 60th birthday, or the month after the death if that is later.
alws-met-old-enough = Past 60, and past the month of the death.
alws-failed-old-enough = The earliest month is the one after the 60th birthday, or the one after the death if that is later.
alws-open-old-enough = It depends on the date of birth and on the month of the death.

alws-condition-under-65 = You are not yet 65. The last month is the month of your 65th birthday.
alws-met-under-65 = Not yet past 65: the last month is { $limit }.
alws-failed-under-65 = The allowance ended in { $limit }, the month of the 65th birthday. From then on there is the pension.
alws-open-under-65 = It depends on the date of birth.

alws-condition-resident = You live in Canada.
alws-met-resident = Lives in Canada.
alws-failed-resident = The allowance is paid only to people who live in Canada.
alws-open-resident = It depends on where you live.

alws-condition-residence = You have lived in Canada for at least 10 years after turning 18.
alws-met-residence = { $value } in Canada after 18; at least { $limit } are needed.
alws-failed-residence = { $value } in Canada after 18 so far; { $limit } are needed.
alws-open-residence = It depends on the years in Canada after 18; { $limit } are needed.
alws-unless-agreement = Years in a country that has an agreement with Canada may count towards the { $limit } that are needed. Service Canada works that out with the other country.

alws-condition-legal = You are a Canadian citizen or a legal resident.
alws-met-legal = The legal status is one that the law accepts.
alws-failed-legal = The law asks for citizenship or legal residence.
alws-open-legal = It depends on the legal status in Canada.
alws-unless-other-status = With this status the answer depends on the papers. Ask Service Canada: some permit holders count as legal residents.

alws-condition-present = You are not away from Canada for more than six months.
alws-met-present = Not away for more than six months.
alws-failed-present = It stops after six months away, and starts again in the month of return.
alws-open-present = It depends on the length of stays away.
alws-condition-prison = You are not in a penitentiary.
alws-met-prison = Not in prison.
alws-failed-prison = It pauses in a penitentiary after the first month, and starts again in the month of release.
alws-open-prison = It depends on whether there is a prison sentence of more than 90 days, and where it is served.
alws-unless-provincial = In a provincial jail the allowance stops only if the province has an agreement with Ottawa. We found none for Ontario. Ask Service Canada.

alws-condition-sponsorship = You are not under a sponsorship undertaking that is in effect.
alws-met-sponsorship = No sponsorship undertaking stands in the way.
alws-failed-sponsorship = It is not paid while a sponsorship undertaking is in effect. It can start when the undertaking ends.
alws-open-sponsorship = It depends on whether a sponsorship undertaking is in effect. Ask Service Canada if you are not sure.

alws-condition-low-income = Your income is below the limit.
alws-met-low-income = { $value } of income counts; the limit is about { $limit }.
alws-failed-low-income = { $value } of income counts; it ends at about { $limit }.
alws-open-low-income = It depends on income; it ends at about { $limit }.

alws-amount-monthly = Allowance for the Survivor
alws-let-amount = Allowance for the Survivor

alws-window-apply-from = Apply from { $value }, 11 months ahead.
alws-window-last-month = The last month is { $value }, the month of the 65th birthday. Then comes the pension.
alws-window-estimate-until = The income that you expect counts here until { $value }. After that the income of whole years counts again.
alws-step-already = It is already paid: nothing to apply for. If you got the Allowance before the death, this one follows without a new application: tell Service Canada of the death.

alws-step-apply = Apply on the form of the Allowance for the Survivor page
alws-step-estimate = Ask for it to be worked out from the income you expect, with form ISP-3041
alws-step-phone = Call Service Canada about pensions
alws-note-year = The income that counts is that of the calendar year that began in { $value }. Each July the next year takes its place.

alws-note-renewal = File a tax return by April 30 every year: it renews the payment each July. If you are late, it stops in July until the income is known.
alws-note-at-65 = At 65 there is nothing to apply for: in the month after the birthday the pension and the Supplement take over by themselves.
alws-note-estate = Had the person who died not applied for their own pension? The estate can do so within one year of the death. You can also still ask, within that year, for the Allowance that you could have had together.
alws-note-new-couple = It ends with the month in which you marry or become common-law partners.
alws-note-estimated-income = This amount uses the income expected, because that pays more. It must be asked for with form ISP-3041, and is compared with the real income later.
alws-note-incapable = Could you not apply because of an illness such as dementia, a psychosis or a coma? Service Canada can count the application from when that began, further back than these dates. Ask for it when you apply, with a doctor’s statement.
alws-note-release = Tell Service Canada in writing, before or after the release: only then does payment start again, with the month of release.
alws-note-two-dollars = The tables show { $value }, but under section 6 of the Regulations an entitlement of $2 or less is paid as $2.
alws-note-form = The form number comes from an older official page. Check it before you send the form.
alws-window-back-pay-from = Back payments can go back to { $value } at most.
alws-note-conviction = Not checked here: the allowance is not paid to somebody convicted of the murder or manslaughter of the person who died.
alws-presumed-social-assistance = This takes it that there is no Ontario Works or ODSP. With it the amount is higher: that money does not count as income.
alws-presumed-social-assistance-link = Say that there is
alws-presumed-gis-receiving = This takes it that no allowance is paid yet.
alws-presumed-gis-receiving-link = Say that one is paid already
alws-presumed-prison-kind = This takes it that the sentence is served in a federal penitentiary.
alws-presumed-prison-kind-link = Say that it is a provincial jail
