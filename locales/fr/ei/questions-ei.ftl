# Sujets
topic-work = Votre travail
topic-claim = Votre demande
topic-family = Famille et soins

# Travail

question-work-stopped =
    { $who ->
        [partner] Pourquoi le travail de votre conjoint ou conjointe s’est‑il arrêté, ou va‑t‑il s’arrêter ?
       *[person] Pourquoi votre travail s’est‑il arrêté, ou va‑t‑il s’arrêter ?
    }
question-work-stopped-hint = Choisissez la raison principale. Vous pourrez en essayer une autre ensuite.
question-work-stopped-why = La raison détermine quelle prestation d’assurance-emploi (AE) convient.
fact-work-stopped = Raison de l’arrêt du travail
choice-work-stopped-laid-off = Mise à pied, manque de travail
choice-work-stopped-contract-ended = Fin de contrat ou de saison
choice-work-stopped-sick = Maladie, blessure ou quarantaine
choice-work-stopped-pregnant = Grossesse
choice-work-stopped-new-child = Naissance ou adoption d’un enfant
choice-work-stopped-caring = Soins à une personne très malade
choice-work-stopped-hours-cut = Moins d’heures
choice-work-stopped-work-sharing = Accord de Travail partagé chez l’employeur
choice-work-stopped-quit = Démission
choice-work-stopped-dismissed = Congédiement
choice-work-stopped-strike = Grève ou lock-out
choice-work-stopped-apprentice-training = Formation en classe comme apprenti
choice-work-stopped-leave = Congé sans solde accepté par l’employeur
choice-work-stopped-suspended = Suspension
choice-work-stopped-not-stopped = Il ne s’est pas arrêté

question-work-kind =
    { $who ->
        [partner] Quel genre de travail était-ce pour votre conjoint ou conjointe ?
       *[person] Quel genre de travail était-ce ?
    }
question-work-kind-hint = Les employés voient des cotisations d’AE sur leur talon de paie. Les coiffeurs et chauffeurs de taxi qui ne sont pas propriétaires comptent comme employés.
question-work-kind-why = Les travailleurs autonomes ne sont couverts que s’ils sont inscrits, et seulement pour la maladie et la famille.
fact-work-kind = Genre de travail
choice-work-kind-employee = Employé
choice-work-kind-fisher = Pêcheur
choice-work-kind-self-employed-registered = Autonome, inscrit à l’AE
choice-work-kind-self-employed = Autonome, non inscrit
choice-work-kind-owner = Je possède plus de 40 % de l’entreprise

question-ei-hours =
    { $who ->
        [partner] Environ combien d’heures payées est-ce que votre conjoint ou conjointe a faites dans les 52 dernières semaines ?
       *[person] Environ combien d’heures payées avez-vous faites dans les 52 dernières semaines ?
    }
question-ei-hours-hint = Additionnez tous les emplois. Comptez les congés payés, pas l’indemnité de départ. Si une demande a commencé pendant ces semaines, comptez seulement les heures faites depuis. Pour chaque semaine entière où vous ne pouviez pas travailler (maladie, blessure, grossesse ou détention sans condamnation), remontez d’une semaine de plus, jusqu’à 104 en tout.
question-ei-hours-where = Le relevé d’emploi (case 15A) ou les talons de paie. Ou le nombre de semaines fois les heures par semaine.
question-ei-hours-why = Il faut de 420 à 700 heures selon la région pour les prestations régulières, et 600 partout pour la maladie et la famille.
fact-ei-hours = Heures payées en 52 semaines

question-last-day-worked =
    { $who ->
        [partner] Quel a été, ou sera, le dernier jour de travail de votre conjoint ou conjointe ?
       *[person] Quel a été, ou sera, votre dernier jour de travail ?
    }
question-last-day-worked-why = La demande commence cette semaine-là. Attendre plus de quatre semaines peut faire perdre des prestations. Les sommes versées parce qu’un emploi prend fin sont réparties sur les semaines suivantes et retardent le premier paiement.
fact-last-day-worked = Dernier jour de travail
fact-separation-pay = Indemnité de départ, paie de vacances et paie tenant lieu de préavis, en tout

