//! Random packs and random answers: rules that nobody would write, to test the engine alone.

mod dice;
mod households;

pub use dice::Dice;
use engine::eval::Clock;
use engine::pack::{
    Act, ActId, Amount, Comparison, Condition, Consequence, Definition, DefinitionId, Exception,
    Fact, FactId, Function, Kind, Literal, Localized, Match, Node, NodeId, Pack, Program, Scope,
    Source, SourceId, Table, TableId, TopicId, Unit, Whose,
};
use engine::values::{Date, MissingDay, Month, Number, Rounding};
pub use households::{blur, complete};

pub const TODAY: &str = "2026-11-23";

pub fn clock(pack: &Pack) -> Clock {
    Clock::new(pack, Date::parse(TODAY).unwrap())
}

fn month(text: &str) -> Number {
    Number::whole(Month::parse(text).unwrap().index())
}

fn facts() -> Vec<Fact> {
    let fact = |id: &str, about, kind, bounds: (Number, Number)| Fact {
        topic: TopicId(u16::from(id.len() > 3)),
        sensitive: id.ends_with('s'),
        ..Fact::new(id, about, kind, bounds)
    };
    let small = (Number::whole(-4), Number::whole(9));
    let none = (Number::ZERO, Number::ZERO);
    let field = |id: &str, kind| engine::pack::Field {
        id: id.to_owned(),
        kind,
        bounds: small,
        past: false,
    };
    let children =
        Kind::Records(vec![field("age", Kind::Number(Unit::Whole)), field("here", Kind::Truth)], 3);
    vec![
        fact("couple", Scope::Household, Kind::Truth, none),
        fact("a", Scope::Each, Kind::Truth, none),
        fact("bs", Scope::Each, Kind::Truth, none),
        fact(
            "color",
            Scope::Household,
            Kind::Choice(vec!["x".into(), "y".into(), "z".into()]),
            none,
        ),
        fact("n", Scope::Each, Kind::Number(Unit::Whole), small),
        fact("m", Scope::Each, Kind::Number(Unit::Whole), small),
        fact("since", Scope::Each, Kind::Number(Unit::Month), (month("2020-01"), month("2034-12"))),
        fact("children", Scope::Household, children, none),
    ]
}

/// Rules over those facts. With `read_once`, no two definitions of a program read one fact,
/// and none reads it twice, so that set-wise evaluation loses nothing.
pub fn pack(seed: u64) -> Pack {
    pack_with(seed, false)
}

/// The same, with a table in which keys may find no row, so that exact answers can stay open.
pub fn pack_with_gaps(seed: u64) -> Pack {
    pack_with(seed, true)
}

fn pack_with(seed: u64, gaps: bool) -> Pack {
    let mut dice = Dice::new(seed);
    let titles = Localized::new([("en", "Act"), ("fr", "Loi")]);
    let act = Act { id: "ACT".to_owned(), title: titles.clone(), url: titles };
    let read = Date::parse(TODAY).unwrap();
    let url = Localized::default();
    let source = Source { id: "s".to_owned(), title: "source".to_owned(), url, read };
    let (acts, sources) = (vec![act], vec![source]);
    let topics = vec!["short".into(), "long".into()];
    let mut pack = Pack { topics, facts: facts(), acts, sources, ..Pack::default() };
    let couple = push(&mut pack, Node::Fact(FactId(0), Whose::Household));
    define(&mut pack, "partner.exists", couple);
    pack.partner_exists = Some(DefinitionId(0));
    // A fact that exists only where another holds, read behind its guard.
    let a = push(&mut pack, Node::Fact(FactId(1), Whose::Subject));
    define(&mut pack, "m.exists", a);
    pack.facts[5].exists = Some(DefinitionId(1));
    if dice.one_in(3) {
        pack.facts[2].presumed = Some(Literal::Truth(false));
    }
    let mut truths = vec![couple, a, push(&mut pack, Node::Fact(FactId(2), Whose::Subject))];
    truths.push(push_one_of(&mut pack, &mut dice));
    let mut numbers: Vec<NodeId> = Vec::new();
    numbers.push(push(&mut pack, Node::Fact(FactId(4), Whose::Subject)));
    let zero = push(&mut pack, Node::Literal(Literal::Number(Number::ZERO)));
    let m = push(&mut pack, Node::Fact(FactId(5), Whose::Subject));
    let guarded = push(&mut pack, Node::If(a, m, zero));
    numbers.push(guarded);
    let since = push(&mut pack, Node::Fact(FactId(6), Whose::Subject));
    let now = push(&mut pack, Node::Month);
    truths.push(push(&mut pack, Node::Compare(Comparison::AtLeast, now, since)));
    numbers.push(push(&mut pack, Node::Sub(now, since)));
    let day = push(&mut pack, Node::Day);
    let ahead = Date::parse(TODAY).unwrap().days() + dice.roll(60) as i64;
    let ahead = push(&mut pack, Node::Literal(Literal::Number(Number::whole(ahead))));
    truths.push(push(&mut pack, Node::Compare(Comparison::AtLeast, day, ahead)));
    list_nodes(&mut pack, &mut dice, &mut truths, &mut numbers);
    pack.facts[6].optional = dice.one_in(3);
    pack.tables.push(table(&mut dice, gaps));
    for step in 0..dice.roll(24) + 6 {
        grow(&mut pack, &mut dice, &mut truths, &mut numbers);
        if step % 4 == 3 {
            let node = if dice.one_in(2) { dice.pick(&truths) } else { dice.pick(&numbers) };
            let is_truth = truths.contains(&node);
            let id = define(&mut pack, &format!("d{step}"), node);
            let of = if dice.one_in(4) { Whose::Other } else { Whose::Subject };
            let reference = push(&mut pack, Node::Definition(id, of));
            let reference = if of == Whose::Other {
                // What concerns the partner is read behind a guard, as the compiler demands.
                let guard = push(&mut pack, Node::Definition(DefinitionId(0), Whose::Household));
                let other = if is_truth {
                    push(&mut pack, Node::Literal(Literal::Truth(false)))
                } else {
                    zero
                };
                push(&mut pack, Node::If(guard, reference, other))
            } else {
                reference
            };
            if is_truth { truths.push(reference) } else { numbers.push(reference) }
        }
    }
    for n in 0..2 {
        let program = program(&mut pack, &mut dice, n, &truths, &numbers);
        pack.programs.push(program);
    }
    finish(&mut pack);
    pack
}

