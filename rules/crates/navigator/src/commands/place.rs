//! `place`: what is found by what people type, and what is near.

use std::io::Write;

use compiler::Files;
use places::{Found, HERE, Places, Reached, Spot, Way, search};
use serde_json::{Value, json};

use crate::Failure;
use crate::arguments::Arguments;
use crate::rules::{Rules, load};

/// `navigator place TEXT…`
pub(crate) fn place(mut arguments: Arguments, out: &mut dyn Write) -> Result<(), Failure> {
    let Rules { pack, folder } = load(&mut arguments)?;
    let folder = folder.ok_or_else(|| {
        Failure::Unusable("places stand beside the rules: give `--rules DIR`".to_owned())
    })?;
    let files = Files::read(&folder)?;
    let places = compiler::places::compile(&files, &pack)
        .map_err(|mistakes| Failure::Unusable(mistakes.join("\n")))?;
    // Places are the same on every day.
    let _any_day = arguments.date("--as-of")?;
    let texts = arguments.files()?;
    if texts.is_empty() {
        return Err(Failure::Unusable("no place is given".to_owned()));
    }
    for text in texts {
        writeln!(out, "{}", answer(&places, &text.to_string_lossy()))?;
    }
    Ok(())
}

/// All that is found by one text.
fn answer(places: &Places, typed: &str) -> Value {
    let search = search(places, typed);
    let candidates: Vec<Value> =
        search.found.iter().map(|found| candidate(places, found)).collect();
    json!({ "typed": typed, "ask": search.ask, "candidates": candidates })
}

fn candidate(places: &Places, found: &Found<'_>) -> Value {
    let ground = match found {
        Found::Community(community) => Some(community.ground),
        Found::Code(code, _) => Some(code.ground),
        Found::Area(_) => None,
    };
    let division = ground
        .and_then(|ground| places.grounds.get(usize::from(ground)))
        .and_then(|ground| places.divisions.get(usize::from(ground.division)));
    let community = found.community();
    let municipality =
        community.and_then(|c| places.municipalities.get(usize::from(c.municipality)));
    let spot = places.spot(found);
    let degrees = |value: i32| f64::from(value) / 10_000.0;
    let mut candidate = json!({
        "name": match found {
            Found::Area(area) => area.label.as_str(),
            Found::Code(code, None) => code.code.as_str(),
            _ => community.map_or("", |community| community.name.as_str()),
        },
        "name_fr": community.map(|community| community.named(&["fr"])),
        "kind": match found {
            Found::Area(_) => "postal_area",
            _ => community.map_or("postal_code", |community| community.settlement.name()),
        },
        "municipality": municipality.map_or("", String::as_str),
        "division": division.map_or("", |division| division.name.as_str()),
        "cduid": division.map_or("", |division| division.id.as_str()),
        "lat": spot.map(|spot| degrees(spot.at.north)),
        "lon": spot.map(|spot| degrees(spot.at.east)),
        "fly_in": spot.is_some_and(|spot| spot.fly_in),
        "nearest": spot.map(|spot| nearest(places, spot)),
    });
    if let Some(fields) = candidate.as_object_mut() {
        for fact in &places.facts {
            let options = options(places, found, ground, &fact.id);
            // A region may be one of several; of a local office there is one.
            let value = match (fact.id.as_str(), options.as_slice()) {
                ("home_area", []) => Value::Null,
                ("home_area", [first, ..]) => json!(first),
                (_, options) => json!(options),
            };
            fields.insert(fact.id.clone(), value);
        }
    }
    candidate
}

/// The options of a fact, the likeliest first where that is on file.
fn options<'p>(
    places: &'p Places,
    found: &Found<'_>,
    ground: Option<u16>,
    fact: &str,
) -> Vec<&'p str> {
    if let Some(ground) = ground {
        return places.options(ground, fact);
    }
    let set = places.set(found, fact).unwrap_or(0);
    let known = places.facts.iter().find(|known| known.id == fact);
    let options = (0_u32..).zip(known.into_iter().flat_map(|known| &known.options));
    options
        .filter(|(bit, _)| set.checked_shr(*bit).is_some_and(|bits| bits & 1 == 1))
        .map(|(_, option)| option.as_str())
        .collect()
}

fn nearest(places: &Places, from: Spot) -> Value {
    let first = |kind: &str| places.nearest(from, |service| service.is_of(kind)).first().copied();
    let near = |found: Option<Reached<'_>>| {
        found.map(|near| {
            json!({
                "name": near.service.name,
                "km": near.km,
                "no_road": near.way == Way::Across || (from.fly_in && near.km > HERE),
            })
        })
    };
    let reached = |kind| near(first(kind).filter(|near| near.way != Way::Across));
    let sooner = places.nearest(from, places::Service::hands_out_passports);
    json!({
        "office": near(first("office")),
        "outreach": reached("outreach"),
        "drivetest": reached("drivetest"),
        "passport": near(first("passport")),
        "passport_sooner": near(sooner.first().copied()),
    })
}
