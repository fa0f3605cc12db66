//! Values by place, each worked out when it is first read.

use std::cell::{OnceCell, RefCell};

/// Room for values, and which of them were worked out, so that to forget them costs no more than
/// it did to find them.
#[derive(Clone, Debug)]
pub(crate) struct Memo<T> {
    cells: Vec<OnceCell<T>>,
    /// Once there are more than there is room for, that is all of them.
    filled: RefCell<Vec<usize>>,
}

impl<T> Memo<T> {
    /// Nothing worked out yet.
    pub(crate) fn room(places: usize) -> Self {
        let cells = std::iter::repeat_with(OnceCell::new).take(places).collect();
        Self { cells, filled: RefCell::default() }
    }

    /// As much room, and nothing worked out.
    pub(crate) fn emptied(&self) -> Self {
        Self::room(self.cells.len())
    }

    /// What is kept at a place, worked out by `work` where it was not read before. `None` where
    /// there is no such place.
    #[inline]
    pub(crate) fn get(&self, at: usize, work: impl FnOnce() -> T) -> Option<&T> {
        let cell = self.cells.get(at)?;
        Some(cell.get().unwrap_or_else(|| self.fill(at, cell, work)))
    }

    /// Apart, as most of what is read was worked out before.
    #[inline(never)]
    fn fill<'k>(&'k self, at: usize, cell: &'k OnceCell<T>, work: impl FnOnce() -> T) -> &'k T {
        // Nothing waits for itself, so that nobody else has set it meanwhile.
        let value = work();
        if let Ok(mut filled) = self.filled.try_borrow_mut()
            && filled.len() <= self.cells.len()
        {
            filled.push(at);
        }
        cell.get_or_init(|| value)
    }

    /// Keeps this value from now on.
    pub(crate) fn put(&mut self, at: usize, value: T) {
        self.forget(at);
        self.get(at, || value);
    }

    /// Whether a value is kept at a place.
    #[inline]
    pub(crate) fn has(&self, at: usize) -> bool {
        self.cells.get(at).is_some_and(|cell| cell.get().is_some())
    }

    pub(crate) fn forget(&mut self, at: usize) {
        if let Some(cell) = self.cells.get_mut(at) {
            cell.take();
        }
    }

    pub(crate) fn forget_all(&mut self) {
        let mut filled = self.filled.take();
        if filled.len() > self.cells.len() {
            self.cells.iter_mut().for_each(|cell| drop(cell.take()));
        } else {
            for at in &filled {
                self.forget(*at);
            }
        }
        filled.clear();
        self.filled = RefCell::new(filled);
    }
}
