# G1: the first driver’s licence
g1-name = G1 driver’s licence
g1-about = The first licence for cars in Ontario: an eye test and a multiple-choice test at a DriveTest centre, without an appointment.

g1-condition-age = You are 16 or older.
g1-met-age = 16 or older.
g1-failed-age = You can take the test from your 16th birthday, { $limit }.
g1-open-age = It depends on the date of birth.

g1-condition-ontario = Ontario is your main home. Since May 2026 you declare it at the counter.
g1-met-ontario = Lives in Ontario.
g1-failed-ontario = Ontario has to be your main home.
g1-open-ontario = It depends on where you live.
g1-unless-move = Once Ontario is your main home. The test and the licence are for people who live here.

g1-condition-legal = You are in Canada legally. Since May 2026 you declare it at the counter.
g1-met-legal = In Canada legally.
g1-failed-legal = You have to be in Canada legally.
g1-open-legal = It depends on the legal status in Canada.
g1-unless-status = Once your stay in Canada is in order. A settlement agency or legal clinic can help, free of charge.

g1-condition-suspension = You are not suspended or prohibited from driving.
g1-met-suspension = Not suspended.
g1-failed-suspension = A suspension has to end first.
g1-open-suspension = It depends on whether there is a suspension.
g1-unless-fines = First pay the fine and the reinstatement fee at ServiceOntario.
g1-unless-family-support = First make an arrangement with the Family Responsibility Office; it then lifts the suspension.
g1-unless-medical = First send the medical report to the Ministry of Transportation. It decides when you may drive again.
g1-unless-reinstate = First have the suspension ended. ServiceOntario says what is missing: time, a course, or a fee.

g1-condition-first-licence = You do not have an Ontario licence yet, or your G1 has run out.
g1-met-first-licence = No Ontario licence in force.
g1-failed-first-licence = Nothing to do while your Ontario licence is good. Renew or replace it at ServiceOntario. If it has run out, or is suspended, say so among your answers.
g1-open-first-licence = It depends on the licence you have.

g1-unless-tests-again = It ran out more than three years ago: the eye test, the knowledge test and both road tests have to be passed again, without waiting between them.
g1-condition-comes-back = No Ontario licence of yours is suspended.
g1-met-comes-back = No Ontario licence to get back.
g1-failed-comes-back = No new test: a suspended licence comes back when the suspension ends. ServiceOntario, 1-800-267-8097, says what is missing: a fine, a fee, a course, a medical report, or time.
g1-open-comes-back = It depends on whether your licence is suspended.

g1-condition-no-exchange = You have no full licence from a place whose licences Ontario exchanges.
g1-met-no-exchange = No licence to exchange.
g1-failed-no-exchange = No exam needed: your licence can be exchanged. See below.
g1-open-no-exchange = It depends on the licence you have.

g1-unless-expired-elsewhere = A licence from elsewhere that expired may still be exchanged for a time. Ask DriveTest before you take the G1 test.

g1-condition-eyes = You see well enough, with glasses or lenses if you use them.
g1-met-eyes = Eyes are tested at the centre. Not knowing your eyesight is no barrier.
g1-failed-eyes = The eye test has to be passed.
g1-open-eyes = It depends on your eyesight.
g1-unless-glasses = First see an optometrist about glasses or lenses, then take the eye test.
g1-unless-waiver = With a narrow field of view, ask the Ministry of Transportation for a waiver. It looks at your driving record and an eye report.

g1-condition-health = No health condition makes driving unsafe. What you declare, the ministry looks at.
g1-met-health = No condition to declare.
g1-failed-health = The Ministry of Transportation decides about the health condition.
g1-open-health = It depends on the health condition; the ministry decides.
g1-unless-ministry = A health condition is never an automatic no, but the Ministry of Transportation decides, often with a doctor’s report. Declare it when you apply, and ask before you pay.

