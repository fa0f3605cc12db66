# Ce qui fait de ce dossier une langue : son nom, le sens de son écriture, sa façon d’écrire les
# nombres, les jours et les heures, et ses mots dans les adresses. Une langue de plus est un dossier
# qui a tous les fichiers de celui-ci. Un format peut laisser de côté ce qu’il reçoit.

language-name = Français
# `ltr`, ou `rtl` pour une écriture de droite à gauche.
language-direction = ltr
# De quelle langue sont les pages et les numéros officiels pour ses lecteurs : la première qu’il y a.
language-official = fr en

# Les nombres : le signe devant la fraction, le signe entre les groupes de trois chiffres, les
# montants, et les nombres qui prennent la forme `one` dans les messages; les autres prennent `other`.
number-point = ,
number-group = { " " }
number-money = { $number } $
number-thousands = { $number } k$
number-percent = { $number } %
number-singular = 0 1

# Les cases d’une date dans leur ordre, et le premier jour d’un mois.
date-parts = day month year
date-first = 1er
# `$hour` sur 24, `$of-half` sur 12, `$minute` en deux chiffres; `$on-the` est `hour` quand c’est 00.
time-of-day =
    { $on-the ->
        [hour] { $hour } h
       *[minute] { $hour } h { $minute }
    }

# Les mots dans les adresses : minuscules sans accents, et `-`.
address-needs = besoins
address-questions = questions
address-question = q
address-change = modifier
address-answers = reponses
address-results = resultats
address-places = lieux
address-referral = aiguillage
address-hand-over = transfert
address-about = a-propos
address-privacy = confidentialite
address-limits = limites
address-steps = calcul
address-partner = partenaire
