# G1 : le premier permis de conduire
g1-name = Permis de conduire G1
g1-about = Le premier permis pour voiture en Ontario : un examen de la vue et un test à choix multiples dans un centre Test au volant, sans rendez-vous.

g1-condition-age = Vous avez 16 ans ou plus.
g1-met-age = 16 ans ou plus.
g1-failed-age = Vous pourrez passer le test à partir de vos 16 ans, le { $limit }.
g1-open-age = Cela dépend de la date de naissance.

g1-condition-ontario = L’Ontario est votre lieu de résidence principal. Depuis mai 2026, cela se déclare au comptoir.
g1-met-ontario = Vit en Ontario.
g1-failed-ontario = L’Ontario doit être votre lieu de résidence principal.
g1-open-ontario = Cela dépend de l’endroit où vous vivez.
g1-unless-move = Une fois que l’Ontario est votre lieu de résidence principal. Le test et le permis s’adressent aux personnes qui y vivent.

g1-condition-legal = Vous êtes légalement au Canada. Depuis mai 2026, cela se déclare au comptoir.
g1-met-legal = Légalement au Canada.
g1-failed-legal = Il faut être légalement au Canada.
g1-open-legal = Cela dépend du statut légal au Canada.
g1-unless-status = Une fois votre séjour au Canada en règle. Un organisme d’établissement ou une clinique juridique peut aider gratuitement.

g1-condition-suspension = Votre permis n’est pas suspendu et rien ne vous interdit de conduire.
g1-met-suspension = Pas de suspension.
g1-failed-suspension = Une suspension doit d’abord prendre fin.
g1-open-suspension = Cela dépend d’une éventuelle suspension.
g1-unless-fines = D’abord, payez l’amende et les frais de rétablissement à ServiceOntario.
g1-unless-family-support = D’abord, prenez une entente avec le Bureau des obligations familiales ; il lève alors la suspension.
g1-unless-medical = D’abord, envoyez le rapport médical au ministère des Transports. Il décide quand vous pourrez conduire de nouveau.
g1-unless-reinstate = D’abord, faites lever la suspension. ServiceOntario dira ce qui manque : du temps, un cours ou des frais.

g1-condition-first-licence = Vous n’avez pas encore de permis de l’Ontario, ou votre G1 est expiré.
g1-met-first-licence = Pas de permis de l’Ontario en vigueur.
g1-failed-first-licence = Rien à faire tant que votre permis de l’Ontario est valide. Il se renouvelle ou se remplace à ServiceOntario. S’il est expiré ou suspendu, dites-le dans vos réponses.
g1-open-first-licence = Cela dépend du permis que vous avez.

g1-unless-tests-again = Il a expiré il y a plus de trois ans : l’examen de la vue, le test de connaissances et les deux examens pratiques sont à refaire, sans attendre entre eux.
g1-condition-comes-back = Vous n’avez pas de permis de l’Ontario suspendu.
g1-met-comes-back = Pas de permis de l’Ontario à récupérer.
g1-failed-comes-back = Pas de nouveau test : un permis suspendu revient quand la suspension prend fin. ServiceOntario, 1-800-267-8097, dira ce qui manque : une amende, des frais, un cours, un rapport médical ou du temps.
g1-open-comes-back = Cela dépend d’une suspension de votre permis.

g1-condition-no-exchange = Vous n’avez pas de permis complet d’un endroit dont l’Ontario échange les permis.
g1-met-no-exchange = Pas de permis à échanger.
g1-failed-no-exchange = Pas d’examen : votre permis peut être échangé. Voyez plus bas.
g1-open-no-exchange = Cela dépend du permis que vous avez.

g1-unless-expired-elsewhere = Un permis d’ailleurs qui est expiré peut encore s’échanger pendant un certain temps. Demandez à Test au volant avant de passer le test du G1.

g1-condition-eyes = Vous voyez assez bien, avec lunettes ou lentilles s’il le faut.
g1-met-eyes = La vue est vérifiée au centre. Ne pas la connaître n’est pas un obstacle.
g1-failed-eyes = Il faut réussir l’examen de la vue.
g1-open-eyes = Cela dépend de la vue.
g1-unless-glasses = D’abord, voyez un optométriste pour des lunettes ou des lentilles, puis passez l’examen de la vue.
g1-unless-waiver = Avec un champ de vision étroit, demandez une dispense au ministère des Transports. Il examine votre dossier et un rapport sur la vue.

