# The page that is painted before the program arrives, the page at the site's root, the page for
# a wrong address, and what the phone shows when the site is installed. Rendered at build time:
# the only argument is `$families`, the names of all families of programs.

shell-name = Benefits Navigator
shell-short-name = Benefits
shell-title = See which benefits you may get – Benefits Navigator
shell-description = Employment Insurance, pensions, child benefits and the first driver’s licence, if you live in Ontario. Free and private: your answers stay on your device.
shell-skip = Skip to main content

shell-heading = See which benefits you may get
shell-purpose = For people who live in Ontario. Say what brings you here, answer a few questions, and see what you may get, how much, when, and where to go. It covers: { $families }.
shell-start = Start

shell-privacy = Your answers stay on this device.
shell-privacy-more = Nothing you enter is sent to anyone.
shell-time = It takes about 5 minutes.
shell-time-more = You can say that you do not know, and go back at any time.
shell-estimate = You get an estimate.
shell-estimate-more = It is not an application and not a decision. The office that pays decides.

shell-not-government = This is not a Government of Canada website.

shell-programs = Read about each benefit
shell-no-script = The questions need JavaScript, and it is turned off in your browser. You can still read about each benefit below.
shell-failed = The questions could not start. Check your connection, then load this page again. If it still does not work, your browser may be too old.
shell-again = Load this page again

shell-shortcut = Start the questions
shell-choose = Continue in English

shell-lost = This page does not exist
shell-lost-more = The address may have a mistake, or the page may have moved.
shell-lost-home = Go to the start page

# The page that greets in a language that the questions are not in yet. `$from` and `$to` are times.
shell-welcome-title = This site does not ask its questions in this language yet
shell-welcome-call = Call Service Canada, free, from { $from } to { $to } your time, on these days. Ask for help for remote communities, and whether somebody speaks your language.
shell-welcome-visit = At an office or when staff visit your community you can speak face to face, and bring somebody who interprets.
shell-welcome-words = The words in syllabics are from the Unicode Common Locale Data Repository. No machine translated them. If you speak this language, you can help to write this page.

# The plain pages about each benefit
programs-title = The benefits this site checks
programs-lead = Each page says who can get the benefit, by which section of the law, and how to apply.
programs-check = Check with my own answers
program-conditions = Who can get it
program-steps = How to get it, depending on your situation
