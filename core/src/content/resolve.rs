//! Looks up the names of a written condition and refuses what can't mean anything: an unknown finding, a value that the
//! finding can't have, a breast's finding in a person's rule.

use std::collections::HashMap;

use super::{
    condition::{Condition, TechniqueIndex, Test},
    expression::{Expression, Sign},
    rows::Scope,
    vocabulary::{Domain, Vocabulary},
};

/// What a condition is looked up against.
pub struct Resolver<'a> {
    /// Every finding.
    pub vocabulary: &'a Vocabulary,
    /// Every technique by id.
    pub techniques: &'a HashMap<String, TechniqueIndex>,
}

impl Resolver<'_> {
    /// Reads a text that stands in a row of this scope.
    pub fn read(&self, text: &str, scope: Scope) -> Result<(Expression, Condition), String> {
        let written = Expression::parse(text)?;
        let condition = self.resolve(&written, scope)?;
        Ok((written, condition))
    }

    /// Looks up every name.
    pub fn resolve(&self, written: &Expression, scope: Scope) -> Result<Condition, String> {
        let inside = |inner: &Expression, allowed: bool, scope: Scope, form: &str| {
            if allowed {
                Ok(Box::new(self.resolve(inner, scope)?))
            } else {
                Err(format!("{form} can't stand in a row of this scope"))
            }
        };
        let parts = |parts: &[Expression]| parts.iter().map(|part| self.resolve(part, scope)).collect::<Result<_, _>>();
        Ok(match written {
            Expression::All(all) => Condition::All(parts(all)?),
            Expression::Any(any) => Condition::Any(parts(any)?),
            Expression::Not(inner) => Condition::Not(Box::new(self.resolve(inner, scope)?)),
            Expression::AnySide(inner) => {
                Condition::AnySide(inside(inner, scope == Scope::Person, Scope::Breast, "any_side()")?)
            }
            Expression::BothSides(inner) => {
                Condition::BothSides(inside(inner, scope == Scope::Person, Scope::Breast, "both_sides()")?)
            }
            Expression::OtherSide(inner) => {
                Condition::OtherSide(inside(inner, scope == Scope::Breast, Scope::Breast, "other_side()")?)
            }
            Expression::AnyBaby(inner) => {
                Condition::AnyBaby(inside(inner, scope != Scope::Baby, Scope::Baby, "any_baby()")?)
            }
            Expression::Technique(id) if scope == Scope::Breast => {
                Condition::Technique(*self.techniques.get(id).ok_or_else(|| format!("there is no technique '{id}'"))?)
            }
            Expression::Technique(_) => return Err("tech. can stand only in a row of scope breast".to_owned()),
            Expression::Name(name) => self.atom(name, scope, |domain| match domain {
                Domain::YesNo => Ok(vec![Test::OneOf(0b10)]),
                _ => Err(format!("'{name}' is no yes/no finding: compare it with a value")),
            })?,
            Expression::Compare(name, sign, value) => {
                self.atom(name, scope, |domain| comparison(name, domain, *sign, value))?
            }
            Expression::In(name, values) => self.atom(name, scope, |domain| match domain {
                Domain::OneOf(_) => Ok(vec![Test::OneOf(self.mask(name, domain, values)?)]),
                _ => Err(format!("'in' needs a finding with a list of words, and '{name}' is none")),
            })?,
            Expression::Has(name, values) => self.atom(name, scope, |domain| match domain {
                Domain::Set(_) => Ok(vec![Test::Has(self.mask(name, domain, values)?)]),
                _ => Err(format!("'has' needs a finding that is a set, and '{name}' is none")),
            })?,
        })
    }

    fn atom(
        &self,
        name: &str,
        scope: Scope,
        tests: impl FnOnce(&Domain) -> Result<Vec<Test>, String>,
    ) -> Result<Condition, String> {
        let index = self.vocabulary.find(name).ok_or_else(|| format!("there is no finding '{name}'"))?;
        let finding = self.vocabulary.get(index);
        let readable = finding.scope == Scope::Person || finding.scope == scope;
        if !readable {
            return Err(format!(
                "'{name}' belongs to one {}: put it into {}",
                if finding.scope == Scope::Breast { "breast" } else { "baby" },
                if finding.scope == Scope::Breast { "any_side() or both_sides()" } else { "any_baby()" },
            ));
        }
        let mut atoms: Vec<_> = tests(&finding.domain)?.into_iter().map(|test| Condition::Atom(index, test)).collect();
        match (atoms.pop(), atoms.is_empty()) {
            (Some(only), true) => Ok(only),
            (Some(last), false) => {
                atoms.push(last);
                Ok(Condition::All(atoms.into()))
            }
            (None, _) => Err(format!("'{name}' can't be compared")),
        }
    }

    fn mask(&self, name: &str, domain: &Domain, values: &[String]) -> Result<u32, String> {
        let bit = |value: &String| {
            let code = domain.code(value).ok_or_else(|| unknown_value(name, domain, value))?;
            Ok(if matches!(domain, Domain::Set(_)) { code.cast_unsigned() } else { 1 << code })
        };
        values.iter().map(bit).try_fold(0, |mask, bit: Result<u32, String>| Ok(mask | bit?))
    }
}

fn unknown_value(name: &str, domain: &Domain, value: &str) -> String {
    format!("'{name}' can't be '{value}': it is {}", domain.described())
}

fn comparison(name: &str, domain: &Domain, sign: Sign, value: &str) -> Result<Vec<Test>, String> {
    let Domain::Int { min, max, .. } = domain else {
        let code = domain.code(value).ok_or_else(|| unknown_value(name, domain, value))?;
        let all = match domain {
            Domain::YesNo => 0b11,
            Domain::OneOf(words) => (1u32 << words.len()) - 1,
            _ => return Err(format!("'{name}' can't be compared with one value: use 'has'")),
        };
        return match sign {
            Sign::Equal => Ok(vec![Test::OneOf(1 << code)]),
            Sign::NotEqual => Ok(vec![Test::OneOf(all & !(1 << code))]),
            _ => Err(format!("'{name}' has words, which are not more or less than each other: use = ≠ or in")),
        };
    };
    let number: i32 = value.parse().map_err(|_| format!("'{name}' is a number, and '{value}' is none"))?;
    if !(min..=max).contains(&&number) {
        return Err(format!("[L5] the threshold {number} lies outside what '{name}' can be: {}", domain.described()));
    }
    Ok(match sign {
        Sign::Equal => vec![Test::AtLeast(number), Test::AtMost(number)],
        Sign::AtLeast => vec![Test::AtLeast(number)],
        Sign::AtMost => vec![Test::AtMost(number)],
        Sign::Below => vec![Test::AtMost(number - 1)],
        Sign::Above => vec![Test::AtLeast(number + 1)],
        Sign::NotEqual => return Err(format!("≠ with a number is not used: give '{name}' a range with ≥ and ≤")),
    })
}
