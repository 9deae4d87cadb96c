//! Turns the rows of findings into a [`Vocabulary`]: codes for values, conditions looked up, and an order in which
//! everything that follows from something else can be worked out.

use std::collections::HashMap;

use smol_str::{SmolStr, format_smolstr};

use crate::units::Side;

use super::{
    condition::{Condition, FindingIndex, TechniqueIndex, Test},
    error::Fault,
    resolve::Resolver,
    rows::{DerivedRow, FindingFile, FindingRow, FreshRow, ImpliedRow, Review, Scope, TypeRow, WorseRow},
    vocabulary::{Absent, Domain, Finding, Gives, Home, Implied, Origin, Vocabulary, Worse},
};

/// The finding that the engine counts itself.
pub const BABIES_COUNT: &str = "babies_count";

/// Builds the vocabulary from all files of findings.
pub fn vocabulary(
    files: &[(String, FindingFile)],
    babies_max: usize,
    techniques: &HashMap<String, TechniqueIndex>,
) -> Result<Vocabulary, Vec<Fault>> {
    let mut faults = Vec::new();
    let mut vocabulary = Vocabulary::default();
    let mut add = |finding: Result<Finding, Fault>, faults: &mut Vec<Fault>| match finding {
        Ok(finding) => {
            if let Err(fault) = vocabulary.add(finding) {
                faults.push(fault);
            }
        }
        Err(fault) => faults.push(fault),
    };
    add(Ok(babies_count(babies_max)), &mut faults);
    for (file, rows) in files {
        for row in &rows.finding {
            add(given(file, row), &mut faults);
        }
        for row in &rows.derived {
            add(derived_head(file, row), &mut faults);
        }
    }
    if faults.is_empty() {
        link(&mut vocabulary, files, techniques, &mut faults);
    }
    if faults.is_empty() {
        let implied = vocabulary.iter().filter(|(_, finding)| !finding.implied.is_empty());
        vocabulary.implied = implied.map(|(index, _)| index).collect();
        vocabulary.homes = vocabulary.findings.iter().map(home).collect();
        vocabulary.names = vocabulary.findings.iter().map(names).collect();
        match order(&vocabulary) {
            Ok(order) => vocabulary.order = order,
            Err(fault) => faults.push(fault),
        }
    }
    if faults.is_empty() { Ok(vocabulary) } else { Err(faults) }
}

fn home(finding: &Finding) -> Home {
    let absent = match (finding.absent_code, finding.absent_is_no) {
        (Some(code), _) => Absent::History(code),
        (None, true) => Absent::No,
        (None, false) => Absent::Unknown,
    };
    // A slot is never greater than the number of a finding, and those are counted so.
    let slot = u16::try_from(finding.slot).unwrap_or(u16::MAX);
    Home { scope: finding.scope, slot, is_derived: finding.is_derived(), absent }
}

/// Worked out once: naming takes a good part of a check otherwise.
fn names(finding: &Finding) -> [SmolStr; 2] {
    match finding.scope {
        Scope::Breast => Side::BOTH.map(|side| format_smolstr!("{}.{}", side.key(), finding.id)),
        Scope::Person | Scope::Baby => [SmolStr::new(&finding.id), SmolStr::new(&finding.id)],
    }
}

impl Vocabulary {
    fn add(&mut self, mut finding: Finding) -> Result<(), Fault> {
        let index = u16::try_from(self.findings.len())
            .map_err(|_| Fault::new(&finding.file, &finding.id, "there are too many findings"))?;
        if self.by_id.insert(finding.id.clone(), FindingIndex(index)).is_some() {
            return Err(Fault::new(&finding.file, &finding.id, "there are two findings with this id"));
        }
        let of_scope = &mut self.scopes[finding.scope as usize];
        finding.slot = of_scope.len();
        of_scope.push(FindingIndex(index));
        self.findings.push(finding);
        Ok(())
    }
}

