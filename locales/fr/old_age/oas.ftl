# Pension de la Sécurité de la vieillesse
oas-name = Pension de la Sécurité de la vieillesse
oas-about = Une pension mensuelle pour les personnes de 65 ans et plus qui ont vécu assez longtemps au Canada. Il n’est pas nécessaire d’avoir travaillé. Elle est imposable.

oas-condition-age = Vous avez 65 ans ou plus. La pension peut commencer le mois qui suit votre 65e anniversaire.
oas-met-age =
    { $who ->
        [partner] Votre conjoint ou conjointe a passé 65 ans. La pension pouvait commencer en { $limit }.
       *[person] Vous avez passé 65 ans. La pension pouvait commencer en { $limit }.
    }
oas-failed-age =
    { $who ->
        [partner] Le premier mois possible est celui qui suit le 65e anniversaire de votre conjoint ou conjointe : { $limit }.
       *[person] Le premier mois possible est celui qui suit votre 65e anniversaire : { $limit }.
    }
oas-open-age = Cela dépend de la date de naissance.

oas-condition-residence = Vous avez vécu au Canada au moins 10 ans après vos 18 ans, ou 20 ans si vous vivez maintenant hors du Canada.
oas-met-residence = { $value } au Canada après 18 ans ; il en faut au moins { $limit }.
oas-failed-residence = { $value } au Canada après 18 ans jusqu’ici ; il en faut { $limit }.
oas-open-residence = Cela dépend des années au Canada après 18 ans ; il en faut { $limit }.
oas-unless-agreement = Les années dans un pays qui a un accord avec le Canada peuvent compter pour atteindre les { $limit } exigés. Service Canada fait ce calcul avec l’autre pays ; le montant dépend quand même des années au Canada.
oas-unless-in-pay = La pension est déjà versée avec moins d’années, grâce à un accord avec un autre pays.

oas-condition-legal = Vous êtes citoyen ou résident légal du Canada, ou l’étiez en quittant le Canada.
oas-met-legal = Le statut légal est de ceux que la loi accepte.
oas-failed-legal = La loi demande la citoyenneté ou la résidence légale.
oas-open-legal = Cela dépend du statut légal au Canada.
oas-unless-other-status = Avec ce statut, la réponse dépend des documents. Demandez à Service Canada : certains titulaires de permis sont des résidents légaux.

oas-condition-started = La pension est approuvée et son premier mois est arrivé. On peut la reporter jusqu’à 70 ans pour un montant plus élevé.
oas-met-started = La pension peut être versée.
oas-failed-started = La pension n’a pas encore commencé.
oas-open-started = Cela dépend du début de la pension.

oas-condition-prison = Vous n’êtes pas dans un pénitencier. La pension est suspendue après le premier mois et reprend à la libération.
oas-met-prison = Pas en prison.
oas-failed-prison = La pension est suspendue dans un pénitencier et reprend le mois de la libération.
oas-open-prison = Cela dépend d’une éventuelle peine de prison de plus de 90 jours, et du lieu où elle est purgée.
oas-unless-provincial = Dans une prison provinciale, la pension cesse seulement si la province a un accord avec Ottawa. Nous n’en avons trouvé aucun pour l’Ontario. Demandez à Service Canada.
oas-condition-present = Vous n’êtes pas absent du Canada pour plus de six mois, ou avez 20 ans au Canada après vos 18 ans.
oas-met-present = Aucune absence n’y fait obstacle.
oas-failed-present = Avec moins de 20 ans au Canada, la pension cesse après six mois d’absence. Elle reprend le mois du retour.
oas-open-present = Cela dépend de la durée des absences et des années au Canada.

oas-amount-net = Pension après impôt de récupération
oas-amount-gross = Pension avant impôt
oas-amount-recovery = Impôt de récupération retenu

oas-let-start = Premier mois de la pension
oas-let-factor-75 = Facteur à partir de 75 ans
oas-let-pension = Pension avant impôt
oas-window-begins = La pension peut commencer en { $value }.

oas-window-letter = Une lettre de Service Canada arrive d’habitude vers { $value }.
oas-window-apply-from = Présentez la demande à partir de { $value }, 11 mois d’avance.
oas-window-back-pay-from = Si vous faites la demande maintenant, des arriérés peuvent remonter à { $value }.
oas-window-latest-start = Attendre après { $value } n’ajoute plus rien.
oas-window-cancel-until = Si elle vient de commencer : vous pouvez l’annuler par écrit dans les six mois du premier versement, soit environ jusqu’en { $value }. Vous remboursez dans les six mois suivants et pouvez alors attendre un montant plus élevé.

