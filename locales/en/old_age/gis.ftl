# Guaranteed Income Supplement
gis-name = Guaranteed Income Supplement
gis-about = A monthly amount on top of the Old Age Security pension for people with a low income who live in Canada. It is not taxable.

gis-condition-pension = The Old Age Security pension is paid in the month.
gis-met-pension = The pension can be paid.
gis-failed-pension = The supplement starts with the pension, not before.
gis-open-pension = It depends on the pension.

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

gis-step-with-oas = Ask for the supplement on the pension form: one application covers both
gis-step-apply = Ask for the supplement with form ISP-3025, or in My Service Canada Account
gis-step-estimate = Ask for it to be worked out from the income you expect, with form ISP-3041
gis-step-phone = Call Service Canada about pensions

gis-note-renewal = File a tax return by April 30 every year: it renews the supplement each July.
gis-note-apart = Living apart for reasons nobody chose: the amounts here use the rate for a single person. Service Canada decides; tell them.
gis-note-couple-floor = Where both pensions are partial, a special rule may pay one of you a little more. It is not worked out here; ask Service Canada.
gis-note-derived = Parts of this quarter’s rates come from independent copies of the official tables or were worked out by the indexing rule. A cent may differ.
gis-note-estimated-income = This amount uses the income you expect. It must be asked for with form ISP-3041, and is compared with the real income later.
