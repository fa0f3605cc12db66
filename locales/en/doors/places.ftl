# Places to go to: finder, filters, map, list.
places-lead = Service Canada offices and visits, passport offices and DriveTest centres in Ontario. What you type stays on this device, and all of it works without the internet.
places-hint = A full postal code or the name of your town, First Nation or neighbourhood, with or without accents. In the country, the name is surest.
places-name-community = In the rural north a postal area is hundreds of kilometres wide. Type the full postal code or the name of your community.
places-name-town = In the country a postal area holds many towns. Type the full postal code or the name of your town.
places-not-found = We don’t know this place, so the list is not sorted by distance. Check the spelling, type your full postal code or the name of your county or district, or find your place on the map.
places-here = Distances are from { $place }.
places-here-wide = Distances are from the middle of this area: { $place }. Name your town for better ones.
places-filter = Choose what to show
places-what = What are you looking for?
places-what-any = Everything
places-what-office = Service Canada and passport offices
places-what-outreach = Service Canada visits
places-what-drivetest = DriveTest (driver’s licence)
places-only = Only places that
places-french = serve in French too
places-step-free = have no steps
places-passport = take passport applications
places-month = can be visited this month
places-list = The list
places-count =
    { $plural ->
        [one] { $count } place.
       *[other] { $count } places.
    }
places-nearest-first = Nearest first, in a straight line: roads are longer.
places-by-name = By town. Say where you are to see the nearest first.
places-more = Show more
places-sources = Where these lists come from
places-source = { $title }. { $licence }. Read on { $date }.

weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
day-named = { $weekday }, { $date }

place-open = Open now, until { $time }.
place-lunch = Closed for lunch. Opens again at { $time }.
place-closed = Closed now. Opens { $day }, { $from } to { $to }.
place-visit = Next visit: { $day }, { $from } to { $to }.
place-over = All the visits on our list are over. Call to ask for the next one.
place-no-visits = No visits are posted. Call before you go.
place-not-posted = Hours are not on our list. Look at the page or call before you go.
place-hours = Monday to Friday, { $from } to { $to }
place-hours-lunch = Monday to Friday, { $from } to { $to }, closed from 12 to 12:30
place-central = Times are on the place’s own clock: Central time
place-standard = Times are on the place’s own clock: Eastern standard time all year
place-shut = A closure is posted: check before you go.
place-note-appointment = By appointment only
place-bilingual = English and French
place-english = English; French may have to be asked for
place-step-free = No steps
place-steps = There are steps
place-passport = Takes passport applications
place-passport-urgent = Takes passport applications, urgent ones too
place-fly-in = No road leads here all year
place-about = Position on the map is approximate
place-page = See the official page
near-by-road = the nearest by road
near-longer = farther by road than it looks
near-across = not by road: a lake is between, or no road leads there
near-shut = { $name } would be nearer, but a closure is posted there.
near-passport-sooner = To pick up a passport, or get one sooner:
place-kind-centre = Service Canada Centre
place-kind-centre-passport = Service Canada Centre and passport office
place-kind-passport = Passport office
place-kind-outreach = Service Canada visit
place-kind-drivetest = DriveTest centre
place-kind-travel-point = DriveTest travel point, open on some days
place-no-road-title = No road leads out all year
place-no-road = Call first: 1 800 O-Canada, 1‑800‑622‑6232 (TTY 1‑800‑926‑9105). Ask for the Service Canada Outreach Support Centre. Visits to your community come before offices in the list.

line-hours = Agents answer Monday to Friday, { $from } to { $to }, your time.
line-hours-eastern = Agents answer Monday to Friday, { $from } to { $to }, Eastern time.
line-open = The line is open now.
line-closed = The line is closed now; it opens { $day }.
line-relay = Calls through Canada VRS are taken.

map-title = The map
map-label = Map of Ontario
map-keys = Drag it with a finger and zoom with two, or use the buttons. With the keyboard, arrows move, + and − zoom, 0 shows the whole province, Enter points out the next place. The list below says the same.
map-closer = Zoom in
map-farther = Zoom out
map-left = Move left
map-right = Move right
map-up = Move up
map-down = Move down
map-whole = Whole province
map-next = Next place
map-office = Office
map-outreach = Visit
map-drive = DriveTest
map-here = You