g1-condition-papers = You have original papers that prove your legal name and full date of birth.
g1-met-papers = The papers are enough.
g1-failed-papers = A paper is missing.
g1-open-papers = It depends on your papers.
g1-unless-claimant = Bring the claimant document with the photo. It was on an older list of accepted papers: call DriveTest before you go.
g1-unless-originals = First get the original. Copies and photos are not accepted.
g1-unless-second-paper = First get a second paper: with a birth certificate one more is needed, such as a health card or an Ontario Photo Card.
g1-unless-papers = First get another paper that proves your name and date of birth. Below is where to get one. The citizenship certificate used since 2012 is not accepted.

g1-condition-experience = Driving elsewhere can shorten the wait for the road test.
g1-met-experience = No driving elsewhere to count.
g1-failed-experience = Driving elsewhere counts.
g1-open-experience = It depends on driving elsewhere.
g1-unless-declared = Without papers from where you drove, a declaration may count. Ask DriveTest.
g1-unless-credit = Your driving elsewhere counts towards the wait for the G2 road test.

g1-window-earliest = The first day you can take the test is { $value }.
g1-window-results-until = A section you passed keeps until { $value }.

g1-step-reinstate = Call ServiceOntario about the suspension
g1-step-waiver = Ask the Driver Improvement Office about a vision waiver
g1-step-birth-certificate = Born in Ontario: order a birth certificate from ServiceOntario, online or by phone
g1-step-birth-registration = Birth never registered: ask about a delayed registration. Service Canada visits to First Nations help with the forms, free of charge.
g1-step-status-card = Registered under the Indian Act: ask Indigenous Services Canada or your band office for a Secure Certificate of Indian Status
g1-step-photo-card = Ask ServiceOntario for an Ontario Photo Card as a second paper
g1-step-retake = Take the test again at any centre, as a walk-in
g1-step-remote = In a remote or fly-in community: ask at the next Service Canada visit, or at your band office, whether a G1 session is planned near you. No date can be promised. DriveTest can be asked too.
g1-step-oral = Call DriveTest ahead to arrange an oral test, an interpreter or an accessible space
g1-step-handbook = Study the official driver’s handbook, free online
g1-step-course = Think of an approved beginner driver course: the G2 road test is then possible four months sooner
g1-step-centre = Walk in at a DriveTest centre at least one hour before it closes. Part-time travel points open only on posted days.
g1-step-phone = Call DriveTest with your questions

g1-note-package-fee = It costs { $value }: the test, the first G2 road test, and the licence.
g1-note-pass-mark = You need { $value } to pass. Usually there are about 40 questions, on signs and on rules of the road, with no time limit.
g1-note-retest-fee = Another try costs { $value }.
g1-note-passed = You passed: the centre gives you a temporary G1 the same day.
g1-note-retake-signs = Only the signs section has to be taken again.
g1-note-retake-rules = Only the rules section has to be taken again.
g1-note-retake-both = Both sections have to be taken again.
g1-note-start-again = Your G1 ran out on { $value }. Everything starts again: eye test, knowledge test and fee.
g1-note-lenses = The licence will say that you drive with glasses or lenses (condition X).
g1-note-eye-test = The eye test asks for 20/{ $value } or better with both eyes.
g1-note-eye-field = And for a field of view of { $value } degrees from side to side.
g1-note-disclose = Apply, and say so about your health. A condition is never an automatic no; the Ministry of Transportation decides.
g1-note-credit = { $value } of driving elsewhere count.
g1-note-wait-left = The wait for the G2 road test is then { $value }.
g1-presumed-ontario-licence-ended = This takes it that your Ontario licence has not run out.
g1-presumed-ontario-licence-ended-link = Say when it ran out
g1-note-road-test = The G2 road test can be taken { $value } after the G1.
g1-note-g-test = The G road test can be taken { $value } after the G2.
g1-note-within-three-years = Your novice licence ran out less than three years ago: all tests again, but no waiting between them.
g1-note-self-declared = Protected people and refugee claimants who cannot get a letter from the country where they drove may be able to declare their driving. Ask DriveTest what it accepts.
g1-note-visitor = On a visit of less than three months you may drive on the licence from home. If you stay longer, bring an International Driving Permit.
g1-note-languages = The test comes in about 30 languages, among them Cree, Ojibwe and Oji-Cree, on paper or screen and read aloud.
g1-note-remote = In about 30 remote and fly-in communities the test is offered at times together with Service Canada.
g1-note-years = A G1 is good for { $value }. Until the G2 you drive with an experienced driver beside you.

