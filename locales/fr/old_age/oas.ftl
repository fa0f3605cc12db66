# Pension de la Sécurité de la vieillesse
oas-name = Pension de la Sécurité de la vieillesse
oas-about = Une pension mensuelle pour les personnes de 65 ans et plus qui ont vécu assez longtemps au Canada. Il n’est pas nécessaire d’avoir travaillé. Elle est imposable.

oas-condition-age = Vous avez 65 ans ou plus. La pension peut commencer le mois qui suit votre 65e anniversaire.
oas-met-age =
    { $who ->
        [partner] Votre conjoint a passé 65 ans. La pension pouvait commencer en { $limit }.
       *[person] Vous avez passé 65 ans. La pension pouvait commencer en { $limit }.
    }
oas-failed-age =
    { $who ->
        [partner] Le premier mois possible est celui qui suit le 65e anniversaire de votre conjoint : { $limit }.
       *[person] Le premier mois possible est celui qui suit votre 65e anniversaire : { $limit }.
    }
oas-open-age = Cela dépend de la date de naissance.

oas-condition-residence = Vous avez vécu au Canada au moins 10 ans après vos 18 ans, ou 20 ans si vous vivez maintenant hors du Canada.
oas-met-residence = { $value } au Canada après 18 ans ; il en faut au moins { $limit }.
oas-failed-residence = { $value } au Canada après 18 ans jusqu’ici ; il en faut { $limit }.
oas-open-residence = Cela dépend des années au Canada après 18 ans ; il en faut { $limit }.
oas-unless-agreement = Les années dans un pays qui a un accord avec le Canada peuvent compter pour atteindre les { $limit } exigés. Service Canada fait ce calcul avec l’autre pays ; le montant dépend quand même des années au Canada.

oas-condition-legal = Vous êtes citoyen ou résident légal du Canada, ou l’étiez en quittant le Canada.
oas-met-legal = Le statut légal est de ceux que la loi accepte.
oas-failed-legal = La loi demande la citoyenneté ou la résidence légale.
oas-open-legal = Cela dépend du statut légal au Canada.
oas-unless-other-status = Avec ce statut, la réponse dépend des documents. Demandez à Service Canada : certains titulaires de permis sont des résidents légaux.

oas-condition-started = La pension est approuvée et son premier mois est arrivé. On peut la reporter jusqu’à 70 ans pour un montant plus élevé.
oas-met-started = La pension peut être versée à partir de { $limit }.
oas-failed-started = La pension commencerait en { $limit }.
oas-open-started = Cela dépend du début de la pension.

oas-condition-prison = Vous ne purgez pas une longue peine de prison. La pension est suspendue après le premier mois et reprend à la libération.
oas-met-prison = Pas en prison.
oas-failed-prison = La pension est suspendue pendant une peine de plus de 90 jours et reprend le mois de la libération.
oas-open-prison = Cela dépend d’une éventuelle peine de prison de plus de 90 jours.

oas-amount-net = Pension après impôt de récupération
oas-amount-gross = Pension avant impôt
oas-amount-recovery = Impôt de récupération retenu

oas-let-years = Années au Canada après 18 ans
oas-let-start = Premier mois de la pension
oas-let-share = Part d’une pleine pension, avec la majoration pour report
oas-let-factor-75 = Facteur à partir de 75 ans
oas-let-pension = Pension avant impôt

oas-window-letter = Une lettre de Service Canada arrive d’habitude vers { $value }.
oas-window-apply-from = Présentez la demande à partir de { $value }, 11 mois d’avance.
oas-window-back-pay-from = Si vous demandez maintenant, des arriérés peuvent remonter à { $value }. Les prendre réduit la majoration pour report.
oas-window-latest-start = Attendre après { $value } n’ajoute plus rien.

oas-step-already = Voir vos versements dans Mon dossier Service Canada
oas-step-social-assistance = Présentez la demande dès maintenant sur le formulaire papier, qui demande aussi le Supplément. Ontario au travail et le POSPH s’y attendent environ 11 mois avant 65 ans.
oas-step-letter = Attendez la lettre vers le 64e anniversaire. Si elle dit que l’inscription est automatique et que les faits sont exacts, il n’y a rien à faire. Pas de lettre un mois après 64 ans : téléphonez.
oas-step-apply-online = Demander en ligne dans Mon dossier Service Canada
oas-step-apply-paper = Demander sur papier avec le formulaire ISP-3550, qui couvre aussi le Supplément
oas-step-phone = Téléphoner à Service Canada au sujet des pensions

oas-note-absences = Les longs séjours hors du Canada sont repris comme vous les avez comptés. Service Canada vérifie les dates exactes.
oas-note-deferral-and-gis = Pendant le report de la pension, ni le Supplément ni l’Allocation du conjoint ne sont versés. Avec un faible revenu, attendre fait d’habitude perdre de l’argent.
oas-note-recovery-all = Avec ce revenu, toute la pension est reprise par l’impôt de récupération. Une demande peut quand même valoir la peine : le revenu peut baisser plus tard.
oas-note-abroad = Hors du Canada, un impôt des non-résidents peut être retenu. Il n’est pas calculé ici.
oas-note-away = Une pension de moins de 20 ans de résidence cesse après six mois d’absence et reprend au retour.
oas-note-rule-1977 = La pleine pension repose ici sur la règle pour les personnes qui avaient 25 ans au 1er juillet 1977. Service Canada demandera des preuves.
oas-note-decision = Si vous n’êtes pas d’accord avec une décision, vous avez 90 jours pour en demander la révision.

oas-compare-start-age = Commencer la pension à 65, 66, 67, 68, 69 ou 70 ans