question-weekly-pay =
    { $who ->
        [partner] Quelle était la paie hebdomadaire de votre conjoint ou conjointe avant impôt, en moyenne dans ses meilleures semaines ?
       *[person] Quelle était votre paie hebdomadaire avant impôt, en moyenne dans vos meilleures semaines ?
    }
question-weekly-pay-hint = Jusqu’à 22 des semaines les mieux payées comptent. Comptez les pourboires déclarés et les heures supplémentaires. S’il y a une deuxième case, inscrivez le nombre de semaines payées : le total est divisé par 14 à 22 semaines, même s’il y en a eu moins.
question-weekly-pay-why = L’AE verse 55 % de cette moyenne, jusqu’à un maximum annuel.
fact-weekly-pay = Paie moyenne par semaine

fact-paid-weeks = Semaines payées sur les 52 dernières, s’il y en a moins de 22 (0 = non précisé)

question-quit-reason =
    { $who ->
        [partner] L’une de ces raisons explique-t-elle le départ de votre conjoint ou conjointe ?
       *[person] L’une de ces raisons explique-t-elle votre départ ?
    }
question-quit-reason-hint = Les mêmes raisons comptent pour un congé sans solde.
question-quit-reason-why = La loi énumère des motifs qui peuvent justifier un départ. Service Canada examine tout, même ce qui n’y figure pas.
fact-quit-reason = Raison de la démission
choice-quit-reason-harassment = Harcèlement
choice-quit-reason-family-move = Suivre un conjoint, une conjointe ou un enfant à charge
choice-quit-reason-discrimination = Discrimination
choice-quit-reason-danger = Danger pour la santé ou la sécurité
choice-quit-reason-care = Soins à un enfant ou à un proche
choice-quit-reason-other-job = Un autre emploi était presque assuré
choice-quit-reason-pay-change = Changement important du salaire
choice-quit-reason-overtime = Trop d’heures supplémentaires, ou non payées
choice-quit-reason-duty-change = Changement important des tâches
choice-quit-reason-supervisor = Conflit avec un supérieur, pas surtout de ma faute
choice-quit-reason-unlawful = L’employeur enfreignait la loi
choice-quit-reason-union = Discrimination syndicale
choice-quit-reason-pressure = Pressions pour partir
choice-quit-reason-staff-cuts = Réduction d’effectif : un collègue a gardé son poste
choice-quit-reason-own-health = Ma propre maladie ou blessure
choice-quit-reason-none-listed = Aucune de ces raisons

question-dismissal-reason =
    { $who ->
        [partner] Quelle raison est-ce que l’employeur de votre conjoint ou conjointe a donnée ?
       *[person] Quelle raison l’employeur a-t-il donnée ?
    }
question-dismissal-reason-why = Seule l’inconduite peut priver de prestations. Manquer de compétences n’en est pas une.
fact-dismissal-reason = Raison donnée pour le congédiement
choice-dismissal-reason-not-suited = Ne convenait pas au poste
choice-dismissal-reason-misconduct = Inconduite
choice-dismissal-reason-not-said = Aucune, ou pas claire

question-ei-region =
    { $who ->
        [partner] Dans quelle région d’AE habitez-vous avec votre conjoint ou conjointe ?
       *[person] Dans quelle région d’AE habitez-vous ?
    }
question-ei-region-hint = C’est là où vous habitez qui compte, pas là où vous travailliez. Guelph est dans Centre-Sud, Barrie dans Centre, Sarnia dans Huron, Brantford dans Niagara.
question-ei-region-why = Là où le chômage est plus élevé, il faut moins d’heures et les prestations durent plus longtemps.
fact-ei-region = Région d’AE
fact-ei-region-either = Service Canada sait dans quelle région se trouve votre adresse. Si le domicile est près d’une limite et qu’on ne peut pas le dire, la loi retient le taux le plus élevé (Règlement sur l’assurance-emploi, art. 17(2)).
choice-ei-region-ottawa = Ottawa
choice-ei-region-eastern = Est de l’Ontario
choice-ei-region-kingston = Kingston
choice-ei-region-central = Centre de l’Ontario
choice-ei-region-oshawa = Oshawa
choice-ei-region-toronto = Toronto
choice-ei-region-hamilton = Hamilton
choice-ei-region-st-catharines = St. Catharines
choice-ei-region-london = London
choice-ei-region-niagara = Niagara
choice-ei-region-windsor = Windsor
choice-ei-region-kitchener = Kitchener
choice-ei-region-huron = Huron
choice-ei-region-south-central = Centre-Sud de l’Ontario
choice-ei-region-sudbury = Sudbury
choice-ei-region-thunder-bay = Thunder Bay
choice-ei-region-northern = Nord de l’Ontario

