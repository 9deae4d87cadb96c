//! The condition language as it is written in content: names, comparisons, `and`, `or`, `not`.
//!
//! It is the notation of the rule table, so that a clinician can lay a row beside the table and compare by eye:
//! `inflamed and inflamed_h ≥ 24 and inflamed_trend in {same, worse}`. `and` binds tighter than `or`, `not` tightest.
//!
//! ```
//! use lattea_core::content::expression::Expression;
//! let written = Expression::parse("fever38 and (drowsy or pain_0_10 >= 8)")?;
//! assert_eq!(written.to_string(), "fever38 and (drowsy or pain_0_10 ≥ 8)");
//! # Ok::<(), String>(())
//! ```

use std::fmt;

/// A comparison sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    /// `=`
    Equal,
    /// `≠`
    NotEqual,
    /// `≥`
    AtLeast,
    /// `≤`
    AtMost,
    /// `<`
    Below,
    /// `>`
    Above,
}

/// A condition as written, with names that nobody has looked up yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expression {
    /// A yes/no finding is yes.
    Name(String),
    /// `tech.M01`
    Technique(String),
    /// A finding compared with one value.
    Compare(String, Sign, String),
    /// `id in {a, b}`
    In(String, Vec<String>),
    /// `id has {a, b}`
    Has(String, Vec<String>),
    /// Every one of at least two.
    All(Vec<Expression>),
    /// At least one of at least two.
    Any(Vec<Expression>),
    /// The opposite.
    Not(Box<Expression>),
    /// On the left or the right.
    AnySide(Box<Expression>),
    /// On the left and the right.
    BothSides(Box<Expression>),
    /// On the side that is not this one.
    OtherSide(Box<Expression>),
    /// For at least one baby; no babies make it false.
    AnyBaby(Box<Expression>),
}

impl Expression {
    /// Reads a condition; the error says what was expected and where (counted in characters from 1).
    pub fn parse(text: &str) -> Result<Self, String> {
        let tokens = tokens(text)?;
        let mut parser = Parser { tokens, position: 0, depth: 0 };
        let expression = parser.any()?;
        match parser.tokens.get(parser.position) {
            None => Ok(expression),
            Some((at, token)) => {
                Err(format!("'{token}' at character {at} is too much: an 'and' or 'or' may be missing"))
            }
        }
    }

    /// Calls `visit` with every leaf (a name, a comparison, a set test) and whether it stands under a `not`.
    pub fn leaves<'a>(&'a self, visit: &mut impl FnMut(&'a Expression, bool)) {
        self.walk(false, visit);
    }

    fn walk<'a>(&'a self, negated: bool, visit: &mut impl FnMut(&'a Expression, bool)) {
        match self {
            Self::All(parts) | Self::Any(parts) => parts.iter().for_each(|part| part.walk(negated, visit)),
            Self::Not(inner) => inner.walk(true, visit),
            Self::AnySide(inner) | Self::BothSides(inner) | Self::OtherSide(inner) | Self::AnyBaby(inner) => {
                inner.walk(negated, visit);
            }
            leaf => visit(leaf, negated),
        }
    }
}

impl fmt::Display for Sign {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Equal => "=",
            Self::NotEqual => "≠",
            Self::AtLeast => "≥",
            Self::AtMost => "≤",
            Self::Below => "<",
            Self::Above => ">",
        })
    }
}

