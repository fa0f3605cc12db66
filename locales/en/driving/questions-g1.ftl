# The driver’s licence
topic-driving = Driver’s licence

question-licence = Which driver’s licence do you have?
question-licence-why = With some licences no exam is needed.
fact-licence = Driver’s licence
choice-licence-none = None
choice-licence-g1 = Ontario G1
choice-licence-ontario = Ontario G2 or G, also one that ran out or is suspended
choice-licence-canada = From another province or territory, or the Canadian Forces
choice-licence-abroad = From another country

question-g1-issued = When was your G1 issued?
question-g1-issued-why = A G1 is good for five years.
fact-g1-issued = Day the G1 was issued

question-ontario-class = Which class is, or was, your Ontario licence?
question-ontario-class-why = Each class has its own next step: a road test, or starting again once it has run out.
fact-ontario-class = Class of the Ontario licence
choice-ontario-class-g1 = G1
choice-ontario-class-g2 = G2
choice-ontario-class-g = G
choice-ontario-class-other = Another class

question-ontario-licence-ended = When did your Ontario licence run out?
question-ontario-licence-ended-hint = The day is on the card, after “EXP”. For a licence that is still good, type the day on which it will run out.
question-ontario-licence-ended-why = A G1 or G2 that ran out is not renewed. A G is, for ten years.
fact-ontario-licence-ended = Ontario licence ran out

question-g2-issued = When did you get your G2?
question-g2-issued-why = The road test for the G comes a year later.
fact-g2-issued = Day of the G2

question-counted-months = How many months of driving in another country did DriveTest count for your G1?
question-counted-months-hint = At most 12, of the last three years. None: 0.
question-counted-months-why = They come off the wait for the G2 road test.
fact-counted-months = Months of driving elsewhere that were counted

question-self-declared = Are you a protected person or refugee claimant who cannot get papers from where you drove?
question-self-declared-why = Then a declaration may stand in for the papers.
fact-self-declared = Only a declaration about earlier driving

question-licence-country = Where is your licence from?
question-licence-country-why = Ontario exchanges licences of these places without an exam.
fact-licence-country = Country of the licence
choice-licence-country-united-states = United States
choice-licence-country-australia = Australia
choice-licence-country-austria = Austria
choice-licence-country-belgium = Belgium
choice-licence-country-croatia = Croatia
choice-licence-country-denmark = Denmark
choice-licence-country-france = France
choice-licence-country-germany = Germany
choice-licence-country-great-britain = Great Britain
choice-licence-country-hungary = Hungary
choice-licence-country-ireland = Ireland
choice-licence-country-isle-of-man = Isle of Man
choice-licence-country-japan = Japan
choice-licence-country-kosovo = Kosovo
choice-licence-country-new-zealand = New Zealand
choice-licence-country-northern-ireland = Northern Ireland
choice-licence-country-south-korea = South Korea
choice-licence-country-switzerland = Switzerland
choice-licence-country-taiwan = Taiwan
choice-licence-country-ukraine = Ukraine
choice-licence-country-elsewhere = Another country

question-licence-kind = What kind of licence is it?
question-licence-kind-why = Only full licences are exchanged.
fact-licence-kind = Kind of licence
choice-licence-kind-full = A full licence, still valid
choice-licence-kind-learner = A learner’s permit
choice-licence-kind-expired = It has expired

question-licence-months = For how many months of the last three years did you have it?
question-licence-months-why = Two years give a full G licence; with less it is a G2, or a shorter wait.
fact-licence-months = Months with the licence

question-ontario-since = When did you move to Ontario?
question-ontario-since-why = New residents may drive on their licence for 60 days.
fact-ontario-since = In Ontario since

question-visiting = Are you in Ontario for less than three months, as a visitor?
question-visiting-why = Visitors drive on the licence from home.
fact-visiting = Visiting for less than three months

question-approved-course = Have you passed a beginner driver course that the ministry approved?
question-approved-course-why = It brings the G2 road test four months closer.
fact-approved-course = Approved driving course passed

question-legally-here = Are you in Canada legally?
question-legally-here-why = It is declared at the counter. Nothing that you answer leaves this device.
fact-legally-here = Legally in Canada

question-suspended = Is a licence of yours suspended, or are you prohibited from driving?
question-suspended-hint = Unpaid fines or support can lead to a suspension even without a licence.
question-suspended-why = A suspension has to end first. Most can be ended.
fact-suspended = Suspension
choice-suspended-no = No
choice-suspended-fines = Yes, for unpaid fines
choice-suspended-family-support = Yes, for unpaid family support
choice-suspended-medical = Yes, for a medical reason
choice-suspended-other = Yes, for something else