fn babies_count(max: usize) -> Finding {
    let domain = Domain::Int { min: 0, max: i32::try_from(max).unwrap_or(i32::MAX), unit: "babies".to_owned() };
    let origin = Origin::BabiesCount;
    blank("pack.toml", BABIES_COUNT, Scope::Person, domain, origin, Review::default())
}

fn blank(file: &str, id: &str, scope: Scope, domain: Domain, origin: Origin, review: Review) -> Finding {
    Finding {
        id: id.to_owned(),
        file: file.to_owned(),
        scope,
        slot: 0,
        kind: None,
        group: String::new(),
        domain,
        worse: Worse::None,
        red: None,
        fresh: FreshRow::Fixed(true),
        absent_code: None,
        absent_is_no: false,
        na_when: None,
        implied: Vec::new(),
        twins: Vec::new(),
        sensitive: false,
        mind: false,
        origin,
        ask_again: None,
        review,
    }
}

fn given(file: &str, row: &FindingRow) -> Result<Finding, Fault> {
    let fault = |reason: String| Fault::new(file, &row.id, reason);
    let domain = domain(&row.values).map_err(fault)?;
    let mut finding = blank(file, &row.id, row.scope, domain, Origin::Given, row.review.clone());
    finding.worse = worse(&row.worse, &finding.domain).map_err(fault)?;
    finding.red = red(&row.red, &finding.domain).map_err(fault)?;
    finding.kind = Some(row.kind);
    finding.group.clone_from(&row.group);
    finding.fresh = row.fresh.clone();
    finding.twins.clone_from(&row.twins);
    finding.sensitive = row.sensitive;
    finding.mind = row.mind;
    match (row.absent.as_str(), &row.fresh) {
        (written, FreshRow::History(true)) => {
            // An empty journal says "no": for a number that is the least it can be, for words the first.
            let least = match &finding.domain {
                Domain::Int { min, .. } => Some(*min),
                _ => Some(0),
            };
            let code = if written == "no" { least } else { finding.domain.code(written) };
            finding.absent_code = Some(code.ok_or_else(|| fault(format!("absent = '{written}' is no value of it")))?);
        }
        ("unknown", _) => {}
        ("no", _) => finding.absent_is_no = true,
        (other, _) => return Err(fault(format!("absent = '{other}' means nothing: write unknown or no"))),
    }
    Ok(finding)
}

fn derived_head(file: &str, row: &DerivedRow) -> Result<Finding, Fault> {
    let fault = |reason: &str| Fault::new(file, &row.id, reason);
    let shapes = [row.true_when.is_some(), !row.cases.is_empty(), row.difference.is_some()];
    if shapes.iter().filter(|shape| **shape).count() != 1 {
        return Err(fault("a derived finding has exactly one of true_when, cases, difference"));
    }
    let domain = if row.true_when.is_some() {
        Domain::YesNo
    } else if row.difference.is_some() {
        Domain::Int { min: -100_000, max: 100_000, unit: "derived".to_owned() }
    } else {
        Domain::OneOf(row.cases.iter().map(|case| case.value.clone()).collect())
    };
    Ok(blank(file, &row.id, row.scope, domain, Origin::Given, row.review.clone()))
}

fn domain(values: &TypeRow) -> Result<Domain, String> {
    let distinct = |words: &[String]| {
        let many = (1..=31).contains(&words.len());
        let repeated = words.iter().enumerate().any(|(at, word)| words[..at].contains(word));
        if !many {
            Err("a list of values has 1 to 31 of them".to_owned())
        } else if repeated {
            Err("a value stands twice in the list".to_owned())
        } else {
            Ok(words.to_vec())
        }
    };
    match values {
        TypeRow::YesNo(true) => Ok(Domain::YesNo),
        TypeRow::Time(true) => Ok(Domain::Time),
        TypeRow::YesNo(false) | TypeRow::Time(false) => Err("write true, or another type".to_owned()),
        TypeRow::OneOf(words) => distinct(words).map(Domain::OneOf),
        TypeRow::Set(words) => distinct(words).map(Domain::Set),
        TypeRow::Int(int) if int.min < int.max => {
            Ok(Domain::Int { min: int.min, max: int.max, unit: int.unit.clone() })
        }
        TypeRow::Int(_) => Err("min has to be below max".to_owned()),
    }
}

