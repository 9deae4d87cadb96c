//! Messages that name other messages: a name that leads nowhere would be read out as it is written.

use std::collections::BTreeSet;

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use crate::content::error::Fault;

/// Every message and term that another message names, such as `{ side-breast }` or `{ -brand }`.
#[derive(Default)]
pub struct References {
    named: Vec<Reference>,
    terms: BTreeSet<(String, String)>,
}

struct Reference {
    file: String,
    language: String,
    row: String,
    target: Target,
}

enum Target {
    /// `message`, or `message.attribute`.
    Message(String),
    Term(String),
}

impl References {
    /// Takes in one file of words.
    pub fn collect(&mut self, file: &str, language: &str, resource: &FluentResource) {
        for entry in resource.entries() {
            let (row, value, attributes) = match entry {
                Entry::Message(message) => (message.id.name, message.value.as_ref(), &message.attributes),
                Entry::Term(term) => {
                    self.terms.insert((language.to_owned(), term.id.name.to_owned()));
                    (term.id.name, Some(&term.value), &term.attributes)
                }
                _ => continue,
            };
            let mut add = |target| {
                let (file, language, row) = (file.to_owned(), language.to_owned(), row.to_owned());
                self.named.push(Reference { file, language, row, target });
            };
            let patterns = value.into_iter().chain(attributes.iter().map(|attribute| &attribute.value));
            patterns.for_each(|pattern| in_pattern(pattern, &mut add));
        }
    }

    /// What leads nowhere; `has` says whether a language has a message of its own.
    pub fn faults(self, has: impl Fn(&str, &str) -> bool) -> Vec<Fault> {
        let Self { named, terms } = self;
        let dangling = |reference: Reference| {
            let Reference { file, language, row, target } = reference;
            let (exists, name) = match target {
                Target::Message(id) => (has(&language, &id), id),
                Target::Term(id) => (terms.contains(&(language.clone(), id.clone())), format!("-{id}")),
            };
            let reason = format!("it names the message '{name}', which words/{language} does not have");
            (!exists).then(|| Fault::new(file, row, reason))
        };
        named.into_iter().filter_map(dangling).collect()
    }
}

fn in_pattern(pattern: &Pattern<&str>, add: &mut impl FnMut(Target)) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, add);
        }
    }
}

fn in_expression(expression: &Expression<&str>, add: &mut impl FnMut(Target)) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, add),
        Expression::Select { selector, variants } => {
            in_inline(selector, add);
            variants.iter().for_each(|variant| in_pattern(&variant.value, add));
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, add: &mut impl FnMut(Target)) {
    match inline {
        InlineExpression::MessageReference { id, attribute: None } => add(Target::Message(id.name.to_owned())),
        InlineExpression::MessageReference { id, attribute: Some(attribute) } => {
            add(Target::Message(format!("{}.{}", id.name, attribute.name)));
        }
        InlineExpression::TermReference { id, .. } => add(Target::Term(id.name.to_owned())),
        InlineExpression::Placeable { expression } => in_expression(expression, add),
        _ => {}
    }
}
