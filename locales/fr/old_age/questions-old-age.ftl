# Questions that only Old Age Security and its supplements ask.

question-residence-years =
    { $who ->
        [partner] Combien de temps est-ce que votre conjoint ou conjointe a vécu au Canada depuis ses 18 ans ?
       *[person] Combien de temps avez-vous vécu au Canada depuis vos 18 ans ?
    }
question-residence-years-hint = Années et mois jusqu’à aujourd’hui, comptés depuis le 18e anniversaire. Une absence temporaire d’un an au plus ne les interrompt pas, ni les études ni certains emplois pour le Canada. Si vous ne connaissez pas les mois, choisissez « Je ne sais pas » : les années inscrites sont gardées.
question-residence-years-where = Passeports, papiers d’immigration, anciennes déclarations de revenus et baux aident à compter. Service Canada vérifiera les dates exactes.
question-residence-years-why = La pension est d’un quarantième du plein montant par année complète à l’approbation ; les mois comptent donc aussi.
fact-residence-years = Années au Canada depuis 18 ans
fact-residence-months = Et mois en plus des années complètes
question-sponsored =
    { $who ->
        [partner] Est-ce qu’un engagement de parrainage encore en vigueur vise votre conjoint ou conjointe ?
       *[person] Un engagement de parrainage encore en vigueur vous vise-t-il ?
    }
question-sponsored-hint = Un proche s’est engagé à soutenir la personne venue au Canada. Pour les parents et grands-parents, l’engagement dure 20 ans (10 au Québec), même après la citoyenneté.
question-sponsored-why = Depuis le 1er octobre 2025, le Supplément et les allocations ne sont pas versés pendant un engagement. La pension, elle, est versée.
fact-sponsored = Engagement de parrainage en vigueur
question-sponsorship-lifted = L’une de ces situations concerne-t-elle le répondant ?
question-sponsorship-lifted-hint = Le répondant est décédé, a fait faillite, a été condamné à plus de six mois de prison, ou a été reconnu coupable d’une infraction envers la personne parrainée.
question-sponsorship-lifted-why = L’engagement n’est alors plus un obstacle.
fact-sponsorship-lifted = Fait qui met fin à l’effet du parrainage
question-qualified-before-sponsorship-rule =
    { $who ->
        [partner] Est-ce que votre conjoint ou conjointe avait déjà droit à la pension ou à une allocation avant le 1er octobre 2025 ?
       *[person] Aviez-vous déjà droit à la pension ou à une allocation avant le 1er octobre 2025 ?
    }
question-qualified-before-sponsorship-rule-why = La règle sur le parrainage ne touche pas les personnes admissibles avant son entrée en vigueur.
fact-qualified-before-sponsorship-rule = Droit acquis avant le 1er octobre 2025
question-in-canada-1977 =
    { $who ->
        [partner] Le 1er juillet 1977, est-ce que votre conjoint ou conjointe vivait au Canada, y avait déjà vécu à l’âge adulte, ou avait un visa d’immigration ?
       *[person] Le 1er juillet 1977, viviez-vous au Canada, y aviez-vous déjà vécu à l’âge adulte, ou aviez-vous un visa d’immigration ?
    }
question-in-canada-1977-why = Une règle plus ancienne peut donner une pleine pension avec moins de 40 ans.
fact-in-canada-1977 = Au Canada, ou avec le droit d’y venir, le 1er juillet 1977
question-ten-years-before =
    { $who ->
        [partner] Est-ce que votre conjoint ou conjointe a vécu au Canada les dix dernières années sans interruption ?
       *[person] Avez-vous vécu au Canada les dix dernières années sans interruption ?
    }
question-ten-years-before-hint = Une absence temporaire d’un an au plus n’est pas une interruption.
question-ten-years-before-why = L’ancienne règle demande les dix années qui précèdent l’approbation. Des années antérieures peuvent parfois combler une absence : demandez à Service Canada.
fact-ten-years-before = Au Canada depuis dix ans
question-away-six-months =
    { $who ->
        [partner] Est-ce que votre conjoint ou conjointe quitte le Canada pour plus de six mois ?
       *[person] Quittez-vous le Canada pour plus de six mois ?
    }
question-away-six-months-why = Le Supplément et les allocations cessent après six mois d’absence, tout comme une pension de moins de 20 ans au Canada.
fact-away-six-months = Absence du Canada de plus de six mois
question-in-ontario-a-year =
    { $who ->
        [partner] Est-ce que votre conjoint ou conjointe vit en Ontario depuis 12 mois, ou y a vécu 20 ans depuis ses 18 ans ?
       *[person] Vivez-vous en Ontario depuis 12 mois, ou y avez-vous vécu 20 ans depuis vos 18 ans ?
    }
question-in-ontario-a-year-why = Le complément de l’Ontario pour les aînés l’exige.
fact-in-ontario-a-year = En Ontario depuis 12 mois
question-oas-receiving =
    { $who ->
        [partner] Est-ce que votre conjoint ou conjointe reçoit déjà la pension de la Sécurité de la vieillesse ?
       *[person] Recevez-vous déjà la pension de la Sécurité de la vieillesse ?
    }
question-oas-receiving-why = Ce qui est déjà versé n’est pas proposé de nouveau, mais décide du taux du Supplément.
fact-oas-receiving = Reçoit la pension de la Sécurité de la vieillesse
question-deferred-months =
    { $who ->
        [partner] De combien de mois la pension de votre conjoint ou conjointe a-t-elle été reportée ?
       *[person] De combien de mois votre pension a-t-elle été reportée ?
    }
