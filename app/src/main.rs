//! The program of the page: draws the app and leaves.

fn main() {
    app::start();
}