question-ei-rate-known = Connaissez-vous le taux de chômage actuel de votre région d’AE ?
question-ei-rate-known-hint = Service Canada le publie chaque mois.
question-ei-rate-known-why = Les taux conservés ici peuvent dater de quelques mois. Le taux actuel donne les bonnes heures et semaines.
fact-ei-rate-known = Taux régional actuel connu

question-ei-rate = Quel est ce taux ?
question-ei-rate-where = srv129.services.gc.ca/eiregions
question-ei-rate-why = Il remplace le taux plus ancien conservé ici.
fact-ei-rate = Taux de chômage régional

question-fishing-earnings =
    { $who ->
        [partner] Combien est-ce que votre conjoint ou conjointe a gagné à la pêche cette saison ?
       *[person] Combien avez-vous gagné à la pêche cette saison ?
    }
question-fishing-earnings-hint = Saison d’été : depuis le 1er mars. Saison d’hiver : depuis le 1er septembre. Au plus les 31 dernières semaines.
question-fishing-earnings-why = Les pêcheurs sont admissibles selon les gains, pas les heures : de 2 500 $ à 4 200 $ selon la région.
fact-fishing-earnings = Gains de pêche

question-fishing-season =
    { $who ->
        [partner] À quelle saison est-ce que votre conjoint ou conjointe a pêché ?
       *[person] À quelle saison avez-vous pêché ?
    }
question-fishing-season-why = Chaque saison a ses dates de demande.
fact-fishing-season = Saison de pêche
choice-fishing-season-summer = Été
choice-fishing-season-winter = Hiver

question-self-employed-net =
    { $who ->
        [partner] Quel a été le revenu net de travail autonome de votre conjoint ou conjointe l’an dernier ?
       *[person] Quel a été votre revenu net de travail autonome l’an dernier ?
    }
question-self-employed-net-why = Il faut un minimum, et la prestation est de 55 % de ce revenu par semaine.
fact-self-employed-net = Revenu net de travail autonome, l’an dernier

question-registered-a-year =
    { $who ->
        [partner] À quelle date votre conjoint ou conjointe a-t-il fait son inscription à l’AE comme autonome ?
       *[person] À quelle date avez-vous fait votre inscription à l’AE comme autonome ?
    }
question-registered-a-year-where = Mon dossier Service Canada et la lettre sur l’accord montrent la date.
question-registered-a-year-why = Les prestations s’ouvrent un an après l’inscription.
fact-registered-a-year = Inscrit depuis un an

# La demande

question-claim-before =
    { $who ->
        [partner] Est-ce que votre conjoint ou conjointe a commencé une demande d’AE dans les 52 dernières semaines ?
       *[person] Avez-vous commencé une demande d’AE dans les 52 dernières semaines ?
    }
question-claim-before-why = Une demande où il reste des semaines est relancée. Après une demande épuisée, seules les heures plus récentes comptent.
fact-claim-before = Demande d’AE précédente
choice-claim-before-none = Non
choice-claim-before-open = Oui, et il reste des semaines
choice-claim-before-ended = Oui, et elle est épuisée

question-claim-began = Quand cette demande a-t-elle commencé ?
question-claim-began-hint = Une demande relancée est payée à son propre taux, pour les semaines qui lui restent.
question-claim-began-where = Mon dossier Service Canada montre le début de la demande, son taux par semaine et les semaines restantes.
question-claim-began-why = Une demande prend fin après 52 semaines, sauf exceptions. Une demande commencée pendant une mesure temporaire la conserve.
fact-claim-began = Début de la demande

