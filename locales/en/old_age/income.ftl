# Income as the supplement and the allowances count it
income-let-exempt = Earnings from work that are left out
income-let-own = Own income that counts
income-let-joint = Income that counts, together
residence-let-years = Years in Canada after 18
oas-share-let-share = Share of a full pension, with any increase for waiting
income-let-assistance = Ontario Works or ODSP within it, left out
income-let-base = Income of the year that counts, before any estimate
