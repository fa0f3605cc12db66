# Travail et Régime de pensions du Canada
topic-contributions = Travail et RPC
question-children-raised = Quels enfants avez-vous élevés ?
question-children-raised-hint = Même ceux qui sont adultes aujourd’hui.
question-children-raised-why = Les années avec un enfant de moins de 7 ans peuvent être exclues de la moyenne : de faibles gains ne réduisent alors pas la pension.
fact-children-raised = Enfants
fact-children-raised-birth-date = Date de naissance
question-cpp-where =
    { $who ->
        [partner] Où votre conjoint ou conjointe a-t-il travaillé au Canada depuis ses 18 ans ?
       *[person] Où avez-vous travaillé au Canada depuis vos 18 ans ?
    }
question-cpp-where-hint = Comptez les emplois et le travail autonome qui ont rapporté plus de 3 500 $ dans une année.
question-cpp-where-why = Le travail hors du Québec cotise au RPC, celui au Québec à son propre régime.
fact-cpp-where = Lieu de travail
choice-cpp-where-outside-quebec = Hors du Québec
choice-cpp-where-both = Au Québec et ailleurs
choice-cpp-where-quebec-only = Seulement au Québec
choice-cpp-where-never = Jamais au Canada
question-cpp-split-credits =
    { $who ->
        [partner] Votre conjoint ou conjointe a-t-il reçu des crédits du RPC d’un ancien conjoint ?
       *[person] Avez-vous reçu des crédits du RPC d’un ancien conjoint ?
    }
question-cpp-split-credits-why = Les crédits d’un partage comptent comme des années de travail.
fact-cpp-split-credits = Crédits d’un ancien conjoint
question-cpp-receiving =
    { $who ->
        [partner] Votre conjoint ou conjointe reçoit-il une pension de retraite du RPC ?
       *[person] Recevez-vous une pension de retraite du RPC ?
    }
question-cpp-receiving-why = D’autres prestations entrent alors en jeu.
fact-cpp-receiving = Reçoit une pension de retraite du RPC
question-cpp-started =
    { $who ->
        [partner] Quand la pension du RPC de votre conjoint ou conjointe a-t-elle commencé ?
       *[person] Quand votre pension du RPC a-t-elle commencé ?
    }
question-cpp-started-why = L’âge au début fixe le montant pour la vie.
fact-cpp-started = Premier mois de la pension du RPC
question-cpp-monthly =
    { $who ->
        [partner] Combien votre conjoint ou conjointe reçoit-il du RPC par mois, avant impôt ?
       *[person] Combien recevez-vous du RPC par mois, avant impôt ?
    }
question-cpp-monthly-why = Une pension de survivant en dépend.
question-cpp-monthly-where = Sur le relevé bancaire ou le feuillet T4A(P).
fact-cpp-monthly = Pension du RPC par mois
fact-cpp-monthly-is-last-years = Le montant est celui de l’an dernier
question-cpp-start-age = À quel âge la pension du RPC doit-elle commencer ?
question-cpp-start-age-why = Elle peut commencer dès 60 ans. Elle est plus basse avant 65 ans et plus haute après, jusqu’à 70 ans.
fact-cpp-start-age = Âge au début de la pension du RPC
question-cpp-counted = Une pension du RPC qui n’a pas commencé doit-elle déjà compter comme revenu ?
question-cpp-counted-why = Le supplément baisse d’environ la moitié.
fact-cpp-counted = Pension du RPC à venir comptée comme revenu
question-cpp-depth =
    { $who ->
        [partner] Comment pouvez-vous dire ce que votre conjoint ou conjointe a versé au RPC ?
       *[person] Comment pouvez-vous dire ce que vous avez versé au RPC ?
    }
question-cpp-depth-why = Plus c’est précis, plus le montant est juste.
question-cpp-depth-where = L’état de compte du cotisant est dans Mon dossier Service Canada.
fact-cpp-depth = Connaissance des cotisations
choice-cpp-depth-statement = L’estimation à 65 ans de l’état de compte
choice-cpp-depth-quick = Une idée : années et salaire habituel
choice-cpp-depth-record = Les gains année par année
question-cpp-statement =
    { $who ->
        [partner] Combien l’état de compte indique-t-il que votre conjoint ou conjointe recevrait par mois à 65 ans ?
       *[person] Combien l’état de compte indique-t-il que vous recevriez par mois à 65 ans ?
    }
question-cpp-statement-why = La pension à un autre âge se calcule à partir de ce montant.
fact-cpp-statement = Estimation à 65 ans
question-cpp-quick =
    { $who ->
        [partner] Combien de temps votre conjoint ou conjointe a-t-il travaillé, et à quel salaire habituel ?
       *[person] Combien de temps avez-vous travaillé, et à quel salaire habituel ?
    }
