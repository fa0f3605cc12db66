# Steps of the calculation
ei-let-claim-start = Start of the claim
ei-let-best-total = Pay in the best weeks that count
ei-let-average = Average for the best weeks
