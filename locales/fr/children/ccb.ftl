# Allocation canadienne pour enfants, prestation pour enfants handicapés, et ce qu’elles partagent
ccb-name = Allocation canadienne pour enfants
ccb-about = Un montant mensuel pour chaque enfant de moins de 18 ans, versé au parent qui s’en occupe principalement. Il baisse quand le revenu familial monte. Il n’est pas imposable.

ccb-condition-child = Un enfant de moins de 18 ans vit avec vous au moins 40 % du temps, et vous vous en occupez principalement.
ccb-met-child = Enfants qui comptent : { $value }.
ccb-failed-child = Aucun enfant ne compte ce mois-ci. Un enfant compte du mois qui suit la naissance à celui de ses 18 ans, s’il vit avec vous au moins 40 % du temps et si aucun organisme ne reçoit d’allocation pour lui.
ccb-open-child = Cela dépend des enfants et de l’endroit où ils vivent.

ccb-condition-resident = Vous vivez au Canada et n’êtes pas fonctionnaire d’un autre pays.
ccb-met-resident = Vit au Canada, au sens de l’impôt.
ccb-failed-resident = L’allocation s’adresse aux personnes qui vivent au Canada, ou que le Canada a affectées à l’étranger avec leur conjoint ou conjointe.
ccb-open-resident = Cela dépend de l’endroit où vous vivez.

ccb-condition-arrived = Vous viviez au Canada au début du mois.
ccb-met-arrived = Vous viviez au Canada au début du mois.
ccb-failed-arrived = Le mois de l’arrivée ne compte pas encore. Le premier mois est { $limit }.
ccb-open-arrived = Cela dépend du mois de votre arrivée au Canada.

ccb-condition-care = L’enfant vivait déjà avec vous au début du mois.
ccb-met-care = L’enfant vivait déjà avec vous au début du mois.
ccb-failed-care = Le mois où l’enfant est venu vivre avec vous ne compte pas encore. Le premier mois est { $limit }.
ccb-open-care = Cela dépend du mois où l’enfant est venu vivre avec vous.

ccb-condition-status = Vous ou votre conjoint ou conjointe avez la citoyenneté, la résidence permanente ou le statut de personne protégée, êtes une personne inscrite ou en droit de l’être selon la Loi sur les Indiens, ou vivez au Canada depuis 18 mois avec un permis valide.
ccb-met-status = Votre statut, ou celui de votre conjoint ou conjointe, est de ceux que la loi accepte.
ccb-failed-status = Avec ce statut, rien n’est versé ce mois-ci. Ce sera possible dès le mois qui suit l’obtention de la résidence permanente ou de la protection, par vous ou par votre conjoint ou conjointe, ou dès que l’un de vous aura 18 mois au Canada et un permis valide. Un permis qui « ne confère pas le statut » ne compte pas.
ccb-open-status = Cela dépend du statut légal, le vôtre ou celui de votre conjoint ou conjointe.

ccb-condition-filed = Vous, et votre conjoint ou conjointe s’il y a lieu, avez produit la déclaration de l’année sur laquelle repose le montant.
ccb-met-filed = Les déclarations sont produites.
ccb-failed-filed = Il manque une déclaration.
ccb-open-filed = Cela dépend des déclarations de revenus.
ccb-unless-file = Une fois la déclaration produite. Rien n’est versé tant que vous, et votre conjoint ou conjointe s’il y a lieu, n’avez pas produit la déclaration de l’année sur laquelle repose le montant (ci-dessous), même sans revenu. Des comptoirs gratuits le font pour vous.

ccb-condition-income = Le revenu familial est sous le point où l’allocation prend fin.
ccb-met-income = Revenu familial de { $value } ; l’allocation prend fin vers { $limit }.
ccb-failed-income = Revenu familial de { $value } ; l’allocation prend fin vers { $limit }.
ccb-open-income = Cela dépend du revenu familial.

ccb-amount-monthly = Allocation canadienne pour enfants
ccb-amount-back-months = Mois qui peuvent encore être versés en arriéré
ccb-let-before = Pour l’année, avant le revenu
ccb-let-taken-all = Retranché selon le revenu
ccb-let-annual = Pour l’année

