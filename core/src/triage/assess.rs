//! The assessment itself: every rule at every place, then section 1 of the rule table.
//!
//! It is pure: the same content, answers, history and time always give the same verdict.

use smol_str::SmolStr;

use crate::{
    care::{FollowUpLevel, Grade, Tier},
    clock::Moment,
    content::{
        Content, TechniqueRule,
        condition::{Condition, FindingIndex},
        rows::{FreshRow, Kind},
        rule::Effect,
    },
    triage::{
        decide::{Decision, Hit, Hits, InfantDecision, SideDecision, decide},
        explain::Asked,
        facts::{Facts, Value},
        findings::{Findings, Place},
        history::History,
        logic::Settled,
        open::{OpenRules, Seen},
        truth::Truth,
        verdict::{
            Advice, AllowedTechnique, Fired, FollowUp, FollowUpFired, IfTrue, InfantVerdict, Massage, Permission,
            SidePermission, Unanswered, UnknownWhy, Verdict,
        },
    },
    units::Side,
};

/// The engine's own rows, which are no conditions over findings: a question is open, the content has run out, or the
/// journal can't be read.
const OPEN: &str = "H09";
const EXPIRED: &str = "expired";
const UNREADABLE: &str = "journal_unreadable";
/// The key of what has no published source.
const OWN_JUDGEMENT: &str = "[D]";

impl<'a> Hits<'a> {
    fn fired(&self) -> impl Iterator<Item = &Hit<'a>> + Clone {
        self.care.iter().filter(|hit| hit.truth == Truth::True)
    }

    pub(super) fn open(&self) -> impl Iterator<Item = &Hit<'a>> + Clone {
        self.care.iter().filter(|hit| hit.truth == Truth::Unknown)
    }

    /// The true rules that decide the person's own level.
    fn own_fired(&self) -> impl Iterator<Item = &Hit<'a>> + Clone {
        self.fired().filter(|hit| hit.rule.kind.decides_person())
    }
}

/// Works out a verdict.
///
/// ```
/// use lattea_core::{care::Tier, clock::Moment, content::Content};
/// use lattea_core::triage::{assess::assess, findings::Findings, history::History};
///
/// let content = Content::embedded()?;
/// let now = Moment::parse("2026-05-03T10:10:00+01:00").unwrap();
/// let verdict = assess(&content, &Findings::new(&content), &History::default(), now);
/// assert_eq!(verdict.tier, Tier::SelfCareNoMassage); // nothing was answered: nothing is allowed …
/// assert_eq!(verdict.ceiling, Tier::EmergencyNow); // … and nothing is ruled out
/// # Ok::<(), lattea_core::content::error::ContentError>(())
/// ```
pub fn assess(content: &Content, findings: &Findings, history: &History, now: Moment) -> Verdict {
    let facts = Facts::new(content, findings, history, now);
    let hits = Hits::new(&facts);
    let expired = content.is_expired(now);

    let withheld_by_engine = engine_rows(expired, history.unreadable);
    let Decision { by_rules, complete, tier, ceiling, infants, sides } =
        decide(&facts, &hits, &!withheld_by_engine.is_empty());
    // The rules of care never ask for less than home care without massage, so the lowest level is that of none.
    let open_floor = by_rules == Tier::MassageOk && !complete;

    let open = OpenRules::new(&facts, &hits);
    let decided = facts.babies().zip(infants);
    let infants: Vec<_> =
        decided.map(|((place, id), decided)| infant(&facts, &hits, &open, place, id, &decided)).collect();
    let worst_infant = infants.iter().filter(|infant| infant.tier.is_some()).max_by_key(|infant| infant.tier);
    let infant_tier = worst_infant.and_then(|infant| infant.tier);
    // Of several babies at the same level the one named first comes first.
    let first = infants
        .iter()
        .find(|infant| infant.tier == infant_tier && infant_tier.is_some_and(|baby| baby > tier))
        .map_or(SmolStr::new_static("self"), |infant| infant.id.clone());

    let [left, right] = standing(&facts, &hits, &withheld_by_engine);
    let left = side_permission(&facts, Side::Left, &sides[0], left);
    let right = side_permission(&facts, Side::Right, &sides[1], right);
    let allowed = [&left, &right].iter().any(|side| side.permission == Permission::LightOnly);
    let massage = Massage {
        permission: left.permission.min(right.permission),
        expires_at: allowed.then(|| expires_at(content, &facts, findings, now)),
        left,
        right,
    };

    let unanswered = unanswered(&facts, &open);
    let recheck_at = recheck_at(&facts, &hits, &massage, &unanswered, tier, now);
    let mut fired: Vec<_> = hits.own_fired().map(|hit| fired_row(&facts, hit)).collect();
    let engine = withheld_by_engine.iter().copied().chain(open_floor.then_some(OPEN));
    fired.extend(engine.map(engine_fired));

    Verdict {
        contract: crate::triage::contract::CONTRACT,
        content_version: content.version_shown().into(),
        made_at: now,
        tier,
        ceiling,
        complete,
        advice: advice(&facts, &hits, tier, ceiling),
        first,
        infant_tier,
        infants,
        massage,
        fired,
        if_true: if_true(&facts, &hits, &open, tier),
        unanswered: unanswered.into_iter().map(|(asked, why)| Unanswered { id: facts.named(asked), why }).collect(),
        followup: follow_up(&facts, &hits),
        recheck_at,
    }
}