/// Rows by option and number. With gaps, some keys have no row; without, all numbers do.
fn table(dice: &mut Dice, gaps: bool) -> Table {
    let mut rows = Vec::new();
    let ways = [Match::Band, Match::UpTo, Match::Equal];
    let matched = dice.pick(if gaps { &ways } else { &ways[..2] });
    for option in 0..3 {
        for key in -3..4 {
            let key = match (matched, key) {
                (Match::Band, -3) if !gaps => Number::MIN,
                (Match::UpTo, 3) if !gaps => Number::MAX,
                _ => Number::whole(key),
            };
            if !dice.one_in(5) || !gaps {
                let value = Number::whole(dice.roll(9) as i64 - 3);
                rows.push((vec![Number::whole(option), key], vec![value]));
            }
        }
    }
    Table {
        id: "t".into(),
        keys: vec![Match::Option, matched],
        columns: vec![("v".into(), Unit::Whole)],
        rows,
        from: Date::parse("2000-01-01").unwrap(),
        until: None,
        source: SourceId(0),
    }
}

fn push_one_of(pack: &mut Pack, dice: &mut Dice) -> NodeId {
    let color = push(pack, Node::Fact(FactId(3), Whose::Household));
    push(pack, Node::OneOf(color, dice.pick(&[1, 2, 3, 4, 5, 6])))
}

fn list_nodes(
    pack: &mut Pack,
    dice: &mut Dice,
    truths: &mut Vec<NodeId>,
    numbers: &mut Vec<NodeId>,
) {
    use engine::pack::Aggregate;
    let list = push(pack, Node::Fact(FactId(7), Whose::Household));
    let age = push(pack, Node::Field(0, 0));
    let here = push(pack, Node::Field(0, 1));
    let filter = dice.one_in(2).then_some(here);
    let ages = push(pack, Node::Each { list, filter, body: age });
    let kind = dice.pick(&[Aggregate::Sum, Aggregate::Count, Aggregate::Min, Aggregate::Max]);
    let ranked = match dice.roll(4) {
        0 => push(pack, Node::Sort(ages)),
        roll => {
            let count = push(pack, Node::Literal(Literal::Number(Number::whole(roll as i64))));
            if roll == 1 {
                push(pack, Node::Highest(count, ages))
            } else {
                push(pack, Node::DropLowest(count, ages))
            }
        }
    };
    numbers.push(push(pack, Node::Fold(kind, ranked)));
    let twice = push(pack, Node::Add(age, age));
    let units = push(pack, Node::Weighted(age, dice.pick(&[age, twice])));
    let weighted = push(pack, Node::Each { list, filter, body: units });
    let count = dice.pick(numbers);
    let cut = match dice.roll(3) {
        0 => weighted,
        1 => push(pack, Node::Highest(count, weighted)),
        _ => push(pack, Node::DropLowest(count, weighted)),
    };
    let kind = dice.pick(&[Aggregate::Sum, Aggregate::Count]);
    numbers.push(push(pack, Node::Fold(kind, cut)));
    let each = push(pack, Node::Each { list, filter: None, body: here });
    truths.push(push(pack, Node::Fold(dice.pick(&[Aggregate::All, Aggregate::Any]), each)));
}

