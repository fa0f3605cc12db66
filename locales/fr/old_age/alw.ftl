# Allocation
alw-name = Allocation
alw-about = Un montant mensuel pour les personnes de 60 à 64 ans dont le conjoint ou la conjointe peut recevoir le Supplément de revenu garanti. Elle n’est pas imposable.

alw-condition-old-enough = Vous avez 60 ans ou plus. L’Allocation peut commencer le mois qui suit votre 60e anniversaire.
alw-met-old-enough = 60 ans passés : elle pouvait commencer en { $limit }.
alw-failed-old-enough = Le premier mois possible est celui qui suit le 60e anniversaire : { $limit }.
alw-open-old-enough = Cela dépend de la date de naissance.

alw-condition-under-65 = Vous n’avez pas encore 65 ans. Le dernier mois est celui de votre 65e anniversaire.
alw-met-under-65 = Pas encore 65 ans passés : le dernier mois est { $limit }.
alw-failed-under-65 = L’Allocation a pris fin en { $limit }, le mois du 65e anniversaire. Ensuite vient la pension.
alw-open-under-65 = Cela dépend de la date de naissance.

alw-condition-couple = Vous avez un conjoint ou une conjointe.
alw-met-couple = Il y a un conjoint ou une conjointe.
alw-failed-couple = L’Allocation s’adresse aux personnes qui ont un conjoint ou une conjointe. Elle commence le mois qui suit le mariage, ou après un an de vie commune.
alw-open-couple = Cela dépend de l’état matrimonial.
alw-condition-united = Le mois où le mariage ou l’union de fait a commencé est passé.
alw-met-united = L’union a commencé un mois précédent.
alw-failed-united = Elle commence le mois qui suit le mariage ou le début de l’union.
alw-open-united = Cela dépend du début de l’union.

alw-condition-partner-pensioner = Votre conjoint ou conjointe reçoit la pension et peut recevoir le Supplément.
alw-met-partner-pensioner = L’autre personne du couple peut recevoir le Supplément.
alw-failed-partner-pensioner = L’autre personne du couple doit recevoir la pension et pouvoir recevoir le Supplément. L’Allocation n’est pas versée pendant qu’elle reporte la pension ou vit à l’étranger.
alw-open-partner-pensioner = Cela dépend de la possibilité, pour l’autre personne du couple, de recevoir le Supplément.

alw-condition-partner-supplement = L’autre personne du couple peut recevoir le Supplément, seule ou avec vous comme couple.
alw-met-partner-supplement = L’autre personne du couple peut recevoir le Supplément.
alw-failed-partner-supplement = Seul votre propre revenu compte pour le montant. Mais l’Allocation n’est versée que si l’autre personne du couple peut recevoir le Supplément, et son revenu est trop élevé.
alw-open-partner-supplement = Cela dépend du revenu de l’autre personne : il doit permettre le Supplément.

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
alw-condition-prison = Vous n’êtes pas dans un pénitencier.
alw-met-prison = Pas en prison.
alw-failed-prison = Elle est suspendue dans un pénitencier après le premier mois, et reprend le mois de la libération.
alw-open-prison = Cela dépend d’une éventuelle peine de prison de plus de 90 jours, et du lieu où elle est purgée.
alw-unless-provincial = Dans une prison provinciale, l’Allocation cesse seulement si la province a un accord avec Ottawa. Nous n’en avons trouvé aucun pour l’Ontario. Demandez à Service Canada.

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
alw-window-back-pay-from = Les arriérés peuvent remonter au plus à { $value }.
alw-window-last-month = Le dernier mois est { $value }, celui du 65e anniversaire. Ensuite vient la pension.
alw-window-estimate-until = Le revenu prévu compte ici jusqu’en { $value }. Ensuite, le revenu d’années complètes compte de nouveau.
alw-step-already = Elle est déjà versée : rien à demander. Comparez le montant à celui d’ici, et téléphonez s’ils diffèrent.

alw-step-apply = Faire la demande avec votre conjoint ou conjointe, sur le formulaire de la page de l’Allocation
alw-step-estimate = Demander le calcul d’après le revenu prévu, avec le formulaire ISP-3041
alw-step-living-apart = Déclarer à Service Canada que vous vivez séparément sans l’avoir choisi, avec le formulaire ISP-3040
alw-step-phone = Téléphoner à Service Canada au sujet des pensions
alw-note-year = Le revenu qui compte est celui de l’année civile commencée en { $value }. Chaque mois de juillet, l’année suivante prend sa place.

alw-note-renewal = Faites votre déclaration de revenus avant le 30 avril, chaque année. L’Allocation continue alors en juillet. En cas de retard, le versement s’arrête en juillet, puis reprend quand le revenu est connu.
alw-note-at-65 = À 65 ans, il n’y a rien à demander : le mois qui suit l’anniversaire, la pension et le Supplément prennent la suite d’eux-mêmes.
alw-note-estimated-income = Ce montant utilise le revenu prévu, parce qu’il donne davantage. Il faut le demander avec le formulaire ISP-3041, et il est comparé plus tard au revenu réel.
alw-note-incapable = Une maladie, comme une démence, une psychose ou un coma, vous a empêché de présenter la demande ? Service Canada peut compter la demande à partir du début de l’incapacité, plus loin que ces dates. Demandez-le avec la demande, en joignant une attestation médicale.
alw-note-release = Avertissez Service Canada par écrit, avant ou après la libération : c’est seulement alors que le versement reprend, avec le mois de la libération.
alw-note-two-dollars = Les tables indiquent { $value }, mais selon l’article 6 du Règlement, un droit de 2 $ ou moins est versé à 2 $.
alw-note-form = Le numéro du formulaire vient d’une ancienne page officielle. Vérifiez-le avant l’envoi.
alw-note-apart = Vie séparée non choisie : seul le revenu de la personne la plus jeune compte ici. Service Canada décide ; informez-le.
alw-note-partner-prison = Pendant que la personne pensionnée est dans un pénitencier, vous pouvez faire la demande sans elle, et seul votre revenu compte.
alw-note-separated = Après une séparation, elle est versée trois mois encore, la dernière fois en { $value }.
alw-presumed-social-assistance = Nous avons supposé que personne ne reçoit Ontario au travail ni le POSPH. Si c’est le cas, le montant est plus élevé : cette aide ne compte pas comme revenu.
alw-presumed-social-assistance-link = Dire qu’il y en a
alw-presumed-gis-receiving = Nous avons supposé que l’Allocation n’est pas encore versée.
alw-presumed-gis-receiving-link = Dire qu’elle est déjà versée
alw-presumed-prison-kind = Nous avons supposé que la peine se purge dans un pénitencier fédéral.
alw-presumed-prison-kind-link = Dire que c’est une prison provinciale