fn engine_rows(expired: bool, unreadable: bool) -> Vec<&'static str> {
    [(expired, EXPIRED), (unreadable, UNREADABLE)].into_iter().filter(|(is, _)| *is).map(|(_, row)| row).collect()
}

fn engine_fired(rule: &'static str) -> Fired {
    Fired {
        rule: SmolStr::new_static(rule),
        at: SmolStr::new_static("person"),
        tier: Tier::SelfCareNoMassage,
        because: Vec::new(),
        sources: vec![SmolStr::new_static(OWN_JUDGEMENT)],
        grade: Grade::D,
    }
}

fn fired_row(facts: &Facts<'_>, hit: &Hit<'_>) -> Fired {
    let because = facts.because(&hit.rule.when, hit.place, true);
    Fired {
        rule: SmolStr::new(&hit.rule.id),
        at: facts.place_named(hit.place),
        tier: hit.tier,
        because: because.into_iter().map(|asked| facts.named(asked)).collect(),
        sources: hit.rule.sources.iter().map(SmolStr::new).collect(),
        grade: hit.rule.grade,
    }
}

fn infant(
    facts: &Facts<'_>,
    hits: &Hits<'_>,
    open: &OpenRules<'_>,
    place: Place,
    id: &str,
    decided: &InfantDecision<Settled>,
) -> InfantVerdict {
    let own = |hit: &&Hit<'_>| hit.place == place;
    let level = |tier: Tier| (tier != Tier::MassageOk).then_some(tier);
    let mut seen = Seen::new(facts);
    let asked = open.rules().filter(|(hit, _)| hit.place == place).flat_map(|(_, questions)| questions);
    let unanswered = asked.filter(|(asked, _)| seen.add(*asked)).map(|(asked, _)| facts.named(*asked)).collect();
    InfantVerdict {
        id: SmolStr::new(id),
        tier: level(decided.tier),
        ceiling: level(decided.ceiling),
        fired: hits.fired().filter(own).map(|hit| SmolStr::new(&hit.rule.id)).collect(),
        unanswered,
    }
}

/// What stands in the way of massage on a side: ids of rules, each once.
#[derive(Default)]
struct Standing {
    blocked_by: Vec<SmolStr>,
    open: Vec<SmolStr>,
}

