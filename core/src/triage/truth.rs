//! Yes, no, and "we don't know": the logic that keeps an unanswered question from ever being taken for a "no".

/// Kleene's three values. The order is from no over unknown to yes, so that `any` is the greatest and `all` the least.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Truth {
    /// It does not hold.
    False,
    /// It can't be told yet.
    Unknown,
    /// It holds.
    True,
}

impl Truth {
    /// The best of several; `False` of none.
    pub fn any(parts: impl IntoIterator<Item = Self>) -> Self {
        let mut best = Self::False;
        for part in parts {
            best = best.max(part);
            if best == Self::True {
                break;
            }
        }
        best
    }

    /// The worst of several; `True` of none.
    pub fn all(parts: impl IntoIterator<Item = Self>) -> Self {
        let mut worst = Self::True;
        for part in parts {
            worst = worst.min(part);
            if worst == Self::False {
                break;
            }
        }
        worst
    }

    /// The opposite; unknown stays unknown.
    pub fn opposite(self) -> Self {
        match self {
            Self::False => Self::True,
            Self::Unknown => Self::Unknown,
            Self::True => Self::False,
        }
    }

    /// Of a settled yes or no.
    pub fn of(holds: bool) -> Self {
        if holds { Self::True } else { Self::False }
    }
}

#[cfg(test)]
mod tests {
    use super::Truth::{self, False, True, Unknown};

    #[test]
    fn unknown_decides_nothing_and_is_never_lost() {
        assert_eq!(Truth::any([False, Unknown]), Unknown);
        assert_eq!(Truth::any([Unknown, True]), True);
        assert_eq!(Truth::all([True, Unknown]), Unknown);
        assert_eq!(Truth::all([Unknown, False]), False);
        assert_eq!(Unknown.opposite(), Unknown);
        assert_eq!(Truth::any([]), False);
        assert_eq!(Truth::all([]), True);
    }
}
