# Quoi faire quand un papier manque
documents-missing = Il manque ? { $advice }
documents-missing-other = Un autre papier manque ? Demandez quand même une prestation, dès aujourd’hui : dites quel papier manque, et demandez au bureau ce qu’il accepte à la place.
document-sin-missing = Service Canada confirme votre numéro gratuitement : en ligne, par la poste, ou le jour même dans un Centre avec une pièce d’identité avec photo.
document-birth-certificate-missing = Commandez-le à ServiceOntario, 1‑800‑461‑2156, ou à la province de naissance. Dans les Premières Nations du Nord, les visites de Service Canada prennent les enregistrements de naissance.
document-birth-proof-missing = Commandez le certificat de naissance de l’enfant à ServiceOntario, 1‑800‑461‑2156.
document-roe-missing = Présentez la demande sans lui, dès aujourd’hui. Service Canada le demande à l’employeur.
document-medical-certificate-missing = Présentez la demande tout de suite et remettez-le plus tard.
document-tax-return-missing = Produisez-la, même en retard. Des comptoirs d’impôt gratuits aident les personnes à revenu modeste.
document-bank-details-missing = Un chèque peut être posté à la place. Tout adulte a droit à un compte de base, avec deux pièces d’identité.
document-residence-history-missing = D’anciens passeports, des dossiers scolaires, des baux et des preuves d’emploi aident. Service Canada accepte votre propre déclaration pour les périodes sans preuve.
document-legal-status-proof-missing = Demandez une vérification de statut à Immigration, Réfugiés et Citoyenneté Canada ; la demande peut commencer sans elle.
document-marriage-proof-missing = Deux déclarations sous serment peuvent suffire ; demandez au bureau quel formulaire utiliser.
document-death-certificate-missing = La déclaration de décès du directeur de funérailles suffit souvent pour commencer.
document-statement-of-contributions-missing = Il se trouve dans Mon dossier Service Canada, ou est posté sur demande : 1‑800‑277‑9915.
document-status-card-missing = Services aux Autochtones Canada, 1‑800‑567‑9604, la renouvelle ; une visite de Service Canada peut aider à remplir le formulaire.
document-second-identity-missing = ServiceOntario vend une carte-photo pour les personnes sans permis de conduire.

calendar-save = Enregistrer les dates pour votre agenda
calendar-file = dates-prestations.ics

referral-lead = Une page à apporter à un partenaire communautaire ou à un bureau, dans les deux langues. Elle reste avec vous ; imprimez-la et remplissez les lignes à la main.
referral-held = Cette fiche appartient au client. Elle a été faite sur son propre appareil, et rien n’a été envoyé. Les résultats sont des estimations ; les bureaux décident.
referral-programs = Ce qui peut convenir, et comment le demander
referral-needs = Comment le client traite avec les bureaux
referral-consent = Consentement
referral-consent-text = J’accepte que le partenaire nommé ici lise cette fiche et la transmette à Service Canada ou à un autre bureau, seulement pour m’aider à présenter une demande. Je peux changer d’avis en tout temps. Je peux refuser sans rien perdre.
referral-name = Nom :
referral-contact = Comment me joindre :
referral-signature = Signature et date :
referral-partner = Organisme partenaire :
referral-no-sin = N’écrivez aucun numéro d’assurance sociale sur cette fiche.

handover-lead = Ouvrez vos réponses sur un autre appareil : balayez le code avec sa caméra, ou envoyez-vous le lien.
handover-private = Le code et le lien contiennent vos réponses mêmes. Il n’y a pas de serveur entre les deux. Ils ne contiennent ni nom, ni adresse, ni numéro de téléphone ; mais quiconque les a peut lire les réponses.
handover-code = Code carré avec vos réponses
handover-too-long = Il y a trop de réponses pour un code. Utilisez le lien, ou enregistrez un fichier.
handover-link = Le lien
handover-copy = Copier le lien
handover-copied = Le lien est copié.
handover-not-copied = Le lien n’a pas pu être copié. Sélectionnez-le et copiez-le vous-même.
handover-contains = Ce qu’il contient
handover-offered = Réponses d’un autre appareil
handover-look = Le lien contient ces réponses. Regardez-les avant de les prendre.
handover-instead = Elles remplaceraient les réponses données ici.
handover-take = Prendre ces réponses
handover-leave = Les laisser
handover-damaged = Le lien est endommagé ou coupé. Copiez-le en entier, ou balayez le code de nouveau.
