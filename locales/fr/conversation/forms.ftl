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
if-any = { $what } (laissez vide s’il n’y en a pas)
rough = Je ne le sais qu’à peu près
rough-least = Au moins
rough-most = Au plus
unit-hours = heures
unit-days = jours
unit-weeks = semaines
unit-months = mois
unit-years = ans
unit-percent = %

# Trouver un lieu (code postal ou localité).
place-label = Code postal ou localité
place-hint = Par exemple P7B 5Z5, Blenheim ou Sandy Lake. Ce que vous écrivez reste sur cet appareil.
place-not-found = Nous ne connaissons pas ce lieu. Vérifiez l’orthographe, écrivez votre code postal complet ou le nom de votre comté ou district, ou choisissez dans la liste plus bas.
place-found = Trouvé : { $found }
place-several = Ce lieu peut se trouver dans { $found }. Si vous savez lequel, choisissez-le. En attendant, nous tenons compte de chacun.
place-tells-nothing = Nos listes ne disent pas quelle réponse vaut pour ce lieu. Choisissez dans la liste plus bas.
place-which = Lequel voulez-vous dire ?
place-is-community = localité
place-is-city = ville
place-is-town = petite ville
place-is-village = village
place-is-municipality = municipalité
place-is-township = canton
place-is-neighbourhood = quartier
place-is-first-nation = Première Nation
place-is-reserve = terres d’une Première Nation
place-is-area = comté, district ou île
place-is-unorganized = territoire sans municipalité
place-is-locality = lieu-dit
place-is-railway-point = arrêt de train
place-choose = Choisir dans une liste

# Un relevé de montants par année : collé, chargé d’un fichier ou tapé.
record-paste = Collez votre relevé
record-paste-hint = Une ligne par année : l’année, puis le montant. Les titres peuvent rester. Le tout s’ajoute aux lignes ci-dessous.
record-read = Mettre dans le tableau
record-file = Charger un fichier CSV
record-file-hint = Le fichier est lu sur cet appareil et n’est envoyé nulle part.
record-rows =
    { $plural ->
        [one] { $count } année dans le tableau
       *[other] { $count } années dans le tableau
    }
record-nothing = Nous n’y avons trouvé aucune ligne. Chaque ligne commence par une année, comme 2019.
