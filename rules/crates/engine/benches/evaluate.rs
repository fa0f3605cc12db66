//! How long answers take. Prints figures, asserts none:
//! `cargo bench -p engine`.
#![allow(missing_docs, reason = "a benchmark has no public items")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test fails by panicking"
)]

use std::path::Path;

use compiler::Files;
use compiler::compile;
use compiler::json;
use divan::{Bencher, black_box};
use engine::eval::{Clock, Evaluation};
use engine::explore::counterfactual;
use engine::explore::next_question;
use engine::explore::timeline;
use engine::facts::{Answer, Facts, MissingReason};
use engine::outcome::guidance::guidance;
use engine::outcome::{outcomes, verdict};
use engine::pack::{DefinitionId, FactId, Pack, Subject, codec};
use engine::values::Date;
use rust_decimal::{Decimal, RoundingStrategy};

fn main() {
    divan::main();
}

fn pack() -> &'static Pack {
    let files = Files::read(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))).unwrap();
    Box::leak(Box::new(compile(&files).0.unwrap()))
}

fn today() -> Date {
    Date::parse("2026-11-23").unwrap()
}

fn read(pack: &Pack, json: &str) -> Facts {
    json::facts::read(pack, json, Some(today())).unwrap()
}

const SINGLE: &str = r#"{
  "household": { "marital_status": "single" },
  "person": { "birth_date": "1958-03-10", "lives_in_canada": true, "legal_status": "citizen",
    "always_in_canada": false, "residence_years": 33, "agreement_country": false,
    "sponsored": false, "oas_receiving": false, "net_income": 9000, "employment_income": 0,
    "income_fell": false }
}"#;

/// A pensioner of 68 whose partner of 62 may have the Allowance.
const COUPLE: &str = include_str!("couple.json");

/// The couple with every second answer missing.
fn half(pack: &Pack) -> Facts {
    let full = read(pack, COUPLE);
    let mut half = full.clone();
    let asked: Vec<_> = full.asked().map(|(fact, subject, _)| (fact, subject)).collect();
    for (fact, subject) in asked.into_iter().skip(1).step_by(2) {
        half.set(fact, subject, Answer::Missing(MissingReason::NotAsked));
    }
    half
}

#[divan::bench]
fn oas_through_the_pack(bencher: Bencher) {
    let pack = pack();
    let facts = read(pack, SINGLE);
    let clock = Clock::new(pack, today());
    let oas = pack.program_named("oas").unwrap();
    let net = pack.program(oas).amounts[0].value;
    let mut evaluation = Evaluation::new(pack, facts.clone(), clock.clone());
    bencher.with_inputs(|| (facts.clone(), clock.clone())).bench_local_values(|(facts, clock)| {
        evaluation.restart(facts, clock);
        let verdict = verdict::verdict(&evaluation, oas, Subject::Person);
        black_box((verdict, evaluation.value(net, Subject::Person)))
    });
}

/// What is paid for age and for two children, with the verdicts: one household, two programs.
#[divan::bench]
fn oas_and_ccb_through_the_pack(bencher: Bencher) {
    let pack = pack();
    let facts = read(pack, COUPLE);
    let clock = Clock::new(pack, today());
    let named = |id: &str| pack.program_named(id).unwrap();
    let both = ["oas", "ccb"].map(|id| (named(id), pack.program(named(id)).amounts[0].value));
    let mut evaluation = Evaluation::new(pack, facts.clone(), clock.clone());
    bencher.with_inputs(|| (facts.clone(), clock.clone())).bench_local_values(|(facts, clock)| {
        evaluation.restart(facts, clock);
        black_box(both.map(|(program, amount)| {
            let verdict = verdict::verdict(&evaluation, program, Subject::Person);
            (verdict, evaluation.value(amount, Subject::Person))
        }))
    });
}

/// The same decision for the same person, written by hand: share, deferral, recovery.
#[divan::bench]
fn oas_by_hand(bencher: Bencher) {
    let dec = |text: &str| Decimal::from_str_exact(text).unwrap();
    let (full, rate, threshold) = (dec("762.50"), dec("0.006"), dec("93454"));
    let cent = |d: Decimal| d.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero);
    bencher
        .with_inputs(|| ((1958_i64 * 12 + 2), (2026_i64 * 12 + 10), 33_i64, dec("9000")))
        .bench_local_values(|(birth, month, years, income)| {
            let first = birth + 65 * 12 + 1;
            let back = month - first;
            let eligible = month >= first && years >= 10;
            let forty = Decimal::from(40);
            let then = (years * 12 - back).div_euclid(12);
            let deferred =
                Decimal::from(then) / forty * (Decimal::ONE + rate * Decimal::from(back));
            let now = Decimal::from(years.min(40)) / forty;
            let gross = cent(full * deferred.max(now));
            let over = (income - threshold).max(Decimal::ZERO);
            let recovered = gross.min(cent(over * dec("0.15") / Decimal::from(12)));
            black_box((eligible, gross - recovered))
        });
}

/// Somebody of 65 with 47 years of earnings: the year-by-year calculation.
const RECORD: &str = include_str!("record.json");

