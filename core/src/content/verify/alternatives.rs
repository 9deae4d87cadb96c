//! The alternatives of a condition (L4): each way in which it can be true, as the list of what has to hold together.

use crate::content::condition::Condition;

/// More alternatives than this are not written out one by one; the condition then counts as one alternative.
const MOST: usize = 256;

/// Every alternative of a condition; derived findings and sides are not opened.
pub fn alternatives(condition: &Condition) -> Vec<Vec<&Condition>> {
    open(condition).unwrap_or_else(|| vec![vec![condition]])
}

fn open(condition: &Condition) -> Option<Vec<Vec<&Condition>>> {
    let opened = match condition {
        Condition::Any(parts) => {
            let mut all = Vec::new();
            for part in parts {
                all.extend(open(part)?);
            }
            all
        }
        Condition::All(parts) => {
            let mut all = vec![Vec::new()];
            for part in parts {
                let branches = open(part)?;
                if all.len() * branches.len() > MOST {
                    return None;
                }
                let join =
                    |one: &Vec<_>| branches.iter().map(|more| [one.as_slice(), more].concat()).collect::<Vec<_>>();
                all = all.iter().flat_map(join).collect();
            }
            all
        }
        literal => vec![vec![literal]],
    };
    (opened.len() <= MOST).then_some(opened)
}
