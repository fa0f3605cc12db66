//! How random tests keep what broke them.

use proptest::test_runner::{Config, FileFailurePersistence};

/// So many cases a law. What breaks one is written to `NAME.regressions` beside the test's file and
/// tried first from then on: it is committed with what mends it.
pub(crate) fn kept(cases: u32) -> Config {
    let kept = FileFailurePersistence::WithSource("regressions");
    Config { failure_persistence: Some(Box::new(kept)), ..Config::with_cases(cases) }
}
