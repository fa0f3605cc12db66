# Allocation
alw-name = Allocation
alw-about = Un montant mensuel pour les personnes de 60 à 64 ans dont l’époux ou le conjoint de fait peut recevoir le Supplément de revenu garanti. Elle n’est pas imposable.

alw-condition-old-enough = Vous avez 60 ans ou plus. L’Allocation peut commencer le mois qui suit votre 60e anniversaire.
alw-met-old-enough = 60 ans passés : elle pouvait commencer en { $limit }.
alw-failed-old-enough = Le premier mois possible est celui qui suit le 60e anniversaire : { $limit }.
alw-open-old-enough = Cela dépend de la date de naissance.

alw-condition-under-65 = Vous n’avez pas encore 65 ans. Le dernier mois est celui de votre 65e anniversaire.
alw-met-under-65 = Pas encore 65 ans passés : le dernier mois est { $limit }.
alw-failed-under-65 = L’Allocation a pris fin en { $limit }, le mois du 65e anniversaire. Ensuite vient la pension.
alw-open-under-65 = Cela dépend de la date de naissance.

alw-condition-couple = Vous avez un époux ou un conjoint de fait.
alw-met-couple = Il y a un époux ou un conjoint de fait.
alw-failed-couple = L’Allocation s’adresse aux personnes qui ont un époux ou un conjoint de fait.
alw-open-couple = Cela dépend de l’état matrimonial.

alw-condition-partner-pensioner = Votre conjoint reçoit la pension et peut recevoir le Supplément.
alw-met-partner-pensioner = L’autre personne du couple peut recevoir le Supplément.
alw-failed-partner-pensioner = L’autre personne du couple doit recevoir la pension et pouvoir recevoir le Supplément. L’Allocation n’est pas versée pendant qu’elle reporte la pension ou vit à l’étranger.
alw-open-partner-pensioner = Cela dépend de la possibilité, pour l’autre personne du couple, de recevoir le Supplément.

alw-condition-resident = Vous vivez au Canada.
alw-met-resident = Vit au Canada.
alw-failed-resident = L’Allocation est versée seulement aux personnes qui vivent au Canada.
alw-open-resident = Cela dépend du lieu de résidence.

alw-condition-residence = Vous avez vécu au Canada au moins 10 ans après vos 18 ans.
alw-met-residence = { $value } au Canada après 18 ans ; il en faut au moins { $limit }.
alw-failed-residence = { $value } au Canada après 18 ans jusqu’ici ; il en faut { $limit }.
alw-open-residence = Cela dépend des années au Canada après 18 ans ; il en faut { $limit }.
alw-unless-agreement = Les années dans un pays qui a un accord avec le Canada peuvent compter pour atteindre les { $limit } exigés. Service Canada fait ce calcul avec l’autre pays.

alw-condition-legal = Vous êtes citoyen ou résident légal du Canada.
alw-met-legal = Le statut légal est de ceux que la loi accepte.
alw-failed-legal = La loi demande la citoyenneté ou la résidence légale.
alw-open-legal = Cela dépend du statut légal au Canada.
alw-unless-other-status = Avec ce statut, la réponse dépend des documents. Demandez à Service Canada : certains titulaires de permis sont des résidents légaux.

alw-condition-present = Vous n’êtes pas absent du Canada pour plus de six mois.
alw-met-present = Pas d’absence de plus de six mois.
alw-failed-present = Le versement cesse après six mois d’absence et reprend le mois du retour.
alw-open-present = Cela dépend de la durée des absences.

alw-condition-sponsorship = Vous n’êtes pas visé par un engagement de parrainage en vigueur.
alw-met-sponsorship = Aucun engagement de parrainage n’y fait obstacle.
alw-failed-sponsorship = Rien n’est versé pendant un engagement de parrainage. Le versement peut commencer quand l’engagement prend fin.
alw-open-sponsorship = Cela dépend d’un éventuel engagement de parrainage. Dans le doute, demandez à Service Canada.

alw-condition-low-income = Votre revenu à deux est sous la limite.
alw-met-low-income = Le revenu qui compte est de { $value } ; la limite est d’environ { $limit }.
alw-failed-low-income = Le revenu qui compte est de { $value } ; le versement prend fin vers { $limit }.
alw-open-low-income = Cela dépend du revenu ; le versement prend fin vers { $limit }.

alw-amount-monthly = Allocation
alw-let-allowance = Allocation

alw-window-apply-from = Présentez la demande à partir de { $value }, 11 mois d’avance.
alw-window-last-month = Le dernier mois est { $value }, celui du 65e anniversaire. Ensuite vient la pension.

alw-step-apply = Demander ensemble, avec votre conjoint, sur le formulaire de la page de l’Allocation
alw-step-phone = Téléphoner à Service Canada au sujet des pensions

alw-note-renewal = Produisez une déclaration de revenus avant le 30 avril chaque année : elle renouvelle le versement en juillet.
alw-note-two-dollars = Les tables indiquent ce petit montant, mais selon l’article 6 du Règlement, un droit de 2 $ ou moins est versé à 2 $.
alw-note-form = Le numéro du formulaire vient d’une ancienne page officielle. Vérifiez-le avant l’envoi.
alw-note-apart = Vie séparée non choisie : seul le revenu de la personne la plus jeune compte ici. Service Canada décide ; informez-le.
