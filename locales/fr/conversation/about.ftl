# Les pages de texte : à propos, confidentialité, limites.

about-1-title = Ce qu’il fait
about-1 = Il pose quelques questions et calcule, d’après la loi et les taux publiés, ce que vous et votre conjoint ou conjointe pourriez recevoir, combien, à partir de quand, et où le demander. Sujets couverts : { $families }.
about-2-title = Ce qu’il n’est pas
about-2 = Ce n’est pas un site du gouvernement du Canada, ni une demande, ni une décision. Personne ne voit vos réponses et personne n’y donne suite. Pour recevoir une prestation ou un permis, il faut s’adresser au bureau qui en est chargé ; chaque résultat dit lequel et comment le joindre.
about-3-title = Comment il décide
about-3 =
    Chaque règle et chaque chiffre est consigné avec l’article de loi ou le document d’où il vient. Le site les suit pas à pas et montre lesquels ont été décisifs.

    Quand vous ne connaissez pas une réponse, il travaille avec tout ce qu’elle pourrait être. Ce qu’il vous dit alors reste vrai quelle que soit la réponse.
about-4-title = Sans connexion
about-4 = Après votre première visite, le site fonctionne sans Internet. Vous pouvez l’ajouter à votre écran d’accueil comme une application. Quand une nouvelle version existe, on vous le demande avant de l’utiliser.
sources-title = D’où viennent les chiffres
sources-text = Les chiffres changent chaque trimestre ou chaque année. Voici les documents où ils ont été lus.
source-read = (lu le { $date })

privacy-1-title = Rien ne quitte votre appareil
privacy-1 = Vos réponses sont traitées dans votre navigateur. Elles ne sont envoyées à personne ; il n’y a ni compte, ni témoin, ni compteur de visites. Les règles de sécurité du site ne lui laissent chercher que ses propres fichiers, et rien sur un autre site.
privacy-2-title = Rien n’est gardé sans votre accord
privacy-2 = Les réponses restent en mémoire et disparaissent quand vous fermez la page. Si vous choisissez de les garder, elles restent dans ce navigateur, sur cet appareil, jusqu’à ce que vous les effaciez.
privacy-3-title = Sur un ordinateur partagé
privacy-3 = Ne choisissez pas de garder vos réponses. Quand vous avez terminé, utilisez « Tout effacer » ci-dessous et fermez la fenêtre : la liste des pages visitées reste dans l’historique du navigateur, mais pas vos réponses.

limits-1-title = Ce qui est vérifié, et ce qui ne l’est pas
limits-1 =
    Voici ce qui est vérifié : { $families }.

    Le reste ne l’est pas : l’aide sociale et le logement, les régimes de soins et de médicaments, l’aide aux études, les crédits d’impôt, l’indemnisation des accidents du travail et l’aide municipale, par exemple. Qu’une prestation ne soit pas nommée ici ne veut pas dire que vous n’y avez pas droit. Composez le 211 pour savoir ce qui existe d’autre.
limits-2-title = Les taux à venir
limits-2 = Tous les montants sont aux taux connus aujourd’hui. Quand les taux de votre date ne sont pas encore publiés, le résultat le dit.
limits-3-title = L’impôt sur le revenu
limits-3 = Les montants sont avant l’impôt sur le revenu, sauf si le résultat dit qu’aucun impôt n’est payé.
limits-4-title = Les cas particuliers
limits-4 = Certaines situations demandent qu’une personne les examine. Quand vos réponses y mènent, le résultat dit « À voir avec une personne » et comment faire.

group-old-age-limits = Les années au Canada sont prises comme vous les comptez ; Service Canada examine chaque séjour et chaque absence, et demande des preuves. Quand un accord avec un autre pays aide à être admissible, Service Canada fait le calcul avec ce pays. L’impôt de récupération de la pension est compté ; les autres impôts ne le sont pas.
group-cpp-limits = Le Régime de rentes du Québec n’est pas calculé, ni la pension d’un autre pays. Un montant tiré de votre relevé vaut ce que vaut le relevé ; Service Canada a le dossier complet. C’est Service Canada qui décide si une invalidité est grave et prolongée.
group-ei-limits = C’est Service Canada qui décide si un départ ou un congédiement était justifié, si l’emploi était assuré et comment compte un conflit de travail. L’assurance parentale du Québec n’est pas calculée.
group-children-limits = C’est l’Agence du revenu du Canada qui décide qui s’occupe principalement d’un enfant, et si son handicap est reconnu. Les prestations des autres provinces ne sont pas calculées.
group-driving-limits = Seuls le G1, l’échange d’un permis et les règles du premier niveau sont vérifiés ; les permis commerciaux et de motocyclette ne le sont pas. C’est le ministère des Transports qui décide si l’on peut conduire sans danger avec un problème de santé.
