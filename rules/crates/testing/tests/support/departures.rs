//! Writes the list of departures anew: with `UPDATE=1`, as for what is said of mistakes.

use std::path::Path;
use std::sync::Mutex;

const NOTHING: &str = "nothing differs";

/// Puts what a run found wrong into the list: another difference of a case that is listed, a case
/// that is new, whose reason is left to be written, and none of a case that differs no more.
pub(crate) fn write_anew(list: &Path, failures: &[String]) {
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    let _held = ONE_AT_A_TIME.lock().unwrap();
    let text = std::fs::read_to_string(list).unwrap();
    let head: String =
        text.split_inclusive('\n').take_while(|line| line.starts_with('#')).collect();
    let mut reader = csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(text.as_bytes());
    let mut rows: Vec<[String; 3]> = reader
        .records()
        .map(|row| row.unwrap().iter().map(str::to_owned).collect::<Vec<_>>().try_into().unwrap())
        .collect();
    for failure in failures {
        let (case, found) = failure.split_once(": ").unwrap();
        let found = found.split("; listed as departing (").next().unwrap();
        match rows.iter().position(|[listed, ..]| listed == case) {
            Some(place) if found == NOTHING => {
                rows.remove(place);
            }
            Some(place) => found.clone_into(&mut rows[place][2]),
            None => rows.push([case, "?", found].map(str::to_owned)),
        }
    }
    rows.sort();
    let mut writer = csv::Writer::from_writer(head.into_bytes());
    writer.write_record(["case", "reason", "difference"]).unwrap();
    for row in rows {
        writer.write_record(row).unwrap();
    }
    std::fs::write(list, writer.into_inner().unwrap()).unwrap();
}
