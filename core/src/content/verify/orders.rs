//! L1, the order: proof 1 (a worse answer never gives a milder result) is a statement about declared orders.

use crate::content::{
    Content,
    error::Fault,
    rows::Kind,
    vocabulary::{Domain, Finding, Worse},
};

/// The findings that the table calls "context (no order)": neither end of them is worse.
const CONTEXT: [&str; 3] = ["days_postpartum", "baby_age_d", "can_measure"];

/// L1: a sign without an order would slip through the proof that a worse answer never gives a milder result, and an order
/// that leaves out a value or runs in a circle proves nothing.
pub fn orders(content: &Content, faults: &mut Vec<Fault>) {
    for (_, finding) in content.vocabulary().iter() {
        let mut fault = |reason| faults.push(Fault::lint("L1", &finding.file, &finding.id, reason));
        if finding.worse == Worse::None {
            if needs_order(finding) {
                fault(format!(
                    "it has no order: say with worse = … which answers are worse, as only {} have none",
                    CONTEXT.join(", ")
                ));
            }
            continue;
        }
        if let (Worse::Chains(chains), Domain::OneOf(words)) = (&finding.worse, &finding.domain) {
            let missing = (0..).zip(words).find(|(code, _)| !chains.iter().flatten().any(|other| other == code));
            if let Some((_, word)) = missing {
                fault(format!("worse: '{word}' stands in no chain: every value has its place"));
            }
            if chains.iter().any(|chain| chain.len() < 2) {
                fault("worse: a chain has at least two values".to_owned());
            }
            if runs_in_a_circle(chains, words.len()) {
                fault("worse: the chains run in a circle: a value would be worse than itself".to_owned());
            }
        }
    }
}

/// Signs have an order; who is asked, what is wished for, and notes for the midwife need none.
fn needs_order(finding: &Finding) -> bool {
    let sign = matches!(finding.kind, Some(Kind::Gate | Kind::Measured | Kind::BabyOnly | Kind::After | Kind::History));
    sign && !CONTEXT.contains(&finding.id.as_str())
}

fn runs_in_a_circle(chains: &[Vec<i32>], values: usize) -> bool {
    let place = |code: i32| usize::try_from(code).ok().filter(|at| *at < values);
    let mut worse_than = vec![vec![false; values]; values];
    for pair in chains.iter().flat_map(|chain| chain.windows(2)) {
        if let (Some(mild), Some(worse)) = (place(pair[0]), place(pair[1])) {
            worse_than[worse][mild] = true;
        }
    }
    for between in 0..values {
        let beyond = worse_than[between].clone();
        for row in worse_than.iter_mut().filter(|row| row[between]) {
            row.iter_mut().zip(&beyond).for_each(|(known, more)| *known |= more);
        }
    }
    (0..values).any(|value| worse_than[value][value])
}
