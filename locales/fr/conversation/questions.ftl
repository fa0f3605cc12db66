# Thèmes
topic-you = À propos de vous
topic-canada = La vie au Canada
topic-pension = Votre pension
topic-income = Revenus
topic-loss = Décès ou séparation

# À propos de vous
question-marital-status = Quel est votre état matrimonial ?
question-marital-status-hint = En union de fait : vous vivez en couple depuis un an ou plus. Pour l’impôt et les prestations pour enfants, vous comptez aussi comme couple dès que vous avez un enfant ensemble. En séparation : vous vivez séparément parce que la relation a pris fin. Si votre époux ou épouse est décédé pendant une séparation sans divorce, choisissez « Veuf ou veuve ».
question-marital-status-why = Les taux ne sont pas les mêmes pour les couples et les personnes seules, et une personne veuve peut avoir droit à sa propre allocation.
fact-marital-status = État matrimonial
choice-marital-status-single = Célibataire, sans mariage antérieur
choice-marital-status-married = Marié ou mariée
choice-marital-status-common-law = En union de fait
choice-marital-status-separated = Séparé ou séparée
choice-marital-status-divorced = Divorcé ou divorcée
choice-marital-status-widowed = Veuf ou veuve, sans nouveau couple

question-separated-month = Quand vous êtes-vous séparés ?
question-separated-month-hint = Le mois et l’année suffisent.
question-separated-month-why = La date change ce que chacun de vous reçoit. Pour le Supplément et les allocations, un couple compte encore comme couple pendant les trois mois complets qui suivent.
fact-separated-month = Mois de la séparation
question-separated-day = Quel jour vous êtes-vous séparés ?
question-separated-day-hint = Le jour à partir duquel vous avez vécu séparés parce que la relation avait pris fin.
question-separated-day-why = Pour les prestations pour enfants et les crédits, un couple compte comme séparé après 90 jours, et alors dès le mois qui suit la séparation.
fact-separated-day = Jour de la séparation
question-united-month = Depuis quand êtes-vous mariés ou en union de fait ?
question-united-month-hint = Le mois du mariage, ou celui où l’union de fait a commencé. Si vous viviez déjà en couple avant le mariage, donnez ce mois-là.
question-united-month-why = Le taux pour un couple commence le mois suivant.
fact-united-month = Mois où le mariage ou l’union a commencé

question-living-apart = Vivez-vous séparément, votre conjoint ou conjointe et vous, pour des raisons que personne n’a choisies ?
question-living-apart-hint = Par exemple, l’un de vous habite un foyer de soins ou un hôpital.
question-living-apart-why = Service Canada peut alors compter chacun de vous comme une personne seule, ce qui donne souvent davantage.
fact-living-apart-involuntarily = Vie séparée non choisie

question-birth-date =
    { $who ->
        [partner] Quelle est la date de naissance de votre conjoint ou conjointe ?
       *[person] Quelle est votre date de naissance ?
    }
question-birth-date-why = Chaque prestation commence, change ou prend fin le mois qui suit un anniversaire.
fact-birth-date = Date de naissance

# La vie au Canada
question-lives-in-canada =
    { $who ->
        [partner] Est-ce que votre conjoint ou conjointe vit au Canada ?
       *[person] Vivez-vous au Canada ?
    }
question-lives-in-canada-hint = Vivre au Canada, c’est y avoir son chez-soi et sa vie ordinaire. Les voyages n’y changent rien.
question-lives-in-canada-why = Hors du Canada, la pension demande 20 ans de résidence au lieu de 10, et le Supplément et les allocations ne sont pas versés.
fact-lives-in-canada = Vit au Canada

question-legal-status =
    { $who ->
        [partner] Quel est le statut légal de votre conjoint ou conjointe au Canada ?
       *[person] Quel est votre statut légal au Canada ?
    }
question-legal-status-hint =
    { $who ->
        [partner] Si votre conjoint ou conjointe vit hors du Canada : son statut au moment du départ.
       *[person] Si vous vivez hors du Canada : votre statut au moment du départ.
    }
