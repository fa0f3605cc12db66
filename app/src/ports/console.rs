//! Where developers look. Silent in the released app.

/// Names the place of a panic in the browser's console, in development only: the text that
/// goes with it would weigh on everybody.
pub fn name_panics() {
    #[cfg(debug_assertions)]
    std::panic::set_hook(Box::new(|info| {
        web_sys::console::error_1(&info.to_string().into());
    }));
}
