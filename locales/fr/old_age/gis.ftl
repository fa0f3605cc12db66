# Supplément de revenu garanti
gis-name = Supplément de revenu garanti
gis-about = Un montant mensuel qui s’ajoute à la pension de la Sécurité de la vieillesse pour les personnes à faible revenu qui vivent au Canada. Il n’est pas imposable.

gis-condition-pension = La pension de la Sécurité de la vieillesse est versée pour le mois.
gis-met-pension = La pension peut être versée.
gis-failed-pension = Le Supplément commence avec la pension, pas avant.
gis-open-pension = Cela dépend de la pension.

gis-condition-applied = Vous recevez la pension ou la demandez maintenant.
gis-met-applied = La pension est demandée.
gis-failed-applied = Tant que la pension n’est pas demandée, aucun Supplément n’est versé.
gis-open-applied = Cela dépend de la demande de pension.

gis-condition-resident = Vous vivez au Canada.
gis-met-resident =
    { $who ->
        [partner] Votre conjoint ou conjointe vit au Canada.
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

gis-condition-low-income = Votre revenu, avec celui de votre conjoint ou conjointe s’il y a lieu, est sous la limite.
gis-met-low-income = Le revenu qui compte est de { $value } ; la limite est d’environ { $limit }.
gis-failed-low-income = Le revenu qui compte est de { $value } ; le Supplément prend fin vers { $limit }.
gis-open-low-income = Cela dépend du revenu ; le Supplément prend fin vers { $limit }.

gis-amount-monthly = Supplément

gis-let-gap = Ce qui manque à la pension pour être pleine ; le Supplément l’ajoute
gis-let-supplement = Supplément

gis-window-back-pay-from = Les arriérés peuvent remonter au plus à { $value }.
gis-window-estimate-until = Le revenu prévu compte ici jusqu’en { $value }. Ensuite, le revenu d’années complètes compte de nouveau.
gis-step-already = Il est déjà versé : rien à demander. Comparez le montant dans Mon dossier Service Canada à celui d’ici, et téléphonez s’ils diffèrent.
gis-step-by-itself = Rien à demander : quand l’Allocation prend fin, le mois du 65e anniversaire, le Supplément prend la suite de lui-même, avec la pension. Si aucun versement n’arrive le mois suivant, téléphonez.

gis-step-with-oas = Demander le Supplément sur le formulaire de pension : une seule demande suffit
gis-step-apply = Demander le Supplément avec le formulaire ISP-3025 ou dans Mon dossier Service Canada
gis-step-estimate = Demander le calcul d’après le revenu prévu, avec le formulaire ISP-3041
gis-step-living-apart = Déclarer à Service Canada que vous vivez séparément sans l’avoir choisi, avec le formulaire ISP-3040
gis-step-phone = Téléphoner à Service Canada au sujet des pensions
gis-note-year = Le revenu qui compte est celui de l’année civile commencée en { $value }. Chaque mois de juillet, l’année suivante prend sa place.

gis-note-renewal = Faites votre déclaration de revenus avant le 30 avril, chaque année. Le Supplément continue alors en juillet. En cas de retard, le versement s’arrête en juillet, puis reprend quand le revenu est connu.
gis-note-assistance = Ontario au travail et le POSPH ne comptent pas ici comme revenu. Ils diminueront de ce que versent la pension et le Supplément.
gis-note-apart = Vie séparée non choisie : les montants utilisent ici le taux d’une personne seule. Service Canada décide ; informez-le.
gis-note-partner-prison = Pendant qu’un conjoint ou une conjointe est dans un pénitencier, Service Canada peut compter l’autre personne comme seule, selon son propre revenu. Avertissez-le, puis signalez la libération.
gis-note-new-union = Le mois où le mariage ou l’union a commencé, le taux d’une personne seule vaut encore. Dès le mois suivant, c’est le taux d’un couple : avertissez Service Canada sans tarder.
gis-note-widowed-now = Le mois du décès est encore payé au taux d’un couple. Le montant donné ici est celui du mois suivant. Avertissez Service Canada sans tarder.
gis-note-separated = Vous comptez encore comme couple jusqu’à la fin des trois mois complets qui suivent le mois de la séparation. À partir de { $value }, chacun de vous compte comme personne seule : avertissez Service Canada.
gis-note-couple-floor = Quand les deux pensions sont partielles, une règle particulière permet à Service Canada de verser à l’un de vous jusqu’à { $value } de plus par mois. Ce n’est pas dans le montant donné ici. Demandez-le.
gis-note-factor = Avec moins de dix ans au Canada, le Supplément est versé en dixièmes : un par année complète jusqu’ici.
gis-note-derived = Une partie des taux de ce trimestre vient de copies indépendantes des tables officielles ou de la règle d’indexation. Un cent peut différer.
gis-note-estimated-income = Ce montant utilise le revenu prévu, parce qu’il donne davantage. Il faut le demander avec le formulaire ISP-3041. Il peut compter jusqu’en juin de la deuxième année après la fin du travail ou la baisse de la pension. Il est comparé plus tard au revenu réel : le trop-perçu est repris, le manque est versé.
gis-note-estimate-not-used = Votre propre revenu de l’année passée donne davantage que celui que vous prévoyez ; il est donc utilisé. Il n’y a rien à demander. Un mois de juillet plus tard, le revenu plus élevé comptera.
gis-presumed-social-assistance = Nous avons supposé que personne ne reçoit Ontario au travail ni le POSPH. Si c’est le cas, le montant est plus élevé : cette aide ne compte pas comme revenu.
gis-presumed-social-assistance-link = Dire qu’il y en a
gis-presumed-gis-receiving = Nous avons supposé que le Supplément n’est pas encore versé.
gis-presumed-gis-receiving-link = Dire qu’il est déjà versé
