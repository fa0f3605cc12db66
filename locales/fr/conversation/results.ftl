# Les résultats : verdicts, montants, raisons, ce qu’il faut faire, ce qui vient.

results-title = Vos résultats
results-lead = Des estimations d’après vos réponses, aux taux d’aujourd’hui. Seul l’organisme qui verse ou décide peut trancher.
results-yours = Pour vous
results-of =
    { $who ->
        [partner] Pour votre conjoint ou conjointe
       *[person] Pour vous
    }
either-title = Votre lieu peut être l’un de ceux-ci :
either-place = { $place } : { $verdict }
sum-title = Vous deux ensemble : { $program }
sum-person = Vous
sum-partner = Votre conjoint ou conjointe
sum-both = Ensemble
sum-together = Vous deux ensemble
sum-range = { $low } à { $high }
sum-of-most = { $sum } sur { $most } au plus
sum-open = Ce que vous recevez tous les deux s’additionnera une fois que les questions sur chacun auront leur réponse.
results-back = Retour à tous les résultats
program-of =
    { $who ->
        [partner] { $program } (votre conjoint ou conjointe)
       *[person] { $program } (vous)
    }
more-questions-title = Il reste quelques questions
more-questions-text = Certains résultats ci-dessous sont encore ouverts. Répondre au reste réglera ce qui peut l’être.

verdict-likely = Probable
verdict-likely-first = Probable, après une première étape
verdict-likely-if = Probable, si…
verdict-cannot-tell = Impossible à dire pour l’instant
verdict-later = Plus tard : à partir de { $month }
verdict-earliest = Pas avant { $month }.
verdict-likely-not = Peu probable, dans la situation actuelle
verdict-holds-if = Cela vaut { $what }.
supposed = Ce résultat suppose ceci : { $fact }, { $value }.
supposed-link = Répondez pour obtenir un résultat exact
verdict-ask-a-person = À voir avec une personne

glance-title = En bref
total-couple = Pour vous deux ensemble
total-person = Tout ensemble
total-note = La somme de ce qui est marqué « Probable » ci-dessous, avant l’impôt sur le revenu.
total-note-tax-free = La somme de ce qui est marqué « Probable » ci-dessous. Elle n’est pas imposable.
estimate = Une estimation, avant l’impôt sur le revenu.
estimate-tax-free = Une estimation, non imposable.

why-result = Pourquoi
state-met = Rempli :
state-failed = Non rempli :
state-not-yet = Pas encore :
state-open = Ouvert :
state-referred = À examiner :
reason-value =
    { $who ->
        [partner] Votre conjoint ou conjointe
       *[person] Vous
    }
reason-limit = La règle
law-section = art. { $section }

next-step = Quoi faire
first-title = À faire d’abord
refine = Pour préciser :
refine-days = Pour des dates et des précisions exactes :
other-ways = Autres façons
channel-online = En ligne
channel-phone = Par téléphone
channel-mail = Par la poste
channel-in-person = En personne
channel-none = Bon à savoir
channel-prepare = Avant cela
channel-online-link = Aller à la page
channel-phone-link = Voir la page des coordonnées
channel-mail-link = Voir comment faire la demande
channel-in-person-link = Trouver un bureau
channel-none-link = En savoir plus
channel-prepare-link = Ouvrir la page
phone = Téléphone :
tty = ATS :
form-number = Formulaire { $number }
contact-checked = Vérifié le { $date }
dates-title = Les dates qui comptent
notes-title = Bon à savoir
documents-title = À avoir sous la main
more-about = En savoir plus sur ce résultat

calculation = Comment nous avons calculé
calculation-page = Voir chaque étape sur une page à imprimer
calculation-back = Revenir à ce résultat
calculation-text = Chaque étape, dans l’ordre de la loi. Les montants sont arrondis comme elle le veut.
changes-title = Ce qui changerait ce résultat
changes-none = Nous n’avons trouvé aucune réponse qui, à elle seule, changerait ce résultat.
change-more = { $fact } : { $size } de plus ({ $to } au lieu de { $from })
change-less = { $fact } : { $size } de moins ({ $to } au lieu de { $from })
change-other = { $fact } : { $to } au lieu de { $from }
change-verdict = { $to } au lieu de { $from }
change-amount = { $to } { $period } au lieu de { $from }

timeline-title = Mois par mois
timeline-text = Ce que donnent vos réponses au cours des trois prochaines années, aux taux d’aujourd’hui. Les taux suivent d’habitude la hausse des prix.
timeline-months = Mois
timeline-what = Ce qui est versé
track-paid = Versé
track-open = Dépend de ce qui n’est pas connu
track-unpaid = Non versé
track-not-yet = Pas encore

calendar-title = Calendrier
calendar-text = Quand quelque chose est payé, si vous faites la demande maintenant. Les dates changent selon ce que vous déclarez par la suite.
calendar-chart = Diagramme en barres des semaines : { $what }. Le tableau ci-dessous donne les dates.
calendar-what = Quoi
calendar-when = Quand
calendar-open = À partir du { $from } ; dernier jour : { $to }
span-window = Période où la prestation peut être prise
months-short = janv. févr. mars avr. mai juin juill. août sept. oct. nov. déc.
variants = Les options côte à côte

age = Âge
year = Année
compare-text = Commencer plus tard, c’est recevoir moins de versements, mais de plus élevés. Ces sommes reposent sur les taux d’aujourd’hui et sur vos réponses.
compare-chart = Graphique linéaire : retard ou avance de chaque début plus tardif par rapport à un début à { $base } ans, selon l’âge. Le tableau ci-dessous donne les chiffres.
compare-caption = Argent reçu par rapport à un début à { $base } ans. Sous la ligne, un début plus tardif est en retard ; un point marque le moment où il rattrape.
compare-start = Début
compare-age = à { $age } ans
compare-pick = Âges à tracer
compare-part = { $name }, par an à { $age } ans
compare-together = En tout, par an à { $age } ans
compare-yearly-chart = Courbes : revenu annuel selon l’âge pour chaque début. Le tableau ci-dessous donne les chiffres.
compare-yearly-caption = Revenu annuel avant impôt, selon l’âge, pour chaque début
compare-total = En tout à { $age } ans
compare-ahead = Devant { $base } ans à partir de
compare-ahead-age = { $age } ans ({ $month })
compare-never = –
compare-note = Si vous vivez au-delà de l’âge où un début plus tardif passe devant, il aura payé davantage. La santé et l’épargne comptent aussi.

unlikely-title = Peu probable, dans la situation actuelle
unlikely-text = Ces prestations ou services semblent hors de portée d’après vos réponses. Les situations changent et les règles ont des exceptions : en cas de doute, demandez à l’organisme responsable. Demander ne coûte rien.
limits-short = Ceci couvre des programmes fédéraux et ontariens, mais pas tous les cas particuliers.
limits-more = Voir ce que nous n’avons pas vérifié

after-title = Que faire de cette page
print = Imprimer
share = Partager les résultats
share-failed = Le partage n’a pas fonctionné sur cet appareil.
decide-title = Une estimation, pas une décision
decide-text = Service Canada, l’Agence du revenu du Canada ou l’Ontario décide. Demander une prestation est gratuit, et vous pouvez le faire quel que soit le résultat indiqué ici.
record-title = Vos réponses
record-rests-on = Estimé le { $date } avec la version { $version } des règles. Ceci n’est pas une décision.
