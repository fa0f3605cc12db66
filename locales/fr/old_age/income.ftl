# Le revenu selon le Supplément et les allocations
income-let-exempt = Revenu de travail qui ne compte pas
income-let-own = Revenu personnel qui compte
income-let-joint = Revenu qui compte, ensemble
residence-let-years = Années au Canada après 18 ans
oas-share-let-share = Part d’une pleine pension, avec la majoration pour report
income-let-assistance = Dont Ontario au travail ou POSPH, qui ne compte pas
income-let-base = Revenu de l’année qui compte, avant toute estimation
