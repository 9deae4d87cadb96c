//! One language's messages as they are written: what each puts in, chooses by and names, and how long it can become.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};

/// Every message of one language: by id, then by attribute; `""` is the message itself.
pub type Messages = BTreeMap<String, BTreeMap<String, Text>>;

/// One text of a message.
#[derive(Debug, Clone, Default)]
pub struct Text {
    /// The file that it stands in.
    pub file: String,
    /// The names of the values it puts in or chooses by.
    pub values: BTreeSet<String>,
    /// The messages and attributes that it names, such as `side-breast` or `side-breast.locative`.
    pub names: BTreeSet<String>,
    /// Each choice by a value: the value, and the keys of the variants.
    pub choices: Vec<(String, BTreeSet<String>)>,
    /// How many characters its longest form has, without what is put in.
    pub length: usize,
    /// How many things its longest form puts in.
    pub inserts: usize,
}

/// Reads the files of one language. They were read before, so what is no message is passed over.
pub fn messages(files: &[(String, String)]) -> Messages {
    let mut messages = Messages::new();
    for (file, text) in files {
        let resource = match fluent_syntax::parser::parse(text.as_str()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let value = message.value.iter().map(|pattern| ("", pattern));
            let attributes = message.attributes.iter().map(|attribute| (attribute.id.name, &attribute.value));
            let texts = messages.entry(message.id.name.to_owned()).or_default();
            for (name, pattern) in value.chain(attributes) {
                let mut text = Text { file: file.clone(), ..Text::default() };
                (text.length, text.inserts) = text.pattern(pattern);
                texts.insert(name.to_owned(), text);
            }
        }
    }
    messages
}

impl Text {
    /// Takes in a pattern; its longest form, and how much that puts in.
    fn pattern(&mut self, pattern: &Pattern<&str>) -> (usize, usize) {
        let sizes = pattern.elements.iter().map(|element| match element {
            PatternElement::TextElement { value } => (value.chars().count(), 0),
            PatternElement::Placeable { expression } => self.expression(expression),
        });
        sizes.fold((0, 0), |(length, inserts), (more, others)| (length + more, inserts + others))
    }

    fn expression(&mut self, expression: &Expression<&str>) -> (usize, usize) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                if let InlineExpression::VariableReference { id } = selector {
                    let key = |key: &VariantKey<&str>| match key {
                        VariantKey::Identifier { name } => (*name).to_owned(),
                        VariantKey::NumberLiteral { value } => (*value).to_owned(),
                    };
                    let keys = variants.iter().map(|variant| key(&variant.key)).collect();
                    self.choices.push((id.name.to_owned(), keys));
                }
                self.inline(selector);
                variants.iter().map(|variant| self.pattern(&variant.value)).max().unwrap_or_default()
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) -> (usize, usize) {
        match inline {
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
                (value.chars().count(), 0)
            }
            InlineExpression::VariableReference { id } => {
                self.values.insert(id.name.to_owned());
                (0, 1)
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|attribute| format!(".{}", attribute.name));
                self.names.insert(format!("{}{}", id.name, attribute.unwrap_or_default()));
                (0, 1)
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            _ => (0, 1),
        }
    }
}
