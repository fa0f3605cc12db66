### What brings people here (rules/entries.toml), and the families of programs.

entry-lost-job = I lost my job, or it is ending
entry-fewer-hours = My hours were cut
entry-sick = I am sick or hurt and cannot work
entry-baby = A baby or a newly adopted child
entry-baby-more = Parental benefits, child benefits
entry-children = I have children under 18
entry-children-more = Canada Child Benefit, Ontario Child Benefit, benefit for a child with a disability
entry-caring = I care for someone who is seriously ill
entry-fishing = I fish for a living
entry-older = I am 60 or older, or planning for it
entry-older-more = Old Age Security, the Supplement, the Allowances, Canada Pension Plan
group-cpp = Canada Pension Plan
entry-disability = I have a disability and may not be able to work again
entry-disability-more = Canada Pension Plan disability benefits
entry-death = Somebody in my family or close to me died
entry-death-more = Survivor’s, children’s and death benefits
entry-separation = We separated, or want to share our pensions
entry-separation-more = Splitting and sharing CPP, the Supplement, the Allowance, child benefits
entry-licence = I want my first driver’s licence
entry-licence-more = The G1 exam, or exchanging a licence from elsewhere

group-old-age = Old Age Security and its supplements
group-ei = Employment Insurance
group-children = Child benefits
group-driving = Driver’s licence

needs-title = What would you like to look into?
needs-hint = Choose all that fit. We ask only what those need, and you can add more later.
needs-problem = Choose at least one, or “Everything we know of”.
needs-all = Everything we know of

left-out-title = Not looked at
left-out-text = These were not part of your choice, so nothing here says yes or no to them:
left-out-rest = { $group }: other benefits
left-out-more = Look into more
