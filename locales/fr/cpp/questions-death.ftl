# De qui est le décès, et ce qui le suit dans le Régime de pensions du Canada
question-who-died = Une personne qui avait travaillé au Canada est-elle décédée ? Qui était-elle pour vous ?
question-who-died-hint = Un décès lointain compte aussi. S’il y en a eu plusieurs, répondez pour un seul et voyez les autres ensuite.
question-who-died-why = Après un décès, il y a des prestations pour le conjoint ou la conjointe, pour les enfants, et pour la succession ou la personne qui a payé les funérailles.
fact-who-died = Personne décédée
choice-who-died-nobody = Personne n’est décédé
choice-who-died-spouse = La personne avec qui j’étais en couple alors
choice-who-died-former-spouse = Mon ex-conjoint ou ex-conjointe
choice-who-died-parent = Ma mère ou mon père
choice-who-died-child = Mon fils ou ma fille
choice-who-died-other = Une autre personne de la famille, ou quelqu’un d’autre
question-death-month = Quand cette personne est-elle décédée ?
question-death-month-why = Les prestations commencent le mois suivant et ne remontent pas loin.
fact-death-month = Mois du décès
question-deceased-left-spouse = La personne décédée laisse-t-elle un conjoint ou une conjointe qui peut recevoir une pension de survivant ?
question-deceased-left-spouse-hint = En général la personne mariée avec elle, ou qui vivait en couple avec elle depuis un an.
question-deceased-left-spouse-why = Si personne ne peut recevoir de pension de survivant, la prestation de décès peut être plus élevée.
fact-deceased-left-spouse = Conjoint ou conjointe de la personne décédée
question-deceased-estate = Qui s’occupe de la succession, et qui a payé les funérailles ?
question-deceased-estate-hint = La succession, c’est ce qu’une personne laisse. La personne nommée dans un testament, ou par un tribunal, s’en occupe.
question-deceased-estate-why = La prestation de décès va à la succession ; sans succession, à qui a payé les funérailles.
fact-deceased-estate = La succession
choice-deceased-estate-mine = Moi
choice-deceased-estate-someone-else = Quelqu’un d’autre
choice-deceased-estate-none = Il n’y a pas de succession
fact-deceased-in-pay = Je sais quelle pension de retraite lui était versée
fact-deceased-paid = Pension de retraite versée par mois, avant impôt
fact-deceased-started = Premier mois de cette pension
fact-deceased-born = Mois de naissance de la personne décédée
fact-deceased-amount-year = Année de ce montant, si ce n’est pas cette année
fact-cpp-survivor-receiving = Vous recevez déjà une pension de survivant du RPC pour cette personne
question-cpp-survivor-monthly = Combien recevez-vous par mois de pension de survivant, avant impôt ?
question-cpp-survivor-monthly-why = Ce qui est versé maintenant est plus exact que notre calcul.
fact-cpp-survivor-monthly = Pension de survivant par mois
question-apart-at-death = Depuis combien de mois viviez-vous séparément au moment du décès ?
question-apart-at-death-why = Après un an de séparation, les crédits du RPC peuvent encore être partagés, dans les trois ans du décès.
fact-apart-at-death-months = Mois de séparation au décès
fact-cpp-children-receiving = Les prestations d’enfants du RPC sont déjà versées pour tous
question-parent-disabled =
    { $who ->
        [partner] La mère ou le père de votre conjoint ou conjointe reçoit-il une prestation d’invalidité du RPC ?
       *[person] Votre mère ou votre père reçoit-il une prestation d’invalidité du RPC ?
    }
question-parent-disabled-why = Aux études, de 18 à 24 ans, on peut alors avoir sa propre prestation.
fact-parent-disabled = Mère ou père avec une prestation d’invalidité du RPC
question-cpp-school =
    { $who ->
        [partner] Votre conjoint ou conjointe va-t-il à l’école, au collège ou à l’université ?
       *[person] Allez-vous à l’école, au collège ou à l’université ?
    }
question-cpp-school-why = De 18 à 24 ans, la prestation est pour les personnes aux études.
fact-cpp-school = Études
choice-cpp-school-none = Non
choice-cpp-school-full-time = À temps plein
choice-cpp-school-part-time = À temps partiel, un cinquième d’une charge complète ou plus
choice-cpp-school-less = Moins que cela
question-cpp-disability-ended = Quand la pension d’invalidité d’avant a-t-elle pris fin, et qu’est-ce qui a suivi ?
question-cpp-disability-ended-why = Dans les deux ans, elle peut être rétablie sans nouvelles cotisations.
fact-cpp-disability-ended = Dernier mois de la pension d’invalidité d’avant
fact-cpp-each-year-since = Un dixième du maximum annuel ou plus gagné chaque année depuis
question-cpp-disability-monthly =
    { $who ->
        [partner] Combien votre conjoint ou conjointe reçoit-il de pension d’invalidité du RPC, et depuis quand ?
       *[person] Combien recevez-vous de pension d’invalidité du RPC, et depuis quand ?
    }
question-cpp-disability-monthly-why = À 65 ans elle devient une pension de retraite, calculée au niveau de cette année-là.
fact-cpp-disability-monthly = Pension d’invalidité du RPC par mois, avant impôt
fact-cpp-disability-started = Premier mois de la pension d’invalidité
fact-cpp-prdb-receiving = Reçoit aussi la prestation d’invalidité après-retraite
