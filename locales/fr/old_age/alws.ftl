# Allocation au survivant
alws-name = Allocation au survivant
alws-about = Un montant mensuel pour les personnes de 60 à 64 ans dont le conjoint ou la conjointe est décédé et qui ne vivent pas dans un nouveau couple. Elle n’est pas imposable.

alws-condition-survivor = Votre conjoint ou conjointe est décédé, et vous ne vivez pas dans un nouveau couple.
alws-met-survivor = Veuf ou veuve, sans nouveau couple.
alws-failed-survivor = Cette allocation s’adresse aux personnes veuves qui ne vivent pas dans un nouveau couple. Un divorce avant le décès ne compte pas.
alws-open-survivor = Cela dépend de l’état matrimonial.

alws-condition-old-enough = Vous avez 60 ans ou plus. L’allocation peut commencer le mois qui suit votre 60e anniversaire, ou le mois qui suit le décès s’il est plus tardif.
alws-met-old-enough = 60 ans passés, et le mois du décès est passé.
alws-failed-old-enough = Le premier mois possible est celui qui suit le 60e anniversaire, ou le décès s’il est plus tardif.
alws-open-old-enough = Cela dépend de la date de naissance et du mois du décès.

alws-condition-under-65 = Vous n’avez pas encore 65 ans. Le dernier mois est celui de votre 65e anniversaire.
alws-met-under-65 = Pas encore 65 ans passés : le dernier mois est { $limit }.
alws-failed-under-65 = L’allocation a pris fin en { $limit }, le mois du 65e anniversaire. Ensuite vient la pension.
alws-open-under-65 = Cela dépend de la date de naissance.

alws-condition-resident = Vous vivez au Canada.
alws-met-resident = Vit au Canada.
alws-failed-resident = L’allocation est versée seulement aux personnes qui vivent au Canada.
alws-open-resident = Cela dépend du lieu de résidence.

alws-condition-residence = Vous avez vécu au Canada au moins 10 ans après vos 18 ans.
alws-met-residence = { $value } au Canada après 18 ans ; il en faut au moins { $limit }.
alws-failed-residence = { $value } au Canada après 18 ans jusqu’ici ; il en faut { $limit }.
alws-open-residence = Cela dépend des années au Canada après 18 ans ; il en faut { $limit }.
alws-unless-agreement = Les années dans un pays qui a un accord avec le Canada peuvent compter pour atteindre les { $limit } exigés. Service Canada fait ce calcul avec l’autre pays.

alws-condition-legal = Vous êtes citoyen ou résident légal du Canada.
alws-met-legal = Le statut légal est de ceux que la loi accepte.
alws-failed-legal = La loi demande la citoyenneté ou la résidence légale.
alws-open-legal = Cela dépend du statut légal au Canada.
alws-unless-other-status = Avec ce statut, la réponse dépend des documents. Demandez à Service Canada : certains titulaires de permis sont des résidents légaux.

alws-condition-present = Vous n’êtes pas absent du Canada pour plus de six mois.
alws-met-present = Pas d’absence de plus de six mois.
alws-failed-present = Le versement cesse après six mois d’absence et reprend le mois du retour.
alws-open-present = Cela dépend de la durée des absences.
alws-condition-prison = Vous n’êtes pas dans un pénitencier.
alws-met-prison = Pas en prison.
alws-failed-prison = Elle est suspendue dans un pénitencier après le premier mois, et reprend le mois de la libération.
alws-open-prison = Cela dépend d’une éventuelle peine de prison de plus de 90 jours, et du lieu où elle est purgée.
alws-unless-provincial = Dans une prison provinciale, l’Allocation cesse seulement si la province a un accord avec Ottawa. Nous n’en avons trouvé aucun pour l’Ontario. Demandez à Service Canada.

alws-condition-sponsorship = Vous n’êtes pas visé par un engagement de parrainage en vigueur.
alws-met-sponsorship = Aucun engagement de parrainage n’y fait obstacle.
alws-failed-sponsorship = Rien n’est versé pendant un engagement de parrainage. Le versement peut commencer quand l’engagement prend fin.
alws-open-sponsorship = Cela dépend d’un éventuel engagement de parrainage. Dans le doute, demandez à Service Canada.

