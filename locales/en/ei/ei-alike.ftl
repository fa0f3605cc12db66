# What several benefits say alike: relatives, earnings, violations, weeks that add up.

ei-adoption-unless-relative = Work for a relative is insured if the pay and terms are what a stranger would have had. The Canada Revenue Agency can rule on it: you have until 29 June of the next year to ask. Apply all the same.

ei-care-adult-unless-relative = Work for a relative is insured if the pay and terms are what a stranger would have had. The Canada Revenue Agency can rule on it: you have until 29 June of the next year to ask. Apply all the same.
ei-care-adult-note-undeclared = Report all pay, for the week you worked. Pay that is left out on purpose comes off in full, and a penalty of up to three times as much can follow within 36 months. Left some out? Correct it now: Service Canada can give a warning instead.
ei-care-adult-note-violation = A notice of violation raises what you need for 260 weeks (five years), but in two successful claims at most. If it was already used twice, tell Service Canada.
ei-care-adult-note-quit-earlier = Hours from before the day you quit, or were fired for misconduct, may not count to open a claim. Once a claim is open, these weeks can be paid. Ask Service Canada.
ei-care-adult-note-mixed = If no regular weeks are paid in the claim, weeks for illness, birth, a child and care add up, each to its own limit. The claim can then be longer than a year, up to 104 weeks. With regular weeks, it is 50 in all.
ei-care-adult-note-top-up = Money from the employer on top of EI is not deducted, as long as both together stay within your normal pay and your leave credits are not used up.

ei-care-child-unless-relative = Work for a relative is insured if the pay and terms are what a stranger would have had. The Canada Revenue Agency can rule on it: you have until 29 June of the next year to ask. Apply all the same.
ei-care-child-note-undeclared = Report all pay, for the week you worked. Pay that is left out on purpose comes off in full, and a penalty of up to three times as much can follow within 36 months. Left some out? Correct it now: Service Canada can give a warning instead.
ei-care-child-note-violation = A notice of violation raises what you need for 260 weeks (five years), but in two successful claims at most. If it was already used twice, tell Service Canada.
ei-care-child-note-quit-earlier = Hours from before the day you quit, or were fired for misconduct, may not count to open a claim. Once a claim is open, these weeks can be paid. Ask Service Canada.
ei-care-child-note-mixed = If no regular weeks are paid in the claim, weeks for illness, birth, a child and care add up, each to its own limit. The claim can then be longer than a year, up to 104 weeks. With regular weeks, it is 50 in all.
ei-care-child-note-top-up = Money from the employer on top of EI is not deducted, as long as both together stay within your normal pay and your leave credits are not used up.

ei-compassionate-unless-relative = Work for a relative is insured if the pay and terms are what a stranger would have had. The Canada Revenue Agency can rule on it: you have until 29 June of the next year to ask. Apply all the same.
ei-compassionate-note-undeclared = Report all pay, for the week you worked. Pay that is left out on purpose comes off in full, and a penalty of up to three times as much can follow within 36 months. Left some out? Correct it now: Service Canada can give a warning instead.
ei-compassionate-note-violation = A notice of violation raises what you need for 260 weeks (five years), but in two successful claims at most. If it was already used twice, tell Service Canada.
ei-compassionate-note-quit-earlier = Hours from before the day you quit, or were fired for misconduct, may not count to open a claim. Once a claim is open, these weeks can be paid. Ask Service Canada.
ei-compassionate-note-mixed = If no regular weeks are paid in the claim, weeks for illness, birth, a child and care add up, each to its own limit. The claim can then be longer than a year, up to 104 weeks. With regular weeks, it is 50 in all.
ei-compassionate-note-top-up = Money from the employer on top of EI is not deducted, as long as both together stay within your normal pay and your leave credits are not used up.

ei-fishing-note-undeclared = Report all pay, for the week you worked. Pay that is left out on purpose comes off in full, and a penalty of up to three times as much can follow within 36 months. Left some out? Correct it now: Service Canada can give a warning instead.
ei-fishing-note-violation = A notice of violation raises what you need for 260 weeks (five years), but in two successful claims at most. If it was already used twice, tell Service Canada.

ei-maternity-unless-relative = Work for a relative is insured if the pay and terms are what a stranger would have had. The Canada Revenue Agency can rule on it: you have until 29 June of the next year to ask. Apply all the same.
ei-maternity-note-undeclared = Report all pay, for the week you worked. Pay that is left out on purpose comes off in full, and a penalty of up to three times as much can follow within 36 months. Left some out? Correct it now: Service Canada can give a warning instead.
ei-maternity-note-violation = A notice of violation raises what you need for 260 weeks (five years), but in two successful claims at most. If it was already used twice, tell Service Canada.
ei-maternity-note-quit-earlier = Hours from before the day you quit, or were fired for misconduct, may not count to open a claim. Once a claim is open, these weeks can be paid. Ask Service Canada.
ei-maternity-note-mixed = If no regular weeks are paid in the claim, 15 maternity weeks, 35 parental weeks and 26 weeks of illness can all be paid: 76 in a claim of up to 78 weeks. With extended parental weeks it is 102 of 104. With regular weeks, it is 50 in all.