oas-step-already = Voir vos versements dans Mon dossier Service Canada
oas-step-by-itself = Rien à demander : quand l’Allocation prend fin, le mois du 65e anniversaire, la pension et le Supplément prennent la suite d’eux-mêmes. Si aucun versement n’arrive le mois suivant, téléphonez.
oas-step-social-assistance = Présentez la demande dès maintenant sur le formulaire papier, qui demande aussi le Supplément. Ontario au travail et le POSPH s’y attendent environ 11 mois avant 65 ans.
oas-step-letter = Attendez la lettre qui arrive vers le mois suivant le 64e anniversaire. Si elle annonce une inscription automatique et que les faits sont exacts, il n’y a rien à faire. Si elle n’arrive pas, téléphonez.
oas-step-letter-came = Si une lettre a annoncé une inscription automatique, il n’y a rien à faire. Si elle vous demande de présenter une demande, ou si aucune n’est arrivée, faites-la maintenant.
oas-step-apply-online = Demander en ligne dans Mon dossier Service Canada
oas-step-apply-paper = Demander sur papier avec le formulaire ISP-3550, qui couvre aussi le Supplément
oas-step-phone = Téléphoner à Service Canada au sujet des pensions

oas-note-absences = Service Canada vérifie les jours exacts de résidence. Les années sont ramenées à des années complètes à l’approbation : quelques mois peuvent donner un quarantième de plus.
oas-note-worked-abroad = Des années à l’étranger pour un employeur canadien, un gouvernement au Canada, les Forces, les Nations Unies, l’OTAN, une Église ou un organisme de bienfaisance international peuvent compter comme des années au Canada si vous êtes revenu dans les six mois suivant la fin. C’est aussi vrai pour le conjoint ou la conjointe qui a suivi. Une absence temporaire d’un an au plus et les études n’interrompent pas la résidence.
oas-note-back-amount = Le montant ci-dessus compte toute l’attente jusqu’ici. Avec tous les arriérés, la pension serait de { $value } par mois, avant l’impôt de récupération.
oas-note-deferral-and-gis = Pendant le report de la pension, ni le Supplément ni l’Allocation de l’autre personne du couple ne sont versés. Avec un faible revenu, attendre fait d’habitude perdre de l’argent.
oas-note-recovery-year = L’impôt de récupération repose sur le revenu de l’année civile commencée en { $value }. Chaque mois de juillet, l’année suivante prend sa place. Si votre revenu a baissé depuis, demandez un taux plus bas à l’Agence du revenu du Canada avec le formulaire T1213(OAS).
oas-note-recovery-all = Avec ce revenu, toute la pension est reprise par l’impôt de récupération. Une demande peut quand même valoir la peine : le revenu peut baisser plus tard.
oas-note-abroad = Hors du Canada, un impôt des non-résidents peut être retenu. Il n’est pas calculé ici.
oas-note-away = Pendant l’absence, rien n’est versé. Avertissez Service Canada au départ et au retour : un versement reçu en trop doit être remboursé.
oas-note-release = Avertissez Service Canada par écrit, avant ou après la libération : c’est seulement alors que le versement reprend, avec le mois de la libération.
oas-note-totalised = Une pension de moins de dix quarantièmes reste telle qu’elle a été approuvée. Les années au Canada depuis lors ne l’augmentent pas, mais elles augmentent le Supplément.
oas-note-rule-1977 = La pleine pension repose ici sur la règle pour les personnes qui avaient 25 ans au 1er juillet 1977. Service Canada demandera des preuves.
oas-note-decline = Vous êtes inscrit automatiquement mais voulez attendre un montant plus élevé ? Refusez par écrit avant le 65e anniversaire.
oas-note-stop = Vous pouvez demander par écrit que la pension cesse, puis qu’elle reprenne. Cela ne l’augmente pas.
oas-note-incapable = Une maladie, comme une démence, une psychose ou un coma, vous a empêché de présenter la demande ? Service Canada peut compter la demande à partir du début de l’incapacité, plus loin que ces dates. Demandez-le avec la demande, en joignant une attestation médicale.
oas-note-wrong-advice = Si le ministère vous a donné un mauvais conseil ou a commis une erreur qui vous a fait perdre des versements, demandez réparation : il peut vous remettre dans la situation où vous seriez. La Loi ne fixe aucun délai.
oas-note-assistance-back = Pour les mois où Ontario au travail ou le POSPH ont payé à la place, la province peut prélever sa part sur le premier versement, qui peut donc être plus petit.
oas-note-overpaid = Trop payé ? Il faut rembourser, mais Service Canada peut y renoncer si le remboursement serait trop lourd ou si l’erreur vient de lui. Les créanciers privés ne peuvent pas saisir ces versements.
oas-note-decision = Si vous n’êtes pas d’accord avec une décision, vous avez 90 jours pour en demander la révision.

oas-compare-start-age = Commencer la pension à 65, 66, 67, 68, 69 ou 70 ans
oas-compare-start-age-1 = Sécurité de la vieillesse
oas-compare-start-age-2 = Supplément (SRG)
oas-presumed-prison-kind = Nous avons supposé que la peine se purge dans un pénitencier fédéral.
oas-presumed-prison-kind-link = Dire que c’est une prison provinciale
