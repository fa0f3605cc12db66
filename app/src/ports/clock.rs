//! The only clock.

use rules::date::Date;

/// The day in the person's own time zone; `None` if the device's clock is beyond the calendar.
pub fn today() -> Option<Date> {
    let now = js_sys::Date::new_0();
    let year = i32::try_from(now.get_full_year()).ok()?;
    let month = i32::try_from(now.get_month()).ok()?.checked_add(1)?;
    Date::new(year, month, i32::try_from(now.get_date()).ok()?)
}