fn worse(row: &WorseRow, domain: &Domain) -> Result<Worse, String> {
    let code = |word: &String| domain.code(word).ok_or_else(|| format!("worse: '{word}' is no value of it"));
    match (row, domain) {
        (WorseRow::Word(word), _) if word == "none" => Ok(Worse::None),
        (WorseRow::Word(word), Domain::YesNo) if word == "yes" => Ok(Worse::Chains(vec![vec![0, 1]])),
        (WorseRow::Word(word), Domain::YesNo) if word == "no" => Ok(Worse::Chains(vec![vec![1, 0]])),
        (WorseRow::Word(word), Domain::Int { .. }) if word == "up" => Ok(Worse::Up),
        (WorseRow::Word(word), Domain::Int { .. }) if word == "down" => Ok(Worse::Down),
        (WorseRow::Both(row), Domain::Int { .. }) if row.down_below <= row.up_from => {
            Ok(Worse::UpDown { up_from: row.up_from, down_below: row.down_below })
        }
        (WorseRow::Set(row), Domain::Set(_)) => Ok(Worse::Members { ok: code(&row.set_ok)? }),
        (WorseRow::Chains(chains), Domain::OneOf(_)) => {
            let chain = |chain: &Vec<String>| chain.iter().map(code).collect::<Result<Vec<_>, _>>();
            chains.iter().map(chain).collect::<Result<_, _>>().map(Worse::Chains)
        }
        _ => Err("this order does not fit the type: none, yes, no, up, down, chains of values, or set_ok".to_owned()),
    }
}

fn red(words: &[String], domain: &Domain) -> Result<Option<Test>, String> {
    let mut mask = 0;
    for word in words {
        let code = domain.code(word).ok_or_else(|| format!("red: '{word}' is no value of it"))?;
        mask |= match domain {
            Domain::YesNo | Domain::OneOf(_) => 1u32 << code,
            _ => return Err("only yes/no findings and lists of words have red flags".to_owned()),
        };
    }
    Ok((mask != 0).then_some(Test::OneOf(mask)))
}

/// Looks up every condition that a finding carries, now that all names are known.
fn link(
    vocabulary: &mut Vocabulary,
    files: &[(String, FindingFile)],
    techniques: &HashMap<String, TechniqueIndex>,
    faults: &mut Vec<Fault>,
) {
    let heads = vocabulary.clone();
    let resolver = Resolver { vocabulary: &heads, techniques };
    for (file, rows) in files {
        for row in &rows.finding {
            let Some(index) = heads.find(&row.id) else { continue };
            let finding = &mut vocabulary.findings[usize::from(index.0)];
            if let Err(reason) = link_given(&resolver, row, finding) {
                faults.push(Fault::new(file, &row.id, reason));
            }
        }
        for row in &rows.derived {
            let Some(index) = heads.find(&row.id) else { continue };
            let finding = &mut vocabulary.findings[usize::from(index.0)];
            if let Err(reason) = link_derived(&resolver, row, finding) {
                faults.push(Fault::new(file, &row.id, reason));
            }
        }
    }
}

fn link_given(resolver: &Resolver<'_>, row: &FindingRow, finding: &mut Finding) -> Result<(), String> {
    if let Some(text) = &row.na_when {
        finding.na_when = Some(resolver.read(text, row.scope)?.1);
    }
    if let FreshRow::With(other) = &row.fresh {
        resolver.vocabulary.find(other).ok_or_else(|| format!("fresh: there is no finding '{other}'"))?;
    }
    for twin in &row.twins {
        resolver.vocabulary.find(twin).ok_or_else(|| format!("twins: there is no finding '{twin}'"))?;
    }
    let domain = finding.domain.clone();
    let implied = |implied: &ImpliedRow| -> Result<Implied, String> {
        let gives = match (&implied.value, &implied.copy) {
            (Some(value), None) => {
                Gives::Code(domain.code(value).ok_or_else(|| format!("implied: '{value}' is no value of it"))?)
            }
            (None, Some(other)) => Gives::Copy(
                resolver.vocabulary.find(other).ok_or_else(|| format!("implied: there is no finding '{other}'"))?,
            ),
            _ => return Err("an implied answer has either a value or a copy".to_owned()),
        };
        Ok(Implied { when: resolver.read(&implied.when, row.scope)?.1, gives })
    };
    finding.implied = row.implied.iter().map(implied).collect::<Result<_, _>>()?;
    Ok(())
}

