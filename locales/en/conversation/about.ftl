# Pages of words: about, privacy, limits.

about-1-title = What it does
about-1 = It asks a few questions and works out, from the law and the published rates, what you and your partner may get, how much, from when, and where to apply. It covers: { $families }.
about-2-title = What it is not
about-2 = It is not a Government of Canada site, not an application and not a decision. Nobody sees your answers, and nobody acts on them. To get a benefit or a licence you apply to the office that is in charge of it; each result says which one, and how to reach it.
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
privacy-1 = Your answers are worked out in your browser. They are not sent to anyone, and there is no account, no cookie and no visitor counting. The site’s own security rules let it fetch its own files and nothing from any other site.
privacy-2-title = Nothing is kept unless you ask
privacy-2 = Answers are held in memory and are gone when you close the page. If you choose to keep them, they stay in this browser on this device until you clear them.
privacy-3-title = On a shared computer
privacy-3 = Do not choose to keep your answers. When you are done, use “Clear everything” below and close the window: the list of pages you visited stays in the browser’s history, but not your answers.

limits-1-title = What is checked, and what is not
limits-1 =
    These are checked: { $families }.

    Anything else is not: provincial assistance and housing, health and drug plans, student aid, tax credits, workers’ compensation and municipal help, for example. That a benefit is not named here does not mean that you cannot get it. Dial 211 to ask what else there is.
limits-2-title = Rates to come
limits-2 = All amounts are at the rates known today. Where the rates for your date are not published yet, the result says so.
limits-3-title = Income tax
limits-3 = Amounts are before income tax, unless the result says that no tax is paid on it.
limits-4-title = Special cases
limits-4 = Some situations need a person to look at them. Where your answers lead there, the result says “Ask a person” and how.

group-old-age-limits = Years in Canada are taken as you count them; Service Canada looks at each stay and each absence, and asks for proof. Where an agreement with another country helps you to qualify, Service Canada works it out with that country. The recovery tax on the pension is counted; other tax is not.
group-cpp-limits = The Quebec Pension Plan is not worked out, nor a pension from another country. Amounts from your own record are as good as the record; Service Canada has the full one. Whether a disability is severe and prolonged is for Service Canada to decide.
group-ei-limits = Whether leaving or losing a job was justified, whether work was insured, and how a labour dispute counts are decided by Service Canada. Quebec’s parental insurance is not worked out.
group-children-limits = Who mainly cares for a child, and whether a child has an approved disability, is decided by the Canada Revenue Agency. Benefits of other provinces are not worked out.
group-driving-limits = Only the G1, the exchange of a licence and the rules of the first level are checked; commercial and motorcycle licences are not. Whether a health condition is safe to drive with is decided by the Ministry of Transportation.
