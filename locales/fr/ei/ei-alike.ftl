# Ce que plusieurs prestations disent de même.

ei-adoption-unless-relative = Un travail pour un membre de la famille est assuré si la paie et les conditions sont celles qu’un étranger aurait eues. L’Agence du revenu du Canada peut trancher : vous avez jusqu’au 29 juin de l’année suivante pour le demander. Faites quand même la demande.

ei-care-adult-unless-relative = Un travail pour un membre de la famille est assuré si la paie et les conditions sont celles qu’un étranger aurait eues. L’Agence du revenu du Canada peut trancher : vous avez jusqu’au 29 juin de l’année suivante pour le demander. Faites quand même la demande.

ei-care-child-unless-relative = Un travail pour un membre de la famille est assuré si la paie et les conditions sont celles qu’un étranger aurait eues. L’Agence du revenu du Canada peut trancher : vous avez jusqu’au 29 juin de l’année suivante pour le demander. Faites quand même la demande.

ei-compassionate-unless-relative = Un travail pour un membre de la famille est assuré si la paie et les conditions sont celles qu’un étranger aurait eues. L’Agence du revenu du Canada peut trancher : vous avez jusqu’au 29 juin de l’année suivante pour le demander. Faites quand même la demande.


ei-maternity-unless-relative = Un travail pour un membre de la famille est assuré si la paie et les conditions sont celles qu’un étranger aurait eues. L’Agence du revenu du Canada peut trancher : vous avez jusqu’au 29 juin de l’année suivante pour le demander. Faites quand même la demande.

ei-parental-unless-relative = Un travail pour un membre de la famille est assuré si la paie et les conditions sont celles qu’un étranger aurait eues. L’Agence du revenu du Canada peut trancher : vous avez jusqu’au 29 juin de l’année suivante pour le demander. Faites quand même la demande.

ei-regular-unless-relative = Un travail pour un membre de la famille est assuré si la paie et les conditions sont celles qu’un étranger aurait eues. L’Agence du revenu du Canada peut trancher : vous avez jusqu’au 29 juin de l’année suivante pour le demander. Faites quand même la demande.


ei-sickness-unless-relative = Un travail pour un membre de la famille est assuré si la paie et les conditions sont celles qu’un étranger aurait eues. L’Agence du revenu du Canada peut trancher : vous avez jusqu’au 29 juin de l’année suivante pour le demander. Faites quand même la demande.

# Papiers
document-end-notice = Le contrat avec sa date de fin, ou l’avis de mise à pied
document-absence-papers = Papiers sur l’absence : les dates, et un rendez-vous, une convocation ou un avis de décès
