# Fin des emplois, employeur de la famille, absences

question-quit-earlier =
    { $who ->
        [partner] Dans les 52 dernières semaines, votre conjoint ou conjointe a-t-il aussi quitté un autre emploi, ou en a-t-il perdu un pour inconduite ?
       *[person] Dans les 52 dernières semaines, avez-vous aussi quitté un autre emploi, ou en avez-vous perdu un pour inconduite ?
    }
question-quit-earlier-hint = Pensez aux emplois d’avant le dernier. Ne comptez pas un emploi quitté pour une raison sérieuse (danger, harcèlement, déménagement avec un conjoint ou une conjointe, nouvel emploi presque assuré), ni un emploi perdu par manque de travail ou de compétences.
question-quit-earlier-why = Les heures faites avant la fin d’un tel emploi ne comptent pas, même si le dernier emploi a bien fini.
fact-quit-earlier = Autre emploi quitté, ou perdu pour inconduite
fact-quit-earlier-if =
    { $who ->
        [partner] si votre conjoint ou conjointe n’a pas quitté d’autre emploi sans raison sérieuse depuis un an, et n’en a perdu aucun pour inconduite
       *[person] si vous n’avez pas quitté d’autre emploi sans raison sérieuse depuis un an, et n’en avez perdu aucun pour inconduite
    }

question-hours-since-quit =
    { $who ->
        [partner] Combien d’heures payées est-ce que votre conjoint ou conjointe a faites depuis la fin de cet emploi ?
       *[person] Combien d’heures payées avez-vous faites depuis la fin de cet emploi ?
    }
question-hours-since-quit-hint = S’il y a eu plusieurs emplois de ce genre, comptez depuis la fin du dernier.
question-hours-since-quit-why = Assez d’heures depuis ouvrent de nouveau les prestations : de 420 à 700 selon la région, plus après une violation.
fact-hours-since-quit = Heures payées depuis cet emploi

question-known-end = L’emploi allait-il de toute façon finir dans les trois semaines ?
question-known-end-hint = Le contrat avait une date de fin, ou l’employeur avait déjà annoncé une mise à pied.
question-known-end-why = Un départ ou un congédiement dans ces trois semaines retient les prestations jusqu’à ce jour-là seulement.
fact-known-end = Emploi qui allait finir de toute façon

question-would-have-ended = Quel jour aurait-il fini ?
question-would-have-ended-why = Les prestations peuvent commencer à partir de ce jour.
fact-would-have-ended = Jour où l’emploi aurait fini

question-employer-related =
    { $who ->
        [partner] Votre conjoint ou conjointe et l’employeur sont-ils de la même famille ?
       *[person] Êtes-vous de la même famille que l’employeur ?
    }
question-employer-related-hint = Par le sang, le mariage, l’union de fait ou l’adoption ; aussi si votre famille contrôle l’entreprise.
question-employer-related-why = Un travail pour la famille n’est assuré qu’aux conditions qu’un étranger aurait eues.
fact-employer-related = Employeur de la famille

question-abroad-reason =
    { $who ->
        [partner] Pourquoi est-ce que votre conjoint ou conjointe se trouve hors du Canada ?
       *[person] Pourquoi êtes-vous hors du Canada ?
    }
question-abroad-reason-why = Certaines courtes absences sont payées, d’autres non.
fact-abroad-reason = Raison de l’absence du Canada
choice-abroad-reason-treatment = Un traitement médical qui n’est pas offert chez moi
choice-abroad-reason-funeral = Des funérailles dans la famille, jusqu’à 7 jours
choice-abroad-reason-family-ill = Voir un proche très malade ou le mener à un traitement, jusqu’à 7 jours
choice-abroad-reason-interview = Une entrevue d’emploi, jusqu’à 7 jours
choice-abroad-reason-job-search = Chercher du travail, jusqu’à 14 jours
choice-abroad-reason-course = Un cours où Emploi Ontario ou un autre organisme m’a dirigé
choice-abroad-reason-border-state = J’habite aux États-Unis
choice-abroad-reason-other = Autre chose, comme des vacances
choice-abroad-reason-not-sure = Je ne sais pas

# La situation actuelle, et ce qui reste d’une demande précédente

fact-claim-weeks-left = Semaines restantes de cette demande (0 : inconnu)
fact-claim-weekly = Son taux par semaine, avant impôt (0 : inconnu)

question-waiting-served =
    { $who ->
        [partner] Est-ce que votre conjoint ou conjointe a déjà attendu une semaine sans paiement dans cette demande ?
       *[person] Avez-vous déjà attendu une semaine sans paiement dans cette demande ?
    }
question-waiting-served-why = Il y a un seul délai de carence par demande, ou aucun s’il a été supprimé.
fact-waiting-served = Délai de carence déjà passé

question-ill-now =
    { $who ->
        [partner] Est-ce qu’une maladie, une blessure ou une quarantaine empêche votre conjoint ou conjointe de travailler ?
       *[person] Est-ce qu’une maladie, une blessure ou une quarantaine vous empêche de travailler ?
    }
question-ill-now-why = Les prestations de maladie sont possibles même si l’emploi a pris fin pour une autre raison.
fact-ill-now = Incapacité de travailler pour maladie, blessure ou quarantaine

question-teaching =
    { $who ->
        [partner] Est-ce que votre conjoint ou conjointe enseigne dans une école élémentaire ou secondaire ?
       *[person] Enseignez-vous dans une école élémentaire ou secondaire ?
    }
question-teaching-why = Les prestations régulières et de maladie ne sont pas payées pendant un congé scolaire si le contrat d’enseignement continue.
fact-teaching = Enseignement dans une école
choice-teaching-none = Non
choice-teaching-contract-goes-on = Oui, et le contrat continue après le congé
choice-teaching-contract-ended = Oui, et le contrat a pris fin
choice-teaching-casual = Oui, pour des suppléances

question-prison-release =
    { $who ->
        [partner] Est-ce que votre conjoint ou conjointe a une libération conditionnelle, une semi-liberté ou une permission de sortir ?
       *[person] Avez-vous une libération conditionnelle, une semi-liberté ou une permission de sortir ?
    }
question-prison-release-why = L’AE n’est pas payée en détention. Une personne libérée pour chercher ou occuper un emploi peut être payée.
fact-prison-release = Libération conditionnelle, semi-liberté ou permission de sortir

fact-pension-week = Pension de retraite par semaine
question-pension-before-work =
    { $who ->
        [partner] Est-ce que toutes les heures de cette demande ont été faites après le début de la pension de votre conjoint ou conjointe ?
       *[person] Est-ce que toutes les heures de cette demande ont été faites après le début de votre pension ?
    }
question-pension-before-work-why = Si assez d’heures pour la demande ont été faites pendant que la pension était versée, elle n’est pas déduite.
fact-pension-before-work = Heures de cette demande faites après le début de la pension

fact-registered-on = Date de l’inscription à l’AE
fact-insurable-last-year = Paie assurée d’un emploi, l’an dernier

question-enough-hours =
    { $who ->
        [partner] Est-ce que votre conjoint ou conjointe a autant d’heures que le tableau officiel en demande aujourd’hui ?
       *[person] Avez-vous autant d’heures que le tableau officiel en demande aujourd’hui ?
    }
question-enough-hours-where = « Caractéristiques du programme de l’assurance-emploi », sur Canada.ca, indique par code postal les heures exigées en ce moment.
question-enough-hours-why = Les taux de chômage utilisés ici datent de quelques mois, et les heures sont proches du minimum.
fact-enough-hours = Assez d’heures selon le taux actuel