/// What stands in the way on the left and on the right.
fn standing(facts: &Facts<'_>, hits: &Hits<'_>, engine: &[&'static str]) -> [Standing; 2] {
    let mut sides = <[Standing; 2]>::default();
    for hit in &hits.care {
        let fired = hit.truth == Truth::True;
        if fired && facts.is_unlocked(hit.rule) {
            continue;
        }
        for side in Side::BOTH.into_iter().filter(|side| hit.concerns(*side)) {
            let Standing { blocked_by, open } = &mut sides[side as usize];
            let kept = if fired { blocked_by } else { open };
            // A rule's places stand one after the other.
            if kept.last().is_none_or(|last| last != hit.rule.id.as_str()) {
                kept.push(SmolStr::new(&hit.rule.id));
            }
        }
    }
    for side in &mut sides {
        side.blocked_by.extend(engine.iter().map(|row| SmolStr::new_static(row)));
    }
    sides
}

fn side_permission(
    facts: &Facts<'_>,
    side: Side,
    decided: &SideDecision<Settled>,
    Standing { blocked_by, open }: Standing,
) -> SidePermission {
    let permission = match (decided.forbidden, decided.withheld) {
        (true, _) => Permission::Forbidden,
        (false, true) => Permission::Withheld,
        (false, false) => Permission::LightOnly,
    };
    let allowed = |technique: &&TechniqueRule| facts.truth(technique.when(), Place::Breast(side)) == Truth::True;
    let techniques = match permission {
        Permission::LightOnly => facts.content.techniques().iter().filter(allowed).map(allowed_technique).collect(),
        _ => Vec::new(),
    };
    SidePermission { permission, techniques, blocked_by, open }
}

fn allowed_technique(technique: &TechniqueRule) -> AllowedTechnique {
    let (id, name) = (SmolStr::new(technique.id()), SmolStr::new(technique.name()));
    AllowedTechnique { id, name, timing: technique.timing() }
}

/// The earliest of the longest permission and the moment when the first gate answer is too old.
fn expires_at(content: &Content, facts: &Facts<'_>, findings: &Findings, now: Moment) -> Moment {
    let latest = now.plus_hours(content.permission_hours());
    let ends = findings.iter(content).filter_map(|(place, index, answer)| {
        let finding = content.vocabulary().get(index);
        let used = matches!(facts.value(index, place), Value::Known(_)) && answer.value.is_ok();
        let hours = match &finding.fresh {
            FreshRow::Hours(hours) => *hours,
            FreshRow::Days(days) => days * 24,
            _ => return None,
        };
        let gate = finding.kind == Some(Kind::Gate);
        // A value that another answer implies does not end with an older answer of its own, which counts no longer.
        (gate && used)
            .then(|| answer.observed_at.unwrap_or(now).plus_hours(hours))
            .filter(|ends| ends.ms_since(now) >= 0)
    });
    let earliest = ends.map(Moment::epoch_ms).min().unwrap_or(i64::MAX);
    now.plus_ms(earliest.min(latest.epoch_ms()) - now.epoch_ms())
}

fn unanswered(facts: &Facts<'_>, open: &OpenRules<'_>) -> Vec<(Asked, UnknownWhy)> {
    let mut seen = Seen::new(facts);
    let counts = |hit: &Hit<'_>| hit.rule.kind.decides_person() || hit.tier >= Tier::SameDay;
    let questions = open.rules().filter(|(hit, _)| counts(hit)).flat_map(|(_, questions)| questions);
    questions.filter(|(asked, _)| seen.add(*asked)).copied().collect()
}

fn if_true(facts: &Facts<'_>, hits: &Hits<'_>, open: &OpenRules<'_>, tier: Tier) -> Vec<IfTrue> {
    let mut levels: Vec<IfTrue> = Vec::new();
    let mut seen = Seen::new(facts);
    for (hit, questions) in open.rules() {
        let floor = match hit.place {
            Place::Baby(_) => hits.fired().filter(|fired| fired.place == hit.place).map(|fired| fired.tier).max(),
            _ => Some(tier),
        };
        if floor.is_some_and(|floor| hit.tier <= floor) {
            continue;
        }
        for (asked, _) in questions {
            if !seen.add(*asked) {
                continue;
            }
            let named = facts.named(*asked);
            match levels.iter_mut().find(|level| level.tier == hit.tier) {
                Some(level) => level.ids.push(named),
                None => levels.push(IfTrue { tier: hit.tier, ids: vec![named] }),
            }
        }
    }
    levels.sort_by_key(|level| std::cmp::Reverse(level.tier));
    levels
}

fn advice(facts: &Facts<'_>, hits: &Hits<'_>, tier: Tier, ceiling: Tier) -> Advice {
    if ceiling <= tier {
        return Advice::Floor;
    }
    let own = hits.open().filter(|hit| hit.rule.kind.decides_person());
    let mut at_ceiling = own.filter(|hit| hit.tier == ceiling && ceiling >= Tier::SameDay);
    let flagged = at_ceiling.any(|hit| has_red_flag(facts, &hit.rule.when, hit.place));
    if flagged { Advice::Ceiling } else { Advice::FloorAndBlock }
}

/// Whether one of the answers that a condition reads is a red flag.
fn has_red_flag(facts: &Facts<'_>, condition: &Condition, place: Place) -> bool {
    let red_at = |finding, place| {
        let definition = facts.content.vocabulary().get(finding);
        matches!(facts.value(finding, place), Value::Known(code) if definition.is_red(code))
    };
    let mut found = false;
    condition.atoms(&mut |finding, _| {
        let scope = facts.content.vocabulary().get(finding).scope;
        found |= match place {
            Place::Person => facts.places(scope).any(|place| red_at(finding, place)),
            _ => red_at(finding, place),
        };
    });
    found
}

fn follow_up(facts: &Facts<'_>, hits: &Hits<'_>) -> FollowUp {
    let mut result = FollowUp { level: FollowUpLevel::None, imaging_asked: false, fired: Vec::new() };
    for (rule, place, truth) in &hits.follow_ups {
        if *truth != Truth::True {
            continue;
        }
        if let Effect::FollowUp { level, imaging } = rule.effect {
            result.level = result.level.max(level);
            result.imaging_asked |= imaging;
            result.fired.push(FollowUpFired { rule: SmolStr::new(&rule.id), at: facts.place_named(*place) });
        }
    }
    result
}

fn recheck_at(
    facts: &Facts<'_>,
    hits: &Hits<'_>,
    massage: &Massage,
    unanswered: &[(Asked, UnknownWhy)],
    tier: Tier,
    now: Moment,
) -> Vec<Moment> {
    if tier.needs_clinician() {
        return Vec::new();
    }
    let vocabulary = facts.content.vocabulary();
    let by_rules = hits.own_fired().flat_map(|hit| hit.rule.recheck_h.iter().copied());
    let again = unanswered.iter().filter(|(_, why)| *why == UnknownWhy::MeasureAgain).flat_map(|((_, asked), _)| {
        let asked = *asked;
        let wanted = move |again: &(FindingIndex, i64)| again.0 == asked;
        vocabulary.iter().filter_map(|(_, finding)| finding.ask_again).filter(wanted).map(|(_, hours)| hours)
    });
    let by_techniques = Side::BOTH.into_iter().flat_map(|side| {
        massage.side(side).techniques.iter().filter_map(move |allowed| {
            let technique = facts.content.techniques().iter().find(|technique| technique.id() == allowed.id)?;
            let (finding, reaches) = technique.recheck()?;
            match facts.value(finding, Place::Breast(side)) {
                Value::Known(hours) => Some(i64::from(reaches - hours)).filter(|left| *left > 0),
                _ => None,
            }
        })
    });
    let mut hours: Vec<i64> = by_rules.chain(again).chain(by_techniques).collect();
    hours.sort_unstable();
    hours.dedup();
    hours.into_iter().map(|hours| now.plus_hours(hours)).collect()
}