ei-parental-unless-relative = Work for a relative is insured if the pay and terms are what a stranger would have had. The Canada Revenue Agency can rule on it: you have until 29 June of the next year to ask. Apply all the same.
ei-parental-note-undeclared = Report all pay, for the week you worked. Pay that is left out on purpose comes off in full, and a penalty of up to three times as much can follow within 36 months. Left some out? Correct it now: Service Canada can give a warning instead.
ei-parental-note-violation = A notice of violation raises what you need for 260 weeks (five years), but in two successful claims at most. If it was already used twice, tell Service Canada.
ei-parental-note-quit-earlier = Hours from before the day you quit, or were fired for misconduct, may not count to open a claim. Once a claim is open, these weeks can be paid. Ask Service Canada.
ei-parental-note-mixed = If no regular weeks are paid in the claim, 15 maternity weeks, 35 parental weeks and 26 weeks of illness can all be paid: 76 in a claim of up to 78 weeks. With extended parental weeks it is 102 of 104. With regular weeks, it is 50 in all.
ei-parental-note-top-up = Money from the employer on top of EI is not deducted, as long as both together stay within your normal pay and your leave credits are not used up.

ei-regular-unless-relative = Work for a relative is insured if the pay and terms are what a stranger would have had. The Canada Revenue Agency can rule on it: you have until 29 June of the next year to ask. Apply all the same.
ei-regular-note-undeclared = Report all pay, for the week you worked. Pay that is left out on purpose comes off in full, and a penalty of up to three times as much can follow within 36 months. Left some out? Correct it now: Service Canada can give a warning instead.
ei-regular-note-violation = A notice of violation raises what you need for 260 weeks (five years), but in two successful claims at most. If it was already used twice, tell Service Canada.
ei-regular-note-assistance = On Ontario Works or ODSP while you wait for EI? If you agreed to it in writing, what they paid for the same weeks is taken from EI and sent back to them. The first payments can be small, or nothing.
ei-regular-note-overpaid = Paid too much? Service Canada can look back 36 months, or 72 if it finds something false. Ask it to write off a debt that would cause hardship, or, for money paid more than 12 months before, one that comes from a mistake of the office or of the employer.
ei-regular-note-longer-period = Weeks that are not paid because of workers’ compensation, or custody without a conviction, make the claim longer: up to 104 weeks instead of 52.

ei-self-employed-note-undeclared = Report all pay, for the week you worked. Pay that is left out on purpose comes off in full, and a penalty of up to three times as much can follow within 36 months. Left some out? Correct it now: Service Canada can give a warning instead.
ei-self-employed-note-violation = A notice of violation raises what you need for 260 weeks (five years), but in two successful claims at most. If it was already used twice, tell Service Canada.

ei-sickness-unless-relative = Work for a relative is insured if the pay and terms are what a stranger would have had. The Canada Revenue Agency can rule on it: you have until 29 June of the next year to ask. Apply all the same.
ei-sickness-note-undeclared = Report all pay, for the week you worked. Pay that is left out on purpose comes off in full, and a penalty of up to three times as much can follow within 36 months. Left some out? Correct it now: Service Canada can give a warning instead.
ei-sickness-note-violation = A notice of violation raises what you need for 260 weeks (five years), but in two successful claims at most. If it was already used twice, tell Service Canada.
ei-sickness-note-quit-earlier = Hours from before the day you quit, or were fired for misconduct, may not count to open a claim. Once a claim is open, these weeks can be paid. Ask Service Canada.
ei-sickness-note-mixed = If no regular weeks are paid in the claim, weeks for illness, birth, a child and care add up, each to its own limit. The claim can then be longer than a year, up to 104 weeks. With regular weeks, it is 50 in all.
ei-sickness-note-assistance = On Ontario Works or ODSP while you wait for EI? If you agreed to it in writing, what they paid for the same weeks is taken from EI and sent back to them. The first payments can be small, or nothing.
ei-sickness-note-overpaid = Paid too much? Service Canada can look back 36 months, or 72 if it finds something false. Ask it to write off a debt that would cause hardship, or, for money paid more than 12 months before, one that comes from a mistake of the office or of the employer.
ei-sickness-note-longer-period = Weeks that are not paid because of workers’ compensation, or custody without a conviction, make the claim longer: up to 104 weeks instead of 52.

# Papers
document-end-notice = The contract with its end date, or the notice of layoff
document-absence-papers = Papers about the absence: the dates, and an appointment, invitation or death notice
