//! `places`: the lists of places, put together as they ship.

use std::io::Write;

use compiler::{Files, compile};

use crate::Failure;
use crate::arguments::Arguments;
use crate::rules::folder;

/// `navigator places --out FILE`
pub(crate) fn places(mut arguments: Arguments, out: &mut dyn Write) -> Result<(), Failure> {
    let files = Files::read(&folder(&mut arguments)?)?;
    let target = arguments.path("--out")?;
    arguments.finish()?;
    let target =
        target.ok_or_else(|| Failure::Unusable("`places` needs `--out FILE`".to_owned()))?;
    let pack = compile(&files).0.ok_or_else(|| {
        Failure::Unusable("the rules have mistakes; `navigator check` names them".to_owned())
    })?;
    let places = compiler::places::compile(&files, &pack)
        .map_err(|mistakes| Failure::Unusable(mistakes.join("\n")))?;
    let bytes = ::places::encode(&places)
        .map_err(|error| Failure::Unusable(format!("the places cannot be written: {error}")))?;
    std::fs::write(&target, &bytes)
        .map_err(|error| Failure::Unusable(format!("{}: {error}", target.display())))?;
    let (areas, communities, points) =
        (places.areas.len(), places.communities.len(), places.points.len());
    let target = target.display();
    Ok(writeln!(out, "{target}: {areas} areas, {communities} communities, {points} places to go")?)
}
