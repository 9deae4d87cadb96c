//! Where a proof of the rule table knowingly does not hold: section 5.4, as rows with a reason.
//!
//! An exception is as narrow as its row says: for these findings, these claims, this condition. Everything outside is
//! proved, and a row that no proof needs is refused by the proofs.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::Deserialize;

use super::{
    condition::{Condition, FindingIndex},
    error::Fault,
    resolve::Resolver,
    rows::{Review, Scope},
};
use crate::care::Tier;

/// Which statement of section 6 a row is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Statement {
    /// Proof 1: a worse value is never taken less seriously.
    Monotone,
    /// Proof 2: not knowing never reassures.
    Unknown,
    /// Proof 4: each alternative decides for somebody.
    Alternatives,
    /// Proof 6: stopping early is safe.
    Stopping,
}

/// Which part of the statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Claim {
    /// The person's level as her true rules have it.
    Tier,
    /// The person's level where nothing but an open question (H09) raises it.
    OpenTier,
    /// A baby's level.
    InfantTier,
    /// The permission of a side; for a breast's finding, of that side.
    Permission,
    /// The permission of a side that was withheld by nothing but open questions, and that an answer settles.
    OpenPermission,
    /// The permission of the side that the finding is not about.
    OtherSide,
    /// The most urgent level that is still possible.
    Ceiling,
}

/// A file of exceptions.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct ExceptionFile {
    #[serde(default)]
    exception: Vec<ExceptionRow>,
}

/// One exception as written.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct ExceptionRow {
    id: String,
    statement: Statement,
    #[serde(default)]
    claims: Vec<Claim>,
    #[serde(default)]
    findings: Vec<String>,
    #[serde(default)]
    scope: Option<Scope>,
    #[serde(default)]
    rules: Vec<String>,
    #[serde(default)]
    when: Option<String>,
    #[serde(default)]
    infant_at_least: Option<Tier>,
    #[serde(default)]
    covered_by: Vec<String>,
    reason: String,
    review: Review,
}

/// One exception, looked up.
#[derive(Debug, Clone)]
pub struct Exception {
    /// The stable id.
    pub id: String,
    /// Which statement does not hold here.
    pub statement: Statement,
    /// Which parts of it; empty where the statement has no parts.
    pub claims: BTreeSet<Claim>,
    /// The findings whose change it is about; empty when it is about none in particular.
    pub findings: Vec<FindingIndex>,
    /// The rules whose alternatives it is about.
    pub rules: Vec<String>,
    /// For whom, before the change; nothing: for everybody. For a rule: which alternatives, those that it follows from.
    pub when: Option<Condition>,
    /// The condition as written.
    pub written: String,
    /// Only where a baby's level is at least this after the change.
    pub infant_at_least: Option<Tier>,
    /// For alternatives: the rules of which at least one is true wherever the alternative is.
    pub covered_by: Vec<String>,
    /// Why this is right, or accepted.
    pub reason: String,
    /// Who signed it.
    pub review: Review,
}

/// The file that exceptions stand in.
pub(super) const FILE: &str = "exceptions.toml";

/// Looks up every row.
pub(super) fn link(file: ExceptionFile, resolver: &Resolver<'_>, faults: &mut Vec<Fault>) -> Vec<Exception> {
    let mut exceptions: Vec<Exception> = Vec::new();
    for row in file.exception {
        let id = row.id.clone();
        if exceptions.iter().any(|other| other.id == id) {
            faults.push(Fault::new(FILE, &id, "there are two exceptions with this id"));
        }
        match row.link(resolver) {
            Ok(exception) => exceptions.push(exception),
            Err(reason) => faults.push(Fault::new(FILE, &id, reason)),
        }
    }
    exceptions
}

impl ExceptionRow {
    fn link(self, resolver: &Resolver<'_>) -> Result<Exception, String> {
        if self.reason.trim().is_empty() {
            return Err("an exception needs a reason: write why the statement may fail here".to_owned());
        }
        let vocabulary = resolver.vocabulary;
        let find = |id: &String| vocabulary.find(id).ok_or_else(|| format!("there is no finding '{id}'"));
        let mut findings = self.findings.iter().map(find).collect::<Result<Vec<_>, _>>()?;
        let mut scopes: BTreeSet<Scope> = findings.iter().map(|index| vocabulary.get(*index).scope).collect();
        if let Some(scope) = self.scope {
            let own = vocabulary.iter().filter(|(_, finding)| finding.scope == scope && !finding.is_derived());
            findings.extend(own.map(|(index, _)| index));
            scopes.insert(scope);
        }
        let aimed = match self.statement {
            Statement::Monotone | Statement::Unknown => !findings.is_empty() && self.rules.is_empty(),
            Statement::Alternatives => {
                let named = !self.rules.is_empty() && !self.covered_by.is_empty() && self.when.is_some();
                findings.is_empty() && self.claims.is_empty() && named
            }
            Statement::Stopping => findings.is_empty() && self.rules.is_empty(),
        };
        if !aimed {
            return Err(
                "monotone and unknown name findings (or a scope); alternatives name rules, when and covered_by; stopping names none of these"
                    .to_owned(),
            );
        }
        if self.claims.is_empty() && self.statement != Statement::Alternatives {
            return Err("claims is empty: name the parts of the statement that may fail here".to_owned());
        }
        let scope = match (self.statement, scopes.first(), scopes.len()) {
            (Statement::Alternatives, ..) => Scope::Breast,
            (_, Some(scope), 1) => *scope,
            (_, None, _) => Scope::Person,
            _ => return Err("the findings of one exception belong to one scope".to_owned()),
        };
        let when = self.when.as_deref().map(|text| resolver.read(text, scope)).transpose()?;
        Ok(Exception {
            id: self.id,
            statement: self.statement,
            claims: self.claims.into_iter().collect(),
            findings,
            rules: self.rules,
            written: when.as_ref().map(|(written, _)| written.to_string()).unwrap_or_default(),
            when: when.map(|(_, condition)| condition),
            infant_at_least: self.infant_at_least,
            covered_by: self.covered_by,
            reason: self.reason,
            review: self.review,
        })
    }
}
