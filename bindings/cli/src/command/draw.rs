//! `lattea content draw`: a technique as a picture.

use lattea_core::{
    content::{Content, technique::Phase},
    units::{Quadrant, Side},
    view::{
        diagram::{Seen, of_phase},
        picture::{Look, Palette, Tone, svg},
        voice::Voice,
    },
};

use crate::{
    args::{Common, DrawArgs, LookArg, ToneArg},
    error::Failure,
    open,
    print::Out,
};

/// Writes the picture to a file or to standard output.
pub fn run(common: &Common, args: &DrawArgs, out: &mut Out) -> Result<(), Failure> {
    let content = open::content(common)?;
    let voice = Voice::new(&content, common.language.as_deref().unwrap_or_default());
    let phase = phase(&content, args)?;
    let sore: Vec<Quadrant> = args.sore.iter().map(|it| (*it).into()).collect();
    let seen = if args.facing { Seen::Facing } else { Seen::Own };
    let view = of_phase(&voice, phase, Side::from(args.side), seen, &sore)
        .ok_or_else(|| Failure::Usage(format!("there is no hand to draw in the phase {}", phase.id)))?;
    let picture = svg(&view, &Palette::new(args.look.into(), args.tone.into()));
    let Some(file) = &args.out else { return out.text(&picture) };
    std::fs::write(file, picture).map_err(|error| {
        Failure::Refused(format!("the picture could not be written to {}: {}", file.display(), error.kind()))
    })?;
    let mut paper = out.paper();
    paper.line(&view.alt);
    paper.line(&format!("Written: {}", file.display()));
    out.page(paper)
}

/// The phase that was asked for, or the first one in which a hand is needed.
fn phase<'c>(content: &'c Content, args: &DrawArgs) -> Result<&'c Phase, Failure> {
    let rules = content.techniques();
    let row = rules.iter().map(|rule| rule.row()).find(|row| row.id == args.technique).ok_or_else(|| {
        let known: Vec<&str> = rules.iter().map(|rule| rule.id()).collect();
        Failure::Usage(format!("there is no such technique: there are {}", known.join(", ")))
    })?;
    let drawn: Vec<&Phase> = row.phases.iter().filter(|phase| phase.kind.hands_on()).collect();
    let found = match &args.phase {
        Some(id) => drawn.iter().find(|phase| phase.id == *id),
        None => drawn.first(),
    };
    found.copied().ok_or_else(|| {
        let known: Vec<&str> = drawn.iter().map(|phase| phase.id.as_str()).collect();
        Failure::Usage(format!("{} has no such phase with a hand: it has {}", row.id, known.join(", ")))
    })
}

impl From<LookArg> for Look {
    fn from(look: LookArg) -> Self {
        match look {
            LookArg::Light => Self::Light,
            LookArg::Dark => Self::Dark,
            LookArg::Night => Self::Night,
            LookArg::Contrast => Self::Contrast,
        }
    }
}

impl From<ToneArg> for Tone {
    fn from(tone: ToneArg) -> Self {
        match tone {
            ToneArg::Page => Self::Page,
            ToneArg::Light => Self::Light,
            ToneArg::Sand => Self::Sand,
            ToneArg::Tan => Self::Tan,
            ToneArg::Brown => Self::Brown,
            ToneArg::Deep => Self::Deep,
        }
    }
}
