//! The result of a check: what to do, how soon, why, what is not known, and what is allowed.

use smol_str::SmolStr;

use crate::{
    care::{FollowUpLevel, Tier},
    clock::Moment,
    content::rows::ContactKind,
    triage::{
        change::changes,
        explain::Asked,
        facts::{Facts, Value},
        findings::{Findings, Place},
        history::{History, PastFinding},
        verdict::{Advice, Permission, Unanswered, UnknownWhy, Verdict},
    },
    units::Side,
    view::{
        check::{ChoiceView, field_id},
        common::{CallView, ReasonView, SourceView, TierView, grade_words},
        help::{self, OwnNumber},
        learn::{content_line, sources},
        voice::{Form, Voice, tier_id},
    },
};

/// The result screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResultView {
    /// Whether the baby's page comes first.
    pub baby_first: bool,
    /// The person's own care level.
    pub tier: TierView,
    /// One for each baby that needs care.
    pub babies: Vec<TierView>,
    /// When it was worked out.
    pub made: String,
    /// Whether everything that decides is known.
    pub complete: bool,
    /// "We can't be sure yet …"; empty when complete.
    pub incomplete: String,
    /// Shown as "to be safe" when a red flag is already there.
    pub to_be_safe: Option<TierView>,
    /// What to do, most important first.
    pub do_now: Vec<String>,
    /// Numbers that fit the care level, the person's own first.
    pub calls: Vec<CallView>,
    /// What to say on the phone.
    pub say: String,
    /// What the person said that led here.
    pub because: Vec<SaidView>,
    /// What the journal knew that led here.
    pub from_notes: Vec<String>,
    /// The rules that led here, in plain words, with their sources.
    pub reasons: Vec<ReasonView>,
    /// What the open questions could lead to.
    pub if_true: Vec<OpenBlock>,
    /// Open questions, and why each is open.
    pub not_known: Vec<SaidView>,
    /// What each side may have.
    pub massage: Vec<SideView>,
    /// What has to be shown to somebody without hurry.
    pub follow_up: Vec<String>,
    /// When to look again.
    pub recheck: Vec<String>,
    /// What would change this result, nearest first: what to call sooner for, and what the level rests on.
    pub would_change: Vec<String>,
    /// Every source that was used.
    pub sources: Vec<SourceView>,
    /// Which rules, and that nobody has signed them.
    pub rules: String,
    /// Whether a massage may be started from here.
    pub can_massage: bool,
    /// Whether the emergency fills the whole page. Thoughts of harm never do: they get the same words in a calm page.
    pub full_page: bool,
    /// What to give to `check_change` for "that was a mistake": the answer that weighs most. Only for what is urgent.
    pub mistake: Option<String>,
}

/// One thing that the person said, or did not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SaidView {
    /// The sentence.
    pub text: String,
    /// What to give to `check_change` to answer it anew, or for the first time; nothing when that can't be done.
    pub change: Option<String>,
}

impl ResultView {
    /// As it is shown where nothing of it can be changed.
    pub(crate) fn closed(mut self) -> Self {
        self.because.iter_mut().chain(&mut self.not_known).for_each(|said| said.change = None);
        self.mistake = None;
        self
    }
}

/// "If any of these is true, …".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenBlock {
    /// The level that would be reached.
    pub tier: Tier,
    /// The sentence above the list.
    pub lead: String,
    /// The open questions.
    pub items: Vec<ChoiceView>,
}

/// What one side may have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SideView {
    /// Which one.
    pub side: Side,
    /// What is allowed.
    pub permission: Permission,
    /// The sentence.
    pub text: String,
    /// Why not more, in plain words.
    pub why: Vec<String>,
    /// Ids and names of the techniques.
    pub techniques: Vec<ChoiceView>,
}

/// What a result is drawn from.
pub struct ResultInput<'a> {
    /// The verdict.
    pub verdict: &'a Verdict,
    /// The answers that it was worked out from.
    pub findings: &'a Findings,
    /// What the journal knew.
    pub history: &'a History,
    /// The country, for numbers.
    pub country: Option<&'a str>,
    /// The person's own numbers.
    pub own_numbers: &'a [OwnNumber],
}

/// The levels of the babies that need care, the highest first. What would change a result takes a hundred assessments:
/// whoever needs this alone does not wait for them.
pub fn babies(voice: &Voice<'_>, input: &ResultInput<'_>) -> Vec<TierView> {
    built(voice, input, |builder| builder.babies())
}

