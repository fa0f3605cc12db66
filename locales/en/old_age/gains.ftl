# Guaranteed Annual Income System (Ontario)
gains-name = Ontario Guaranteed Annual Income System (GAINS)
gains-about = A monthly top-up from Ontario for people 65 and older who get the pension and the supplement. It comes by itself.

gains-condition-pension-and-supplement = The pension and the supplement are paid.
gains-met-pension-and-supplement = The pension and the supplement can be paid.
gains-failed-pension-and-supplement = It comes with the supplement, not before.
gains-open-pension-and-supplement = It depends on the pension and the supplement.

gains-condition-home = Ontario is your main home.
gains-met-home = Lives in Ontario.
gains-failed-home = Only people who live in Ontario get it.
gains-open-home = It depends on whether Ontario is the main home.

gains-condition-ontario = You have lived in Ontario for the last 12 months, or for 20 years after turning 18.
gains-met-ontario = Lives in Ontario long enough.
gains-failed-ontario = It asks for 12 months in Ontario, or 20 years after turning 18.
gains-open-ontario = It depends on the time in Ontario.

gains-condition-ten-years = You have lived in Canada for at least 10 years.
gains-met-ten-years = { $value } in Canada; at least { $limit } are needed.
gains-failed-ten-years = { $value } in Canada so far; { $limit } are needed.
gains-open-ten-years = It depends on the years in Canada; { $limit } are needed.

gains-condition-low-income = Your private income, with your partner’s if you have one, is below the limit.
gains-met-low-income = { $value } of income counts; the limit is { $limit }.
gains-failed-low-income = { $value } of income counts; it ends at { $limit }.
gains-open-low-income = It depends on income; it ends at { $limit }.

gains-amount-monthly = GAINS payment
gains-let-payment = GAINS payment
gains-step-automatic = Nothing to apply for: Ontario pays it by itself once the supplement is paid and a tax return is filed.
gains-step-phone = Call the Ontario Ministry of Finance
gains-note-new-in-ontario = It can begin after one full year in Ontario. The ministry then looks at it without being asked. If nothing comes by the month after, call.
gains-note-old-figures = Ontario’s figures from July 2026 were not found. These are the figures of July 2025 to June 2026, and the way they fall with income was worked out from earlier tables. Take the amount as a rough guide.
gains-presumed-social-assistance = This takes it that there is no Ontario Works or ODSP. With it the amount is higher: that money does not count as income.
gains-presumed-social-assistance-link = Say that there is
