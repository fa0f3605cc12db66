//! Households beside a household: one answer another, or another day, on either side of where the
//! answers of a program turn.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::answers::shape;
use engine::eval::{Clock, Evaluation};
use engine::facts::{Answer, Facts, MissingReason};
use engine::outcome::FactKey;
use engine::pack::{Field, Kind, Pack, ProgramId, Subject, Unit, Use};
use engine::values::{ChoiceSet, Date, Number, Records, Truth, Value};

/// How far around today other days are looked at.
const DAYS: i64 = 3 * 366;

/// A household, the day on which it asks, and what it is.
#[derive(Clone, Debug)]
pub(super) struct Household {
    pub(super) says: String,
    pub(super) facts: Facts,
    pub(super) today: Date,
}

/// Looks around households for the sake of one program.
pub(super) struct Neighbours<'p> {
    pack: &'p Pack,
    program: ProgramId,
    read: Vec<FactKey>,
    evaluation: Evaluation<'p>,
}

impl<'p> Neighbours<'p> {
    pub(super) fn of(pack: &'p Pack, program: ProgramId) -> Self {
        let clock = Clock::new(pack, Date::from_days(0));
        let evaluation = Evaluation::new(pack, Facts::none(pack), clock);
        Self { pack, program, read: read(pack, program), evaluation }
    }

    /// The households beside one.
    pub(super) fn beside(&mut self, home: &Household) -> Vec<Household> {
        let mut found = Vec::new();
        for at in 0..self.read.len() {
            let Some((fact, subject)) = self.read.get(at).copied() else { continue };
            let rules = self.pack.fact(fact);
            let given = home.facts.get(fact, subject).clone();
            let (_, name) = (fact, format!("{}.{}", owner(self.pack, (fact, subject)), rules.id));
            let mut say = |answer: Answer, what: String| {
                if answer == given {
                    return;
                }
                let mut facts = home.facts.clone();
                facts.set(fact, subject, answer);
                let says = format!("{}; {name} {what}", home.says);
                found.push(Household { says, facts, today: home.today });
            };
            match &rules.kind {
                Kind::Truth => {
                    for holds in [true, false] {
                        let truth = Value::Truth(Truth::of(holds));
                        say(Answer::Given(truth), if holds { "yes" } else { "no" }.to_owned());
                    }
                }
                Kind::Choice(options) => {
                    for (bit, option) in (0_u32..).zip(options) {
                        let one = 1_u64.checked_shl(bit).unwrap_or_default();
                        say(Answer::Given(Value::Choice(ChoiceSet(one))), option.clone());
                    }
                }
                Kind::Number(unit) => {
                    let Answer::Given(Value::Exact(here)) = given else {
                        say(Answer::Missing(MissingReason::DoesNotKnow), "not known".to_owned());
                        continue;
                    };
                    let step = step(*unit);
                    let ends = [rules.bounds.1, rules.bounds.0].map(|n| n.over(step).to_whole());
                    let turns = self.turns(home, here.over(step).to_whole(), ends, |facts, n| {
                        let number = Number::whole(n).times(step);
                        facts.set(fact, subject, Answer::Given(Value::Exact(number)));
                        home.today
                    });
                    for n in turns {
                        let number = Value::Exact(Number::whole(n).times(step));
                        let what = crate::cases::written(&rules.kind, &number);
                        let mut facts = home.facts.clone();
                        facts.set(fact, subject, Answer::Given(number));
                        let says = format!("{}; {name} {what}", home.says);
                        found.push(Household { says, facts, today: home.today });
                    }
                    continue;
                }
                Kind::Records(fields, most) => {
                    let place = (fact, subject);
                    found.extend(self.rows(home, place, fields, *most, &name));
                    continue;
                }
                Kind::Sequence(_) => continue,
            }
            say(Answer::Missing(MissingReason::NotAsked), "not asked".to_owned());
            say(Answer::Missing(MissingReason::DoesNotKnow), "not known".to_owned());
        }
        let here = home.today.days();
        let ends = [here.saturating_add(DAYS), here.saturating_sub(DAYS)];
        for n in self.turns(home, here, ends, |_, n| Date::from_days(n)) {
            let today = Date::from_days(n);
            let says = format!("{}; asks on {today}", home.says);
            found.push(Household { says, facts: home.facts.clone(), today });
        }
        found
    }

