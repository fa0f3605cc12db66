# Le revenu selon le Supplément et les allocations
income-let-exempt = Revenu de travail qui ne compte pas
income-let-own = Revenu propre qui compte
income-let-joint = Revenu qui compte, ensemble
