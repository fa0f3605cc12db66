# Supplément de revenu garanti
gis-name = Supplément de revenu garanti
gis-about = Un montant mensuel qui s’ajoute à la pension de la Sécurité de la vieillesse pour les personnes à faible revenu qui vivent au Canada. Il n’est pas imposable.

gis-condition-pension = La pension de la Sécurité de la vieillesse est versée pour le mois.
gis-met-pension = La pension peut être versée.
gis-failed-pension = Le Supplément commence avec la pension, pas avant.
gis-open-pension = Cela dépend de la pension.

gis-condition-resident = Vous vivez au Canada.
gis-met-resident =
    { $who ->
        [partner] Votre conjoint vit au Canada.
       *[person] Vous vivez au Canada.
    }
gis-failed-resident = Le Supplément est versé seulement aux personnes qui vivent au Canada.
gis-open-resident = Cela dépend du lieu de résidence.

gis-condition-present = Vous n’êtes pas absent du Canada pour plus de six mois.
gis-met-present = Pas d’absence de plus de six mois.
gis-failed-present = Le Supplément cesse après six mois d’absence et reprend le mois du retour.
gis-open-present = Cela dépend de la durée des absences.

gis-condition-sponsorship = Vous n’êtes pas visé par un engagement de parrainage en vigueur.
gis-met-sponsorship = Aucun engagement de parrainage n’y fait obstacle.
gis-failed-sponsorship = Le Supplément n’est pas versé pendant un engagement de parrainage. Il peut commencer quand l’engagement prend fin.
gis-open-sponsorship = Cela dépend d’un éventuel engagement de parrainage. Dans le doute, demandez à Service Canada.

gis-condition-low-income = Votre revenu, avec celui de votre conjoint s’il y a lieu, est sous la limite.
gis-met-low-income = Le revenu qui compte est de { $value } ; la limite est d’environ { $limit }.
gis-failed-low-income = Le revenu qui compte est de { $value } ; le Supplément prend fin vers { $limit }.
gis-open-low-income = Cela dépend du revenu ; le Supplément prend fin vers { $limit }.

gis-amount-monthly = Supplément

gis-let-gap = Ce qui manque à la pension pour être pleine ; le Supplément l’ajoute
gis-let-supplement = Supplément

gis-window-back-pay-from = Les arriérés peuvent remonter au plus à { $value }.

gis-step-with-oas = Demander le Supplément sur le formulaire de pension : une seule demande suffit
gis-step-apply = Demander le Supplément avec le formulaire ISP-3025 ou dans Mon dossier Service Canada
gis-step-estimate = Demander le calcul d’après le revenu prévu, avec le formulaire ISP-3041
gis-step-phone = Téléphoner à Service Canada au sujet des pensions

gis-note-renewal = Produisez une déclaration de revenus avant le 30 avril chaque année : elle renouvelle le Supplément en juillet.
gis-note-apart = Vie séparée non choisie : les montants utilisent ici le taux d’une personne seule. Service Canada décide ; informez-le.
gis-note-couple-floor = Quand les deux pensions sont partielles, une règle particulière peut donner un peu plus à l’un de vous. Elle n’est pas calculée ici ; demandez à Service Canada.
gis-note-derived = Une partie des taux de ce trimestre vient de copies indépendantes des tables officielles ou de la règle d’indexation. Un cent peut différer.
gis-note-estimated-income = Ce montant utilise le revenu prévu. Il faut le demander avec le formulaire ISP-3041, et il est comparé plus tard au revenu réel.
