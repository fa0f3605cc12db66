# Ontario Child Benefit
ocb-name = Ontario Child Benefit
ocb-about = A monthly amount from Ontario for families with a low or moderate income, paid in one deposit with the Canada Child Benefit.

ocb-condition-ccb = The Canada Child Benefit can be paid.
ocb-met-ccb = The Canada Child Benefit can be paid.
ocb-failed-ccb = It comes with the Canada Child Benefit.
ocb-open-ccb = It depends on the Canada Child Benefit.

ocb-condition-ontario = You live in Ontario.
ocb-met-ontario = Lives in Ontario.
ocb-failed-ontario = It is for people who live in Ontario. Other provinces have their own.
ocb-open-ontario = It depends on where you live.

ocb-condition-income = Family income is below where it ends.
ocb-met-income = Family income of { $value }; it ends at about { $limit }.
ocb-failed-income = Family income of { $value }; it ends at about { $limit }.
ocb-open-income = It depends on family income.

ocb-amount-monthly = Ontario Child Benefit
ocb-let-reduction = Taken off for income
ocb-let-annual = For the year
ocb-step-automatic = Nothing to apply for: it comes with the Canada Child Benefit
ocb-step-phone = Call about the Ontario Child Benefit
ocb-note-computed = The figures since July 2025 were worked out from Ontario’s indexing and not seen on an official page. Take the amount as close, not exact.
ocb-condition-filed = You, and your partner if you have one, have filed the tax return of the year the amount rests on.
ocb-met-filed = The returns are filed.
ocb-failed-filed = The returns are not filed yet.
ocb-open-filed = It depends on whether the returns are filed.
ocb-unless-file = Once you have filed, with the Canada Child Benefit.
