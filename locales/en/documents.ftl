# Papers to have ready, one list for all programs
document-sin = Social insurance number
document-residence-history = Dates of every stay in and outside Canada since turning 18
document-legal-status-proof = Papers that show the legal status, such as a citizenship card or a record of landing
document-bank-details = Bank account details for direct deposit, from a cheque or the bank’s website
document-partner-details = Spouse’s or partner’s social insurance number and date of birth
document-marriage-proof = Marriage certificate, or a declaration of a common-law union
document-death-certificate = Death certificate of the spouse or partner
document-tax-return = Last year’s tax return, filed; without one, a statement of the income of the last two years
document-income-change-proof = Papers that show when work ended or a pension went down
