//! A file with its spots written out.

use std::ops::Range;

use crate::spots::Spot;

/// The whole file. `spots` are sorted, an outer one before what lies in it.
pub fn whole(source: &str, spots: &[Spot]) -> String {
    part(source, 0..source.len(), spots)
}

/// A part of it, with the spots that lie in it.
fn part(source: &str, range: Range<usize>, spots: &[Spot]) -> String {
    let mut text = String::new();
    let mut at = range.start;
    let mut next = 0;
    while let Some(spot) = spots.get(next) {
        next += 1;
        let own = spot.range();
        if own.start < at || own.end > range.end {
            continue;
        }
        text.push_str(&source[at..own.start]);
        let inside: &[Spot] = &spots[next..];
        text.push_str(&written(source, spot, inside));
        at = own.end;
    }
    text.push_str(&source[at..range.end]);
    text
}

/// `if crate::mutant_is(number) { instead } else`, between the comments that name it.
fn choice(number: usize, instead: &str) -> String {
    format!("/*<{number}*/if crate::mutant_is({number}) {{ {instead} }} else /*{number}>*/")
}

fn written(source: &str, spot: &Spot, inside: &[Spot]) -> String {
    let part = |range: &Range<usize>| part(source, range.clone(), inside);
    match spot {
        Spot::Body { values, .. } => {
            let early = |(number, value): &(usize, String)| choice(*number, &format!("return {value};"));
            values.iter().map(|value| early(value) + "{}\n").collect()
        }
        Spot::Binary { left, operator, right, others } => {
            let (left, right) = (part(left), part(right));
            let other = |(number, other): &(usize, String)| choice(*number, &format!("({left}) {other} ({right})"));
            let others: String = others.iter().map(other).collect();
            format!("({others}{{ {left} {operator} {right} }})")
        }
        Spot::Unary { whole, inner, numbers } => {
            let operator = source[whole.start..inner.start].trim();
            let inner = part(inner);
            let without: String = numbers.iter().map(|number| choice(*number, &inner)).collect();
            format!("({without}{{ {operator}{inner} }})")
        }
        Spot::Arm { guard, missing, guards, .. } => {
            let there = |number: &usize| format!("/*<{number}*/!crate::mutant_is({number}) && /*{number}>*/");
            let there: String = missing.iter().map(there).collect();
            let guard = match guard {
                None => "true".to_owned(),
                Some(guard) => {
                    let others: String = guards.iter().map(|(number, other)| choice(*number, other)).collect();
                    format!("({others}{{ {} }})", part(guard))
                }
            };
            format!(" if {there}{guard} ")
        }
    }
}