question-cpp-quick-hint = Le maximum annuel du RPC est de 74 600 $ en 2026.
question-cpp-quick-why = Cela donne un montant approximatif en attendant le relevé.
fact-cpp-work-years = Années travaillées
fact-cpp-usual-pay = Salaire habituel
choice-cpp-usual-pay-quarter = Un quart du maximum
choice-cpp-usual-pay-half = La moitié
choice-cpp-usual-pay-three-quarters = Les trois quarts
choice-cpp-usual-pay-maximum = Le maximum
choice-cpp-usual-pay-second-maximum = Le deuxième maximum, 85 000 $ en 2026, ou plus
question-cpp-earnings =
    { $who ->
        [partner] Quels ont été les gains de votre conjoint ou conjointe, année par année ?
       *[person] Quels ont été vos gains, année par année ?
    }
question-cpp-earnings-hint = Chaque année depuis 18 ans, une ligne par année, les zéros aussi.
question-cpp-earnings-why = La pension se calcule à partir d’eux comme le veut la loi.
question-cpp-earnings-where = Dans Mon dossier Service Canada, sous État de compte du cotisant.
fact-cpp-earnings = Gains par année
fact-cpp-earnings-year = Année
fact-cpp-earnings-earnings = Gains ouvrant droit à pension
question-cpp-raised-children =
    { $who ->
        [partner] Votre conjoint ou conjointe a-t-il été à la maison, ou travaillé moins, avec un enfant de moins de 7 ans ?
       *[person] Avez-vous été à la maison, ou travaillé moins, avec un enfant de moins de 7 ans ?
    }
question-cpp-raised-children-why = Ces mois peuvent être exclus, ou compter comme si les gains avaient continué. Un seul parent peut utiliser un mois.
fact-cpp-raised-children = À la maison avec de jeunes enfants
question-cpp-was-disabled =
    { $who ->
        [partner] Votre conjoint ou conjointe a-t-il reçu une pension d’invalidité du RPC ou du RRQ, maintenant terminée ?
       *[person] Avez-vous reçu une pension d’invalidité du RPC ou du RRQ, maintenant terminée ?
    }
question-cpp-was-disabled-why = Ses mois sont exclus.
fact-cpp-was-disabled = A reçu une pension d’invalidité
question-cpp-disabled-months = De quand à quand l’invalidité a-t-elle duré ?
question-cpp-disabled-months-why = Ces mois sont exclus.
fact-cpp-disabled-from = Premier mois de l’invalidité
fact-cpp-disabled-to = Dernier mois de la pension
question-cpp-work-last-year =
    { $who ->
        [partner] Combien votre conjoint ou conjointe a-t-il gagné par son travail en { $year } ?
       *[person] Combien avez-vous gagné par votre travail en { $year } ?
    }
question-cpp-work-last-year-why = Les cotisations sur ce montant augmentent la pension.
fact-cpp-work-last-year = Gains du travail en { $year }
question-cpp-self-employed = Était-ce du travail autonome ?
question-cpp-self-employed-why = Les travailleurs autonomes paient les deux moitiés de la cotisation.
fact-cpp-self-employed = Travail autonome
question-cpp-stopped =
    { $who ->
        [partner] Votre conjoint ou conjointe a-t-il choisi avec le formulaire CPT30 de cesser de cotiser ?
       *[person] Avez-vous choisi avec le formulaire CPT30 de cesser de cotiser ?
    }
question-cpp-stopped-why = De 65 à 70 ans, qui reçoit une pension peut cesser.
fact-cpp-stopped = A cessé de cotiser
question-cpp-disabled =
    { $who ->
        [partner] Un problème de santé empêche-t-il votre conjoint ou conjointe de travailler ?
       *[person] Un problème de santé vous empêche-t-il de travailler ?
    }
question-cpp-disabled-why = L’invalidité du RPC vise les problèmes qui empêchent tout travail régulier et qui vont durer.
fact-cpp-disabled = Incapable de travailler
choice-cpp-disabled-no = Non, ou un certain travail est possible
choice-cpp-disabled-for-now = Oui, mais cela devrait s’améliorer
choice-cpp-disabled-for-long = Oui, aucun travail régulier n’est possible et cela va durer
question-cpp-disabled-since = Depuis quand ?
question-cpp-disabled-since-why = La pension commence le quatrième mois suivant, jusqu’à 11 mois en arrière.
fact-cpp-disabled-since = Incapable de travailler depuis
question-cpp-disability-years =
    { $who ->
        [partner] Pendant combien d’années votre conjoint ou conjointe a-t-il gagné au moins un dixième du maximum annuel ?
       *[person] Pendant combien d’années avez-vous gagné au moins un dixième du maximum annuel ?
    }
