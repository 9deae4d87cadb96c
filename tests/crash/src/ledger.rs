//! What was acknowledged, and what may or may not have happened; says whether a journal agrees.

use std::collections::{BTreeMap, BTreeSet};

use lattea_core::{id::EntryId, journal::Journal};

use crate::workload::{self, Act};

/// How an entry stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    There { version: u64 },
    Deleted { version: u64 },
}

#[derive(Debug, Clone)]
struct Known {
    number: u64,
    /// One state when everything about it was acknowledged; two while an act is in doubt.
    may: Vec<State>,
}

/// What a journal has to hold.
#[derive(Debug, Clone, Default)]
pub struct Ledger {
    known: BTreeMap<EntryId, Known>,
    /// Entries that were begun and never acknowledged: each may be there, once.
    begun: BTreeSet<u64>,
    acknowledged: u64,
}

impl Ledger {
    /// How many acts were acknowledged so far.
    pub fn acknowledged(&self) -> u64 {
        self.acknowledged
    }

    /// An act was acknowledged.
    pub fn done(&mut self, act: Act, id: EntryId) {
        self.acknowledged += 1;
        if let Act::Add { number } = act {
            self.begun.remove(&number);
            self.known.insert(id, Known { number, may: vec![State::There { version: 0 }] });
        } else if let Some(known) = self.known.get_mut(&id) {
            known.may = known.may.iter().map(|state| after(*state, act)).collect();
            known.may.dedup();
        }
    }

    /// An act was begun, and nobody knows whether it was done.
    pub fn doubtful(&mut self, act: Act) {
        match act {
            Act::Add { number } => drop(self.begun.insert(number)),
            Act::Edit { id, .. } | Act::Delete { id } | Act::Undo { id } => {
                if let Some(known) = self.known.get_mut(&id) {
                    let more: Vec<State> = known.may.iter().map(|state| after(*state, act)).collect();
                    known.may.extend(more);
                }
            }
        }
    }

    /// Whether the journal is whole and holds what it has to, nothing twice and nothing else. What was in doubt is settled
    /// by what is found.
    pub fn check(&mut self, journal: &Journal) -> Result<(), String> {
        journal.integrity_check().map_err(|error| format!("the check of the file: {error}"))?;
        let found = found(journal)?;
        let mut numbers = BTreeSet::new();
        for (id, (number, state)) in &found {
            if !numbers.insert(*number) {
                return Err(format!("entry {number} is there twice"));
            }
            match self.known.get(id) {
                Some(known) if known.number != *number => return Err(format!("{id} is about another time")),
                Some(known) if !known.may.contains(state) => {
                    return Err(format!("entry {number} is {state:?} and was acknowledged as {:?}", known.may));
                }
                None if !self.begun.contains(number) => return Err(format!("entry {number} was never noted")),
                Some(_) | None => {}
            }
        }
        if let Some(lost) = self.known.iter().find(|(id, _)| !found.contains_key(id)) {
            return Err(format!("entry {} was acknowledged and is gone", lost.1.number));
        }
        self.known = found.into_iter().map(|(id, (number, state))| (id, Known { number, may: vec![state] })).collect();
        self.begun.clear();
        Ok(())
    }
}

fn after(state: State, act: Act) -> State {
    let (State::There { version } | State::Deleted { version }) = state;
    match act {
        Act::Edit { version, .. } => State::There { version },
        Act::Delete { .. } => State::Deleted { version },
        Act::Add { .. } | Act::Undo { .. } => State::There { version },
    }
}

fn found(journal: &Journal) -> Result<BTreeMap<EntryId, (u64, State)>, String> {
    let now = workload::now();
    let live = journal.range(workload::about(0), now, &[]).map_err(|error| error.to_string())?;
    let bin = journal.bin(now).map_err(|error| error.to_string())?;
    let live = live.into_iter().map(|entry| {
        let version = workload::version_of(&entry.body);
        (entry.id, (workload::number_of(entry.at), State::There { version }))
    });
    let bin = bin.into_iter().map(|deleted| {
        let version = workload::version_of(&deleted.entry.body);
        (deleted.entry.id, (workload::number_of(deleted.entry.at), State::Deleted { version }))
    });
    Ok(live.chain(bin).collect())
}