question-legal-status-why = La loi demande la citoyenneté ou la résidence légale. Rien de ce que vous répondez ne quitte cet appareil.
fact-legal-status = Statut légal
choice-legal-status-citizen = Citoyen ou citoyenne du Canada
choice-legal-status-permanent-resident = Résident permanent ou résidente permanente
choice-legal-status-registered = Inscription en vertu de la Loi sur les Indiens
choice-legal-status-protected-person = Personne protégée (statut de réfugié accordé)
choice-legal-status-temporary-resident = Résident ou résidente temporaire, ou titulaire d’un permis
choice-legal-status-other = Autre chose
choice-legal-status-refugee-claimant = Demande d’asile en cours, sans décision

question-always-in-canada =
    { $who ->
        [partner] Est-ce que votre conjoint ou conjointe a vécu seulement au Canada depuis ses 18 ans ?
       *[person] Avez-vous vécu seulement au Canada depuis vos 18 ans ?
    }
question-always-in-canada-hint = Les vacances, une absence temporaire d’un an au plus, les études à l’étranger et certains emplois à l’étranger pour le Canada ou un employeur canadien ne comptent pas comme un départ.
question-always-in-canada-why = La pension augmente avec les années vécues au Canada après 18 ans ; quarante ans donnent la pleine pension.
fact-always-in-canada = A vécu seulement au Canada depuis 18 ans

question-agreement-country =
    { $who ->
        [partner] Est-ce que votre conjoint ou conjointe a vécu ou travaillé dans un pays qui a un accord de sécurité sociale avec le Canada ?
       *[person] Avez-vous vécu ou travaillé dans un pays qui a un accord de sécurité sociale avec le Canada ?
    }
question-agreement-country-hint = Plus de 50 pays, dont les États-Unis, le Royaume-Uni, la France, l’Allemagne, l’Italie, le Portugal, les Philippines, la Jamaïque, l’Inde, le Mexique et la Corée.
question-agreement-country-where = La liste se trouve sur Canada.ca, sous « Vivre ou avoir vécu à l’extérieur du Canada ».
question-agreement-country-why = Les années passées là-bas peuvent aider à atteindre les 10 ou 20 ans exigés.
fact-agreement-country = A vécu ou travaillé dans un pays signataire

question-in-prison =
    { $who ->
        [partner] Est-ce que votre conjoint ou conjointe purge une peine de prison de plus de 90 jours ?
       *[person] Purgez-vous une peine de prison de plus de 90 jours ?
    }
question-in-prison-hint = Pour l’assurance-emploi, répondez oui pour toute détention.
question-in-prison-why = La pension et les allocations sont suspendues dans un pénitencier après le premier mois, et reprennent le mois de la libération.
fact-in-prison = En prison pour plus de 90 jours
question-prison-kind =
    { $who ->
        [partner] Dans quel établissement la peine de votre conjoint ou conjointe se purge-t-elle ?
       *[person] Dans quel établissement purgez-vous cette peine ?
    }
question-prison-kind-hint = Une peine de deux ans ou plus se purge dans un pénitencier fédéral, une peine plus courte dans une prison provinciale.
question-prison-kind-why = Dans un pénitencier, la pension cesse. Dans une prison provinciale, elle cesse seulement si la province a un accord avec Ottawa.
fact-prison-kind = Lieu de la peine
choice-prison-kind-penitentiary = Pénitencier fédéral
choice-prison-kind-provincial = Prison provinciale

# Pension

# Revenus
question-income =
    { $who ->
        [partner] Quel a été le revenu de votre conjoint ou conjointe en { $year } ?
       *[person] Quel a été votre revenu en { $year } ?
    }
