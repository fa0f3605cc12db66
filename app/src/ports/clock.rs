//! The only clock.

use engine::values::Date;

/// The day in the person's own time zone; `None` if the device's clock is beyond the calendar.
pub fn today() -> Option<Date> {
    let now = js_sys::Date::new_0();
    let year = i32::try_from(now.get_full_year()).ok()?;
    let month = i32::try_from(now.get_month()).ok()?.checked_add(1)?;
    Date::new(year, month, i32::try_from(now.get_date()).ok()?)
}

/// The year that the device says it is, which may be beyond the calendar.
pub fn year() -> i64 {
    i64::from(js_sys::Date::new_0().get_full_year().cast_signed())
}

/// The day and the minute after midnight in the person's own time zone.
pub fn now() -> Option<(Date, u16)> {
    let now = js_sys::Date::new_0();
    let minute = now.get_hours().checked_mul(60)?.checked_add(now.get_minutes())?;
    Some((today()?, u16::try_from(minute).ok()?))
}

/// Minutes since 1970 began, everywhere the same.
pub fn utc_minutes() -> i64 {
    let minutes = (js_sys::Date::now() / 60_000.0).floor();
    // The calendar's minutes fit by far.
    #[expect(clippy::cast_possible_truncation, reason = "whole and small")]
    let minutes = minutes as i64;
    minutes
}
