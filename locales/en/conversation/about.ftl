# Pages of words: about, privacy, limits.

about-1-title = What it does
about-1 = It asks a few questions and works out, from the law and the published rates, which benefits and licences of its list you and your partner may get, how much, and from when.
about-2-title = What it is not
about-2 = It is not a government site, not an application and not a decision. Nobody sees your answers, and nobody acts on them. Each result says where to apply.
about-3-title = How it decides
about-3 =
    Every rule and every figure is written down with the section of the law or the document it comes from. The site works through them step by step and shows which ones decided.

    When you do not know an answer, it works with everything the answer could be. What it tells you then holds whatever the answer turns out to be.
about-4-title = Without a connection
about-4 = After your first visit the site works without the Internet. You can add it to your home screen like an app. When there is a newer version, you are asked before it is used.
sources-title = Where the figures come from
sources-text = Figures change every quarter or every year. These are the documents they were read in.
source-read = (read on { $date })

privacy-1-title = Nothing leaves your device
privacy-1 = Your answers are worked out in your browser. They are not sent to anyone, and there is no account, no cookie and no visitor counting. The site’s own security rules forbid it to contact any other site.
privacy-2-title = Nothing is kept unless you ask
privacy-2 = Answers are held in memory and are gone when you close the page. If you choose to keep them, they stay in this browser on this device until you clear them.
privacy-3-title = On a shared computer
privacy-3 = Do not choose to keep your answers. When you are done, use “Clear everything” below and close the window: the list of pages you visited stays in the browser’s history, but not your answers.

limits-1-title = Other benefits
limits-1 = Only the programs that the results name are checked: those that you chose, and those under “Not looked at”. There are other benefits, tax credits and municipal help. Call or text 211 to ask.
limits-2-title = Exact days of residence
limits-2 = Years in Canada are taken as you count them. Service Canada looks at each stay and each absence, and asks for proof.
limits-3-title = Agreements with other countries
limits-3 = If you have lived or worked in a country that has an agreement with Canada, you may qualify with fewer years. Service Canada works this out with the other country; we do not.
limits-4-title = Rates to come
limits-4 = All amounts are at the rates known today. The Old Age Security rates are reviewed every January, April, July and October and do not go down.
limits-5-title = Income tax
limits-5 = Amounts are before income tax. The recovery tax on the pension is counted; other tax is not.
limits-6-title = Special cases
limits-6 = Some situations need a person to look at them, such as long absences, sponsorship that broke down, or couples living apart. Where your answers lead there, the result says “Ask a person” and how.