impl fmt::Display for Expression {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let joined = |f: &mut fmt::Formatter<'_>, parts: &[Expression], word: &str| -> fmt::Result {
            for (position, part) in parts.iter().enumerate() {
                if position > 0 {
                    write!(f, " {word} ")?;
                }
                if matches!(part, Self::Any(_) | Self::All(_)) { write!(f, "({part})")? } else { write!(f, "{part}")? }
            }
            Ok(())
        };
        match self {
            Self::Name(name) => write!(f, "{name}"),
            Self::Technique(id) => write!(f, "tech.{id}"),
            Self::Compare(name, sign, value) => write!(f, "{name} {sign} {value}"),
            Self::In(name, values) => write!(f, "{name} in {{{}}}", values.join(", ")),
            Self::Has(name, values) => write!(f, "{name} has {{{}}}", values.join(", ")),
            Self::All(parts) => joined(f, parts, "and"),
            Self::Any(parts) => joined(f, parts, "or"),
            Self::Not(inner) if matches!(**inner, Self::Any(_) | Self::All(_)) => write!(f, "not ({inner})"),
            Self::Not(inner) => write!(f, "not {inner}"),
            Self::AnySide(inner) => write!(f, "any_side({inner})"),
            Self::BothSides(inner) => write!(f, "both_sides({inner})"),
            Self::OtherSide(inner) => write!(f, "other_side({inner})"),
            Self::AnyBaby(inner) => write!(f, "any_baby({inner})"),
        }
    }
}

/// Deeper conditions than this are a mistake; the limit keeps a hostile pack from exhausting the stack.
const MAX_DEPTH: usize = 32;

type Token = (usize, String);

fn tokens(text: &str) -> Result<Vec<Token>, String> {
    let mut tokens = Vec::new();
    let mut characters = text.chars().enumerate().peekable();
    while let Some((index, character)) = characters.next() {
        let at = index + 1;
        let token = match character {
            ' ' | '\n' | '\t' | '\r' => continue,
            '(' | ')' | '{' | '}' | ',' | '=' | '≠' | '≥' | '≤' => character.to_string(),
            '<' | '>' | '!' => {
                let doubled = characters.next_if(|(_, next)| *next == '=').is_some();
                match (character, doubled) {
                    ('<', true) => "≤".to_owned(),
                    ('>', true) => "≥".to_owned(),
                    ('!', true) => "≠".to_owned(),
                    ('!', false) => return Err(format!("'!' at character {at}: write 'not' or '≠'")),
                    (other, _) => other.to_string(),
                }
            }
            _ if is_word(character) => {
                let mut word = character.to_string();
                while let Some((_, next)) = characters.next_if(|(_, next)| is_word(*next)) {
                    word.push(next);
                }
                word
            }
            other => return Err(format!("'{other}' at character {at} is no part of a condition")),
        };
        tokens.push((at, token));
    }
    Ok(tokens)
}

fn is_word(character: char) -> bool {
    character.is_ascii_alphanumeric() || matches!(character, '_' | '.' | '-')
}

struct Parser {
    tokens: Vec<Token>,
    position: usize,
    depth: usize,
}

impl Parser {
    fn peek(&self) -> Option<&str> {
        self.tokens.get(self.position).map(|(_, token)| token.as_str())
    }

    fn take(&mut self, wanted: &str) -> bool {
        let found = self.peek() == Some(wanted);
        if found {
            self.position += 1;
        }
        found
    }

    fn expect(&mut self, wanted: &str) -> Result<(), String> {
        if self.take(wanted) { Ok(()) } else { Err(format!("expected '{wanted}' {}", self.here())) }
    }

    fn here(&self) -> String {
        match self.tokens.get(self.position) {
            Some((at, token)) => format!("at character {at}, found '{token}'"),
            None => "at the end of the condition".to_owned(),
        }
    }

