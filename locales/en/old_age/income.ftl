# Income as the supplement and the allowances count it
income-let-exempt = Earnings from work that are left out
income-let-own = Own income that counts
income-let-joint = Income that counts, together
