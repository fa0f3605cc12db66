# Guaranteed Income Supplement
gis-name = Guaranteed Income Supplement
gis-about = A monthly amount on top of the Old Age Security pension for people with a low income who live in Canada. It is not taxable.

gis-condition-pension = The Old Age Security pension is paid in the month.
gis-met-pension = The pension can be paid.
gis-failed-pension = The supplement starts with the pension, not before.
gis-open-pension = It depends on the pension.

gis-condition-applied = You get the pension or apply for it now.
gis-met-applied = The pension is applied for.
gis-failed-applied = While the pension is not applied for, no supplement is paid.
gis-open-applied = It depends on whether the pension is applied for.

gis-condition-resident = You live in Canada.
gis-met-resident =
    { $who ->
        [partner] Your partner lives in Canada.
       *[person] You live in Canada.
    }
gis-failed-resident = The supplement is paid only to people who live in Canada.
gis-open-resident = It depends on where you live.

gis-condition-present = You are not away from Canada for more than six months.
gis-met-present = Not away for more than six months.
gis-failed-present = The supplement stops after six months away, and starts again in the month of return.
gis-open-present = It depends on the length of stays away.

gis-condition-sponsorship = You are not under a sponsorship undertaking that is in effect.
gis-met-sponsorship = No sponsorship undertaking stands in the way.
gis-failed-sponsorship = The supplement is not paid while a sponsorship undertaking is in effect. It can start when the undertaking ends.
gis-open-sponsorship = It depends on whether a sponsorship undertaking is in effect. Ask Service Canada if you are not sure.

gis-condition-low-income = Your income, with your partner’s if you have one, is below the limit.
gis-met-low-income = { $value } of income counts; the limit is about { $limit }.
gis-failed-low-income = { $value } of income counts; the supplement ends at about { $limit }.
gis-open-low-income = It depends on income; the supplement ends at about { $limit }.

gis-amount-monthly = Supplement

gis-let-gap = What the pension lacks of a full one; the supplement adds it
gis-let-supplement = Supplement

gis-window-back-pay-from = Back payments can go back to { $value } at most.
gis-window-estimate-until = The income that you expect counts here until { $value }. After that the income of whole years counts again.
gis-step-already = It is already paid: nothing to apply for. Compare the amount in My Service Canada Account with the one here, and call if they differ.
gis-step-by-itself = Nothing to apply for: when the Allowance ends in the month of the 65th birthday, the Supplement takes over by itself with the pension. If no payment comes the month after, call.

gis-step-with-oas = Ask for the supplement on the pension form: one application covers both
gis-step-apply = Ask for the supplement with form ISP-3025, or in My Service Canada Account
gis-step-estimate = Ask for it to be worked out from the income you expect, with form ISP-3041
gis-step-living-apart = Tell Service Canada that you live apart for reasons nobody chose, with form ISP-3040
gis-step-phone = Call Service Canada about pensions
gis-note-year = The income that counts is that of the calendar year that began in { $value }. Each July the next year takes its place.

gis-note-renewal = File a tax return by April 30 every year: it renews the supplement each July. If you are late, it stops in July until the income is known.
gis-note-assistance = Ontario Works and ODSP do not count as income here. They will go down by what the pension and the supplement pay.
gis-note-apart = Living apart for reasons nobody chose: the amounts here use the rate for a single person. Service Canada decides; tell them.
gis-note-partner-prison = While a partner is in a penitentiary, Service Canada can count the person outside as single, on their own income. Tell them, and tell them of the release.
gis-note-new-union = For the month in which the marriage or union began the rate for a single person still holds. From the month after it is the rate for a couple: tell Service Canada without delay.
gis-note-widowed-now = The month of the death is still paid at the rate for a couple. The amount here is that from the month after. Tell Service Canada without delay.
gis-note-separated = You still count as a couple until three whole months have passed after the month of the separation. From { $value } each of you counts as single: tell Service Canada.
gis-note-couple-floor = Where both pensions are partial, a special rule lets Service Canada pay one of you up to { $value } a month more. It is not in the amount here. Ask for it.
gis-note-factor = With fewer than ten years in Canada the supplement is paid in tenths: one for each whole year so far.
gis-note-derived = Parts of this quarter’s rates come from independent copies of the official tables or were worked out by the indexing rule. A cent may differ.
gis-note-estimated-income = This amount uses the income you expect, because that pays more. It must be asked for with form ISP-3041, and can count until June of the second year after work stopped or the pension went down. It is compared with the real income later: what was too much is taken back, what was too little is paid.
gis-note-estimate-not-used = Your own income of the past year pays more than the one you expect, so it is used. Nothing has to be asked for. From a later July the higher income counts.
gis-presumed-social-assistance = This takes it that there is no Ontario Works or ODSP. With it the amount is higher: that money does not count as income.
gis-presumed-social-assistance-link = Say that there is
gis-presumed-gis-receiving = This takes it that the supplement is not paid yet.
gis-presumed-gis-receiving-link = Say that it is paid already