g1-condition-health = Aucun problème de santé ne rend la conduite dangereuse. Le ministère examine ce que vous déclarez.
g1-met-health = Aucun problème à déclarer.
g1-failed-health = Le ministère des Transports décide au sujet du problème de santé.
g1-open-health = Cela dépend du problème de santé ; le ministère décide.
g1-unless-ministry = Un problème de santé n’est jamais un refus d’office, mais c’est le ministère des Transports qui décide, souvent avec un rapport médical. Déclarez-le en demandant le permis, et renseignez-vous avant de payer.

g1-condition-papers = Vous avez des papiers originaux qui prouvent votre nom légal et votre date de naissance complète.
g1-met-papers = Les papiers suffisent.
g1-failed-papers = Il manque un papier.
g1-open-papers = Cela dépend de vos papiers.
g1-unless-claimant = Apportez le document de demandeur d’asile avec photo. Il était sur une ancienne liste de papiers acceptés : appelez Test au volant avant d’y aller.
g1-unless-originals = D’abord, procurez-vous l’original. Les copies et les photos ne sont pas acceptées.
g1-unless-second-paper = D’abord, un deuxième papier : avec un certificat de naissance, il en faut un autre, comme une carte Santé ou une carte-photo de l’Ontario.
g1-unless-papers = D’abord, un autre papier qui prouve votre nom et votre date de naissance. Voyez plus bas où l’obtenir. Le certificat de citoyenneté en usage depuis 2012 n’est pas accepté.

g1-condition-experience = La conduite ailleurs peut raccourcir l’attente de l’examen sur route.
g1-met-experience = Pas de conduite ailleurs à compter.
g1-failed-experience = La conduite ailleurs compte.
g1-open-experience = Cela dépend de la conduite ailleurs.
g1-unless-declared = Sans papiers du pays où vous conduisiez, une déclaration peut compter. Demandez à Test au volant.
g1-unless-credit = Votre conduite ailleurs compte pour l’attente de l’examen sur route G2.

g1-window-earliest = Le premier jour où vous pourrez passer le test est le { $value }.
g1-window-results-until = Une partie réussie reste valable jusqu’au { $value }.

g1-step-reinstate = Téléphoner à ServiceOntario au sujet de la suspension
g1-step-waiver = Demander une dispense visuelle au Bureau d’amélioration de la conduite
g1-step-birth-certificate = Naissance en Ontario : commander un certificat de naissance à ServiceOntario, en ligne ou par téléphone
g1-step-birth-registration = Naissance jamais enregistrée : demander un enregistrement tardif. Les visites de Service Canada dans les Premières Nations aident gratuitement à remplir les formulaires.
g1-step-status-card = Inscription en vertu de la Loi sur les Indiens : demander un certificat sécurisé de statut d’Indien à Services aux Autochtones Canada ou au bureau de la bande
g1-step-photo-card = Demander une carte-photo de l’Ontario à ServiceOntario, comme deuxième papier
g1-step-retake = Repasser le test dans n’importe quel centre, sans rendez-vous
g1-step-remote = Dans une communauté éloignée ou accessible seulement par avion : demander à la prochaine visite de Service Canada, ou au bureau de la bande, si une séance G1 est prévue près de chez vous. Aucune date ne peut être promise. On peut aussi demander à Test au volant.
g1-step-oral = Téléphoner d’avance à Test au volant pour un test oral, un interprète ou un lieu accessible
g1-step-handbook = Étudier le guide officiel de l’automobiliste, gratuit en ligne
g1-step-course = Pensez à un cours de conduite pour débutants approuvé : l’examen sur route G2 est alors possible quatre mois plus tôt
g1-step-centre = Se présenter à un centre Test au volant au moins une heure avant la fermeture. Les points de service à temps partiel n’ouvrent que les jours affichés.
g1-step-phone = Téléphoner à Test au volant si vous avez des questions

