# Prestation ontarienne pour enfants
ocb-name = Prestation ontarienne pour enfants
ocb-about = Un montant mensuel de l’Ontario pour les familles à revenu faible ou moyen, versé dans le même dépôt que l’Allocation canadienne pour enfants.

ocb-condition-ccb = L’Allocation canadienne pour enfants peut être versée.
ocb-met-ccb = L’Allocation canadienne pour enfants peut être versée.
ocb-failed-ccb = Elle vient avec l’Allocation canadienne pour enfants.
ocb-open-ccb = Cela dépend de l’Allocation canadienne pour enfants.

ocb-condition-ontario = Vous vivez en Ontario.
ocb-met-ontario = Vit en Ontario.
ocb-failed-ontario = Elle s’adresse aux personnes qui vivent en Ontario. D’autres provinces ont la leur.
ocb-open-ontario = Cela dépend de l’endroit où vous vivez.

ocb-condition-income = Le revenu familial est sous le point où elle prend fin.
ocb-met-income = Revenu familial de { $value } ; elle prend fin vers { $limit }.
ocb-failed-income = Revenu familial de { $value } ; elle prend fin vers { $limit }.
ocb-open-income = Cela dépend du revenu familial.

ocb-amount-monthly = Prestation ontarienne pour enfants
ocb-let-reduction = Retranché selon le revenu
ocb-let-annual = Pour l’année
ocb-step-automatic = Rien à demander : elle vient avec l’Allocation canadienne pour enfants
ocb-step-phone = Téléphoner au sujet de la Prestation ontarienne pour enfants
ocb-note-computed = Les chiffres depuis juillet 2025 ont été calculés selon l’indexation de l’Ontario et n’ont pas été vus sur une page officielle. Le montant est proche, pas exact.
ocb-condition-filed = Vous, et votre conjoint ou conjointe s’il y a lieu, avez produit la déclaration de l’année sur laquelle repose le montant.
ocb-met-filed = Les déclarations sont produites.
ocb-failed-filed = Les déclarations ne sont pas encore produites.
ocb-open-filed = Cela dépend des déclarations.
ocb-unless-file = Une fois la déclaration produite, avec l’Allocation canadienne pour enfants.
