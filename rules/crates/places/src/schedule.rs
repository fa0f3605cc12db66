//! When a place is open, on its own clock: now, and next.

use super::{Open, Places, Service, Zone};
use engine::values::Date;

/// Minutes of a day.
const DAY: i64 = 24 * 60;
const NOON: (u16, u16) = (12 * 60, 12 * 60 + 30);
/// How far ahead a visit is looked for: rules repeat within a month.
const AHEAD: i64 = 62;

/// A day and the minutes after midnight between which a place is open.
pub type Hours = (Date, u16, u16);

/// Whether a place is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Now {
    /// Open, until this minute of today.
    Open(u16),
    /// Closed for lunch, until this minute of today.
    Lunch(u16),
    /// Closed, until it opens at this time.
    Closed(Hours),
    /// Closed, and nothing is posted for later.
    Over,
    /// No hours are posted.
    NotPosted,
}

/// The day and the minute on a clock in Ontario; `utc` are minutes since 1970 began.
pub fn local(utc: i64, zone: Zone) -> (Date, u16) {
    let standard: i64 = match zone {
        Zone::Eastern | Zone::Standard => -5 * 60,
        Zone::Central => -6 * 60,
    };
    let at = utc.saturating_add(standard);
    let (year, _, _) = Date::from_days(at.div_euclid(DAY)).civil();
    // Clocks go forward at 02:00 on the second Sunday of March, and back at 02:00 of summer
    // time, an hour earlier by standard time, on the first Sunday of November.
    let forward = sunday(year, 3, 8).saturating_mul(DAY).saturating_add(120);
    let back = sunday(year, 11, 1).saturating_mul(DAY).saturating_add(60);
    let summer = zone != Zone::Standard && (forward..back).contains(&at);
    let at = if summer { at.saturating_add(60) } else { at };
    let minute = u16::try_from(at.rem_euclid(DAY)).unwrap_or(0);
    (Date::from_days(at.div_euclid(DAY)), minute)
}

/// The first Sunday on or after a day, as its day's number.
fn sunday(year: i32, month: i32, day: i32) -> i64 {
    let from = Date::new(year, month, day).map_or(0, Date::days);
    let past = i64::from(weekday(Date::from_days(from)) % 7);
    from.saturating_add((7_i64).saturating_sub(past) % 7)
}

/// 1 for Monday to 7 for Sunday. The first of January 1970 was a Thursday.
pub fn weekday(date: Date) -> u8 {
    let place = date.days().saturating_add(3).rem_euclid(7);
    u8::try_from(place).unwrap_or(0).saturating_add(1)
}

impl Places {
    /// Whether a place is open at a time.
    pub fn now(&self, service: &Service, utc: i64) -> Now {
        if service.open == Open::NotPosted {
            return Now::NotPosted;
        }
        let (today, minute) = local(utc, service.zone);
        if let Some((from, to)) = self.hours(service, today) {
            if service.lunch && (NOON.0..NOON.1).contains(&minute) {
                return Now::Lunch(NOON.1);
            }
            if (from..to).contains(&minute) {
                return Now::Open(to);
            }
            if minute < from {
                return Now::Closed((today, from, to));
            }
        }
        self.next_after(service, today).map_or(Now::Over, Now::Closed)
    }

    /// The next day on which a place is open, today included.
    pub fn next(&self, service: &Service, today: Date) -> Option<Hours> {
        let now = self.hours(service, today).map(|(from, to)| (today, from, to));
        now.or_else(|| self.next_after(service, today))
    }

    fn next_after(&self, service: &Service, today: Date) -> Option<Hours> {
        if let Open::Dated(days) = &service.open {
            return days.iter().filter(|(day, _, _)| *day > today).min().copied();
        }
        (1..=AHEAD).find_map(|more| {
            let day = Date::from_days(today.days().saturating_add(more));
            self.hours(service, day).map(|(from, to)| (day, from, to))
        })
    }

    /// From when to when a place is open on a day, on its own clock.
    pub fn hours(&self, service: &Service, day: Date) -> Option<(u16, u16)> {
        if self.closed.contains(&day) {
            return None;
        }
        match &service.open {
            Open::Weekdays(from, to) => (weekday(day) < 6).then_some((*from, *to)),
            Open::Weekly { weekday: on, weeks, from, to } => {
                let (_, _, date) = day.civil();
                let week = u32::try_from(date.saturating_sub(1) / 7).unwrap_or(0);
                let in_week = weeks.checked_shr(week).is_some_and(|bits| bits & 1 == 1);
                (weekday(day) == *on && in_week).then_some((*from, *to))
            }
            Open::Dated(days) => {
                let found = days.iter().find(|(posted, _, _)| *posted == day);
                found.map(|(_, from, to)| (*from, *to))
            }
            Open::NotPosted => None,
        }
    }