question-ei-violation =
    { $who ->
        [partner] Service Canada a-t-il déjà envoyé à votre conjoint ou conjointe un avis de violation sur l’AE ?
       *[person] Service Canada vous a-t-il déjà envoyé un avis de violation sur l’AE ?
    }
question-ei-violation-hint = Seuls les avis des cinq dernières années comptent. Un avis qui a déjà augmenté les heures dans deux demandes acceptées ne compte plus.
question-ei-violation-why = Après un avis, il faut plus d’heures.
fact-ei-violation = Avis de violation
choice-ei-violation-none = Non
choice-ei-violation-minor = Oui, mineure
choice-ei-violation-serious = Oui, grave
choice-ei-violation-very-serious = Oui, très grave
choice-ei-violation-subsequent = Oui, plus d’une

question-can-work =
    { $who ->
        [partner] Est-ce que votre conjoint ou conjointe peut travailler, et cherche du travail ?
       *[person] Êtes-vous prêt et apte à travailler, et cherchez-vous du travail ?
    }
question-can-work-hint = Membre d’un jury ? Répondez oui : cela n’interrompt pas les prestations.
question-can-work-why = Les prestations régulières valent pour chaque jour où c’est le cas.
fact-can-work = Apte au travail et à sa recherche

question-studying =
    { $who ->
        [partner] Est-ce que votre conjoint ou conjointe étudie à temps plein ?
       *[person] Étudiez-vous à temps plein ?
    }
question-studying-why = Un étudiant à temps plein est présumé ne pas être disponible, sauf preuve du contraire.
fact-studying = Études à temps plein

question-study-referred =
    { $who ->
        [partner] Emploi Ontario ou un autre organisme a-t-il dirigé votre conjoint ou conjointe vers ce cours ?
       *[person] Emploi Ontario ou un autre organisme vous a-t-il dirigé vers ce cours ?
    }
question-study-referred-why = Avec cette recommandation, on est considéré comme disponible.
fact-study-referred = Dirigé vers le cours

question-outside-canada =
    { $who ->
        [partner] Est-ce que votre conjoint ou conjointe se trouve hors du Canada en ce moment ?
       *[person] Êtes-vous hors du Canada en ce moment ?
    }
question-outside-canada-why = Les prestations régulières et de maladie cessent presque toujours à l’étranger ; celles pour la famille continuent.
fact-outside-canada = Hors du Canada

question-work-permit =
    { $who ->
        [partner] Est-ce que votre conjoint ou conjointe travaille avec un permis, avec un NAS qui commence par 9 ?
       *[person] Travaillez-vous avec un permis, avec un NAS qui commence par 9 ?
    }
question-work-permit-why = Le permis doit permettre un autre emploi.
fact-work-permit = Permis de travail

question-pay-dropped =
    { $who ->
        [partner] La paie hebdomadaire de votre conjoint ou conjointe a-t-elle baissé de plus de 40 % ?
       *[person] Votre paie hebdomadaire a-t-elle baissé de plus de 40 % ?
    }
question-pay-dropped-why = Les prestations de maladie, de famille et de soins exigent une telle baisse.
fact-pay-dropped = Paie réduite de plus de 40 %

question-separation-insurable = Sur quelle partie des cotisations d’AE ont-elles été retenues ?
question-separation-insurable-hint = D’habitude la paie de vacances et le préavis, pas l’indemnité de départ.
question-separation-insurable-why = Cette partie augmente un peu la prestation.
fact-separation-insurable = Partie avec cotisations

question-week-earnings =
    { $who ->
        [partner] Combien est-ce que votre conjoint ou conjointe gagnerait par semaine pendant les prestations ?
       *[person] Combien gagneriez-vous par semaine pendant les prestations ?
    }
question-week-earnings-hint = Les pensions ont leur propre case : une pension de retraite d’un emploi, du Régime de pensions du Canada ou du Régime de rentes du Québec compte. Une pension d’invalidité du RPC et la Sécurité de la vieillesse ne comptent pas.
question-week-earnings-why = La moitié est retranchée de la prestation, jusqu’à 90 % de l’ancienne paie ; au-delà, tout.
fact-week-earnings = Gains par semaine pendant la demande
fact-waiting-week-earnings = Gains de la semaine de carence, la première, sans prestations

