### What brings people here (rules/entries.toml), and the families of programs.

entry-older = I am 60 or older, or planning for it
entry-older-more = Old Age Security, the Supplement, the Allowances

group-old-age = Old Age Security and its supplements

needs-title = What would you like to look into?
needs-hint = Choose all that fit. We ask only what those need, and you can add more later.
needs-problem = Choose at least one, or “Everything”.
needs-all = Everything we know of

left-out-title = Not looked at
left-out-text = These were not part of your choice, so nothing here says yes or no to them:
left-out-more = Look into more