ccb-window-payment = Le prochain versement est le { $value }.
ccb-window-back-pay-from = Si vous demandez maintenant, les arriérés remontent à { $value }. Faites-le ce mois-ci : la limite avance chaque mois.
ccb-window-extension-from = Plus loin, jusqu’à { $value } au plus, il faut demander à l’Agence une prolongation, avec des preuves pour toute la période. Elle peut refuser.

ccb-step-file = Produire les déclarations manquantes. Aux comptoirs d’impôt gratuits, des bénévoles le font pour vous.
ccb-step-already = Elle est déjà versée : signalez les changements dans Mon dossier de l’ARC et produisez une déclaration chaque année
ccb-step-newborn = Un nouveau-né : cochez la case et donnez votre NAS en enregistrant la naissance en Ontario. Il n’y a rien d’autre à envoyer ; ne faites pas deux demandes.
ccb-step-newcomer = Au Canada depuis peu, ou nouveau statut depuis moins de deux ans : envoyez le formulaire RC66 avec l’annexe RC66SCH. C’est possible avant votre première déclaration.
ccb-step-account = Demander dans Mon dossier de l’ARC : Prestations et crédits, Renseignements sur les enfants, Ajouter
ccb-step-paper = Demander sur papier avec le formulaire RC66
ccb-step-phone = Téléphoner à l’Agence du revenu du Canada au sujet des prestations

ccb-note-base-year = Le montant repose sur le revenu de l’année qui a commencé en { $value } : la ligne 23600 des deux déclarations. Le revenu d’une nouvelle année compte à partir de juillet. Laissez de côté le revenu d’un régime enregistré d’épargne-invalidité.
ccb-note-apart = Après 90 jours de séparation, seul votre revenu compte, à partir de { $value }. Si vous avez reçu trop peu depuis, le reste est versé en arriéré : signalez la séparation dans Mon dossier de l’ARC ou avec le formulaire RC65.
ccb-note-united = Ce mois-ci, seul votre revenu compte encore. Dès le mois prochain, les deux revenus comptent : signalez votre nouvelle union.
ccb-note-widowed = Ce mois-ci est encore versé selon les deux revenus. Le montant indiqué est celui du mois prochain, selon votre seul revenu.
ccb-note-changed = Votre union, votre séparation ou le décès de votre conjoint ou conjointe est survenu entre janvier et mai. Jusqu’en juin, la loi compte les revenus selon votre nouvelle situation. À partir de juillet, elle regarde qui était votre conjoint ou conjointe en { $value }. Le montant indiqué suit votre situation actuelle. Si l’Agence compte un autre revenu, demandez-lui pourquoi.
ccb-note-other-parent = Si vous vivez en couple avec l’autre parent d’un de ces enfants, l’impôt vous considère comme conjoints de fait dès le premier jour. Répondez alors « En union de fait » : les deux revenus comptent.
ccb-note-claimant = Une demande d’asile qui n’est pas encore tranchée ne suffit pas, quel que soit le permis. L’allocation peut être versée dès le mois qui suit l’octroi de la protection : demandez-la alors tout de suite.
ccb-note-permit-before = Aviez-vous avant cela un permis depuis plus de 18 mois ? Des mois plus anciens peuvent alors compter aussi : dites-le en faisant la demande.
ccb-note-world-income = Les premières années ici, le revenu gagné hors du Canada compte aussi, même d’avant l’arrivée. L’annexe RC66SCH le demande.
ccb-note-rate = Sur chaque dollar de revenu annuel en plus, { $value } est retranché de l’allocation de l’année.
ccb-note-lump-sum = À moins de { $value } par mois, le reste de l’année est versé en une fois, d’habitude en juillet.
ccb-note-computed = Certaines limites pour ce revenu ont été calculées selon la règle d’indexation et n’ont pas encore été vues sur la feuille officielle. L’écart peut être de quelques cents.
ccb-note-one-parent = Qui fait la demande : un seul parent, pour toute la famille. Selon la loi, c’est la mère, sauf si elle signe que l’autre parent s’occupe principalement des enfants. Deux mères ou deux pères choisissent.
ccb-note-shared = En garde partagée, chaque parent reçoit la moitié de deux montants additionnés : l’un avec tous les enfants, l’autre sans ceux en garde partagée. Le revenu familial de chaque parent compte séparément.
ccb-note-elsewhere = Les enfants qui vivent ailleurs, ou dont une autre personne s’occupe principalement, n’ont pas été comptés. Cette personne peut demander l’allocation.
ccb-note-agency = Pour un enfant pris en charge, un organisme reçoit l’allocation spéciale pour enfants. L’aide d’une province ou d’une Première Nation à un proche n’empêche pas votre allocation.
ccb-note-custody = La garde est partagée à partir de { $value } du temps avec chaque parent.
ccb-note-custody-full = Plus de { $value } du temps avec vous compte comme garde complète.
ccb-note-death = Un enfant décédé compte encore six mois, tant que vous vivez au Canada et gardez votre statut. Avisez l’Agence avant la fin du mois suivant.
ccb-note-changes = Signalez une nouvelle union, une séparation de 90 jours ou un changement de garde avant la fin du mois suivant. Dès le mois d’après, le revenu d’une ou de deux personnes compte.
ccb-note-bankrupt = En cas de faillite cette année-là : le revenu des deux parties de l’année est additionné.
ccb-note-protected = Les créanciers ne peuvent pas la saisir, et elle n’est pas retenue pour une dette d’impôt. Seules des prestations pour enfants versées en trop sont reprises sur les suivantes.
ccb-note-not-taxed = Elle n’est pas imposable et ne réduit ni Ontario au travail ni le POSPH.
ccb-note-objection = Si vous n’êtes pas d’accord avec une décision, vous avez 90 jours pour vous y opposer.