/// What has to be shown to somebody without hurry, and nothing else of the result.
pub fn follow_up(voice: &Voice<'_>, input: &ResultInput<'_>) -> Vec<String> {
    built(voice, input, |builder| builder.follow_up())
}

/// What is advised, by the ids of its messages, the most urgent first.
pub fn advice(voice: &Voice<'_>, input: &ResultInput<'_>) -> Vec<String> {
    built(voice, input, |builder| builder.advice().into_iter().map(str::to_owned).collect())
}

/// One part of a result, or all of it.
fn built<T>(voice: &Voice<'_>, input: &ResultInput<'_>, part: impl FnOnce(&Builder<'_>) -> T) -> T {
    let facts = Facts::new(voice.content, input.findings, input.history, input.verdict.made_at);
    part(&Builder { voice, input, facts: &facts })
}

/// Builds the result screen.
pub fn result(voice: &Voice<'_>, input: &ResultInput<'_>) -> ResultView {
    built(voice, input, |builder| builder.result())
}

struct Builder<'a> {
    voice: &'a Voice<'a>,
    input: &'a ResultInput<'a>,
    facts: &'a Facts<'a>,
}

impl Builder<'_> {
    fn result(&self) -> ResultView {
        let verdict = self.input.verdict;
        let reasons = self.reasons();
        let because = self.because(false);
        let mut keys: Vec<String> = Vec::new();
        for key in reasons.iter().flat_map(|reason| &reason.sources).map(|source| &source.key) {
            if !keys.contains(key) {
                keys.push(key.clone());
            }
        }
        ResultView {
            baby_first: verdict.first != "self",
            tier: self.tier(verdict.tier),
            babies: self.babies(),
            made: self.voice.date_and_time(verdict.made_at),
            complete: verdict.complete,
            incomplete: self.incomplete(),
            to_be_safe: (verdict.advice == Advice::Ceiling).then(|| self.tier(verdict.ceiling)),
            do_now: self.do_now(),
            calls: self.calls(),
            say: self.say(),
            from_notes: self.because(true).into_iter().map(|said| said.text).collect(),
            if_true: self.if_true(),
            not_known: self.open_questions().filter_map(|open| self.open(open)).collect(),
            massage: Side::BOTH.into_iter().map(|side| self.side(side)).collect(),
            follow_up: self.follow_up(),
            recheck: self.recheck(),
            would_change: self.would_change(),
            sources: sources(self.voice, &keys),
            rules: content_line(self.voice),
            full_page: self.full_page(),
            can_massage: self.voice.content.is_embedded()
                && Side::BOTH.iter().any(|side| verdict.massage.side(*side).permission == Permission::LightOnly),
            reasons,
            mistake: self.mistake(&because),
            because,
        }
    }

    /// The first answer that led to something urgent and could be a slip of the finger: when the birth was is none.
    fn mistake(&self, because: &[SaidView]) -> Option<String> {
        let content = self.voice.content;
        let is_sign = |field: &String| {
            let asked = crate::view::check::parse_field_id(content, field);
            asked.is_some_and(|(_, finding)| content.vocabulary().get(finding).group != START)
        };
        let urgent = self.input.verdict.highest() >= Tier::SameDay;
        because.iter().filter(|_| urgent).filter_map(|said| said.change.clone()).find(is_sign)
    }

    fn number(&self) -> String {
        help::emergency_number(self.voice.content, self.input.country)
    }

    fn next_look(&self) -> Option<Moment> {
        self.input.verdict.recheck_at.first().copied()
    }

    fn tier(&self, tier: Tier) -> TierView {
        let id = tier_id(tier);
        let made = self.input.verdict.made_at;
        let sentence = match (tier, self.next_look()) {
            (Tier::SelfCareNoMassage, None) => self.voice.say("tier-self-care-no-time"),
            (_, look) => {
                let time = look.map(|look| self.voice.time(look, made)).unwrap_or_default();
                let arguments = [("number", self.number().into()), ("time", time.into())];
                self.voice.say_with(&format!("{id}.sentence"), &arguments)
            }
        };
        TierView { tier, word: self.voice.say(id), sentence }
    }

    fn babies(&self) -> Vec<TierView> {
        let infants = self.input.verdict.infants.iter().enumerate();
        let mut views: Vec<TierView> = infants
            .filter_map(|(at, infant)| {
                let tier = infant.tier?;
                let id = tier_id(tier);
                let arguments = [("baby", self.voice.baby(at).into()), ("number", self.number().into())];
                let sentence = self.voice.say_with(&format!("{id}.baby"), &arguments);
                Some(TierView { tier, word: self.voice.say(id), sentence })
            })
            .collect();
        views.sort_by_key(|view| std::cmp::Reverse(view.tier));
        views
    }

    /// Said when an open question could change the result, or stayed open although it was put.
    fn incomplete(&self) -> String {
        let open = self.open_questions().count();
        if open == 0 { String::new() } else { self.voice.say_with("result-incomplete", &[("count", open.into())]) }
    }

    /// What is open. Where nothing more urgent is possible any more, the questions that the check left out for that very
    /// reason are no gap, and only what was put and got no answer is named.
    fn open_questions(&self) -> impl Iterator<Item = &Unanswered> {
        let verdict = self.input.verdict;
        // An emergency ended the check: nothing that is open could make it more sure.
        let urgent = verdict.highest();
        let settled = verdict.complete || urgent == Tier::EmergencyNow;
        let could_change = !verdict.if_true.is_empty();
        let open = verdict.unanswered.iter().filter(move |open| could_change || open.why != UnknownWhy::NotAsked);
        open.filter(move |_| !settled)
    }

    /// The advice of every rule that fired, the most urgent rule's first, without what other advice takes back.
    fn advice(&self) -> Vec<&str> {
        let verdict = self.input.verdict;
        let content = self.voice.content;
        let mut ids: Vec<&str> = Vec::new();
        let fired = verdict.fired.iter().map(|fired| fired.rule.as_str());
        let infants = verdict.infants.iter().flat_map(|infant| infant.fired.iter().map(SmolStr::as_str));
        for rule in infants.chain(fired).filter_map(|id| content.rule(id)) {
            // What a clinician has said yes to is not said no to (J16).
            match self.facts.is_unlocked(rule) {
                true => ids.push("advice-clinician-said-yes"),
                false => ids.extend(rule.advice.iter().map(String::as_str)),
            }
        }
        if verdict.tier == Tier::MassageOk || verdict.tier == Tier::SelfCareNoMassage {
            ids.extend(["advice-keep-feeding", "advice-cold", "advice-rest", "advice-pressure-off"]);
        }
        let overruled = self.overruled(&ids);
        ids.retain(|id| !overruled.contains(id));
        ids
    }

    /// The same in words, each once.
    fn do_now(&self) -> Vec<String> {
        let verdict = self.input.verdict;
        let content = self.voice.content;
        let mut said: Vec<String> = Vec::new();
        let wait_until = self.voice.time(verdict.made_at.plus_hours(content.nobody_answers_hours()), verdict.made_at);
        let arguments =
            [("number", self.number().into()), ("time", wait_until.into()), ("baby", self.voice.baby(0).into())];
        for id in self.advice() {
            let text = self.voice.say_with(id, &arguments);
            if !said.contains(&text) {
                said.push(text);
            }
        }
        if self.about_the_mind() {
            said.insert(0, self.voice.say("thoughts-of-harm"));
        }
        said
    }

    /// Advice that another piece of advice in the same list takes back.
    fn overruled(&self, ids: &[&str]) -> Vec<&'static str> {
        let mut overruled = Vec::new();
        let has = |id: &str| ids.contains(&id);
        if has("advice-ask-about-feeding-side") || has("advice-tell-the-unit") {
            overruled.push("advice-keep-feeding");
        }
        let fever = self
            .input
            .verdict
            .fired
            .iter()
            .any(|fired| fired.because.iter().any(|id| id == "temp_dC" || id == "felt_fever"));
        if has("advice-no-heat") || fever {
            overruled.push("advice-warmth-before-feed-only");
        }
        if self.lactating() == Some(false) {
            overruled.extend(["advice-keep-feeding", "advice-warmth-before-feed-only", "advice-comfort-express"]);
        }
        if self.input.verdict.tier == Tier::EmergencyNow {
            overruled.extend(["advice-call-today", "advice-call-within-24h", "advice-if-nobody-answers"]);
        } else if self.input.verdict.tier == Tier::SameDay {
            overruled.push("advice-call-within-24h");
        }
        overruled
    }

    fn lactating(&self) -> Option<bool> {
        let finding = self.voice.content.vocabulary().find("lactating")?;
        match self.facts.value(finding, Place::Person) {
            Value::Known(code) => Some(code == 1),
            _ => None,
        }
    }

    /// Emergency: the emergency number first. Otherwise the person's own numbers, then health advice. Thoughts of harm
    /// bring the lines that are there for them.
    fn calls(&self) -> Vec<CallView> {
        let verdict = self.input.verdict;
        let country = self.input.country;
        let own = self.input.own_numbers.iter().map(|own| help::own_call(self.voice, own));
        let of = |kinds: &[ContactKind]| help::calls_of(self.voice, country, kinds);
        let highest = verdict.highest();
        let highest = if verdict.advice == Advice::Ceiling { highest.max(verdict.ceiling) } else { highest };
        let mind = self.about_the_mind();
        match highest {
            Tier::EmergencyNow if mind => {
                of(&[ContactKind::Crisis, ContactKind::Emergency, ContactKind::Text]).into_iter().chain(own).collect()
            }
            Tier::EmergencyNow => of(&[ContactKind::Emergency, ContactKind::Text]).into_iter().chain(own).collect(),
            Tier::SameDay | Tier::Within24h => {
                own.chain(of(&[ContactKind::AdviceLine, ContactKind::Emergency])).collect()
            }
            _ => own.chain(of(&[ContactKind::AdviceLine])).collect(),
        }
    }

    /// A red flag of the mind is among the reasons: it brings other words and other numbers.
    fn about_the_mind(&self) -> bool {
        let vocabulary = self.voice.content.vocabulary();
        let is_mind = |id: &SmolStr| {
            let finding = vocabulary.find(id).map(|index| vocabulary.get(index));
            finding.is_some_and(|finding| finding.group == MIND && finding.red.is_some())
        };
        self.input.verdict.fired.iter().any(|fired| fired.because.iter().any(is_mind))
    }

    fn full_page(&self) -> bool {
        let verdict = self.input.verdict;
        let highest = verdict.highest();
        highest == Tier::EmergencyNow && !self.about_the_mind()
    }

    /// One sentence for the phone: when the birth was, and the signs by their names.
    fn say(&self) -> String {
        let verdict = self.input.verdict;
        if !verdict.tier.needs_clinician() {
            return String::new();
        }
        let content = self.voice.content;
        if self.about_the_mind() {
            return self.voice.say("what-to-say-harm");
        }
        let mut signs: Vec<String> = Vec::new();
        for fired in verdict.fired.iter().filter(|fired| fired.tier >= verdict.tier) {
            for (place, finding) in fired.because.iter().filter_map(|id| self.asked(id)) {
                let definition = content.vocabulary().get(finding);
                // What can be seen or felt; the birth is said apart, and the journal's own conclusions are no signs.
                let is_sign = definition.absent_code.is_none() && definition.group != START;
                let label = match self.facts.value(finding, place) {
                    Value::Known(code) => self.voice.sign(place, finding, code),
                    _ => self.voice.label(place, finding),
                };
                if is_sign && !definition.sensitive && !signs.contains(&label) {
                    signs.push(label);
                }
            }
        }
        if signs.is_empty() {
            // Only the notes led here: there is no sign to name.
            return self.voice.say("what-to-say-notes");
        }
        let days = content.vocabulary().find("days_postpartum").map(|days| self.facts.value(days, Place::Person));
        let signs = self.voice.list(signs);
        match (self.voice.form, days) {
            (Form::Bereaved, _) => self.voice.say_with("what-to-say-loss", &[("signs", signs.into())]),
            (_, Some(Value::Known(days))) => {
                let birth = verdict.made_at.plus_hours(-24 * i64::from(days));
                let date = self.voice.date(birth);
                self.voice.say_with("what-to-say", &[("date", date.into()), ("signs", signs.into())])
            }
            _ => self.voice.say_with("what-to-say-no-date", &[("signs", signs.into())]),
        }
    }

    fn because(&self, history: bool) -> Vec<SaidView> {
        let mut said: Vec<SaidView> = Vec::new();
        let verdict = self.input.verdict;
        let content = self.voice.content;
        let own = verdict.fired.iter().flat_map(|fired| fired.because.iter().cloned());
        let babies = self.facts.babies().collect::<Vec<_>>();
        let infants = verdict.infants.iter().zip(babies).flat_map(|(infant, (place, _))| {
            infant.fired.iter().filter_map(|rule| content.rule(rule)).flat_map(move |rule| {
                self.facts.because(&rule.when, place, true).into_iter().map(|asked| self.facts.named(asked))
            })
        });
        for id in infants.chain(own) {
            let Some((place, finding)) = self.asked(&id) else { continue };
            let definition = content.vocabulary().get(finding);
            let Value::Known(code) = self.facts.value(finding, place) else { continue };
            if definition.absent_code.is_some() != history {
                continue;
            }
            let text = self.voice.said(place, finding, code);
            if !said.iter().any(|before| before.text == text) {
                said.push(SaidView { text, change: Some(field_id(content, (place, finding))) });
            }
        }
        if history && verdict.fired.iter().flat_map(|fired| &fired.because).any(|id| id == PastFinding::Raise.id()) {
            let rows = self.input.history.raised.rows();
            said.extend(rows.map(|(row, _)| SaidView { text: self.rule_words(row.key()), change: None }));
        }
        said
    }

    fn reasons(&self) -> Vec<ReasonView> {
        let verdict = self.input.verdict;
        let mut views: Vec<ReasonView> = Vec::new();
        let infants = verdict.infants.iter().enumerate().flat_map(|(at, infant)| {
            infant.fired.iter().filter_map(|id| self.voice.content.rule(id)).map(move |rule| (at, rule))
        });
        for (at, rule) in infants {
            let place = self.facts.babies().nth(at).map_or(Place::Person, |(place, _)| place);
            let because = self.facts.because(&rule.when, place, true);
            views.push(self.reason(&rule.id, self.voice.baby(at), because, &rule.sources, rule.grade));
        }
        for fired in &verdict.fired {
            let about = Side::from_key(&fired.at).map(|side| self.voice.side(side)).unwrap_or_default();
            let because = fired.because.iter().filter_map(|id| self.asked(id)).collect();
            views.push(self.reason(&fired.rule, about, because, &fired.sources, fired.grade));
        }
        views
    }

    fn reason(
        &self,
        rule: &str,
        about: String,
        because: Vec<Asked>,
        keys: &[impl AsRef<str>],
        grade: crate::care::Grade,
    ) -> ReasonView {
        let said = because.into_iter().filter_map(|(place, finding)| match self.facts.value(finding, place) {
            Value::Known(code) => Some(self.voice.said(place, finding, code)),
            _ => None,
        });
        ReasonView {
            rule: rule.to_owned(),
            text: self.rule_words(rule),
            because: said.collect(),
            about,
            grade: grade_words(self.voice, grade),
            sources: sources(self.voice, keys),
        }
    }

    /// The nearest other answers that would lead to another level, worked out by assessing them. What would raise it is
    /// said as a reason to call sooner; what would lower it only as what the level rests on.
    fn would_change(&self) -> Vec<String> {
        let changes = changes(self.voice.content, self.input.findings, self.input.history, self.input.verdict);
        let mut lines: Vec<String> = Vec::new();
        let mut named = Vec::new();
        // Nobody has to call for what only closes massage: that is seen in the next check.
        for change in changes.sooner.iter().filter(|change| change.tier.needs_clinician()) {
            let Some(&((place, finding), code)) = change.answers.first() else { continue };
            if lines.len() == MOST_CHANGES || named.contains(&finding) {
                continue;
            }
            named.push(finding);
            let said = self.voice.said(place, finding, code);
            let word = self.voice.say(tier_id(change.tier));
            lines.push(self.voice.say_with("would-change-sooner", &[("said", said.into()), ("word", word.into())]));
        }
        if let Some(change) = changes.later {
            let labels = change.answers.iter().map(|((place, finding), _)| self.voice.label(*place, *finding));
            let labels = self.voice.list(labels);
            lines.push(self.voice.say_with("would-change-later", &[("labels", labels.into())]));
        }
        lines
    }

    fn rule_words(&self, rule: &str) -> String {
        let expires = self.voice.calendar_day(self.voice.content.expires());
        match rule {
            "expired" => self.voice.say_with("expired", &[("date", expires.into())]),
            rule => self.voice.say(&crate::content::text::message_id("reason", rule)),
        }
    }

    fn if_true(&self) -> Vec<OpenBlock> {
        let item = |id: &SmolStr| {
            let label = self.asked(id).map(|(place, finding)| self.voice.label(place, finding)).unwrap_or_default();
            ChoiceView { id: id.to_string(), label }
        };
        let blocks = self.input.verdict.if_true.iter();
        blocks
            .map(|block| OpenBlock {
                tier: block.tier,
                lead: self.voice.say(&tier_id(block.tier).replacen("tier-", "if-true-lead-", 1)),
                items: block.ids.iter().map(item).collect(),
            })
            .collect()
    }

    fn open(&self, open: &Unanswered) -> Option<SaidView> {
        let (place, finding) = self.asked(&open.id)?;
        let made = self.input.verdict.made_at;
        let time = self.next_look().map(|look| self.voice.time(look, made)).unwrap_or_default();
        let why = match open.why {
            UnknownWhy::NotAsked => self.voice.say("why-not-asked"),
            UnknownWhy::NotSure => self.voice.say("why-not-sure"),
            UnknownWhy::PreferNot => self.voice.say("why-prefer-not"),
            UnknownWhy::Skipped => self.voice.say("why-skipped"),
            UnknownWhy::Stale => self.voice.say("why-stale"),
            UnknownWhy::MeasureAgain if time.is_empty() => self.voice.say("why-stale"),
            UnknownWhy::MeasureAgain => self.voice.say_with("why-measure-again", &[("time", time.into())]),
        };
        let label = self.voice.label(place, finding);
        let text = self.voice.say_with("open-line", &[("label", label.into()), ("why", why.into())]);
        Some(SaidView { text, change: Some(field_id(self.voice.content, (place, finding))) })
    }

    fn side(&self, side: Side) -> SideView {
        let massage = &self.input.verdict.massage;
        let allowed = massage.side(side);
        let made = self.input.verdict.made_at;
        let until = massage.expires_at.map(|until| self.voice.time(until, made)).unwrap_or_default();
        let id = match allowed.permission {
            Permission::Forbidden => "massage-forbidden",
            Permission::Withheld => "massage-withheld",
            Permission::LightOnly => "massage-light-only",
        };
        let mut why: Vec<String> = Vec::new();
        for rule in allowed.blocked_by.iter() {
            let words = self.rule_words(rule);
            if !why.contains(&words) {
                why.push(words);
            }
        }
        if let Some(rest) = self.input.history.side(side).rest {
            let arguments = [("side", side.key().into()), ("time", self.voice.time(rest.until, made).into())];
            why.push(self.voice.say_with("today-rests", &arguments));
        }
        let techniques = allowed.techniques.iter().map(|technique| {
            let row = self.voice.content.techniques().iter().find(|row| row.id() == technique.id);
            let label = row.map(|row| self.voice.say(&row.row().words.name)).unwrap_or_default();
            ChoiceView { id: technique.id.to_string(), label }
        });
        SideView {
            side,
            permission: allowed.permission,
            text: self.voice.say_with(id, &[("side", side.key().into()), ("time", until.into())]),
            why,
            techniques: techniques.collect(),
        }
    }

    fn follow_up(&self) -> Vec<String> {
        let followup = &self.input.verdict.followup;
        let level = match followup.level {
            FollowUpLevel::None => return Vec::new(),
            FollowUpLevel::Within14d => "followup-within-14d",
            FollowUpLevel::Within7d => "followup-within-7d",
        };
        let mut lines = vec![self.voice.say(level)];
        for fired in &followup.fired {
            let about = Side::from_key(&fired.at).map(|side| self.voice.side(side)).unwrap_or_default();
            let words = self.rule_words(&fired.rule);
            let line = if about.is_empty() { words } else { format!("{words} ({about})") };
            if !lines.contains(&line) {
                lines.push(line);
            }
        }
        if followup.imaging_asked {
            lines.push(self.voice.say("followup-imaging"));
        }
        lines
    }

    fn recheck(&self) -> Vec<String> {
        let verdict = self.input.verdict;
        verdict.recheck_at.iter().map(|look| self.voice.time(*look, verdict.made_at)).collect()
    }

    /// The finding that a name in a verdict means.
    fn asked(&self, id: &str) -> Option<Asked> {
        let content = self.voice.content;
        if let Some(rest) = id.strip_prefix("baby.") {
            let (baby, finding) = rest.rsplit_once('.')?;
            let (place, _) = self.facts.babies().find(|(_, known)| *known == baby)?;
            return Some((place, content.vocabulary().find(finding)?));
        }
        crate::view::check::parse_field_id(content, id)
    }
}

/// So many ways to a more urgent level are named.
const MOST_CHANGES: usize = 4;
/// The group of questions about who is fed and when the birth was.
const START: &str = "G0";
/// The group of questions about the mind.
const MIND: &str = "G7";