question-cpp-disability-years-hint = Un dixième vaut 7 400 $ en 2026, 7 100 $ en 2025, 6 800 $ en 2024.
question-cpp-disability-years-why = Il faut quatre des six années avant l’invalidité, ou trois avec 25 au total.
fact-cpp-recent-years = Des six années avant l’invalidité
fact-cpp-all-years = Années au total
fact-cpp-home-with-child = Dans certaines des autres années, il y avait un enfant de moins de 7 ans à la maison
question-cpp-met-when-disabled =
    { $who ->
        [partner] Au moment où votre conjoint ou conjointe n’a plus pu travailler, comptait-il quatre années de travail sur les six d’avant, ou trois avec 25 au total ?
       *[person] Au moment où vous n’avez plus pu travailler, comptiez-vous quatre années de travail sur les six d’avant, ou trois avec 25 au total ?
    }
question-cpp-met-when-disabled-why = Qui demande tard est jugé selon ce moment.
fact-cpp-met-when-disabled = Assez d’années au début de l’invalidité
fact-cpp-disability-before = Une pension d’invalidité du RPC ou du RRQ a pris fin dans les cinq années d’avant
fact-cpp-disability-receiving = Reçoit une pension d’invalidité du RPC

# Séparation
question-former-union = Étiez-vous mariés ou conjoints de fait ?
question-former-union-why = Les délais diffèrent.
fact-former-union = Ancienne union
choice-former-union-married = Mariés
choice-former-union-common-law = Conjoints de fait
question-lived-together = Pendant combien de mois avez-vous vécu ensemble ?
question-lived-together-why = Les crédits peuvent être partagés après 12 mois de vie commune.
fact-lived-together-months = Mois de vie commune
question-months-apart = Depuis combien de mois vivez-vous séparés ?
question-months-apart-why = Après une union de fait, il y a quatre ans pour demander.
fact-months-apart = Mois de séparation
question-split-agreed = Êtes-vous tous deux d’accord par écrit pour partager les crédits ?
question-split-agreed-why = Plus de quatre ans après la fin d’une union de fait, les deux doivent être d’accord.
fact-split-agreed = Accord écrit des deux

# Après un décès
question-deceased-worked = La personne décédée a-t-elle travaillé au Canada hors du Québec ?
question-deceased-worked-why = Ses cotisations au RPC peuvent donner des prestations à la famille.
fact-deceased-worked = La personne décédée a travaillé hors du Québec
question-deceased-years = Pendant combien d’années a-t-elle cotisé au RPC ?
question-deceased-years-why = Dix ans suffisent ; parfois trois.
fact-deceased-years = Années de cotisation de la personne décédée
question-deceased-period = Combien d’années séparent ses 18 ans de son décès ou de sa pension ?
question-deceased-period-hint = Au plus tard à 70 ans.
question-deceased-period-why = Un tiers, et au moins trois, peut suffire.
fact-deceased-period = Années où elle aurait pu cotiser
fact-deceased-abroad = La personne décédée a vécu ou travaillé dans un pays signataire
question-deceased-pension = Quelle pension de retraite du RPC recevait-elle, ou aurait-elle reçue à 65 ans ?
question-deceased-pension-hint = Sans la pension de survivant ni d’autres montants. Elle augmente chaque janvier : indiquez l’année si le montant est plus ancien.
question-deceased-pension-why = La pension de survivant en est une part.
question-deceased-pension-where = Sur son relevé bancaire, son feuillet T4A(P) ou son état de compte du cotisant.
fact-deceased-pension = Sa pension à 65 ans, par mois
question-deceased-parts = Quelle part provient de la bonification depuis 2019 ?
question-deceased-parts-why = Cela ne compte que pour des pensions combinées.
fact-deceased-first = Première partie supplémentaire
fact-deceased-second = Deuxième partie supplémentaire
question-deceased-received = A-t-elle déjà reçu une pension de retraite ou d’invalidité du RPC ou du RRQ ?
question-deceased-received-why = La prestation de décès peut être plus élevée si rien n’a été versé. Le montant versé aide aussi à calculer la pension de survivant.
fact-deceased-received = La personne décédée a reçu une pension
question-survivor-union = Étiez-vous mariés ou conjoints de fait ?
question-survivor-union-why = Un époux séparé peut aussi être admissible, sauf si quelqu’un d’autre était le conjoint.
fact-survivor-union = Union avec la personne décédée
choice-survivor-union-married = Mariés, vivant ensemble
choice-survivor-union-married-apart = Mariés, vivant séparés
choice-survivor-union-common-law = Conjoints de fait
question-survivor-months-together = Depuis combien de mois viviez-vous ensemble ?
question-survivor-months-together-why = Les conjoints de fait ont besoin d’un an. Dans un mariage de moins d’un an, la santé au mariage peut compter.
fact-survivor-months-together = Mois de vie commune
question-survivor-split = Un partage des crédits du RPC entre vous a-t-il été approuvé en 2025 ou après ?
question-survivor-split-hint = Répondez non si vous aviez revécu ensemble un an jusqu’au décès.
question-survivor-split-why = Après un tel partage, un époux séparé ne reçoit pas de pension de survivant.
fact-survivor-split = Partage des crédits depuis 2025
question-other-survivor = Vivait-elle en couple avec quelqu’un d’autre depuis un an ?
question-other-survivor-why = Ce conjoint passe alors en premier.
fact-other-survivor = Autre conjoint ou conjointe de la personne décédée
question-other-survivor-pension = Combien recevez-vous comme pension de survivant pour un conjoint antérieur ?
question-other-survivor-pension-why = Seule la plus élevée des deux est versée.
fact-other-survivor-pension = Pension de survivant antérieure
fact-funeral-payer = Vous avez payé les funérailles
question-cpp-children-list = De quels enfants de moins de 25 ans s’agit-il ?
question-cpp-children-list-hint = Les enfants de la personne décédée ou invalide : les vôtres, ou ceux dont vous prenez soin, où qu’ils vivent. Pas vous-même.
question-cpp-children-list-why = Chacun peut avoir sa propre prestation : avant 18 ans, ou aux études jusqu’à 24 ans.
fact-cpp-children-list = Enfants de moins de 25 ans
fact-cpp-children-list-birth-date = Date de naissance
fact-cpp-children-list-school = À 18 ans ou plus : études
choice-cpp-children-list-school-none = Pas d’études
choice-cpp-children-list-school-full-time = À temps plein
choice-cpp-children-list-school-part-time = À temps partiel, un cinquième d’une charge complète ou plus
choice-cpp-children-list-school-less = Moins que cela
question-disabled-parent = Y a-t-il des enfants dont un parent reçoit une prestation d’invalidité du RPC ?
question-disabled-parent-hint = Vos enfants de moins de 25 ans, ou ceux dont vous prenez soin. Le parent peut être vous.
question-disabled-parent-why = Les enfants peuvent recevoir une prestation. Elle continue quand la pension devient une pension de retraite à 65 ans.
fact-disabled-parent = Un de leurs parents reçoit une prestation d’invalidité du RPC
question-two-contributors = Les deux parents sont-ils décédés ou invalides, et avaient-ils tous deux cotisé au RPC ?
question-two-contributors-why = Un enfant peut alors avoir deux prestations.
fact-two-contributors = Deux parents cotisants

