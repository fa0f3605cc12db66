//! What time it is.

use engine::values::Date;

use crate::ports::clock;

/// A moment, on the clock that is the same everywhere and on the person's own.
#[derive(Clone, Copy)]
pub(crate) struct Moment {
    /// Minutes since 1970 began.
    pub(crate) utc: i64,
    /// The day and the minute after midnight; none where the device's clock is beyond the calendar.
    pub(crate) here: Option<(Date, u16)>,
}

impl Moment {
    #[inline(never)]
    pub(crate) fn now() -> Self {
        Self { utc: clock::utc_minutes(), here: clock::now() }
    }
}
