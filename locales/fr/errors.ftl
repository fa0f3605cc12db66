# Ce qu’il manque encore : les mêmes mots dans le sommaire et au champ.

problems-title = Avant de continuer
problem-of = { $field } : { $problem }
problem-choose = Choisissez une réponse, ou dites que vous ne savez pas.
problem-fill =
    { $kind ->
        [date] Entrez le jour, le mois et l’année, ou dites que vous ne savez pas.
        [month] Entrez le mois et l’année, ou dites que vous ne savez pas.
        [money] Entrez un montant, ou dites que vous ne savez pas. S’il est de zéro, entrez 0.
       *[number] Entrez un nombre, ou dites que vous ne savez pas.
    }
problem-missing =
    { $part ->
        [year] Entrez aussi l’année, en quatre chiffres.
        [month] Entrez aussi le mois.
       *[day] Entrez aussi le jour.
    }
problem-year = Entrez les quatre chiffres de l’année, comme 1961.
problem-no-such =
    { $part ->
        [year] Entrez l’année en quatre chiffres, comme 1961.
        [month] Entrez le mois en chiffres, de 1 à 12.
       *[day] Entrez le jour en chiffres, de 1 à 31.
    }
problem-no-such-day = Ce mois n’a pas ce jour. Vérifiez le jour et le mois.
problem-future = Cette date est à venir. Entrez une date passée.
problem-not-a-number =
    { $kind ->
        [money] Entrez un montant en chiffres, comme 12 345,67.
       *[number] Entrez un nombre entier, en chiffres.
    }
problem-not-whole = Entrez un nombre entier, sans la partie après la virgule.
problem-out-of-bounds =
    { $kind ->
        [date] Entrez une date du { $low } au { $high }.
        [month] Entrez un mois de { $low } à { $high }.
       *[other] Entrez une valeur entre { $low } et { $high }.
    }
problem-reversed = Le premier montant est plus élevé que le second. Inversez-les, ou entrez un seul montant.
declined-title = Nous n’avons pas pu ouvrir les réponses enregistrées
declined-newer = Elles ont été enregistrées par une version plus récente de ce site, qui vous sera proposée ici dès qu’elle sera arrivée. Rien n’a été changé.
declined-damaged = Ce texte n’a pas été enregistré par ce site, ou il a été modifié ou coupé. Rien n’a été changé. Vous pouvez l’enregistrer pour l’examiner, et recommencer.
declined-save = L’enregistrer dans un fichier
declined-name = reponses-non-lues.txt

# Un relevé de montants par année.
problem-no-year = Inscrivez une année de { $low } à { $high }, en quatre chiffres.
problem-no-amount = Inscrivez le montant de cette année. S’il n’y en a pas, inscrivez 0.
problem-twice = Une autre ligne porte cette année avec un autre montant. Gardez la bonne et retirez l’autre.
problem-too-many = Il y a plus de { $high } lignes. Retirez celles qui ne servent pas.
