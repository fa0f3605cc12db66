# Régime de revenu annuel garanti (Ontario)
gains-name = Régime de revenu annuel garanti de l’Ontario (RRAG)
gains-about = Un complément mensuel de l’Ontario pour les personnes de 65 ans et plus qui reçoivent la pension et le Supplément. Il est versé sans demande.

gains-condition-pension-and-supplement = La pension et le Supplément sont versés.
gains-met-pension-and-supplement = La pension et le Supplément peuvent être versés.
gains-failed-pension-and-supplement = Il vient avec le Supplément, pas avant.
gains-open-pension-and-supplement = Cela dépend de la pension et du Supplément.

gains-condition-home = L’Ontario est votre lieu de résidence principal.
gains-met-home = Vit en Ontario.
gains-failed-home = Il est réservé aux personnes qui vivent en Ontario.
gains-open-home = Cela dépend du lieu de résidence principal.

gains-condition-ontario = Vous vivez en Ontario depuis 12 mois, ou y avez vécu 20 ans après vos 18 ans.
gains-met-ontario = Vit en Ontario depuis assez longtemps.
gains-failed-ontario = Il faut 12 mois en Ontario, ou 20 ans après 18 ans.
gains-open-ontario = Cela dépend du temps passé en Ontario.

gains-condition-ten-years = Vous avez vécu au Canada au moins 10 ans.
gains-met-ten-years = { $value } au Canada ; il en faut au moins { $limit }.
gains-failed-ten-years = { $value } au Canada jusqu’ici ; il en faut { $limit }.
gains-open-ten-years = Cela dépend des années au Canada ; il en faut { $limit }.

gains-condition-low-income = Votre revenu privé, avec celui de votre conjoint ou conjointe s’il y a lieu, est sous la limite.
gains-met-low-income = Le revenu qui compte est de { $value } ; la limite est de { $limit }.
gains-failed-low-income = Le revenu qui compte est de { $value } ; le versement prend fin à { $limit }.
gains-open-low-income = Cela dépend du revenu ; le versement prend fin à { $limit }.

gains-amount-monthly = Versement du RRAG
gains-let-payment = Versement du RRAG
gains-step-automatic = Rien à demander : l’Ontario verse le montant dès que le Supplément est versé et qu’une déclaration de revenus est produite.
gains-step-phone = Téléphoner au ministère des Finances de l’Ontario
gains-note-new-in-ontario = Il peut commencer après une année complète en Ontario. Le ministère examine alors la situation sans demande. Si rien n’arrive le mois suivant, téléphonez.
gains-note-old-figures = Les chiffres de l’Ontario à partir de juillet 2026 n’ont pas été trouvés. Ceux-ci valent de juillet 2025 à juin 2026, et leur baisse selon le revenu a été déduite de tables antérieures. Le montant n’est qu’un ordre de grandeur.
gains-presumed-social-assistance = Nous avons supposé que personne ne reçoit Ontario au travail ni le POSPH. Si c’est le cas, le montant est plus élevé : cette aide ne compte pas comme revenu.
gains-presumed-social-assistance-link = Dire qu’il y en a
