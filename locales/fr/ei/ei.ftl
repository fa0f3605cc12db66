# Étapes du calcul
ei-let-claim-start = Début de la demande
ei-let-best-total = Paie des meilleures semaines comptées
ei-let-average = Moyenne des meilleures semaines
