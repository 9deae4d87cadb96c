//! `lattea baby`: the babies and what they are called.

use lattea_core::app::{App, BabiesStep};

use crate::{args::files::BabyAction, command::log::baby_key, error::Failure, print::Out};

/// Adds, names, takes away or shows.
pub fn run(app: &mut App, action: Option<&BabyAction>, out: &mut Out) -> Result<(), Failure> {
    let view = match action {
        Some(BabyAction::Add) => app.baby_add()?,
        Some(BabyAction::Remove) => app.baby_remove()?,
        Some(BabyAction::Name { letter, name }) => {
            let key = baby_key(Some(letter))?.ok_or_else(|| Failure::Usage("which baby?".to_owned()))?;
            match app.baby_name(key, name)? {
                BabiesStep::Saved(view) => *view,
                BabiesStep::Problem(problems) => {
                    let texts: Vec<String> = problems.into_iter().map(|problem| problem.text).collect();
                    return Err(Failure::Refused(texts.join("\n")));
                }
            }
        }
        None => app.babies()?,
    };
    let mut paper = out.paper();
    paper.line(&view.title);
    for baby in &view.babies {
        paper.line(&format!("{}: {}", baby.key.key(), baby.name));
    }
    out.page(paper)
}