fact-suspended-if = no licence of yours is suspended, and you are not prohibited from driving

question-vision = Do you know of a problem with your eyesight?
question-vision-why = It is tested at the centre; nobody has to know beforehand.
fact-vision = Eyesight
choice-vision-fine = No, or I do not know
choice-vision-lenses = I see well with glasses or lenses
choice-vision-weak = I do not see well enough yet, even with glasses or lenses
choice-vision-narrow = My field of view is narrow

question-health-condition = Do you have a health condition that could make driving unsafe?
question-health-condition-why = It is declared when you apply. It is never an automatic no.
fact-health-condition = Health condition to declare

question-identity = Which of these do you have? Choose the first that fits.
question-identity-hint = Originals, and not expired.
question-identity-why = The test centre asks for proof of your legal name and date of birth.
fact-identity = Paper to show
choice-identity-passport = Passport, Canadian or foreign
choice-identity-pr-card = Permanent resident card
choice-identity-immigration-paper = IMM 1000, IMM 1442, or IMM 5292 with a passport
choice-identity-citizenship-card = Citizenship card with a photo, from before February 2012
choice-identity-status-card = Secure Certificate of Indian Status
choice-identity-claimant-document = Refugee protection claimant document
choice-identity-birth-certificate = Birth certificate from Canada or the United States
choice-identity-others = Only others, such as a health card or a newer citizenship certificate
choice-identity-copies = Only copies or photos
choice-identity-nothing = None

question-second-identity = Which second paper do you have?
question-second-identity-why = A birth certificate needs one more paper beside it.
fact-second-identity = Second paper
choice-second-identity-photo-card = Ontario Photo Card
choice-second-identity-older-status-card = Certificate of Indian Status
choice-second-identity-health-card = Health card
choice-second-identity-student-card = Student card
choice-second-identity-nothing = None

question-name-differs = Do your papers show different names?
question-name-differs-why = Then a paper that links the names is needed.
fact-name-differs = Different names on the papers

question-oral-test = Do you need an oral test, an interpreter or an accessible space?
question-oral-test-why = It is arranged ahead of time.
fact-oral-test = Oral test, interpreter or accessible space

question-g1-test = Have you taken the G1 test?
question-g1-test-why = Only sections that were not passed are taken again.
fact-g1-test = G1 test so far
choice-g1-test-not-taken = Not yet
choice-g1-test-passed = Passed
choice-g1-test-signs = Signs not passed
choice-g1-test-rules = Rules not passed
choice-g1-test-both = Neither passed

question-g1-test-on = When was your first try?
question-g1-test-on-why = Passed sections keep for a year.
fact-g1-test-on = Day of the first try

question-drank = Have you had any alcohol, cannabis or drugs?
question-drank-why = With a G1 none at all is allowed.
fact-drank = Alcohol, cannabis or drugs
question-companion = Who sits beside you?
question-companion-why = A G1 driver is never alone.
fact-companion = Beside you
choice-companion-experienced = Somebody with a full licence for four years
choice-companion-instructor = A licensed Ontario driving instructor
choice-companion-not-enough = Somebody with less experience
choice-companion-nobody = Nobody
question-companion-drank = What has the person beside you had to drink?
question-companion-drank-why = They have to be able to take over.
fact-companion-drank = Alcohol of the person beside you
choice-companion-drank-no = Nothing
choice-companion-drank-some = Some, below 0.05
choice-companion-drank-too-much = 0.05 or more
question-companion-is-young = Is the person beside you 21 or younger?
question-companion-is-young-why = Then they may not have had any alcohol.
fact-companion-is-young = Person beside you is 21 or younger
question-fast-road = Do you use a 400-series highway, the QEW or another expressway?
question-fast-road-why = With a G1 only beside a licensed instructor.
fact-fast-road = 400-series highway or expressway
question-at-night = Do you drive between midnight and 5 a.m.?
question-at-night-why = With a G1 that is not allowed.
fact-at-night = Between midnight and 5 a.m.
question-others-in-front = Is anybody else in front, or without a seat belt?
question-others-in-front-why = With a G1 that is not allowed.
fact-others-in-front = Others in front, or without a belt

# Said after “This holds if”.
fact-visiting-if =
    { $who ->
        [partner] your partner has been in Ontario for less than three months
       *[person] you have been in Ontario for less than three months
    }
fact-legally-here-if =
    { $who ->
        [partner] your partner is legally in Canada
       *[person] you are legally in Canada
    }
fact-health-condition-if =
    { $who ->
        [partner] no health condition makes it unsafe for your partner to drive
       *[person] no health condition makes it unsafe for you to drive
    }