g1-note-package-fee = Le coût est de { $value } : le test, le premier examen sur route G2 et le permis.
g1-note-pass-mark = Il faut { $value } pour réussir. Il y a d’habitude environ 40 questions, sur les panneaux et les règles de la route, sans limite de temps.
g1-note-retest-fee = Un autre essai coûte { $value }.
g1-note-passed = C’est réussi : le centre vous remet un G1 temporaire le jour même.
g1-note-retake-signs = Seule la partie sur les panneaux est à reprendre.
g1-note-retake-rules = Seule la partie sur les règles est à reprendre.
g1-note-retake-both = Les deux parties sont à reprendre.
g1-note-start-again = Votre G1 a expiré le { $value }. Tout recommence : examen de la vue, test et frais.
g1-note-lenses = Le permis indiquera que vous conduisez avec lunettes ou lentilles (condition X).
g1-note-eye-test = L’examen de la vue demande 20/{ $value } ou mieux avec les deux yeux.
g1-note-eye-field = Et un champ de vision de { $value } degrés d’un côté à l’autre.
g1-note-disclose = Demandez le permis et déclarez votre état de santé. Un problème n’est jamais un refus d’office ; le ministère des Transports décide.
g1-note-credit = { $value } de conduite ailleurs comptent.
g1-note-wait-left = L’attente de l’examen sur route G2 est alors de { $value }.
g1-presumed-ontario-licence-ended = Nous tenons pour acquis que votre permis de l’Ontario n’est pas expiré.
g1-presumed-ontario-licence-ended-link = Dire quand il a expiré
g1-note-road-test = L’examen pratique du G2 peut se passer { $value } après le G1.
g1-note-g-test = L’examen pratique du G peut se passer { $value } après le G2.
g1-note-within-three-years = Votre permis de débutant a expiré il y a moins de trois ans : tous les tests sont à refaire, mais sans attendre entre eux.
g1-note-self-declared = Les personnes protégées et les demandeurs d’asile qui ne peuvent pas obtenir de lettre du pays où ils conduisaient peuvent parfois déclarer leur expérience. Demandez à Test au volant ce qui est accepté.
g1-note-visitor = En visite pour moins de trois mois, vous pouvez conduire avec le permis de votre pays. Pour plus longtemps, apportez un permis de conduire international.
g1-note-languages = Le test existe dans une trentaine de langues, dont le cri, l’ojibwé et l’oji-cri, sur papier ou à l’écran et lu à voix haute.
g1-note-remote = Dans une trentaine de communautés éloignées, le test est offert de temps à autre avec Service Canada.
g1-note-years = Un G1 est valable { $value }. Jusqu’au G2, un conducteur d’expérience est assis à côté de vous.

g1-exchange-name = Échange de permis
g1-exchange-about = Échanger un permis d’une autre province ou d’un pays partenaire contre un permis de l’Ontario, sans examen.

g1-exchange-condition-agreement = Votre permis vient d’une autre province ou d’un territoire, ou d’un pays dont l’Ontario échange les permis.
g1-exchange-met-agreement = L’Ontario échange ce permis.
g1-exchange-failed-agreement = Il n’y a pas ici de permis que l’Ontario échange. Le G1 est le chemin, et la conduite ailleurs compte quand même.
g1-exchange-open-agreement = Cela dépend d’où vient le permis.

g1-exchange-condition-full = C’est un permis complet et valide.
g1-exchange-met-full = Un permis complet.
g1-exchange-failed-full = Les permis d’apprenti ne s’échangent pas ; le G1 est le chemin.
g1-exchange-open-full = Cela dépend du genre de permis.
g1-exchange-unless-expired = Un permis expiré peut être échangé ou non. Demandez à Test au volant, ou renouvelez-le là d’où il vient.

g1-exchange-condition-age = Vous avez 16 ans ou plus.
g1-exchange-met-age = 16 ans ou plus.
g1-exchange-failed-age = On ne conduit pas en Ontario avant 16 ans. L’échange est possible à partir de vos 16 ans, le { $limit }.
g1-exchange-open-age = Cela dépend de la date de naissance.

g1-exchange-condition-visit = Vous n’êtes pas seulement en visite pour moins de trois mois.
g1-exchange-met-visit = Pas en visite.
g1-exchange-failed-visit = Rien à échanger pendant une visite : pour moins de trois mois, le permis de votre pays suffit. Une fois que l’Ontario est votre lieu de résidence principal, il peut être échangé.
g1-exchange-open-visit = Cela dépend de la durée de votre séjour.