    fn any(&mut self) -> Result<Expression, String> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(format!("this condition is nested deeper than {MAX_DEPTH} levels"));
        }
        let expression = self.joined("or", Self::all, Expression::Any)?;
        self.depth -= 1;
        Ok(expression)
    }

    fn all(&mut self) -> Result<Expression, String> {
        self.joined("and", Self::not, Expression::All)
    }

    fn joined(
        &mut self,
        word: &str,
        part: fn(&mut Self) -> Result<Expression, String>,
        join: fn(Vec<Expression>) -> Expression,
    ) -> Result<Expression, String> {
        let first = part(self)?;
        let mut parts = vec![first];
        while self.take(word) {
            parts.push(part(self)?);
        }
        if parts.len() == 1 { parts.pop().ok_or_else(|| self.here()) } else { Ok(join(parts)) }
    }

    fn not(&mut self) -> Result<Expression, String> {
        if !self.take("not") {
            return self.leaf();
        }
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(format!("this condition is nested deeper than {MAX_DEPTH} levels"));
        }
        let inner = self.not()?;
        self.depth -= 1;
        Ok(Expression::Not(Box::new(inner)))
    }

    fn leaf(&mut self) -> Result<Expression, String> {
        if self.take("(") {
            let inner = self.any()?;
            self.expect(")")?;
            return Ok(inner);
        }
        let name = self.word("a finding")?;
        let wrap: Option<fn(Box<Expression>) -> Expression> = match name.as_str() {
            "any_side" => Some(Expression::AnySide),
            "both_sides" => Some(Expression::BothSides),
            "other_side" => Some(Expression::OtherSide),
            "any_baby" => Some(Expression::AnyBaby),
            _ => None,
        };
        if let Some(wrap) = wrap {
            self.expect("(")?;
            let inner = self.any()?;
            self.expect(")")?;
            return Ok(wrap(Box::new(inner)));
        }
        if let Some(id) = name.strip_prefix("tech.") {
            return Ok(Expression::Technique(id.to_owned()));
        }
        if self.take("in") {
            return Ok(Expression::In(name, self.values()?));
        }
        if self.take("has") {
            return Ok(Expression::Has(name, self.values()?));
        }
        let sign = match self.peek() {
            Some("=") => Sign::Equal,
            Some("≠") => Sign::NotEqual,
            Some("≥") => Sign::AtLeast,
            Some("≤") => Sign::AtMost,
            Some("<") => Sign::Below,
            Some(">") => Sign::Above,
            _ => return Ok(Expression::Name(name)),
        };
        self.position += 1;
        Ok(Expression::Compare(name, sign, self.word("a value")?))
    }

    fn values(&mut self) -> Result<Vec<String>, String> {
        self.expect("{")?;
        let mut values = vec![self.word("a value")?];
        while self.take(",") {
            values.push(self.word("a value")?);
        }
        self.expect("}")?;
        Ok(values)
    }

    fn word(&mut self, what: &str) -> Result<String, String> {
        let reserved = ["and", "or", "not", "in", "has"];
        match self.peek() {
            Some(word) if word.starts_with(is_word) && !reserved.contains(&word) => {
                let word = word.to_owned();
                self.position += 1;
                Ok(word)
            }
            _ => Err(format!("expected {what} {}", self.here())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Expression;

    #[test]
    fn and_binds_tighter_than_or_and_not_tightest() {
        let written = Expression::parse("a and b or not c and d").unwrap();
        assert_eq!(written.to_string(), "(a and b) or (not c and d)");
        let again = Expression::parse(&written.to_string()).unwrap();
        assert_eq!(again, written);
    }

    #[test]
    fn every_form_of_the_table_reads_and_writes_back() {
        for text in [
            "nipple has {cracked, blister-sores}",
            "last_urine in {12to18, ge18}",
            "hard ≠ none",
            "any_side(inflamed) and both_sides(lump = no)",
            "not (tech.M01 or tech.M02)",
            "any_baby(baby_preterm_or_nicu) and risk.hiv",
            "baby_age_d < 90 and temp_dC > 380",
        ] {
            assert_eq!(Expression::parse(text).unwrap().to_string(), text);
        }
    }

    #[test]
    fn what_is_wrong_is_said_with_its_place() {
        for (text, part) in [
            ("a and", "end of the condition"),
            ("a b", "'b' at character 3"),
            ("(a or b", "expected ')'"),
            ("a ≥ ", "expected a value"),
            ("a in same", "expected '{'"),
            ("a & b", "'&' at character 3"),
            ("", "expected a finding"),
        ] {
            let message = Expression::parse(text).unwrap_err();
            assert!(message.contains(part), "{text}: {message}");
        }
        let deep = format!("{}a{}", "(".repeat(5_000), ")".repeat(5_000));
        assert!(Expression::parse(&deep).unwrap_err().contains("nested deeper"));
        assert!(Expression::parse(&format!("{} a", "not ".repeat(5_000))).unwrap_err().contains("nested deeper"));
    }
}