fn link_derived(resolver: &Resolver<'_>, row: &DerivedRow, finding: &mut Finding) -> Result<(), String> {
    let read = |text: &str| resolver.read(text, row.scope).map(|(_, condition)| condition);
    let find = |id: &str| resolver.vocabulary.find(id).ok_or_else(|| format!("there is no finding '{id}'"));
    finding.origin = if let Some(text) = &row.true_when {
        Origin::Truth { true_when: read(text)?, false_when: row.false_when.as_deref().map(read).transpose()? }
    } else if let Some(difference) = &row.difference {
        if difference.divide < 1 {
            return Err("divide has to be 1 or more".to_owned());
        }
        Origin::Difference { from: find(&difference.from)?, less: find(&difference.less)?, divide: difference.divide }
    } else {
        let case = |(code, case): (i32, &super::rows::CaseRow)| Ok((code, read(&case.when)?));
        Origin::Cases((0..).zip(&row.cases).map(case).collect::<Result<_, String>>()?)
    };
    finding.ask_again = match (&row.ask_again, row.ask_again_h) {
        (Some(id), Some(hours)) if hours > 0 => Some((find(id)?, hours)),
        (None, None) => None,
        _ => return Err("ask_again and ask_again_h (hours, above 0) go together".to_owned()),
    };
    Ok(())
}

/// The conditions by which a finding depends on others, implied answers apart (those read only what was given).
fn depends_on(finding: &Finding) -> Vec<FindingIndex> {
    let mut needed = Vec::new();
    let mut from = |condition: &Condition| condition.atoms(&mut |index, _| needed.push(index));
    finding.na_when.iter().for_each(&mut from);
    match &finding.origin {
        Origin::Given | Origin::BabiesCount => {}
        Origin::Truth { true_when, false_when } => {
            from(true_when);
            false_when.iter().for_each(&mut from);
        }
        Origin::Cases(cases) => cases.iter().for_each(|(_, condition)| from(condition)),
        Origin::Difference { from: minuend, less, .. } => needed.extend([*minuend, *less]),
    }
    needed
}

fn order(vocabulary: &Vocabulary) -> Result<Vec<FindingIndex>, Fault> {
    #[derive(Clone, Copy, PartialEq)]
    enum Mark {
        New,
        Open,
        Done,
    }
    fn visit(
        vocabulary: &Vocabulary,
        index: FindingIndex,
        marks: &mut [Mark],
        order: &mut Vec<FindingIndex>,
    ) -> Result<(), Fault> {
        let finding = vocabulary.get(index);
        match marks[usize::from(index.0)] {
            Mark::Done => return Ok(()),
            Mark::Open => return Err(Fault::new(&finding.file, &finding.id, "this finding depends on itself")),
            Mark::New => marks[usize::from(index.0)] = Mark::Open,
        }
        let mut needed = depends_on(finding);
        if let FreshRow::With(other) = &finding.fresh {
            needed.extend(vocabulary.find(other));
        }
        for other in needed {
            visit(vocabulary, other, marks, order)?;
        }
        marks[usize::from(index.0)] = Mark::Done;
        let follows = finding.na_when.is_some() || finding.is_derived() || matches!(finding.fresh, FreshRow::With(_));
        if follows {
            order.push(index);
        }
        Ok(())
    }
    let mut marks = vec![Mark::New; vocabulary.findings.len()];
    let mut order = Vec::new();
    for (index, _) in vocabulary.iter() {
        visit(vocabulary, index, &mut marks, &mut order)?;
    }
    Ok(order)
}
