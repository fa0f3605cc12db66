### Ce qui amène les gens (rules/entries.toml), et les familles de programmes.

entry-lost-job = J’ai perdu mon emploi, ou il se termine
entry-fewer-hours = Mes heures ont été réduites
entry-sick = Je suis malade ou blessé et ne peux pas travailler
entry-baby = Un bébé ou un enfant nouvellement adopté
entry-baby-more = Prestations parentales, allocations pour enfants
entry-children = J’ai des enfants de moins de 18 ans
entry-children-more = Allocation canadienne pour enfants, prestation ontarienne, prestation pour enfant handicapé
entry-caring = Je prends soin d’une personne gravement malade
entry-fishing = Je vis de la pêche
entry-older = J’ai 60 ans ou plus, ou je m’y prépare
entry-older-more = Sécurité de la vieillesse, Supplément, Allocations, Régime de pensions du Canada
group-cpp = Régime de pensions du Canada
entry-disability = J’ai une invalidité et ne pourrai peut-être plus travailler
entry-disability-more = Prestations d’invalidité du Régime de pensions du Canada
entry-death = Une personne de ma famille ou un proche est décédé
entry-death-more = Prestations de survivant, d’enfant et de décès
entry-separation = Nous nous sommes séparés, ou voulons partager nos pensions
entry-separation-more = Partage du RPC, Supplément, Allocation, prestations pour enfants
entry-licence = Je veux mon premier permis de conduire
entry-licence-more = L’examen G1, ou l’échange d’un permis d’ailleurs

group-old-age = Sécurité de la vieillesse et suppléments
group-ei = Assurance-emploi
group-children = Prestations pour enfants
group-driving = Permis de conduire

needs-title = Que voulez‑vous vérifier ?
needs-hint = Choisissez tout ce qui convient. Nous ne posons que les questions utiles, et vous pourrez en ajouter plus tard.
needs-problem = Choisissez au moins une réponse, ou « Tout ce que nous connaissons ».
needs-all = Tout ce que nous connaissons

left-out-title = Ce qui n’a pas été vérifié
left-out-text = Votre choix ne les comprenait pas ; rien ici ne dit oui ou non à leur sujet :
left-out-rest = { $group } : autres prestations
left-out-more = Vérifier autre chose