question-full-week = Serait-ce une semaine complète de travail ?
question-full-week-why = Une semaine complète ne donne rien, mais elle n’est pas perdue.
fact-full-week = Semaine complète

question-wsib =
    { $who ->
        [partner] Est-ce que votre conjoint ou conjointe reçoit de l’argent de la CSPAAT (WSIB) ?
       *[person] Recevez-vous de l’argent de la CSPAAT (WSIB) ?
    }
question-wsib-why = Les paiements hebdomadaires de la CSPAAT sont des gains ; les sommes forfaitaires n’en sont pas.
fact-wsib = Paiements de la CSPAAT
choice-wsib-none = Non
choice-wsib-temporary = Chaque semaine, pour perte de gains
choice-wsib-settled = Somme forfaitaire ou pension

question-long-tenure =
    { $who ->
        [partner] Depuis quand est-ce que votre conjoint ou conjointe cotise à l’AE, et combien de semaines en ont été utilisées ?
       *[person] Depuis quand cotisez-vous à l’AE, et combien l’avez-vous utilisée ?
    }
question-long-tenure-hint = Années, parmi les dix d’avant la demande, avec au moins 30 % de la cotisation maximale (environ 315 $ à 340 $).
question-long-tenure-why = Une demande commencée du 15 juin 2025 au 10 octobre 2026 peut donner 20 semaines de plus.
fact-premium-years = Années de cotisations suffisantes, sur dix
fact-regular-weeks-156 = Semaines de prestations régulières dans les trois ans d’avant

question-seasonal =
    { $who ->
        [partner] Est-ce que votre conjoint ou conjointe fait un travail saisonnier dans une région à semaines supplémentaires ?
       *[person] Êtes-vous un travailleur saisonnier dans une région à semaines supplémentaires ?
    }
question-seasonal-why = Aucune de ces 13 régions n’est en Ontario.
fact-seasonal = Travailleur saisonnier dans l’une des 13 régions

question-ei-tax-income =
    { $who ->
        [partner] Quel sera le revenu net de votre conjoint ou conjointe cette année ?
       *[person] Quel sera votre revenu net cette année ?
    }
question-ei-tax-income-why = Avec un revenu élevé, une partie des prestations régulières est remboursée avec l’impôt.
fact-ei-tax-income = Revenu net cette année

question-ei-regular-paid = Combien de prestations régulières cette année ?
question-ei-regular-paid-why = Au plus 30 % en est remboursé.
fact-ei-regular-paid = Prestations régulières cette année

question-regular-weeks-ten-years = Combien de semaines de prestations régulières dans les dix années précédentes ?
question-regular-weeks-ten-years-why = Avec moins d’une semaine, rien n’est remboursé.
fact-regular-weeks-ten-years = Semaines de prestations régulières en dix ans

# Famille et soins

question-new-child =
    { $who ->
        [partner] Est-ce qu’un enfant est arrivé chez votre conjoint ou conjointe depuis 18 mois, ou va arriver ?
       *[person] Est-ce qu’un enfant est arrivé chez vous depuis 18 mois, ou va arriver ?
    }
question-new-child-hint = Par naissance ou par adoption.
question-new-child-why = Les semaines de maternité et parentales ne dépendent pas de la raison de l’arrêt du travail.
fact-new-child = Enfant arrivé ou attendu

question-child-in-hospital = Combien de semaines le bébé passe-t-il à l’hôpital, en tout ?
question-child-in-hospital-why = Chaque semaine allonge le temps pour prendre les semaines de maternité et parentales.
fact-child-in-hospital = Semaines du bébé à l’hôpital

question-due-date = Quelle est, ou était, la date prévue de l’accouchement ?
question-due-date-why = Les semaines de maternité peuvent commencer 12 semaines avant et finir 17 semaines après la date prévue ou la naissance, selon la plus tardive.
fact-due-date = Date prévue