g1-exchange-name = Licence exchange
g1-exchange-about = Trade a licence from another province or from a partner country for an Ontario licence, without the exam.

g1-exchange-condition-agreement = Your licence is from another province or territory, or a country whose licences Ontario exchanges.
g1-exchange-met-agreement = Ontario exchanges this licence.
g1-exchange-failed-agreement = There is no licence here that Ontario exchanges. The G1 is the way, and driving elsewhere still counts.
g1-exchange-open-agreement = It depends on where the licence is from.

g1-exchange-condition-full = It is a full licence, and valid.
g1-exchange-met-full = A full licence.
g1-exchange-failed-full = Learner’s permits are not exchanged; the G1 is the way.
g1-exchange-open-full = It depends on the kind of licence.
g1-exchange-unless-expired = An expired licence may or may not be exchanged. Ask DriveTest, or renew it where it is from.

g1-exchange-condition-age = You are 16 or older.
g1-exchange-met-age = 16 or older.
g1-exchange-failed-age = Nobody drives in Ontario before 16. It can be exchanged from your 16th birthday, { $limit }.
g1-exchange-open-age = It depends on the date of birth.

g1-exchange-condition-visit = You are not just on a visit of less than three months.
g1-exchange-met-visit = Not on a visit.
g1-exchange-failed-visit = Nothing to exchange on a visit: for less than three months the licence from home is enough. Once Ontario is your main home, it can be exchanged.
g1-exchange-open-visit = It depends on how long you stay.

g1-exchange-condition-ontario = Ontario is your main home, and you are in Canada legally.
g1-exchange-met-ontario = Lives in Ontario, legally in Canada.
g1-exchange-failed-ontario = Ontario has to be your main home.
g1-exchange-open-ontario = It depends on where you live.
g1-exchange-unless-settle = Once Ontario is your main home and your stay in Canada is in order.

g1-exchange-condition-suspension = You are not suspended.
g1-exchange-met-suspension = Not suspended.
g1-exchange-failed-suspension = A suspension has to end first.
g1-exchange-open-suspension = It depends on whether there is a suspension.
g1-exchange-unless-reinstate = First have the suspension ended.

g1-exchange-condition-experience = With two years of driving in the last three you get a full G licence; with less, a G2.
g1-exchange-met-experience = You get a full G licence. Only an eye test is needed.
g1-exchange-failed-experience = You get a G2 licence.
g1-exchange-open-experience = It depends on how long you have driven; { $limit } give a full G.
g1-exchange-unless-g2 = You get a G2 now. The G road test can be taken once you reach { $limit } in all.

g1-exchange-condition-new-here = New residents may drive on their licence for 60 days.
g1-exchange-met-new-here = You may still drive on your licence, until { $limit }.
g1-exchange-failed-new-here = The 60 days are over.
g1-exchange-open-new-here = It depends on when you moved here.
g1-exchange-unless-sixty-days = The 60 days are over: do not drive until the licence is exchanged.

g1-exchange-window-drive-until = You may drive on your licence until { $value }.
g1-exchange-step-centre = Bring the original licence to any DriveTest centre
g1-exchange-step-phone = Call DriveTest
g1-exchange-note-eye-test-only = No knowledge test and no road test: only an eye test.
g1-exchange-note-single-source = This country is new on the list, and was seen in one source only. Check with DriveTest before you go.
g1-exchange-note-protected = Protected persons may use a copy of the licence stamped by the border agency as proof.
g1-exchange-note-visitor = For a visit of more than three months, bring an International Driving Permit.

