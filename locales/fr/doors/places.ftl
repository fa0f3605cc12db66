# Les lieux où aller : recherche, filtres, carte, liste.
places-lead = Bureaux et visites de Service Canada, bureaux des passeports et centres Test au volant en Ontario. Ce que vous tapez reste sur cet appareil, et tout fonctionne sans Internet.
places-hint = Un code postal complet ou le nom de votre ville, Première Nation ou quartier, avec ou sans accents. À la campagne, le nom est plus sûr.
places-name-community = Dans le Nord rural, une région postale s’étend sur des centaines de kilomètres. Tapez le code postal complet ou le nom de votre communauté.
places-name-town = À la campagne, une région postale compte beaucoup de localités. Tapez le code postal complet ou le nom de la vôtre.
places-not-found = Nous ne connaissons pas ce lieu : la liste n’est donc pas classée selon la distance. Vérifiez l’orthographe, tapez votre code postal complet ou le nom de votre comté ou district, ou cherchez sur la carte.
places-here = Les distances sont calculées depuis { $place }.
places-here-wide = Les distances sont calculées depuis le milieu de ce territoire : { $place }. Nommez votre ville pour en avoir de meilleures.
places-filter = Choisir quoi afficher
places-what = Que cherchez-vous ?
places-what-any = Tout
places-what-office = Bureaux de Service Canada et des passeports
places-what-outreach = Visites de Service Canada
places-what-drivetest = Test au volant (permis de conduire)
places-only = Seulement les lieux
places-french = qui servent aussi en français
places-step-free = sans marches
places-passport = qui prennent les demandes de passeport
places-month = où l’on peut aller ce mois-ci
places-list = La liste
places-count =
    { $plural ->
        [one] { $count } lieu.
       *[other] { $count } lieux.
    }
places-nearest-first = Les plus proches d’abord, à vol d’oiseau : les routes sont plus longues.
places-by-name = Par ville. Dites où vous êtes pour voir les plus proches d’abord.
places-more = Afficher plus
places-sources = D’où viennent ces listes
places-source = { $title }. { $licence }. Lu le { $date }.

weekday-1 = lundi
weekday-2 = mardi
weekday-3 = mercredi
weekday-4 = jeudi
weekday-5 = vendredi
weekday-6 = samedi
weekday-7 = dimanche
day-named = { $weekday } { $date }

place-open = Ouvert maintenant, jusqu’à { $time }.
place-lunch = Fermé pour le dîner. Ouvre de nouveau à { $time }.
place-closed = Fermé maintenant. Ouvre { $day }, de { $from } à { $to }.
place-visit = Prochaine visite : { $day }, de { $from } à { $to }.
place-over = Toutes les visites de notre liste sont passées. Appelez pour connaître la prochaine.
place-no-visits = Aucune visite n’est annoncée. Appelez avant d’y aller.
place-not-posted = Les heures ne sont pas sur notre liste. Consultez la page ou appelez avant d’y aller.
place-hours = Du lundi au vendredi, de { $from } à { $to }
place-hours-lunch = Du lundi au vendredi, de { $from } à { $to }, fermé de 12 h à 12 h 30
place-central = Les heures sont celles du lieu : heure du Centre
place-standard = Les heures sont celles du lieu : heure normale de l’Est toute l’année
place-shut = Une fermeture est annoncée : vérifiez avant d’y aller.
place-note-appointment = Sur rendez-vous seulement
place-bilingual = Français et anglais
place-english = Anglais ; il faut parfois demander le français
place-step-free = Sans marches
place-steps = Il y a des marches
place-passport = Prend les demandes de passeport
place-passport-urgent = Prend les demandes de passeport, même urgentes
place-fly-in = Aucune route n’y mène toute l’année
place-about = La position sur la carte est approximative
place-page = Voir la page officielle
near-by-road = le plus proche par la route
near-longer = plus loin par la route qu’il n’y paraît
near-across = pas par la route : un lac est entre les deux, ou aucune route n’y mène
near-shut = { $name } serait plus proche, mais une fermeture y est annoncée.
near-passport-sooner = Pour venir chercher un passeport ou l’obtenir plus tôt :
place-kind-centre = Centre Service Canada
place-kind-centre-passport = Centre Service Canada et bureau des passeports
place-kind-passport = Bureau des passeports
place-kind-outreach = Visite de Service Canada
place-kind-drivetest = Centre Test au volant
place-kind-travel-point = Point de service Test au volant, ouvert certains jours
place-no-road-title = Aucune route ne mène ailleurs toute l’année
place-no-road = Appelez d’abord : 1 800 O-Canada, 1‑800‑622‑6232 (ATS 1‑800‑926‑9105). Demandez le centre d’appui aux services mobiles de Service Canada. Dans la liste, les visites dans votre communauté passent avant les bureaux.

line-hours = Des agents répondent du lundi au vendredi, de { $from } à { $to }, à votre heure.
line-hours-eastern = Des agents répondent du lundi au vendredi, de { $from } à { $to }, heure de l’Est.
line-open = La ligne est ouverte maintenant.
line-closed = La ligne est fermée maintenant ; elle ouvre { $day }.
line-relay = Les appels par SRV Canada sont acceptés.

map-title = La carte
map-label = Carte de l’Ontario
map-keys = Glissez-la d’un doigt, agrandissez-la avec deux ou utilisez les boutons. Au clavier : les flèches déplacent, + et − agrandissent et réduisent, 0 montre toute la province, Entrée désigne le lieu suivant. La liste ci-dessous dit la même chose.
map-closer = Agrandir
map-farther = Réduire
map-left = Vers la gauche
map-right = Vers la droite
map-up = Vers le haut
map-down = Vers le bas
map-whole = Toute la province
map-next = Lieu suivant
map-office = Bureau
map-outreach = Visite
map-drive = Test au volant
map-here = Vous
