# Le permis de conduire
topic-driving = Permis de conduire

question-licence = Quel permis de conduire avez-vous ?
question-licence-why = Avec certains permis, il n’y a pas d’examen.
fact-licence = Permis de conduire
choice-licence-none = Aucun
choice-licence-g1 = G1 de l’Ontario
choice-licence-ontario = G2 ou G de l’Ontario, même expiré ou suspendu
choice-licence-canada = D’une autre province ou d’un territoire, ou des Forces canadiennes
choice-licence-abroad = D’un autre pays

question-g1-issued = Quand votre G1 a-t-il été délivré ?
question-g1-issued-why = Un G1 est valable cinq ans.
fact-g1-issued = Jour où le G1 a été délivré

question-ontario-class = De quelle catégorie est, ou était, votre permis de l’Ontario ?
question-ontario-class-why = Chaque catégorie a sa suite : un examen pratique, ou tout reprendre si le permis est expiré.
fact-ontario-class = Catégorie du permis de l’Ontario
choice-ontario-class-g1 = G1
choice-ontario-class-g2 = G2
choice-ontario-class-g = G
choice-ontario-class-other = Une autre catégorie

question-ontario-licence-ended = Quand votre permis de l’Ontario a-t-il expiré ?
question-ontario-licence-ended-hint = La date est sur la carte, après « EXP ». Pour un permis encore valide, inscrivez le jour où il expirera.
question-ontario-licence-ended-why = Un G1 ou un G2 expiré ne se renouvelle pas. Un G se renouvelle pendant dix ans.
fact-ontario-licence-ended = Expiration du permis de l’Ontario

question-g2-issued = Quand avez-vous eu votre G2 ?
question-g2-issued-why = L’examen pratique du G vient un an plus tard.
fact-g2-issued = Jour du G2

question-counted-months = Combien de mois de conduite dans un autre pays Test au volant a-t-il comptés pour votre G1 ?
question-counted-months-hint = Au plus 12, des trois dernières années. Aucun : 0.
question-counted-months-why = Ils raccourcissent l’attente pour l’examen pratique du G2.
fact-counted-months = Mois de conduite ailleurs qui ont été comptés

question-self-declared = Avez-vous qualité de personne protégée ou de demandeur d’asile, sans moyen d’obtenir des papiers du pays où vous conduisiez ?
question-self-declared-why = Une déclaration peut alors remplacer les papiers.
fact-self-declared = Seulement une déclaration sur la conduite passée

question-licence-country = D’où vient votre permis ?
question-licence-country-why = L’Ontario échange sans examen les permis de ces endroits.
fact-licence-country = Pays du permis
choice-licence-country-united-states = États-Unis
choice-licence-country-australia = Australie
choice-licence-country-austria = Autriche
choice-licence-country-belgium = Belgique
choice-licence-country-croatia = Croatie
choice-licence-country-denmark = Danemark
choice-licence-country-france = France
choice-licence-country-germany = Allemagne
choice-licence-country-great-britain = Grande-Bretagne
choice-licence-country-hungary = Hongrie
choice-licence-country-ireland = Irlande
choice-licence-country-isle-of-man = Île de Man
choice-licence-country-japan = Japon
choice-licence-country-kosovo = Kosovo
choice-licence-country-new-zealand = Nouvelle-Zélande
choice-licence-country-northern-ireland = Irlande du Nord
choice-licence-country-south-korea = Corée du Sud
choice-licence-country-switzerland = Suisse
choice-licence-country-taiwan = Taïwan
choice-licence-country-ukraine = Ukraine
choice-licence-country-elsewhere = Un autre pays

question-licence-kind = De quel genre de permis s’agit-il ?
question-licence-kind-why = Seuls les permis complets s’échangent.
fact-licence-kind = Genre de permis
choice-licence-kind-full = Un permis complet, encore valide
choice-licence-kind-learner = Un permis d’apprenti
choice-licence-kind-expired = Il est expiré

question-licence-months = Pendant combien de mois des trois dernières années l’avez-vous eu ?
question-licence-months-why = Deux ans donnent un permis G complet ; moins, un G2 ou une attente plus courte.
fact-licence-months = Mois avec le permis

question-ontario-since = Depuis quand vivez-vous en Ontario ?
question-ontario-since-why = Les nouveaux résidents peuvent conduire avec leur permis pendant 60 jours.
fact-ontario-since = En Ontario depuis

question-visiting = Êtes-vous en Ontario pour moins de trois mois, en visite ?
question-visiting-why = Les visiteurs et visiteuses conduisent avec le permis de leur pays.
fact-visiting = En visite pour moins de trois mois

question-approved-course = Avez-vous réussi un cours de conduite pour débutants approuvé par le ministère ?
question-approved-course-why = Il avance de quatre mois l’examen pratique du G2.
fact-approved-course = Cours de conduite approuvé, réussi

question-legally-here = Êtes-vous légalement au Canada ?
question-legally-here-why = Cela se déclare au comptoir. Rien de ce que vous répondez ne quitte cet appareil.
fact-legally-here = Légalement au Canada

question-suspended = Votre permis est-il suspendu, ou vous est-il interdit de conduire ?
question-suspended-hint = Des amendes ou une pension alimentaire impayées peuvent mener à une suspension, même sans permis.
question-suspended-why = Une suspension doit d’abord prendre fin. La plupart peuvent être levées.
fact-suspended = Suspension
choice-suspended-no = Non
choice-suspended-fines = Oui, pour des amendes impayées
choice-suspended-family-support = Oui, pour une pension alimentaire impayée
choice-suspended-medical = Oui, pour une raison médicale
choice-suspended-other = Oui, pour autre chose

fact-suspended-if = si aucun permis à vous n’est suspendu et que rien ne vous interdit de conduire

