# What to do when a paper is missing
documents-missing = Missing? { $advice }
documents-missing-other = Is another paper missing? Ask for a benefit all the same, today: say which paper is missing, and ask the office what it takes instead.
document-sin-missing = Service Canada confirms your number for free: online, by mail, or the same day at a Centre with a photo identity paper.
document-birth-certificate-missing = Order it from ServiceOntario, 1‑800‑461‑2156, or from the province of birth. In northern First Nations, Service Canada visits take registrations of birth.
document-birth-proof-missing = Order the child’s birth certificate from ServiceOntario, 1‑800‑461‑2156.
document-roe-missing = Apply without it, today. Service Canada asks the employer.
document-medical-certificate-missing = Apply at once and hand it in later.
document-tax-return-missing = File it, late is fine. Free tax clinics help people with a modest income.
document-bank-details-missing = A cheque can be mailed instead. Opening a basic account is every adult’s right, with two identity papers.
document-residence-history-missing = Old passports, school records, leases and work records help. Service Canada accepts a statement of your own for gaps.
document-legal-status-proof-missing = Ask Immigration, Refugees and Citizenship Canada for a verification of status; the application can be begun without it.
document-marriage-proof-missing = Two sworn statements can stand in; ask the office which form.
document-death-certificate-missing = A funeral director’s statement of death is often enough to begin.
document-statement-of-contributions-missing = It is in My Service Canada Account, or mailed on request: 1‑800‑277‑9914.
document-status-card-missing = Indigenous Services Canada, 1‑800‑567‑9604, renews it; a Service Canada visit can help with the form.
document-second-identity-missing = ServiceOntario sells a photo card for people without a driver’s licence.

calendar-save = Save the dates for your calendar
calendar-file = benefit-dates.ics

referral-lead = One page to take to a community partner or an office, in both languages. It stays with you; print it and fill in the lines by hand.
referral-held = This sheet belongs to the client. It was made on the client’s own device, and nothing was sent anywhere. Results are estimates; the offices decide.
referral-programs = What may fit, and how to apply
referral-needs = How the client deals with offices
referral-consent = Consent
referral-consent-text = I agree that the partner named here reads this sheet and passes it on to Service Canada or another office, only to help me apply. I can take this back at any time. I may refuse, and lose nothing by it.
referral-name = Name:
referral-contact = How to reach me:
referral-signature = Signature and date:
referral-partner = Partner organization:
referral-no-sin = Do not write a social insurance number on this sheet.

handover-lead = Open your answers on another device: scan the code with its camera, or send yourself the link.
handover-private = The code and the link hold your answers themselves. There is no server in between. They hold no name, address or telephone number; still, whoever has them can read the answers.
handover-code = Square code with your answers
handover-too-long = There are too many answers for a code. Use the link, or save a file.
handover-link = The link
handover-copy = Copy the link
handover-copied = The link is copied.
handover-not-copied = The link could not be copied. Select it and copy it yourself.
handover-contains = What it contains
handover-offered = Answers from another device
handover-look = The link contains these answers. Look them over before you take them.
handover-instead = They would replace the answers you gave here.
handover-take = Take these answers
handover-leave = Leave them
handover-damaged = The link is damaged or cut off. Copy all of it, or scan the code again.
