# Enfants
question-child-died = Un de vos enfants est-il décédé au cours des six derniers mois ?
question-child-died-why = Nous sommes désolés de poser la question. Les prestations continuent pendant six mois.
fact-child-died = Un enfant est décédé au cours des six derniers mois
question-lost-children = Qui était l’enfant ?
question-lost-children-why = Les prestations continuent six mois, comme si l’enfant était encore là.
fact-lost-children = Enfants décédés
fact-lost-children-row = Enfant { $number }
fact-lost-children-none = Aucun enfant ajouté.
fact-lost-children-add = Ajouter un enfant
fact-lost-children-add-another = Ajouter un autre enfant
fact-lost-children-birth-date = Date de naissance
fact-lost-children-died = Date du décès
fact-lost-children-lives-with = Garde
choice-lost-children-lives-with-you = Vivait avec vous
choice-lost-children-lives-with-shared = Garde partagée
fact-lost-children-disability-credit = Crédit d’impôt pour personnes handicapées approuvé

question-returns-filed = Avez-vous produit la déclaration de revenus de { $year }, et votre conjoint ou conjointe aussi s’il y a lieu ?
question-returns-filed-hint = De juillet à juin suivant, les prestations pour enfants reposent sur l’année qui précède ce mois de juillet. Nouveaux arrivants et nouvelles arrivantes : répondez oui si vous ne viviez pas au Canada en { $year }.
question-returns-filed-where = Un avis de cotisation est arrivé par la poste ou se trouve dans Mon dossier de l’ARC.
question-returns-filed-why = Les prestations pour enfants reposent sur cette déclaration. Sans elle, elles attendent, même sans revenu.
fact-returns-filed = Déclarations de revenus de { $year } produites

question-ccb-receiving = Recevez-vous déjà l’Allocation canadienne pour enfants pour tous ces enfants ?
question-ccb-receiving-why = Il n’y a alors rien à demander.
fact-ccb-receiving = Reçoit l’Allocation canadienne pour enfants

question-care-changed = Les enfants sont-ils venus vivre avec vous seulement quelque temps après leur naissance ?
question-care-changed-hint = Par exemple après un changement de garde, une séparation ou une adoption, ou parce que vous avez accueilli un petit-enfant.
question-care-changed-why = L’allocation commence le mois qui suit l’arrivée d’un enfant chez vous.
fact-care-changed = Enfants arrivés plus tard, ou garde changée

question-care-since = Depuis quel mois vivent-ils avec vous comme maintenant ?
question-care-since-hint = S’il y a plusieurs enfants : le mois où le premier est arrivé.
question-care-since-why = L’allocation commence le mois suivant, et rien n’est versé pour les mois d’avant.
fact-care-since = Avec vous depuis

question-status-since =
    { $who ->
        [partner] Depuis quand est-ce que votre conjoint ou conjointe vit au Canada avec ce statut ?
       *[person] Depuis quand vivez-vous au Canada avec ce statut ?
    }
question-status-since-hint = Résidence permanente : le mois indiqué sur la carte ou le document (IMM 5292, IMM 5688). Personne protégée : le mois de la décision. Si l’arrivée au Canada est venue plus tard, le mois de l’arrivée.
question-status-since-why = L’allocation commence au plus tôt le mois suivant, et rien n’est versé pour les mois d’avant.
fact-status-since = Au Canada avec ce statut depuis
fact-status-months = Mois complets au Canada avec ce statut
# Dit après « Cela vaut », en liste : chacune commence par « si ».
fact-status-since-if =
    { $who ->
        [partner] si votre conjoint ou conjointe vivait déjà au Canada avec ce statut au début du mois
       *[person] si vous viviez déjà au Canada avec ce statut au début du mois
    }

question-moved-to-canada =
    { $who ->
        [partner] Est-ce que votre conjoint ou conjointe a commencé ou recommencé à vivre au Canada au cours des dix dernières années ?
       *[person] Avez-vous commencé ou recommencé à vivre au Canada au cours des dix dernières années ?
    }
question-moved-to-canada-why = L’allocation commence le mois qui suit l’arrivée.
fact-moved-to-canada = Arrivée ou retour au Canada depuis moins de dix ans

question-moved-month =
    { $who ->
        [partner] Quel est le mois de l’arrivée de votre conjoint ou conjointe au Canada ?
       *[person] Quel est le mois de votre arrivée au Canada ?
    }
question-moved-month-why = L’allocation commence le mois qui suit l’arrivée, et rien n’est versé pour les mois d’avant.
fact-moved-month = Mois de l’arrivée au Canada

question-oas-paid =
    { $who ->
        [partner] Combien est-ce que votre conjoint ou conjointe a reçu de la Sécurité de la vieillesse en { $year }, avec le Supplément ou l’Allocation ?
       *[person] Combien avez-vous reçu de la Sécurité de la vieillesse en { $year }, avec le Supplément ou l’Allocation ?
    }
question-oas-paid-hint = De la même année que le revenu. Si rien n’a été versé, inscrivez 0.
question-oas-paid-where = Lignes 11300 et 14600 de l’avis de cotisation, ou le feuillet T4A(OAS).
question-oas-paid-why = Ce montant compte comme revenu pour les prestations pour enfants, mais pas pour le Supplément.
fact-oas-paid = Sécurité de la vieillesse reçue en { $year }

question-permit-valid =
    { $who ->
        [partner] Est-ce que votre conjoint ou conjointe a un permis valide ?
       *[person] Avez-vous un permis valide ?
    }
question-permit-valid-hint = Un permis qui « ne confère pas le statut » ne compte pas.
question-permit-valid-why = Les résidents temporaires en ont besoin au 19e mois et après.
fact-permit-valid = Permis valide

question-canada-since =
    { $who ->
        [partner] Depuis quand est-ce que votre conjoint ou conjointe vit au Canada sans interruption ?
       *[person] Depuis quand vivez-vous au Canada sans interruption ?
    }
question-canada-since-why = Les résidents temporaires peuvent recevoir les prestations pour enfants après 18 mois.
fact-canada-since = Au Canada depuis

question-deemed-resident =
    { $who ->
        [partner] Est-ce que votre conjoint ou conjointe vit à l’étranger pour les Forces canadiennes ou un gouvernement au Canada ?
       *[person] Êtes-vous à l’étranger pour les Forces canadiennes ou un gouvernement au Canada ?
    }
question-deemed-resident-why = La loi de l’impôt considère alors que la famille vit au Canada.
fact-deemed-resident = À l’étranger pour le Canada

question-foreign-official =
    { $who ->
        [partner] Est-ce que votre conjoint ou conjointe est diplomate ou fonctionnaire d’un autre pays ?
       *[person] Êtes-vous diplomate ou fonctionnaire d’un autre pays ?
    }
question-foreign-official-why = Ces personnes n’ont ni impôt ni prestations pour enfants ici.
fact-foreign-official = Fonctionnaire d’un autre pays