    /// The household with another list: one row another, gone or there twice.
    fn rows(
        &mut self,
        home: &Household,
        (fact, subject): FactKey,
        fields: &[Field],
        most: u32,
        name: &str,
    ) -> Vec<Household> {
        let Answer::Given(Value::Records(given)) = home.facts.get(fact, subject).clone() else {
            return Vec::new();
        };
        let household = |rows: Vec<Vec<Value>>, what: String| {
            let mut facts = home.facts.clone();
            let records = Records { rows, more: given.more.clone() };
            facts.set(fact, subject, Answer::Given(Value::Records(Rc::new(records))));
            Household { says: format!("{}; {name} {what}", home.says), facts, today: home.today }
        };
        let mut found = Vec::new();
        let rows = &given.rows;
        let room = u32::try_from(rows.len()).is_ok_and(|count| count < most);
        // The first, the last and one between stand for a long list.
        let places: BTreeSet<usize> =
            [0, rows.len() / 2, rows.len().saturating_sub(1)].into_iter().collect();
        for at in places {
            let Some(row) = rows.get(at) else { continue };
            let mut fewer = rows.clone();
            fewer.remove(at);
            found.push(household(fewer, format!("without row {at}")));
            if room {
                let more = [rows.as_slice(), std::slice::from_ref(row)].concat();
                found.push(household(more, format!("with row {at} twice")));
            }
            for (column, field) in fields.iter().enumerate() {
                let Some(cell) = row.get(column) else { continue };
                let with = |value: Value| {
                    let mut rows = rows.clone();
                    if let Some(cell) = rows.get_mut(at).and_then(|row| row.get_mut(column)) {
                        *cell = value;
                    }
                    rows
                };
                for other in self.cells(home, (fact, subject), field, cell, &with) {
                    let what = crate::cases::written(&field.kind, &other);
                    found.push(household(with(other), format!("row {at} {} {what}", field.id)));
                }
            }
        }
        found
    }

    /// What else a cell could be.
    fn cells(
        &mut self,
        home: &Household,
        (fact, subject): FactKey,
        field: &Field,
        cell: &Value,
        with: &impl Fn(Value) -> Vec<Vec<Value>>,
    ) -> Vec<Value> {
        let mut found: Vec<Value> = match (&field.kind, cell) {
            (Kind::Truth, _) => [Truth::Yes, Truth::No].map(Value::Truth).to_vec(),
            (Kind::Choice(options), _) => {
                let bits = 0..u32::try_from(options.len()).unwrap_or_default();
                let one =
                    |bit| Value::Choice(ChoiceSet(1_u64.checked_shl(bit).unwrap_or_default()));
                bits.map(one).collect()
            }
            (Kind::Number(unit), Value::Exact(here)) => {
                let step = step(*unit);
                let number = |n: i64| Value::Exact(Number::whole(n).times(step));
                let ends = [field.bounds.1, field.bounds.0].map(|n| n.over(step).to_whole());
                let turns = self.turns(home, here.over(step).to_whole(), ends, |facts, n| {
                    let records = Records { rows: with(number(n)), more: None };
                    facts.set(fact, subject, Answer::Given(Value::Records(Rc::new(records))));
                    home.today
                });
                turns.into_iter().map(number).collect()
            }
            _ => Vec::new(),
        };
        found.retain(|other| other != cell);
        found
    }

    /// Numbers on either side of where the shape of the answer turns, next to the one that is given
    /// and further away, and some between.
    fn turns(
        &mut self,
        home: &Household,
        here: i64,
        ends: [i64; 2],
        set: impl Fn(&mut Facts, i64) -> Date,
    ) -> BTreeSet<i64> {
        let mut shape_at = |n: i64| {
            let mut facts = home.facts.clone();
            let today = set(&mut facts, n);
            self.evaluation.restart(facts, Clock::new(self.pack, today));
            shape(&self.evaluation, self.program)
        };
        let mut found = BTreeSet::new();
        let now = shape_at(here);
        for end in ends {
            let sign: i64 = if end > here { 1 } else { -1 };
            let (mut before, mut last, mut away) = (here, now.clone(), 1_i64);
            let mut turns = 0;
            loop {
                let n = here.saturating_add(sign.saturating_mul(away));
                let n = if sign > 0 { n.min(end) } else { n.max(end) };
                if n == before {
                    break;
                }
                let there = shape_at(n);
                if there != last {
                    let (mut same, mut other) = (before, n);
                    while same.abs_diff(other) > 1 {
                        let middle = same.midpoint(other);
                        if shape_at(middle) == last { same = middle } else { other = middle }
                    }
                    found.extend([same, other]);
                    turns += 1;
                }
                if n == end || turns == 4 {
                    break;
                }
                (before, last) = (n, there);
                away = away.saturating_mul(3);
            }
            found.insert(here.saturating_add(sign));
            found.insert(here.saturating_add(sign.saturating_mul(29)));
        }
        let (low, high) = (ends[0].min(ends[1]), ends[0].max(ends[1]));
        found.retain(|n| *n != here && *n >= low && *n <= high);
        found
    }
}

/// Every fact that a result of the program may read, for either of the two people.
fn read(pack: &Pack, program: ProgramId) -> Vec<FactKey> {
    let rules = pack.program(program);
    let channels =
        pack.channels.all.iter().flat_map(|channel| {
            channel.weights.iter().map(|weight| weight.when).chain(channel.when)
        });
    let mut asked: BTreeSet<FactKey> = BTreeSet::new();
    for id in rules.definitions(|what| what != Use::Comparison).chain(channels) {
        let definition = pack.definition(id);
        asked.extend(definition.reads(Subject::Person));
        if rules.partner {
            asked.extend(definition.reads(Subject::Partner));
        }
    }
    asked.into_iter().collect()
}

fn owner(pack: &Pack, (fact, subject): FactKey) -> &'static str {
    compiler::json::facts::path_of(pack, fact, subject).0
}

/// The least that two answers differ by: a cent is too little for what is told in dollars.
fn step(unit: Unit) -> Number {
    match unit {
        Unit::Ratio => Number::ONE.over(Number::whole(1000)),
        _ => Number::ONE,
    }
}
