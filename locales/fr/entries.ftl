### Ce qui amène les gens (rules/entries.toml), et les familles de programmes.

entry-older = J’ai 60 ans ou plus, ou je m’y prépare
entry-older-more = Sécurité de la vieillesse, Supplément, Allocations

group-old-age = Sécurité de la vieillesse et suppléments

needs-title = Que voulez-vous vérifier ?
needs-hint = Choisissez tout ce qui convient. Nous ne posons que les questions utiles, et vous pourrez en ajouter plus tard.
needs-problem = Choisissez au moins une réponse, ou « Tout ».
needs-all = Tout ce que nous connaissons

left-out-title = Ce qui n’a pas été vérifié
left-out-text = Votre choix ne les comprenait pas ; rien ici ne dit oui ou non à leur sujet :
left-out-more = Vérifier autre chose
