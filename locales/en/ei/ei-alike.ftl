# What several benefits say alike.

ei-adoption-unless-relative = Work for a relative is insured if the pay and terms are what a stranger would have had. The Canada Revenue Agency can rule on it: you have until 29 June of the next year to ask. Apply all the same.

ei-care-adult-unless-relative = Work for a relative is insured if the pay and terms are what a stranger would have had. The Canada Revenue Agency can rule on it: you have until 29 June of the next year to ask. Apply all the same.

ei-care-child-unless-relative = Work for a relative is insured if the pay and terms are what a stranger would have had. The Canada Revenue Agency can rule on it: you have until 29 June of the next year to ask. Apply all the same.

ei-compassionate-unless-relative = Work for a relative is insured if the pay and terms are what a stranger would have had. The Canada Revenue Agency can rule on it: you have until 29 June of the next year to ask. Apply all the same.


ei-maternity-unless-relative = Work for a relative is insured if the pay and terms are what a stranger would have had. The Canada Revenue Agency can rule on it: you have until 29 June of the next year to ask. Apply all the same.

ei-parental-unless-relative = Work for a relative is insured if the pay and terms are what a stranger would have had. The Canada Revenue Agency can rule on it: you have until 29 June of the next year to ask. Apply all the same.

ei-regular-unless-relative = Work for a relative is insured if the pay and terms are what a stranger would have had. The Canada Revenue Agency can rule on it: you have until 29 June of the next year to ask. Apply all the same.


ei-sickness-unless-relative = Work for a relative is insured if the pay and terms are what a stranger would have had. The Canada Revenue Agency can rule on it: you have until 29 June of the next year to ask. Apply all the same.

# Papers
document-end-notice = The contract with its end date, or the notice of layoff
document-absence-papers = Papers about the absence: the dates, and an appointment, invitation or death notice