question-deferred-months-hint = 0 si elle a commencé dès que possible. Comptez à partir du mois qui suit le 65e anniversaire, ou du mois où les dix ans au Canada ont été atteints s’il est plus tardif. Au plus 60, et jamais plus que depuis ce mois-là.
question-deferred-months-where = La lettre d’approbation dit si la pension a été reportée. Une majoration de 7,2 % correspond à 12 mois.
question-deferred-months-why = Chaque mois d’attente a ajouté 0,6 %.
fact-deferred-months = Mois de report de la pension en cours
question-residence-years-at-start =
    { $who ->
        [partner] De combien de quarantièmes est la pension de votre conjoint ou conjointe ?
       *[person] De combien de quarantièmes est votre pension ?
    }
question-residence-years-at-start-hint = 40 pour une pleine pension. Sinon, les années complètes au Canada après 18 ans quand elle a commencé ou, si l’attente l’a augmentée, quand elle aurait pu commencer au plus tôt. Avec un accord avec un autre pays, il peut y en avoir moins de 10.
question-residence-years-at-start-where = La lettre d’approbation indique la pension en quarantièmes, par exemple 28/40.
question-residence-years-at-start-why = Une pension approuvée garde son nombre de quarantièmes.
fact-residence-years-at-start = Quarantièmes de la pension en cours
question-deferral-months =
    { $who ->
        [partner] De combien de mois est-ce que votre conjoint ou conjointe veut reporter la pension ?
       *[person] De combien de mois voulez-vous reporter la pension ?
    }
question-deferral-months-hint = De 0 à 60. Chaque mois ajoute 0,6 %, jusqu’à 36 % à 70 ans.
question-deferral-months-why = Pendant le report, le Supplément et l’Allocation de l’autre personne du couple ne sont pas versés non plus.
fact-deferral-months = Mois de report de la pension
question-oas-applying =
    { $who ->
        [partner] Est-ce que votre conjoint ou conjointe va demander la pension maintenant ?
       *[person] Allez-vous demander la pension maintenant ?
    }
question-oas-applying-why = Une personne du couple sans pension change le taux du Supplément.
fact-oas-applying = Demande la pension maintenant
question-world-income =
    { $who ->
        [partner] Quel a été le revenu net de votre conjoint ou conjointe en { $year }, avec la Sécurité de la vieillesse ?
       *[person] Quel a été votre revenu net en { $year }, avec la Sécurité de la vieillesse ?
    }
question-world-income-hint = De tous les pays.
question-world-income-where = Ligne 23600 de l’avis de cotisation, ou ligne 23400 si elle est différente.
question-world-income-why = Avec un revenu élevé, une partie de la pension est reprise par un impôt de récupération.
fact-world-income = Revenu net de { $year } avec la Sécurité de la vieillesse
question-income-fell =
    { $who ->
        [partner] Depuis janvier { $year }, est-ce que votre conjoint ou conjointe a cessé de travailler, ou est-ce qu’une de ses pensions a baissé ?
       *[person] Depuis janvier { $year }, avez-vous cessé de travailler, ou une de vos pensions a-t-elle baissé ?
    }
question-income-fell-hint = Aussi si cela arrivera bientôt.
question-income-fell-why = Le Supplément et les allocations peuvent alors se calculer d’après ce qui est prévu plutôt que d’après le revenu de { $year }, si cela donne davantage.
fact-income-fell = Fin du travail ou baisse d’une pension depuis janvier { $year }
question-income-after =
    { $who ->
        [partner] À quoi est-ce que votre conjoint ou conjointe s’attend pour une année, à partir de maintenant ?
       *[person] À quoi vous attendez-vous pour une année, à partir de maintenant ?
    }
question-income-after-hint = Comptez une année complète, sans la Sécurité de la vieillesse, le Supplément, les allocations, Ontario au travail ni le POSPH. Le mois est celui où le travail a cessé ou la pension a baissé.
question-income-after-why = Vous pouvez demander, sur le formulaire ISP-3041, que le revenu prévu soit utilisé à la place. Nous retenons ce qui donne davantage.
fact-income-fell-month = Mois où le travail a cessé ou la pension a baissé
fact-pension-income-after = Pensions, comme le RPC et un régime d’employeur
fact-work-income-after = Travail qui continue
fact-other-income-after = Tout le reste, comme en { $year }
question-assistance-paid =
    { $who ->
        [partner] Dans le revenu de votre conjoint ou conjointe en { $year }, combien venait d’Ontario au travail ou du POSPH ?
       *[person] Dans votre revenu de { $year }, combien venait d’Ontario au travail ou du POSPH ?
    }
question-assistance-paid-where = Ligne 14500 de la déclaration de { $year }, ou case 11 du feuillet T5007. Elle est souvent dans la déclaration de la personne du couple qui a le revenu le plus élevé : comptez-la chez cette personne.
question-assistance-paid-why = Ce montant ne compte pas pour le Supplément ni les allocations, mais il compte pour les prestations pour enfants.
fact-assistance-paid = Ontario au travail ou POSPH dans le revenu de { $year }
question-gis-receiving =
    { $who ->
        [partner] Le Supplément de revenu garanti ou l’Allocation sont-ils déjà versés à votre conjoint ou conjointe ?
       *[person] Recevez-vous déjà le Supplément de revenu garanti ou l’Allocation ?
    }
question-gis-receiving-hint = Dès 65 ans le Supplément ; de 60 à 64 ans l’Allocation, ou l’Allocation au survivant.
question-gis-receiving-why = Ce qui est déjà versé ne demande pas de nouvelle demande. Vous pouvez le comparer au montant donné ici.
fact-gis-receiving = Reçoit le Supplément ou une allocation

# Ce qui vaut tant qu’aucun choix n’est fait.
fact-deferral-months-chosen = Sans report
fact-oas-applying-chosen = Oui
