//! `lattea share`.

use lattea_core::app::App;

use crate::{args::ShareArgs, error::Failure, print::Out};

use super::summary;

/// Makes the file and notes it, or shows or erases what was noted.
pub fn run(app: &mut App, args: &ShareArgs, out: &mut Out) -> Result<(), Failure> {
    let mut paper = out.paper();
    if args.forget {
        app.forget_shares()?;
        paper.line(&app.voice().say("terminal-shares-forgotten"));
        return out.page(paper);
    }
    if args.log {
        let shares = app.shares()?;
        if shares.is_empty() {
            paper.line(&app.voice().say("terminal-shares-none"));
        }
        for share in shares {
            paper.line(&format!("{}  {}  {}", share.when, share.what, share.digest));
            paper.line(&format!("  {}", share.sections.join("; ")));
        }
        paper.line(&app.voice().say("terminal-shares-unknown"));
        return out.page(paper);
    }
    let request = summary::request(app, &args.summary)?;
    let form = summary::form(&args.summary);
    let (path, digest) = match &args.summary.output {
        Some(path) => (path.clone(), app.share_to(&request, form, path)?),
        None => {
            let shared = app.share(&request, form)?;
            (shared.path, shared.digest)
        }
    };
    let voice = app.voice();
    let arguments = [("path", path.display().to_string().into()), ("digest", digest.into())];
    paper.line(&voice.say_with("terminal-shared", &arguments));
    if args.summary.output.is_none() {
        paper.line(&voice.say("terminal-shared-goes"));
    }
    paper.line(&voice.say("terminal-private"));
    out.page(paper)
}
