# Les questions et leurs champs.

part = Partie { $place } de { $count } : { $topic }
dont-know = Je ne sais pas
rather-not-say = Je préfère ne pas le dire
said-unknown-before = Vous avez dit ne pas savoir. Vous pouvez répondre maintenant, ou laisser ainsi.
said-declined-before = Vous avez dit préférer ne pas répondre. Vous pouvez répondre maintenant, ou laisser ainsi.
why = Pourquoi cette question
where = Où trouver cette information
why-programs = La réponse peut changer : { $programs }.
part-year = Année
part-month = Mois
part-day = Jour
date-hint = Par exemple : 4 5 1961 pour le 4 mai 1961.
month-hint = Par exemple : 5 2024 pour mai 2024.
rough = Je ne le sais qu’à peu près
rough-least = Au moins
rough-most = Au plus
unit-hours = heures
unit-days = jours
unit-weeks = semaines
unit-months = mois
unit-years = ans
unit-percent = %
