# Documents à préparer, une seule liste pour tous les programmes
document-sin = Numéro d’assurance sociale
document-residence-history = Dates de chaque séjour au Canada et à l’étranger depuis vos 18 ans
document-legal-status-proof = Papiers qui montrent le statut légal, comme une carte de citoyenneté ou une fiche d’établissement
document-bank-details = Coordonnées bancaires pour le dépôt direct, tirées d’un chèque ou du site de la banque
document-partner-details = Numéro d’assurance sociale et date de naissance du conjoint
document-marriage-proof = Certificat de mariage ou déclaration d’union de fait
document-death-certificate = Certificat de décès du conjoint
document-tax-return = Déclaration de revenus de l’an dernier, produite ; sinon, un état des revenus des deux dernières années
document-income-change-proof = Papiers qui montrent la fin du travail ou la baisse d’une pension