g1-exchange-condition-ontario = L’Ontario est votre lieu de résidence principal et vous êtes légalement au Canada.
g1-exchange-met-ontario = Vit en Ontario, légalement au Canada.
g1-exchange-failed-ontario = L’Ontario doit être votre lieu de résidence principal.
g1-exchange-open-ontario = Cela dépend de l’endroit où vous vivez.
g1-exchange-unless-settle = Une fois que l’Ontario est votre lieu de résidence principal et que votre séjour au Canada est en règle.

g1-exchange-condition-suspension = Votre permis n’est pas suspendu.
g1-exchange-met-suspension = Pas de suspension.
g1-exchange-failed-suspension = Une suspension doit d’abord prendre fin.
g1-exchange-open-suspension = Cela dépend d’une éventuelle suspension.
g1-exchange-unless-reinstate = D’abord, faites lever la suspension.

g1-exchange-condition-experience = Avec deux ans de conduite dans les trois dernières années, vous obtenez un permis G complet ; avec moins, un G2.
g1-exchange-met-experience = Vous recevez un permis G complet. Seul un examen de la vue est exigé.
g1-exchange-failed-experience = Vous recevez un permis G2.
g1-exchange-open-experience = Cela dépend de la durée de conduite ; { $limit } donnent un G complet.
g1-exchange-unless-g2 = Vous recevez un G2 maintenant. L’examen sur route G est possible une fois que vous avez { $limit } en tout.

g1-exchange-condition-new-here = Les nouveaux résidents peuvent conduire avec leur permis pendant 60 jours.
g1-exchange-met-new-here = Vous pouvez encore conduire avec votre permis, jusqu’au { $limit }.
g1-exchange-failed-new-here = Les 60 jours sont passés.
g1-exchange-open-new-here = Cela dépend du moment de votre arrivée.
g1-exchange-unless-sixty-days = Les 60 jours sont passés : ne conduisez pas avant l’échange du permis.

g1-exchange-window-drive-until = Vous pouvez conduire avec votre permis jusqu’au { $value }.
g1-exchange-step-centre = Apporter le permis original à un centre Test au volant
g1-exchange-step-phone = Téléphoner à Test au volant
g1-exchange-note-eye-test-only = Ni test ni examen sur route : seulement un examen de la vue.
g1-exchange-note-single-source = Ce pays est nouveau sur la liste et n’a été vu que dans une seule source. Vérifiez auprès de Test au volant avant d’y aller.
g1-exchange-note-protected = Les personnes protégées peuvent présenter comme preuve une copie du permis estampillée par l’agence des services frontaliers.
g1-exchange-note-visitor = Pour une visite de plus de trois mois, apportez un permis de conduire international.

road-test-name = Examen pratique du G2 ou du G
road-test-about = L’examen sur la route qui suit le G1 : d’abord pour le G2, un an plus tard pour le G.
road-test-condition-holder = Vous avez un G1 ou un G2 en vigueur.
road-test-met-holder = Un G1 ou un G2 en vigueur.
road-test-failed-holder = Les examens pratiques viennent après le G1.
road-test-open-holder = Cela dépend de votre permis.
road-test-condition-suspension = Votre permis n’est pas suspendu et rien ne vous interdit de conduire.
road-test-met-suspension = Pas de suspension.
road-test-failed-suspension = Une suspension doit d’abord prendre fin.
road-test-open-suspension = Cela dépend d’une éventuelle suspension.
road-test-unless-reinstate = D’abord, faites lever la suspension.
road-test-condition-wait = L’examen du G2 vient 12 mois après le G1, 8 avec un cours approuvé. Celui du G vient 12 mois après le G2.
road-test-met-wait = L’attente est terminée.
road-test-failed-wait = L’examen pratique est possible à partir du { $limit }.
road-test-open-wait = Cela dépend du jour où vous avez eu le permis.
road-test-window-possible-from = L’examen pratique est possible à partir du { $value }.
road-test-window-runs-out = Le G1 expire le { $value }. Passez l’examen avant ce jour.
road-test-step-book = Réserver un examen pratique à Test au volant
road-test-step-phone = Appeler Test au volant
road-test-note-included = Le premier examen pratique du G2 a été payé avec le G1.
road-test-note-again-fee = Reprendre l’examen pratique du G2 coûte { $value }.
road-test-note-g-fee = L’examen pratique du G coûte { $value }.
road-test-note-elsewhere = Avoir conduit dans un autre pays depuis trois ans peut raccourcir l’attente. Test au volant sait ce qui a été compté.

