# Le cadre de chaque page et les mots communs à plusieurs pages.

title-of-page = { $page } – { $name }
continue = Continuer
save = Enregistrer
change = Modifier
remove = Retirer
back = Retour
working = Calcul en cours…
page-missing-title = Cette page n’a pas pu être chargée
page-missing = Vérifiez votre connexion et réessayez. Vos réponses sont toujours là.
page-replaced = Une version plus récente de ce site est parue, et cette page de votre version n’existe plus. Prenez la plus récente : vos réponses suivent.
page-foreign = Ce qui est arrivé ne vient pas de ce site. Un filtre ou la page de connexion d’un réseau a peut-être répondu à sa place. Vos réponses sont toujours là.
try-again = Réessayer
load-again = Recharger le site avec mes réponses
rules-damaged = Les règles de ce site sont arrivées abîmées. Rechargez cette page.
rules-newer = Les règles sont faites pour une version plus récente de ce site. Rechargez cette page pour l’obtenir.
clock-title = L’horloge de votre appareil est-elle à l’heure ?
clock-wrong = Votre appareil indique : { $date }. Les résultats dépendent de la date : réglez l’horloge, puis rechargez cette page.
new-tab = (s’ouvre dans un nouvel onglet)
footer-label = À propos de ce site
rules-reviewed = Règles vérifiées le { $date }.
figures-until = Chiffres connus jusqu’au { $date }.
rules-version = Version { $version }.
figures-stale-title = Les chiffres ne sont peut-être plus à jour
figures-stale = Cette copie connaît les chiffres jusqu’au { $date }. De nouveaux chiffres ont paru depuis. Les montants indiqués peuvent être un peu bas ; connectez-vous à Internet et rouvrez cette page pour chercher les nouveaux chiffres.
figures-period = Aux taux de { $from } à { $to }.
figures-unknown = Les chiffres du { $date } ne sont pas encore publiés. Ce calcul utilise ceux qui sont connus jusqu’à { $to } et pourrait changer.
income-of = Il compte vos revenus de { $years }.

# Les valeurs en mots
yes = Oui
no = Non
not-known = inconnu
between = entre { $low } et { $high }
up-to = jusqu’à { $high }
at-least = au moins { $low }
at-most = au plus { $high }
from-to = { $from } à { $to }
list-and = { $first } et { $last }
list-or = { $first } ou { $last }
date = { $day } { $month } { $year }
month-and-year = { $month } { $year }
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
years =
    { $plural ->
        [one] { $count } an
       *[other] { $count } ans
    }
months =
    { $plural ->
        [one] { $count } mois
       *[other] { $count } mois
    }
weeks =
    { $plural ->
        [one] { $count } semaine
       *[other] { $count } semaines
    }
days =
    { $plural ->
        [one] { $count } jour
       *[other] { $count } jours
    }
hours =
    { $plural ->
        [one] { $count } heure
       *[other] { $count } heures
    }
entries =
    { $plural ->
        [one] { $count } entrée
       *[other] { $count } entrées
    }
per-hour = l’heure
per-week = par semaine
per-month = par mois
per-year = par année

# La page d’accueil, quand quelque chose a été commencé
begun = Vous avez déjà donné des réponses sur cette page.

# Les réponses
answers-title = Vos réponses
answers-lead = Relisez vos réponses. Vous pouvez modifier chacune d’elles, puis voir vos résultats.
answers-more = Relisez vos réponses. Il reste des questions qui rendraient vos résultats plus précis.
answers-none = Vous n’avez encore répondu à aucune question.
answers-see = Voir ou modifier mes réponses
results-show = Voir mes résultats
results-so-far = Voir mes résultats jusqu’ici
topic-of =
    { $who ->
        [partner] { $topic } : votre conjoint
       *[person] { $topic } : vous
    }
said-unknown = Je ne sais pas
said-declined = Je préfère ne pas le dire
choices-title = Ce que vous pouvez choisir
choices-text = C’est à vous de décider. Les résultats montrent le choix habituel jusqu’à ce que vous en fassiez un autre.
some-time-ago = Il y a quelque temps
not-so-far = Pas jusqu’ici
presumed-title = Ce que nous avons supposé
presumed-text = Nous n’avons pas posé ces questions, car la plupart des gens donneraient la même réponse. Si l’une d’elles n’est pas vraie pour vous, modifiez-la.
parked-title = Réponses mises de côté
parked-text = À la suite d’un changement, ces réponses ne comptent plus. Elles sont gardées ici au cas où elles compteraient de nouveau.
unsure-title = Des réponses qui aideraient
unsure-text = Vous avez dit ne pas savoir, ou préférer ne pas répondre. Les résultats tiennent compte de toutes les réponses possibles. Quand vous en saurez plus, ajoutez-le ici.

# Garder et effacer
keep-title = Garder ou effacer vos réponses
keep-label = Garder mes réponses sur cet appareil
keep-hint = Vos réponses restent alors dans ce navigateur, sur cet appareil seulement, jusqu’à ce que vous les effaciez. Ne le faites pas sur un ordinateur partagé ou public.
keep-kept = Vos réponses sont gardées sur cet appareil.
keep-removed = Vos réponses ne sont plus gardées sur cet appareil.
keep-blocked = Ce navigateur ne permet pas de garder les réponses. Tout le reste fonctionne.
file-hint = Vous pouvez aussi enregistrer vos réponses dans un fichier à vous, et l’ouvrir ici plus tard.
file-save = Enregistrer dans un fichier
file-open = Ouvrir un fichier
file-name = mes-reponses.txt
file-saved = Le fichier est enregistré.
file-blocked = Ce navigateur n’a pas pu enregistrer le fichier.
file-unknown =
    { $plural ->
        [one] { $count } réponse du fichier n’est pas connue de ces règles. Elle est conservée et sera enregistrée de nouveau.
       *[other] { $count } réponses du fichier ne sont pas connues de ces règles. Elles sont conservées et seront enregistrées de nouveau.
    }
clear = Tout effacer
clear-sure = Effacer toutes les réponses ici et sur cet appareil ? On ne peut pas revenir en arrière.
clear-yes = Oui, tout effacer
clear-no = Non, les garder
cleared = Tout a été effacé.
update-title = Une nouvelle version est prête
update-text = Elle peut contenir de nouveaux chiffres. Vos réponses restent.
update-now = Utiliser la nouvelle version
not-stored-title = Ce site ne fonctionne qu’en ligne sur cet appareil
not-stored = Le navigateur n’avait pas assez de place, ou la connexion a été coupée. Libérez de la place, puis ouvrez le site de nouveau.

# Une page qui n’existe pas
lost-title = Nous n’avons pas trouvé cette page
lost-text = L’adresse contient peut-être une faute, ou la question ne vous concerne pas. Rien de ce que vous avez entré n’est perdu.
lost-questions = Poursuivre les questions
lost-start = Aller à la page d’accueil
places-title = Lieux près de chez vous
referral-title = Fiche d’aiguillage
handover-title = Apporter vos réponses sur un autre appareil

# The pages at the foot of every page.
about-title = À propos de ce site
privacy-title = Confidentialité
limits-title = Ce que nous n’avons pas vérifié
