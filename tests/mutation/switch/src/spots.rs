//! The spots of a file that are changed, found in its syntax by where cargo-mutants says that they begin.

use std::{collections::HashMap, ops::Range};

use proc_macro2::Span;
use syn::{
    Arm, Block, Expr, ExprBinary, ExprMatch, ExprUnary, Pat,
    spanned::Spanned,
    visit::{self, Visit},
};

use crate::mutant::{Genre, Mutant, Place};

/// A spot with everything that may stand there instead. Ranges are bytes of the source.
pub enum Spot {
    /// The beginning of a function's body, and values that it may return at once.
    Body { at: usize, values: Vec<(usize, String)> },
    /// `left operator right`, and other operators.
    Binary { left: Range<usize>, operator: String, right: Range<usize>, others: Vec<(usize, String)> },
    /// An operator in front, which may be missing.
    Unary { whole: Range<usize>, inner: Range<usize>, numbers: Vec<usize> },
    /// Between a pattern and its arrow: the arm may be missing, its guard may be another.
    Arm { between: Range<usize>, guard: Option<Range<usize>>, missing: Vec<usize>, guards: Vec<(usize, String)> },
}

impl Spot {
    /// What it takes the place of.
    pub fn range(&self) -> Range<usize> {
        match self {
            Self::Body { at, .. } => *at..*at,
            Self::Binary { left, right, .. } => left.start..right.end,
            Self::Unary { whole, .. } => whole.clone(),
            Self::Arm { between, .. } => between.clone(),
        }
    }

    /// The numbers of its mutants.
    pub fn numbers(&self) -> Vec<usize> {
        let of = |pairs: &[(usize, String)]| pairs.iter().map(|(number, _)| *number).collect::<Vec<_>>();
        match self {
            Self::Body { values, .. } => of(values),
            Self::Binary { others, .. } => of(others),
            Self::Unary { numbers, .. } => numbers.clone(),
            Self::Arm { missing, guards, .. } => [missing.clone(), of(guards)].concat(),
        }
    }
}

/// Finds them; an outer one before what lies in it.
///
/// # Errors
/// What Rust's grammar says against the file.
pub fn find(source: &str, mutants: &[(usize, &Mutant)]) -> syn::Result<Vec<Spot>> {
    let mut wanted: HashMap<(bool, Place), Vec<(usize, &Mutant)>> = HashMap::new();
    for (number, mutant) in mutants {
        // A body begins where its first expression does, and so may an operator in front.
        wanted.entry((mutant.genre == Genre::FnValue, mutant.span.start)).or_default().push((*number, mutant));
    }
    let file = syn::parse_file(source)?;
    let mut finder = Finder { wanted, spots: Vec::new() };
    finder.visit_file(&file);
    let mut spots = finder.spots;
    spots.sort_by_key(|spot| (spot.range().start, std::cmp::Reverse(spot.range().end)));
    Ok(spots)
}

struct Finder<'a> {
    wanted: HashMap<(bool, Place), Vec<(usize, &'a Mutant)>>,
    spots: Vec<Spot>,
}

impl Finder<'_> {
    fn at(&self, span: Span, genre: Genre) -> Vec<(usize, String)> {
        let start = span.start();
        let place = Place { line: start.line, column: start.column + 1 };
        let found = self.wanted.get(&(genre == Genre::FnValue, place)).into_iter().flatten();
        let of_genre = found.filter(|(_, mutant)| mutant.genre == genre);
        of_genre.map(|(number, mutant)| (*number, mutant.replacement.clone())).collect()
    }

    fn body(&mut self, block: &Block) {
        let Some(first) = block.stmts.first() else { return };
        let values = self.at(first.span(), Genre::FnValue);
        if !values.is_empty() {
            self.spots.push(Spot::Body { at: block.brace_token.span.open().byte_range().end, values });
        }
    }

    fn arm(&mut self, arm: &Arm, may_be_missing: bool) {
        let missing = if may_be_missing { self.at(arm.span(), Genre::MatchArm) } else { Vec::new() };
        let missing: Vec<usize> = missing.into_iter().map(|(number, _)| number).collect();
        let guard = arm.guard.as_ref().map(|(_, guard)| guard);
        let guards = guard.map(|guard| self.at(guard.span(), Genre::MatchArmGuard)).unwrap_or_default();
        let chained = guard.is_some_and(|guard| match &**guard {
            Expr::Let(_) => true,
            Expr::Binary(binary) => has_let(binary),
            _ => false,
        });
        if !(missing.is_empty() && guards.is_empty()) && !chained {
            let between = arm.pat.span().byte_range().end..arm.fat_arrow_token.span().byte_range().start;
            let guard = guard.map(|guard| guard.span().byte_range());
            self.spots.push(Spot::Arm { between, guard, missing, guards });
        }
    }
}

impl<'ast> Visit<'ast> for Finder<'_> {
    fn visit_item_fn(&mut self, function: &'ast syn::ItemFn) {
        self.body(&function.block);
        visit::visit_item_fn(self, function);
    }

    fn visit_impl_item_fn(&mut self, function: &'ast syn::ImplItemFn) {
        self.body(&function.block);
        visit::visit_impl_item_fn(self, function);
    }

    fn visit_expr_binary(&mut self, binary: &'ast ExprBinary) {
        let others = self.at(binary.op.span(), Genre::BinaryOperator);
        // What `let` binds in a chain is used beyond it: such a chain can't stand in a block of its own.
        if !others.is_empty() && !has_let(binary) {
            let (left, right) = (binary.left.span().byte_range(), binary.right.span().byte_range());
            let operator = binary.op.span().source_text().unwrap_or_default();
            self.spots.push(Spot::Binary { left, operator, right, others });
        }
        visit::visit_expr_binary(self, binary);
    }

    fn visit_expr_unary(&mut self, unary: &'ast ExprUnary) {
        let numbers: Vec<usize> =
            self.at(unary.span(), Genre::UnaryOperator).into_iter().map(|(number, _)| number).collect();
        if !numbers.is_empty() {
            let (whole, inner) = (unary.span().byte_range(), unary.expr.span().byte_range());
            self.spots.push(Spot::Unary { whole, inner, numbers });
        }
        visit::visit_expr_unary(self, unary);
    }

    fn visit_expr_match(&mut self, expression: &'ast ExprMatch) {
        // Where no arm takes whatever is left, a guard on one of them leaves something out, and nothing compiles.
        let takes_the_rest =
            expression.arms.iter().any(|arm| arm.guard.is_none() && matches!(arm.pat, Pat::Wild(_) | Pat::Ident(_)));
        expression.arms.iter().for_each(|arm| self.arm(arm, takes_the_rest));
        visit::visit_expr_match(self, expression);
    }
}

fn has_let(binary: &ExprBinary) -> bool {
    [&binary.left, &binary.right].into_iter().any(|side| match &**side {
        Expr::Let(_) => true,
        Expr::Binary(inner) => has_let(inner),
        _ => false,
    })
}