    /// Whether a place can be visited within a month from a day on.
    pub fn this_month(&self, service: &Service, today: Date) -> bool {
        let month = today.month();
        self.next(service, today).is_some_and(|(day, _, _)| day.month() == month)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Kind;

    fn day(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    fn utc(date: &str, hour: i64, minute: i64) -> i64 {
        let minutes = hour.saturating_mul(60).saturating_add(minute);
        day(date).days().saturating_mul(DAY).saturating_add(minutes)
    }

    fn service(zone: Zone, open: Open, lunch: bool) -> Service {
        Service {
            id: String::new(),
            kind: Kind::Centre,
            name: String::new(),
            address: String::new(),
            city: String::new(),
            postal_code: String::new(),
            at: None,
            precise: true,
            zone,
            open,
            lunch,
            french: false,
            passport: String::new(),
            step_free: None,
            note: String::new(),
            first_nation: false,
            fly_in: false,
            list: 0,
        }
    }

    fn places() -> Places {
        Places { closed: vec![day("2026-12-25"), day("2026-12-28")], ..Places::default() }
    }

    #[test]
    fn clocks_of_ontario() {
        let at = |date, hour, zone| local(utc(date, hour, 0), zone);
        assert_eq!(at("2026-11-23", 15, Zone::Eastern), (day("2026-11-23"), 600));
        assert_eq!(at("2026-11-23", 15, Zone::Central), (day("2026-11-23"), 540));
        assert_eq!(at("2026-07-01", 15, Zone::Eastern), (day("2026-07-01"), 660));
        assert_eq!(at("2026-07-01", 15, Zone::Standard), (day("2026-07-01"), 600));
        assert_eq!(at("2026-07-01", 2, Zone::Eastern), (day("2026-06-30"), 22 * 60));
        // The minutes around both changes, 8 March and 1 November 2026.
        assert_eq!(at("2026-03-08", 6, Zone::Eastern), (day("2026-03-08"), 60));
        assert_eq!(at("2026-03-08", 7, Zone::Eastern), (day("2026-03-08"), 180));
        assert_eq!(at("2026-11-01", 5, Zone::Eastern), (day("2026-11-01"), 60));
        assert_eq!(at("2026-11-01", 6, Zone::Eastern), (day("2026-11-01"), 60));
    }

    #[test]
    fn weekdays_from_monday() {
        assert_eq!(weekday(day("2026-11-23")), 1);
        assert_eq!(weekday(day("2026-11-29")), 7);
        assert_eq!(weekday(day("1969-12-31")), 3);
    }

    #[test]
    fn an_office_on_a_friday() {
        let office = service(Zone::Eastern, Open::Weekdays(510, 960), true);
        let now = |date, hour, minute| places().now(&office, utc(date, hour, minute));
        assert_eq!(now("2026-11-27", 13, 29), Now::Closed((day("2026-11-27"), 510, 960)));
        assert_eq!(now("2026-11-27", 13, 30), Now::Open(960));
        assert_eq!(now("2026-11-27", 17, 10), Now::Lunch(750));
        assert_eq!(now("2026-11-27", 20, 59), Now::Open(960));
        assert_eq!(now("2026-11-27", 21, 45), Now::Closed((day("2026-11-30"), 510, 960)));
        // Over Christmas: Friday and Monday are closed.
        assert_eq!(now("2026-12-24", 22, 0), Now::Closed((day("2026-12-29"), 510, 960)));
        // Central time: open an hour later.
        let kenora = service(Zone::Central, Open::Weekdays(510, 960), false);
        assert_eq!(places().now(&kenora, utc("2026-11-27", 21, 45)), Now::Open(960));
    }

    #[test]
    fn visits_by_rule_and_by_date() {
        let second_and_fourth = Open::Weekly { weekday: 3, weeks: 0b1010, from: 570, to: 900 };
        let site = service(Zone::Eastern, second_and_fourth, false);
        let next = |date| places().next(&site, day(date)).map(|(day, _, _)| day.to_string());
        assert_eq!(next("2026-11-23").as_deref(), Some("2026-11-25"));
        assert_eq!(next("2026-11-26").as_deref(), Some("2026-12-09"));
        let dated = Open::Dated(vec![(day("2026-12-09"), 570, 900), (day("2026-10-06"), 540, 990)]);
        let site = service(Zone::Eastern, dated, false);
        assert_eq!(places().next(&site, day("2026-11-23")).unwrap().0, day("2026-12-09"));
        assert_eq!(places().now(&site, utc("2026-12-10", 15, 0)), Now::Over);
        let never = service(Zone::Eastern, Open::NotPosted, false);
        assert_eq!(places().now(&never, utc("2026-12-10", 15, 0)), Now::NotPosted);
    }
}