question-income-hint = Pour toute l’année { $year }, y compris ce qui a été gagné hors du Canada. Sans la Sécurité de la vieillesse, le Supplément ni les allocations. Une bonne estimation suffit.
question-income-where = Ligne 23600 de l’avis de cotisation pour { $year }, moins les lignes 11300 (Sécurité de la vieillesse) et 14600 (Supplément). Ontario au travail et le POSPH restent dedans. Travail : lignes 10100 et 13500 à 14300, après cotisations au RPC et à l’AE.
question-income-why = Les prestations pour aînés et pour enfants diminuent quand le revenu augmente. Jusqu’en juin, elles utilisent l’avant-dernière année, puis la dernière à partir de juillet. Pour le Supplément et les allocations, une partie du revenu de travail ne compte pas, ni Ontario au travail ou le POSPH.
fact-net-income = Revenu net de { $year }
fact-employment-income = Dont revenu d’un emploi ou d’un travail autonome
fact-work-premiums = Cotisations au RPC et à l’AE sur ce travail (lignes 30800, 31000, 31200 et 31217)
fact-assistance-before = Dont Ontario au travail ou POSPH, terminé depuis (ligne 14500)
fact-social-assistance = Ontario au travail ou POSPH, en ce moment
choice-social-assistance-none = Ni l’un ni l’autre
choice-social-assistance-ontario-works = Ontario au travail
choice-social-assistance-odsp = Programme ontarien de soutien aux personnes handicapées (POSPH)

question-lives-in-ontario =
    { $who ->
        [partner] L’Ontario est-il le lieu de résidence principal de votre conjoint ou conjointe ?
       *[person] L’Ontario est-il votre lieu de résidence principal ?
    }
question-lives-in-ontario-why = Les prestations et permis de l’Ontario s’adressent aux personnes qui y vivent.
fact-lives-in-ontario = Vit en Ontario

# Dit après « Cela vaut », en liste : chacune commence par « si ».
fact-social-assistance-if =
    { $who ->
        [partner] si votre conjoint ou conjointe ne reçoit ni Ontario au travail ni le POSPH
       *[person] si vous ne recevez ni Ontario au travail ni le POSPH
    }
fact-in-prison-if =
    { $who ->
        [partner] si votre conjoint ou conjointe n’est pas en détention
       *[person] si vous n’êtes pas en détention
    }

question-widowed-month = Quand votre conjoint ou conjointe est-il décédé ?
question-widowed-month-hint = Le mois et l’année suffisent.
question-widowed-month-why = L’Allocation au survivant peut commencer le mois suivant.
fact-widowed-month = Mois du décès
question-widowed-before =
    { $who ->
        [partner] Votre conjoint ou conjointe a-t-il déjà perdu un époux, une épouse ou un conjoint de fait ?
       *[person] Avez-vous déjà perdu un époux, une épouse ou un conjoint de fait ?
    }
question-widowed-before-hint = La personne avec qui vous viviez en couple à son décès. Pas votre conjoint ou conjointe d’aujourd’hui.
question-widowed-before-why = Une pension de survivant ne prend pas fin avec un nouveau mariage ou une nouvelle union.
fact-widowed-before = Décès d’un conjoint ou d’une conjointe d’avant

topic-children = Vos enfants

question-children = Avez-vous des enfants de moins de 18 ans ?
question-children-hint = Une entrée par enfant. Pas d’enfant : laissez la liste vide. Ajoutez les enfants en garde partagée et ceux dont une autre personne s’occupe.
question-children-why = Les prestations se calculent enfant par enfant, selon l’âge et le temps passé avec vous.
fact-children = Enfants
fact-children-row = Enfant { $number }
fact-children-none = Aucun enfant ajouté. Si aucun enfant de moins de 18 ans ne vit avec vous, continuez simplement.
fact-children-add = Ajouter un enfant
fact-children-add-another = Ajouter un autre enfant
fact-children-birth-date = Date de naissance
fact-children-lives-with = Garde de cet enfant
choice-children-lives-with-you = Vous, ou votre conjoint ou conjointe, plus de 60 % du temps
choice-children-lives-with-shared = Garde partagée, environ la moitié du temps chacun
choice-children-lives-with-elsewhere = L’autre parent ; moins de 40 % du temps avec vous
choice-children-lives-with-other-carer = Une autre personne s’en occupe principalement
choice-children-lives-with-agency = Une société d’aide à l’enfance ou un autre organisme
fact-children-disability-credit = Crédit d’impôt pour personnes handicapées approuvé (formulaire T2201)