g1-drive-name = Conduire avec un G1
g1-drive-about = Ce qui doit être vrai chaque fois que vous conduisez avec un G1. Changez une réponse pour vérifier un trajet.

g1-drive-condition-holder = Vous avez un G1 non expiré, et pas de suspension.
g1-drive-met-holder = Un G1 en vigueur.
g1-drive-failed-holder = Il faut d’abord un G1.
g1-drive-open-holder = Cela dépend de votre permis.
g1-drive-condition-sober = Vous n’avez pris ni alcool, ni cannabis, ni drogue.
g1-drive-met-sober = Ni alcool ni drogue.
g1-drive-failed-sober = Pas après de l’alcool, du cannabis ou une drogue, même un peu.
g1-drive-open-sober = Cela dépend de l’alcool et des drogues.
g1-drive-condition-beside = À côté de vous est assise une personne qui a un permis complet depuis au moins quatre ans.
g1-drive-met-beside = Un conducteur d’expérience est assis à côté de vous.
g1-drive-failed-beside = Une personne qui a un permis complet depuis quatre ans doit être assise à côté de vous.
g1-drive-open-beside = Cela dépend de qui est assis à côté de vous.
g1-drive-condition-companion-sober = Son taux d’alcool est sous 0,05.
g1-drive-met-companion-sober = Cette personne est sous la limite.
g1-drive-failed-companion-sober = Cette personne a trop bu.
g1-drive-open-companion-sober = Cela dépend de ce qu’elle a bu.
g1-drive-condition-young-companion = Si elle a 21 ans ou moins, elle n’a rien bu du tout.
g1-drive-met-young-companion = Permis à son âge.
g1-drive-failed-young-companion = À 21 ans ou moins, elle ne peut avoir bu d’alcool.
g1-drive-open-young-companion = Cela dépend de son âge et de ce qu’elle a bu.
g1-drive-condition-front-seat = Personne d’autre n’est à l’avant, et chacun a une ceinture.
g1-drive-met-front-seat = Personne d’autre à l’avant ; une ceinture pour chacun.
g1-drive-failed-front-seat = Seul le conducteur d’expérience peut s’asseoir à l’avant, et chacun doit avoir une ceinture.
g1-drive-open-front-seat = Cela dépend de qui est dans la voiture.
g1-drive-condition-road = Vous évitez les autoroutes de la série 400 et les voies rapides, sauf avec un moniteur autorisé de l’Ontario.
g1-drive-met-road = La route est permise.
g1-drive-failed-road = Pas sur les autoroutes de la série 400 ni les voies rapides, sauf avec un moniteur autorisé de l’Ontario.
g1-drive-open-road = Cela dépend de la route.
g1-drive-condition-night = Il n’est pas entre minuit et 5 h.
g1-drive-met-night = L’heure est permise.
g1-drive-failed-night = Pas entre minuit et 5 h.
g1-drive-open-night = Cela dépend de l’heure.
g1-drive-window-runs-out = Le G1 expire le { $value }.
g1-drive-window-road-test = L’examen sur route G2 est possible dès le { $value }.
g1-drive-note-companion-years = Conducteur d’expérience : un permis complet depuis { $value }.
g1-drive-note-companion-alcohol = Son taux d’alcool reste sous { $value } mg par 100 mL.
g1-drive-note-companion-young = Jusqu’à l’âge de { $value }, cette personne ne doit rien boire.
g1-drive-step-course = Pensez à un cours de conduite pour débutants approuvé : l’examen sur route est alors possible quatre mois plus tôt
g1-drive-note-later = Des points d’inaptitude ou une règle du G1 enfreinte peuvent mener à une lettre, à une suspension (60 jours à 9 points) ou à un nouveau départ.
