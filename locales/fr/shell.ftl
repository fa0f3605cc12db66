# La page affichée avant l’arrivée du programme, la page à la racine du site, la page pour une
# adresse erronée, et ce que le téléphone montre une fois le site installé. Composées à la
# construction du site : le seul argument est `$families`, le nom de toutes les familles de programmes.

shell-name = Navigateur de prestations
shell-short-name = Prestations
shell-title = Voyez quelles prestations vous pourriez recevoir – Navigateur de prestations
shell-description = Assurance-emploi, pensions, prestations pour enfants et premier permis de conduire, si vous vivez en Ontario. Gratuit et privé : vos réponses restent sur votre appareil.
shell-skip = Passer au contenu principal

shell-heading = Voyez quelles prestations vous pourriez recevoir
shell-purpose = Pour les personnes qui vivent en Ontario. Dites ce qui vous amène, répondez à quelques questions et voyez ce que vous pourriez recevoir, combien, quand, et où vous adresser. Sujets couverts : { $families }.
shell-start = Commencer

shell-privacy = Vos réponses restent sur cet appareil.
shell-privacy-more = Rien de ce que vous entrez n’est envoyé à qui que ce soit.
shell-time = Il faut environ 5 minutes.
shell-time-more = Vous pouvez répondre que vous ne savez pas, et revenir en arrière à tout moment.
shell-estimate = Vous obtenez une estimation.
shell-estimate-more = Ce n’est ni une demande ni une décision. C’est l’organisme qui paie qui décide.

shell-not-government = Ce site n’est pas un site du gouvernement du Canada.

shell-programs = Lire la page de chaque prestation
shell-no-script = Les questions ont besoin de JavaScript, qui est désactivé dans votre navigateur. Vous pouvez tout de même lire la page de chaque prestation, plus bas.
shell-failed = Les questions n’ont pas pu démarrer. Vérifiez votre connexion, puis rechargez cette page. Si le problème persiste, votre navigateur est peut-être trop ancien.
shell-again = Recharger cette page

shell-shortcut = Commencer les questions
shell-choose = Continuer en français

shell-lost = Cette page n’existe pas
shell-lost-more = L’adresse contient peut-être une erreur, ou la page a été déplacée.
shell-lost-home = Aller à la page d’accueil

# La page d’accueil dans une langue dans laquelle les questions ne sont pas encore posées. `$from` et
# `$to` sont des heures.
shell-welcome-title = Ce site ne pose pas encore ses questions dans cette langue
shell-welcome-call = Appelez Service Canada, sans frais, de { $from } à { $to }, à votre heure, ces jours-ci. Demandez l’aide pour les communautés éloignées, et si quelqu’un parle votre langue.
shell-welcome-visit = Dans un bureau, ou quand le personnel visite votre communauté, vous pouvez parler en personne et amener quelqu’un qui interprète.
shell-welcome-words = Les mots en syllabaire viennent du répertoire Unicode de données régionales. Aucune machine ne les a traduits. Si vous parlez cette langue, vous pouvez aider à écrire cette page.

# Les pages simples sur chaque prestation
programs-title = Les prestations que ce site vérifie
programs-lead = Chaque page dit qui peut recevoir la prestation, selon quel article de loi, et comment la demander.
programs-check = Vérifier avec mes réponses
program-conditions = Qui peut la recevoir
program-steps = Comment la recevoir, selon votre situation