question-vision = Connaissez-vous un problème de vue ?
question-vision-why = La vue est vérifiée au centre ; il n’est pas nécessaire de le savoir d’avance.
fact-vision = Vue
choice-vision-fine = Non, ou je ne sais pas
choice-vision-lenses = Je vois bien avec des lunettes ou des lentilles
choice-vision-weak = Je ne vois pas encore assez bien, même avec des lunettes ou des lentilles
choice-vision-narrow = Mon champ de vision est étroit

question-health-condition = Avez-vous un problème de santé qui pourrait rendre la conduite dangereuse ?
question-health-condition-why = Il se déclare avec la demande. Ce n’est jamais un refus d’office.
fact-health-condition = Problème de santé à déclarer

question-identity = Lequel de ces papiers avez-vous ? Choisissez le premier qui convient.
question-identity-hint = Des originaux, non expirés.
question-identity-why = Le centre demande une preuve de votre nom légal et de votre date de naissance.
fact-identity = Papier à présenter
choice-identity-passport = Passeport, canadien ou étranger
choice-identity-pr-card = Carte de résident permanent
choice-identity-immigration-paper = IMM 1000, IMM 1442, ou IMM 5292 avec un passeport
choice-identity-citizenship-card = Carte de citoyenneté avec photo, d’avant février 2012
choice-identity-status-card = Certificat sécurisé de statut d’Indien
choice-identity-claimant-document = Document du demandeur d’asile
choice-identity-birth-certificate = Certificat de naissance du Canada ou des États-Unis
choice-identity-others = D’autres seulement, comme une carte Santé ou un certificat de citoyenneté plus récent
choice-identity-copies = Seulement des copies ou des photos
choice-identity-nothing = Aucun

question-second-identity = Quel deuxième papier avez-vous ?
question-second-identity-why = Avec un certificat de naissance, il en faut un autre.
fact-second-identity = Deuxième papier
choice-second-identity-photo-card = Carte-photo de l’Ontario
choice-second-identity-older-status-card = Certificat de statut d’Indien
choice-second-identity-health-card = Carte Santé
choice-second-identity-student-card = Carte d’étudiant
choice-second-identity-nothing = Aucun

question-name-differs = Vos papiers montrent-ils des noms différents ?
question-name-differs-why = Il faut alors un papier qui relie les noms.
fact-name-differs = Noms différents sur les papiers

question-oral-test = Avez-vous besoin d’un test oral, d’un interprète ou d’un lieu accessible ?
question-oral-test-why = Cela se prépare d’avance.
fact-oral-test = Test oral, interprète ou lieu accessible

question-g1-test = Avez-vous passé le test G1 ?
question-g1-test-why = Seules les parties non réussies sont à reprendre.
fact-g1-test = Test G1 jusqu’ici
choice-g1-test-not-taken = Pas encore
choice-g1-test-passed = Réussi
choice-g1-test-signs = Panneaux non réussis
choice-g1-test-rules = Règles non réussies
choice-g1-test-both = Aucune partie réussie

question-g1-test-on = Quand était votre premier essai ?
question-g1-test-on-why = Les parties réussies restent valables un an.
fact-g1-test-on = Jour du premier essai

question-drank = Avez-vous pris de l’alcool, du cannabis ou une drogue ?
question-drank-why = Avec un G1, rien n’est permis.
fact-drank = Alcool, cannabis ou drogue
question-companion = Qui est assis à côté de vous ?
question-companion-why = Avec un G1, on ne conduit jamais sans accompagnateur.
fact-companion = À côté de vous
choice-companion-experienced = Une personne qui a un permis complet depuis quatre ans
choice-companion-instructor = Un moniteur de conduite autorisé de l’Ontario
choice-companion-not-enough = Une personne qui a moins d’expérience
choice-companion-nobody = Personne
question-companion-drank = Qu’a bu la personne à côté de vous ?
question-companion-drank-why = Elle doit pouvoir prendre le volant.
fact-companion-drank = Alcool de la personne à côté de vous
choice-companion-drank-no = Rien
choice-companion-drank-some = Un peu, sous 0,05
choice-companion-drank-too-much = 0,05 ou plus
question-companion-is-young = La personne à côté de vous a-t-elle 21 ans ou moins ?
question-companion-is-young-why = Elle ne peut alors pas avoir bu d’alcool.
fact-companion-is-young = La personne à côté de vous a 21 ans ou moins
question-fast-road = Prenez-vous une autoroute de la série 400, la QEW ou une autre voie rapide ?
question-fast-road-why = Avec un G1, seulement à côté d’un moniteur autorisé.
fact-fast-road = Autoroute de la série 400 ou voie rapide
question-at-night = Conduisez-vous entre minuit et 5 h ?
question-at-night-why = Avec un G1, ce n’est pas permis.
fact-at-night = Entre minuit et 5 h
question-others-in-front = Y a-t-il quelqu’un d’autre à l’avant, ou sans ceinture ?
question-others-in-front-why = Avec un G1, ce n’est pas permis.
fact-others-in-front = Autres personnes à l’avant, ou sans ceinture

# Dit après « Cela vaut », en liste : chacune commence par « si ».
fact-visiting-if =
    { $who ->
        [partner] si votre conjoint ou conjointe est en Ontario depuis moins de trois mois
       *[person] si vous êtes en Ontario depuis moins de trois mois
    }
fact-legally-here-if =
    { $who ->
        [partner] si votre conjoint ou conjointe est légalement au Canada
       *[person] si vous êtes légalement au Canada
    }
fact-health-condition-if =
    { $who ->
        [partner] si aucun problème de santé ne rend dangereuse la conduite de votre conjoint ou conjointe
       *[person] si aucun problème de santé ne rend votre conduite dangereuse
    }