question-child-came = Comment l’enfant est-il arrivé dans la famille ?
question-child-came-why = La maternité est pour la personne qui a accouché ; les semaines parentales sont pour tous les parents.
fact-child-came = Arrivée de l’enfant
choice-child-came-gave-birth =
    { $who ->
        [partner] Votre conjoint ou conjointe a accouché
       *[person] Vous avez accouché
    }
choice-child-came-other-parent =
    { $who ->
        [partner] Votre conjoint ou conjointe est l’autre parent
       *[person] Vous êtes l’autre parent
    }
choice-child-came-adoption = Par adoption
choice-child-came-surrogacy = Par gestation pour autrui

question-child-date = Quand l’enfant est-il né ou vous a-t-il été confié ?
question-child-date-why = Les semaines parentales se prennent dans les 52 ou 78 semaines suivantes.
fact-child-date = Naissance ou placement

question-sharing-parental = Les deux parents prendront-ils des semaines parentales ?
question-sharing-parental-why = Les parents qui partagent ont 5 semaines de plus, ou 8 avec l’option prolongée.
fact-sharing-parental = Partage entre parents

question-parental-split = Combien des semaines à partager prendriez-vous ?
question-parental-split-hint = Votre conjoint ou conjointe prend le reste. Sur 40 semaines standards, un parent peut en prendre de 5 à 35 ; sur 69 semaines prolongées, de 8 à 61.
question-parental-split-why = Vos montants par semaine ne sont pas les mêmes : le partage change donc ce que vous recevez ensemble.
fact-parental-weeks = Vos semaines standards
fact-parental-extended-weeks = Vos semaines prolongées

question-care-for = Quel âge a la personne qui a besoin de soins ?
question-care-for-why = Il y a 35 semaines pour un enfant, 15 pour un adulte.
fact-care-for = Âge de la personne soignée
choice-care-for-child = Moins de 18 ans
choice-care-for-adult = 18 ans ou plus

question-care-condition = Que dit le médecin ou l’infirmier praticien ?
question-care-condition-why = Le certificat médical détermine la prestation versée.
fact-care-condition = État de santé
choice-care-condition-critical = Vie en danger par maladie ou blessure
choice-care-condition-dying = Risque de décès d’ici 26 semaines
choice-care-condition-neither = Ni l’un ni l’autre

question-low-family-income =
    { $who ->
        [partner] Est-ce que votre conjoint ou conjointe reçoit l’Allocation canadienne pour enfants, avec un revenu familial sous 26 000 $ environ ?
       *[person] Recevez-vous l’Allocation canadienne pour enfants, avec un revenu familial sous 26 000 $ environ ?
    }
question-low-family-income-why = Un supplément familial est alors ajouté automatiquement.
fact-low-family-income = Allocation pour enfants et faible revenu

question-family-income = Quel est le revenu net annuel de votre famille ?
question-family-income-why = Le supplément disparaît à 25 921 $.
fact-family-income = Revenu familial net

question-benefit-children = Pour combien d’enfants ?
question-benefit-children-why = Le supplément dépend du nombre d’enfants, et de ceux de moins de 7 ans.
fact-benefit-children = Enfants
fact-young-children = Dont moins de 7 ans

# Dit après « Cela vaut », en liste : chacune commence par « si ».
fact-can-work-if =
    { $who ->
        [partner] si votre conjoint ou conjointe cherche un emploi à commencer dès maintenant
       *[person] si vous cherchez un emploi à commencer dès maintenant
    }
fact-studying-if =
    { $who ->
        [partner] si votre conjoint ou conjointe n’étudie pas à temps plein
       *[person] si vous n’étudiez pas à temps plein
    }
fact-outside-canada-if =
    { $who ->
        [partner] si votre conjoint ou conjointe est au Canada
       *[person] si vous êtes au Canada
    }
fact-work-permit-if =
    { $who ->
        [partner] si votre conjoint ou conjointe peut travailler pour tout employeur
       *[person] si vous pouvez travailler pour tout employeur
    }
fact-pay-dropped-if =
    { $who ->
        [partner] si la paie de la semaine de votre conjoint ou conjointe a baissé de plus de 40 %
       *[person] si votre paie de la semaine a baissé de plus de 40 %
    }