# The rows of lists.
fact-cpp-children-list-row = Enfant { $number }
fact-cpp-children-list-none = Aucun enfant ajouté.
fact-cpp-children-list-add = Ajouter un enfant
fact-cpp-children-list-add-another = Ajouter un autre enfant
fact-children-raised-row = Enfant { $number }
fact-children-raised-none = Aucun enfant ajouté.
fact-children-raised-add = Ajouter un enfant
fact-children-raised-add-another = Ajouter un autre enfant
fact-cpp-earnings-row = Ligne { $number }
fact-cpp-earnings-none = Aucune année pour l’instant. Vous pouvez aussi ajouter les années une à une.
fact-cpp-earnings-add = Ajouter une année
fact-cpp-earnings-add-another = Ajouter une autre année
question-cpp-parts = Quelle part de votre pension provient de la bonification depuis 2019 ?
question-cpp-parts-why = Avec une pension de survivant, les parties se calculent une par une.
question-cpp-parts-where = Service Canada peut vous le dire au téléphone.
fact-cpp-first-part = Première partie supplémentaire de votre pension
fact-cpp-second-part = Deuxième partie supplémentaire de votre pension
question-cpp-pay-share = Quelle part du maximum annuel du RPC représentait votre salaire habituel ?
question-cpp-pay-share-why = Cela rend l’idée plus juste.
fact-cpp-pay-share = Salaire habituel, en part du maximum
question-cpp-has-statement =
    { $who ->
        [partner] Savez-vous ce que l’état de compte du RPC de votre conjoint ou conjointe prévoit à 65 ans ?
       *[person] Savez-vous ce que votre état de compte du RPC prévoit à 65 ans ?
    }
question-cpp-has-statement-hint = Sinon, une idée des années et du salaire suffit.
question-cpp-has-statement-why = Cela donne le montant le plus juste avec le moins d’effort.
question-cpp-has-statement-where = Dans Mon dossier Service Canada, sous État de compte du cotisant.
fact-cpp-has-statement = Estimation à 65 ans connue
question-cpp-start-age-hint = Laissez ouvert pour voir le début le plus tôt ; les autres âges sont comparés dans le résultat.

# Ce qui vaut tant qu’aucun choix n’est fait.
fact-cpp-start-age-chosen = Dès que possible
fact-cpp-depth-chosen = Une idée approximative