road-test-name = Road test for the G2 or G
road-test-about = The test on the road that comes after the G1: first for the G2, a year later for the G.
road-test-condition-holder = You have a G1 or a G2 in force.
road-test-met-holder = A G1 or G2 in force.
road-test-failed-holder = Road tests come after the G1.
road-test-open-holder = It depends on your licence.
road-test-condition-suspension = You are not suspended or prohibited from driving.
road-test-met-suspension = Not suspended.
road-test-failed-suspension = A suspension has to end first.
road-test-open-suspension = It depends on whether there is a suspension.
road-test-unless-reinstate = First have the suspension ended.
road-test-condition-wait = The G2 test comes 12 months after the G1, 8 with an approved course. The G test comes 12 months after the G2.
road-test-met-wait = You have waited long enough.
road-test-failed-wait = You can take the road test from { $limit }.
road-test-open-wait = It depends on when you got the licence.
road-test-window-possible-from = The road test is possible from { $value }.
road-test-window-runs-out = The G1 runs out on { $value }. Take the test before that day.
road-test-step-book = Book a road test at DriveTest
road-test-step-phone = Call DriveTest
road-test-note-included = The first G2 road test was paid for with the G1.
road-test-note-again-fee = Taking the G2 road test again costs { $value }.
road-test-note-g-fee = The G road test costs { $value }.
road-test-note-elsewhere = Driving in another country in the last three years can shorten the wait. DriveTest knows what it counted.

g1-drive-name = Driving with a G1
g1-drive-about = What has to be so each time you drive with a G1. Change an answer to check a drive.

g1-drive-condition-holder = You have a G1 that has not run out, and no suspension.
g1-drive-met-holder = A G1 in force.
g1-drive-failed-holder = A G1 comes first.
g1-drive-open-holder = It depends on your licence.
g1-drive-condition-sober = You have had no alcohol, cannabis or drugs at all.
g1-drive-met-sober = No alcohol or drugs.
g1-drive-failed-sober = Not after any alcohol, cannabis or drugs.
g1-drive-open-sober = It depends on alcohol and drugs.
g1-drive-condition-beside = Beside you sits somebody with a full licence for at least four years.
g1-drive-met-beside = An experienced driver sits beside you.
g1-drive-failed-beside = Somebody with a full licence for four years has to sit beside you.
g1-drive-open-beside = It depends on who sits beside you.
g1-drive-condition-companion-sober = Their blood alcohol is below 0.05.
g1-drive-met-companion-sober = They are below the limit.
g1-drive-failed-companion-sober = They have had too much to drink.
g1-drive-open-companion-sober = It depends on what they drank.
g1-drive-condition-young-companion = If they are 21 or younger, they have had no alcohol at all.
g1-drive-met-young-companion = Allowed at their age.
g1-drive-failed-young-companion = At 21 or younger they may not have had any alcohol.
g1-drive-open-young-companion = It depends on their age and what they drank.
g1-drive-condition-front-seat = Nobody else is in front, and everybody has a seat belt.
g1-drive-met-front-seat = Nobody else in front; belts for all.
g1-drive-failed-front-seat = Only the experienced driver may sit in front, and everybody needs a belt.
g1-drive-open-front-seat = It depends on who is in the car.
g1-drive-condition-road = You stay off 400-series highways and expressways, unless a licensed Ontario instructor is beside you.
g1-drive-met-road = The road is allowed.
g1-drive-failed-road = Not on 400-series highways and expressways, except with a licensed Ontario instructor.
g1-drive-open-road = It depends on the road.
g1-drive-condition-night = It is not between midnight and 5 a.m.
g1-drive-met-night = The hour is allowed.
g1-drive-failed-night = Not between midnight and 5 a.m.
g1-drive-open-night = It depends on the hour.
g1-drive-window-runs-out = The G1 runs out on { $value }.
g1-drive-window-road-test = The G2 road test is possible from { $value }.
g1-drive-note-companion-years = Experienced means a full licence for { $value }.
g1-drive-note-companion-alcohol = Their blood alcohol stays below { $value } mg in 100 mL.
g1-drive-note-companion-young = Up to the age of { $value } they may not drink at all.
g1-drive-step-course = Think of an approved beginner driver course: the road test is then possible four months sooner
g1-drive-note-later = Penalty points or a broken G1 rule can bring a letter, a suspension (at 9 points, 60 days) or a new start.