#[divan::bench]
fn cpp_from_47_years_of_earnings(bencher: Bencher) {
    let pack = pack();
    let facts = read(pack, RECORD);
    let clock = Clock::new(pack, today());
    let pension = pack.definitions.iter().position(|d| d.id == "cpp.pension").unwrap();
    let pension = DefinitionId::at(pension).unwrap();
    let mut evaluation = Evaluation::new(pack, facts.clone(), clock.clone());
    bencher.with_inputs(|| (facts.clone(), clock.clone())).bench_local_values(|(facts, clock)| {
        evaluation.restart(facts, clock);
        black_box(evaluation.value(pension, Subject::Person))
    });
}

#[divan::bench]
fn every_program_for_a_couple_all_known(bencher: Bencher) {
    whole(bencher, |pack| read(pack, COUPLE));
}

/// Old Age Security, the Supplement and both Allowances.
#[divan::bench]
fn four_programs_for_a_couple_all_known(bencher: Bencher) {
    let pack = pack();
    let facts = read(pack, COUPLE);
    let clock = Clock::new(pack, today());
    let named = |id: &str| pack.program_named(id).unwrap();
    let four = ["oas", "gis", "alw", "alws"].map(named);
    let mut evaluation = Evaluation::new(pack, facts.clone(), clock.clone());
    bencher.with_inputs(|| (facts.clone(), clock.clone())).bench_local_values(|(facts, clock)| {
        evaluation.restart(facts, clock);
        black_box(outcomes::of(&evaluation, four))
    });
}

#[divan::bench]
fn every_program_for_a_couple_half_missing(bencher: Bencher) {
    whole(bencher, half);
}

fn whole(bencher: Bencher, facts: impl Fn(&Pack) -> Facts) {
    let pack = pack();
    let facts = facts(pack);
    let clock = Clock::new(pack, today());
    let mut evaluation = Evaluation::new(pack, facts.clone(), clock.clone());
    bencher.with_inputs(|| (facts.clone(), clock.clone())).bench_local_values(|(facts, clock)| {
        evaluation.restart(facts, clock);
        black_box(outcomes::all(&evaluation))
    });
}

/// Days, papers, ways and notes of every result: once somebody looks at the results.
#[divan::bench]
fn what_is_told_beside_every_result(bencher: Bencher) {
    let pack = pack();
    let facts = read(pack, COUPLE);
    let clock = Clock::new(pack, today());
    let mut evaluation = Evaluation::new(pack, facts.clone(), clock.clone());
    let inputs = || (facts.clone(), clock.clone());
    bencher.with_inputs(inputs).bench_local_values(|(facts, clock)| {
        evaluation.restart(facts, clock);
        let outcomes = outcomes::all(&evaluation);
        let told: Vec<_> = outcomes.iter().map(|one| guidance(&evaluation, one)).collect();
        black_box((outcomes, told))
    });
}

#[divan::bench]
fn after_one_answer(bencher: Bencher) {
    let pack = pack();
    let facts = read(pack, COUPLE);
    let income = pack.facts.iter().position(|fact| fact.id == "net_income").unwrap();
    let income = FactId::at(income).unwrap();
    let mut evaluation = Evaluation::new(pack, facts, Clock::new(pack, today()));
    let mut other = 0_i64;
    bencher.bench_local(|| {
        other = (other + 1) % 1000;
        let answer = Answer::Given(engine::values::Value::whole(9000 + other));
        evaluation.set(income, Subject::Person, answer);
        black_box(outcomes::all(&evaluation))
    });
}

#[divan::bench]
fn next_question(bencher: Bencher) {
    let pack = pack();
    let evaluation = Evaluation::new(pack, half(pack), Clock::new(pack, today()));
    bencher.bench_local(|| black_box(next_question::next_question(&evaluation, None)));
}

#[divan::bench]
fn what_would_change_it(bencher: Bencher) {
    let pack = pack();
    let evaluation = Evaluation::new(pack, read(pack, COUPLE), Clock::new(pack, today()));
    let gis = pack.program_named("gis").unwrap();
    bencher.bench_local(|| {
        black_box(counterfactual::counterfactuals(&evaluation, gis, Subject::Person))
    });
}

#[divan::bench]
fn ten_years_month_by_month(bencher: Bencher) {
    let pack = pack();
    let evaluation = Evaluation::new(pack, read(pack, COUPLE), Clock::new(pack, today()));
    bencher.bench_local(|| black_box(timeline::timelines(&evaluation, 120)));
}

#[divan::bench]
fn pack_decode(bencher: Bencher) {
    let bytes = codec::encode(pack()).unwrap();
    bencher.bench_local(|| black_box(codec::decode(black_box(&bytes))));
}

/// The verdicts alone, without amounts, reasons and lists.
#[divan::bench]
fn every_verdict_for_a_couple(bencher: Bencher) {
    let pack = pack();
    let facts = read(pack, COUPLE);
    let clock = Clock::new(pack, today());
    let mut evaluation = Evaluation::new(pack, facts.clone(), clock.clone());
    bencher.with_inputs(|| (facts.clone(), clock.clone())).bench_local_values(|(facts, clock)| {
        evaluation.restart(facts, clock);
        for program in pack.program_ids() {
            for subject in Subject::BOTH {
                black_box(verdict::verdict(&evaluation, program, subject));
            }
        }
    });
}