fn grow(pack: &mut Pack, dice: &mut Dice, truths: &mut Vec<NodeId>, numbers: &mut Vec<NodeId>) {
    let (s, t) = (dice.pick(truths), dice.pick(truths));
    let (a, b) = (dice.pick(numbers), dice.pick(numbers));
    let comparison = dice.pick(&[
        Comparison::Less,
        Comparison::AtMost,
        Comparison::More,
        Comparison::AtLeast,
        Comparison::Equal,
        Comparison::Different,
    ]);
    let rounding = dice.pick(&[Rounding::Floor, Rounding::Ceiling, Rounding::HalfUp]);
    let step = Number::whole(dice.roll(4) as i64);
    let literal = Node::Literal(Literal::Number(Number::whole(dice.roll(9) as i64 - 3)));
    match dice.roll(17) {
        16 => {
            // The color's node is among the first: a table is looked up by option and number.
            let color = push(pack, Node::Fact(FactId(3), Whose::Household));
            numbers.push(push(
                pack,
                Node::Lookup { table: TableId(0), column: 0, keys: [color, a].into() },
            ));
        }
        0 => truths.push(push(pack, Node::Not(s))),
        1 | 2 => truths.push(push(pack, Node::And([s, t].into()))),
        3 | 4 => truths.push(push(pack, Node::Or([s, t].into()))),
        5 | 6 => truths.push(push(pack, Node::Compare(comparison, a, b))),
        7 => truths.push(push(pack, Node::If(s, t, s))),
        8 => numbers.push(push(pack, Node::If(s, a, b))),
        9 => numbers.push(push(pack, Node::Add(a, b))),
        10 => numbers.push(push(pack, Node::Sub(a, b))),
        11 => numbers.push(push(pack, Node::Mul(a, b))),
        12 => numbers.push(push(pack, Node::Div(a, b))),
        13 => numbers.push(push(pack, Node::Min([a, b].into()))),
        14 => {
            let arguments = [a, b].into();
            let missing = dice.pick(&[MissingDay::Before, MissingDay::After]);
            let function = dice.pick(&[
                Function::MonthOf,
                Function::FirstDay,
                Function::LastDay,
                Function::YearOf,
                Function::WeekStart,
                Function::AddMonths(missing),
                Function::MonthsBetween(missing),
                Function::YearsBetween(missing),
            ]);
            numbers.push(push(pack, Node::Call(function, arguments)));
        }
        _ => {
            numbers.push(push(pack, Node::Round(rounding, step, a)));
            numbers.push(push(pack, literal));
        }
    }
}

fn program(
    pack: &mut Pack,
    dice: &mut Dice,
    number: usize,
    truths: &[NodeId],
    numbers: &[NodeId],
) -> Program {
    let conditions = (0..=dice.roll(3)).map(|n| {
        let node = dice.pick(truths);
        let holds = define(pack, &format!("p{number}.c{n}"), node);
        let unless = if dice.one_in(3) {
            let node = dice.pick(truths);
            let then = dice.pick(&[Consequence::Met, Consequence::First, Consequence::AskAPerson]);
            let holds = define(pack, &format!("p{number}.c{n}.unless"), node);
            vec![Exception { id: "unless".into(), holds, then }]
        } else {
            Vec::new()
        };
        let time = dice.one_in(2);
        Condition { id: format!("c{n}"), holds, time, value: None, limit: None, unless }
    });
    let conditions = conditions.collect();
    let node = dice.pick(numbers);
    let value = define(pack, &format!("p{number}.amount"), node);
    Program {
        id: format!("p{number}"),
        act: ActId(0),
        group: format!("p{number}"),
        partner: number == 0 || dice.one_in(2),
        taxable: dice.one_in(2),
        conditions,
        amounts: vec![Amount { id: "amount".into(), value, variant: None }],
        windows: Vec::new(),
        documents: Vec::new(),
        steps: Vec::new(),
        notes: Vec::new(),
        spans: Vec::new(),
        comparisons: Vec::new(),
        sums: Vec::new(),
    }
}

fn push(pack: &mut Pack, node: Node) -> NodeId {
    pack.nodes.push(node);
    NodeId::at(pack.nodes.len() - 1).unwrap()
}

fn define(pack: &mut Pack, id: &str, node: NodeId) -> DefinitionId {
    pack.definitions.push(Definition {
        id: id.to_owned(),
        kind: Kind::Truth,
        node,
        cites: Vec::new(),
        shown: false,
        reads: Default::default(),
    });
    DefinitionId::at(pack.definitions.len() - 1).unwrap()
}

/// Order and closures, as the compiler works them out.
fn finish(pack: &mut Pack) {
    pack.order = pack.in_order();
    pack.fill_in_reads();
}
