# Les pages de texte : à propos, confidentialité, limites.

about-1-title = Ce qu’il fait
about-1 = Il pose quelques questions et calcule, d’après la loi et les taux publiés, lesquels des programmes et permis de sa liste vous et votre conjoint ou conjointe pourriez obtenir, combien, et à partir de quand.
about-2-title = Ce qu’il n’est pas
about-2 = Ce n’est pas un site du gouvernement, ni une demande, ni une décision. Personne ne voit vos réponses et personne n’y donne suite. Chaque résultat dit où faire la demande.
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
privacy-1 = Vos réponses sont traitées dans votre navigateur. Elles ne sont envoyées à personne ; il n’y a ni compte, ni témoin, ni compteur de visites. Les règles de sécurité du site lui interdisent de communiquer avec un autre site.
privacy-2-title = Rien n’est gardé sans votre accord
privacy-2 = Les réponses restent en mémoire et disparaissent quand vous fermez la page. Si vous choisissez de les garder, elles restent dans ce navigateur, sur cet appareil, jusqu’à ce que vous les effaciez.
privacy-3-title = Sur un ordinateur partagé
privacy-3 = Ne choisissez pas de garder vos réponses. Quand vous avez terminé, utilisez « Tout effacer » ci-dessous et fermez la fenêtre : la liste des pages visitées reste dans l’historique du navigateur, mais pas vos réponses.

limits-1-title = D’autres prestations
limits-1 = Seuls les programmes que nomment les résultats sont vérifiés : ceux que vous avez choisis et ceux sous « Non examinés ». Il existe d’autres prestations, des crédits d’impôt et de l’aide municipale. Appelez le 211 ou envoyez-lui un texto.
limits-2-title = Les jours exacts de résidence
limits-2 = Les années au Canada sont prises comme vous les comptez. Service Canada examine chaque séjour et chaque absence, et demande des preuves.
limits-3-title = Les accords avec d’autres pays
limits-3 = Si vous avez vécu ou travaillé dans un pays qui a un accord avec le Canada, moins d’années peuvent suffire. Service Canada fait ce calcul avec l’autre pays ; nous ne le faisons pas.
limits-4-title = Les taux à venir
limits-4 = Tous les montants sont aux taux connus aujourd’hui. Les taux de la Sécurité de la vieillesse sont révisés chaque janvier, avril, juillet et octobre et ne baissent pas.
limits-5-title = L’impôt sur le revenu
limits-5 = Les montants sont avant l’impôt sur le revenu. L’impôt de récupération de la pension est compté ; les autres impôts ne le sont pas.
limits-6-title = Les cas particuliers
limits-6 = Certaines situations demandent qu’une personne les examine, comme de longues absences, un parrainage rompu ou un couple qui vit séparé. Quand vos réponses y mènent, le résultat dit « À voir avec une personne » et comment faire.
