# Partage des pensions du RPC
cpp-sharing-name = Partage des pensions du RPC
cpp-sharing-about = Un couple qui vit ensemble peut partager ses pensions du RPC. Le total reste le même ; l’impôt peut baisser.
cpp-sharing-condition-couple = Vous êtes mariés ou conjoints de fait.
cpp-sharing-met-couple = Vous êtes en couple.
cpp-sharing-failed-couple = C’est pour les couples.
cpp-sharing-open-couple = Cela dépend de l’état civil.
cpp-sharing-condition-pensions = Les deux reçoivent une pension du RPC, ou l’un la reçoit et l’autre a 60 ans et n’a jamais cotisé.
cpp-sharing-met-pensions = Vos pensions peuvent être partagées.
cpp-sharing-failed-pensions = Il faut deux pensions de retraite du RPC déjà versées, ou une seule et un conjoint ou une conjointe de 60 ans qui n’a jamais cotisé. Une personne qui a cotisé doit d’abord demander la sienne. Une pension d’invalidité ne compte pas.
cpp-sharing-open-pensions = Cela dépend des deux pensions.
cpp-sharing-unless-quebec = Une rente du Régime de rentes du Québec peut être l’autre moitié, une fois qu’elle est versée. Demandez à Service Canada.
cpp-sharing-step-apply = Faites la demande avec le formulaire ISP-1002
cpp-sharing-note-portion = Chacun cède la moitié de la part de la pension qui revient aux mois communs.
cpp-sharing-note-apart = Vous vivez chacun de votre côté sans vouloir vous séparer, par exemple dans un foyer de soins : ce n’est pas une séparation, et les pensions peuvent être partagées.
cpp-sharing-note-ends = Il prend fin 12 mois après une séparation, au divorce ou au décès, ou à la demande des deux.
