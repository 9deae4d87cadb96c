//! Leaving the app and coming back: after how long it locks is the person's choice, and is decided here.

use crate::{
    clock::Moment,
    journal::{Setting, SettingKey},
};

use super::{App, Shelf};

/// The choice that never locks by itself.
pub(super) const NEVER: &str = "never";

const MINUTE_MS: i64 = 60_000;

impl App {
    /// The app went out of sight. Returns when it is to be locked, should it still be out of sight then; a shell that lives
    /// on calls [`App::lock`] at that time. `None` when it is locked by now, or never locks by itself.
    pub fn hidden(&mut self) -> Option<Moment> {
        let now = self.now();
        self.hidden_at = Some(now);
        // Nobody looks: what was read of the entries is not kept in memory meanwhile.
        self.last_read = super::course::LastRead::default();
        match self.lock_after_min()? {
            0 => {
                self.lock();
                None
            }
            minutes => matches!(self.shelf, Shelf::Open(_)).then(|| now.plus_ms(minutes * MINUTE_MS)),
        }
    }

    /// The app is in sight, for the first time or again: locks it when it was away for too long, and says whether it is
    /// locked. A start is as if it had been away for ever. A clock that was set back locks: nobody knows how long it was.
    pub fn shown(&mut self) -> bool {
        let now = self.now();
        let away = self.hidden_at.take().map(|since| now.ms_since(since));
        let in_sight = std::mem::replace(&mut self.in_sight, true);
        let too_long = match (away, self.lock_after_min()) {
            (_, None) => false,
            (Some(away), Some(minutes)) => away < 0 || away >= minutes * MINUTE_MS,
            // Shown twice is once; a start is none of these.
            (None, Some(_)) => !in_sight,
        };
        if too_long {
            self.lock();
        }
        self.is_locked()
    }

    /// Minutes after which the app locks; nothing for never. Without a journal there is nothing to lock.
    fn lock_after_min(&self) -> Option<i64> {
        match self.setting(SettingKey::LockAfter) {
            Some(Setting::LockAfter(chosen)) if chosen == NEVER => None,
            Some(Setting::LockAfter(chosen)) => chosen.parse().ok().or(Some(0)),
            _ => Some(self.rules.lock.first_min.value),
        }
    }
}
