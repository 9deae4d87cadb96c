//! The result of a check.

use lattea_core::care::Tier;
use lattea_core::triage::verdict::Permission;
use lattea_core::units::Side;
use lattea_core::view::check::ChoiceView;
use lattea_core::view::common::{CallView, ReasonView, SourceView, TierView};
use lattea_core::view::result::{OpenBlock, ResultView, SaidView, SideView};

/// What one side may have. The order is permissiveness: a greater value allows more.
#[uniffi::remote(Enum)]
pub enum Permission {
    /// A rule forbids massage on this side.
    Forbidden,
    /// Something is open or asks for waiting; no massage now.
    Withheld,
    /// The techniques named may be offered, lightly.
    LightOnly,
}

/// The result screen.
#[uniffi::remote(Record)]
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
#[uniffi::remote(Record)]
pub struct SaidView {
    /// The sentence.
    pub text: String,
    /// What to give to `check_change` to answer it anew, or for the first time; nothing when that can't be done.
    pub change: Option<String>,
}

/// "If any of these is true, …".
#[uniffi::remote(Record)]
pub struct OpenBlock {
    /// The level that would be reached.
    pub tier: Tier,
    /// The sentence above the list.
    pub lead: String,
    /// The open questions.
    pub items: Vec<ChoiceView>,
}

/// What one side may have.
#[uniffi::remote(Record)]
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