alws-condition-low-income = Votre revenu est sous la limite.
alws-met-low-income = Le revenu qui compte est de { $value } ; la limite est d’environ { $limit }.
alws-failed-low-income = Le revenu qui compte est de { $value } ; le versement prend fin vers { $limit }.
alws-open-low-income = Cela dépend du revenu ; le versement prend fin vers { $limit }.

alws-amount-monthly = Allocation au survivant
alws-let-amount = Allocation au survivant

alws-window-apply-from = Présentez la demande à partir de { $value }, 11 mois d’avance.
alws-window-last-month = Le dernier mois est { $value }, celui du 65e anniversaire. Ensuite vient la pension.
alws-window-estimate-until = Le revenu prévu compte ici jusqu’en { $value }. Ensuite, le revenu d’années complètes compte de nouveau.
alws-step-already = Elle est déjà versée : rien à demander. Si vous receviez l’Allocation avant le décès, celle-ci suit sans nouvelle demande : signalez le décès à Service Canada.

alws-step-apply = Demander sur le formulaire de la page de l’Allocation au survivant
alws-step-estimate = Demander le calcul d’après le revenu prévu, avec le formulaire ISP-3041
alws-step-phone = Téléphoner à Service Canada au sujet des pensions
alws-note-year = Le revenu qui compte est celui de l’année civile commencée en { $value }. Chaque mois de juillet, l’année suivante prend sa place.

alws-note-renewal = Faites votre déclaration de revenus avant le 30 avril, chaque année. L’Allocation continue alors en juillet. En cas de retard, le versement s’arrête en juillet, puis reprend quand le revenu est connu.
alws-note-at-65 = À 65 ans, il n’y a rien à demander : le mois qui suit l’anniversaire, la pension et le Supplément prennent la suite d’eux-mêmes.
alws-note-estate = La personne décédée n’avait pas demandé sa propre pension ? La succession peut le faire dans l’année qui suit le décès. Pendant cette année, vous pouvez aussi demander l’Allocation que vous auriez pu avoir ensemble.
alws-note-new-couple = Elle prend fin avec le mois où vous vous mariez ou formez une union de fait.
alws-note-estimated-income = Ce montant utilise le revenu prévu, parce qu’il donne davantage. Il faut le demander avec le formulaire ISP-3041, et il est comparé plus tard au revenu réel.
alws-note-incapable = Une maladie, comme une démence, une psychose ou un coma, vous a empêché de présenter la demande ? Service Canada peut compter la demande à partir du début de l’incapacité, plus loin que ces dates. Demandez-le avec la demande, en joignant une attestation médicale.
alws-note-release = Avertissez Service Canada par écrit, avant ou après la libération : c’est seulement alors que le versement reprend, avec le mois de la libération.
alws-note-two-dollars = Les tables indiquent { $value }, mais selon l’article 6 du Règlement, un droit de 2 $ ou moins est versé à 2 $.
alws-note-form = Le numéro du formulaire vient d’une ancienne page officielle. Vérifiez-le avant l’envoi.
alws-window-back-pay-from = Les arriérés peuvent remonter au plus à { $value }.
alws-note-conviction = Non vérifié ici : l’allocation n’est pas versée à une personne reconnue coupable du meurtre ou de l’homicide involontaire de la personne décédée.
alws-presumed-social-assistance = Nous avons supposé que personne ne reçoit Ontario au travail ni le POSPH. Si c’est le cas, le montant est plus élevé : cette aide ne compte pas comme revenu.
alws-presumed-social-assistance-link = Dire qu’il y en a
alws-presumed-gis-receiving = Nous avons supposé qu’aucune allocation n’est encore versée.
alws-presumed-gis-receiving-link = Dire qu’une allocation est déjà versée
alws-presumed-prison-kind = Nous avons supposé que la peine se purge dans un pénitencier fédéral.
alws-presumed-prison-kind-link = Dire que c’est une prison provinciale