family-let-income = Revenu familial
family-let-all = Enfants qui comptent
family-let-under-6 = Dont moins de 6 ans
family-let-credits = Avec le crédit d’impôt pour personnes handicapées

ccb-disability-name = Prestation pour enfants handicapés
ccb-disability-about = Un supplément pour un enfant qui a un handicap grave et de longue durée, versé avec l’Allocation canadienne pour enfants.

ccb-disability-condition-ccb = L’Allocation canadienne pour enfants peut être versée.
ccb-disability-met-ccb = L’Allocation canadienne pour enfants peut être versée.
ccb-disability-failed-ccb = Elle vient avec l’Allocation canadienne pour enfants.
ccb-disability-open-ccb = Cela dépend de l’Allocation canadienne pour enfants.

ccb-disability-condition-credit = Un enfant a le crédit d’impôt pour personnes handicapées approuvé.
ccb-disability-met-credit = Un enfant a le crédit d’impôt pour personnes handicapées.
ccb-disability-failed-credit = Aucun enfant n’a le crédit d’impôt pour personnes handicapées. Si un enfant a un problème grave et durable, physique ou mental, un médecin ou une infirmière praticienne peut remplir le formulaire T2201.
ccb-disability-open-credit = Cela dépend du crédit d’impôt pour personnes handicapées.

ccb-disability-condition-income = Le revenu familial est sous le point où ce montant prend fin.
ccb-disability-met-income = Revenu familial de { $value } ; le montant prend fin vers { $limit }.
ccb-disability-failed-income = Revenu familial de { $value } ; le montant prend fin vers { $limit }.
ccb-disability-open-income = Cela dépend du revenu familial.

ccb-disability-amount-monthly = Prestation pour enfants handicapés
ccb-disability-let-annual = Pour l’année
ccb-disability-step-automatic = Rien à demander : elle s’ajoute dès que le crédit est approuvé
ccb-disability-step-certificate = Demander le crédit d’impôt pour personnes handicapées avec le formulaire T2201, rempli par un professionnel de la santé
ccb-disability-note-back = Elle peut être versée jusqu’à 10 ans en arrière.
