//! Work on a stream of households: by one thread, or by several with the answers kept in order.
//!
//! Households go to the threads in turns, some at a time, and what is answered is fetched in the
//! same turns. Nobody runs more than a few turns ahead, so that memory stays as it is however many
//! there are.

use std::io::Write;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use super::stream::{Raw, Stream};
use crate::Failure;

/// How many households a thread takes at a time.
const TURN: usize = 32;
/// How many turns may wait for a thread, and for the writer.
const AHEAD: usize = 4;

/// What came of some households.
#[derive(Debug, Default)]
pub(crate) struct Done {
    /// What to write.
    pub(crate) text: Vec<u8>,
    /// How many could not be used.
    pub(crate) failed: usize,
}

/// Has `worker`s answer the households, each made in the thread it works in; writes their answers
/// in the order of the households. How many could not be used.
///
/// # Errors
/// When the input cannot be read or the output cannot be written.
pub(crate) fn run<W>(
    mut stream: Stream,
    first: Vec<Raw>,
    jobs: usize,
    out: &mut dyn Write,
    worker: impl Fn() -> W + Sync,
) -> Result<usize, Failure>
where
    W: FnMut(Raw, &mut Done) -> Result<(), Failure>,
{
    if jobs <= 1 {
        let mut work = worker();
        let mut done = Done::default();
        let mut next = first.into_iter();
        while let Some(raw) = next.next().map_or_else(|| stream.next(), |raw| Ok(Some(raw)))? {
            work(raw, &mut done)?;
            out.write_all(&done.text)?;
            done.text.clear();
        }
        return Ok(done.failed);
    }
    let worker = &worker;
    thread::scope(|scope| {
        let mut todo = Vec::new();
        let mut answered = Vec::new();
        for _ in 0..jobs {
            let (give, take) = sync_channel::<Vec<Raw>>(AHEAD);
            let (tell, hear) = sync_channel(AHEAD);
            todo.push(give);
            answered.push(hear);
            scope.spawn(move || answer(worker(), &take, &tell));
        }
        let reader = scope.spawn(move || hand_out(&mut stream, first, &todo));
        let written = write(&answered, out);
        // With nobody to hear them, threads end.
        drop(answered);
        let read = reader.join().unwrap_or(Ok(()));
        let failed = written?;
        read.map(|()| failed)
    })
}

/// Gives the households to the threads in turns.
fn hand_out(
    stream: &mut Stream,
    first: Vec<Raw>,
    threads: &[SyncSender<Vec<Raw>>],
) -> Result<(), Failure> {
    let mut turn = first;
    for thread in threads.iter().cycle() {
        while turn.len() < TURN {
            match stream.next() {
                Ok(Some(raw)) => turn.push(raw),
                Ok(None) => {
                    // Nobody listens only once the writer has ended.
                    let _closed = thread.send(turn);
                    return Ok(());
                }
                Err(failure) => {
                    let _closed = thread.send(turn);
                    return Err(failure);
                }
            }
        }
        if thread.send(std::mem::take(&mut turn)).is_err() {
            return Ok(());
        }
    }
    Ok(())
}

/// Works turn by turn, until there are no more or nobody hears.
fn answer(
    mut work: impl FnMut(Raw, &mut Done) -> Result<(), Failure>,
    turns: &Receiver<Vec<Raw>>,
    tell: &SyncSender<Result<Done, Failure>>,
) {
    for turn in turns {
        let mut done = Done::default();
        let worked = turn.into_iter().try_for_each(|raw| work(raw, &mut done));
        if tell.send(worked.map(|()| done)).is_err() {
            return;
        }
    }
}

/// Fetches what the threads answered, in the same turns.
fn write(
    threads: &[Receiver<Result<Done, Failure>>],
    out: &mut dyn Write,
) -> Result<usize, Failure> {
    let mut failed = 0_usize;
    for thread in threads.iter().cycle() {
        // The turn that nobody was given is behind the last.
        let Ok(done) = thread.recv() else { break };
        let done = done?;
        out.write_all(&done.text)?;
        failed = failed.saturating_add(done.failed);
    }
    Ok(failed)
}
