//! `lattea share`.

use lattea_core::app::{App, ShareStep};

use crate::{args::ShareArgs, error::Failure, print::Out, secret};

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
    let to = args.summary.output.as_deref();
    let (path, digest) = match to {
        _ if args.passphrase => {
            let typed = secret::ask_new("Passphrase for the file:", "The same again:")?;
            match app.share_locked(&request, form, &typed, to)? {
                ShareStep::Done(shared) => (shared.path, shared.digest),
                ShareStep::Problem(problem) => return Err(Failure::Refused(problem)),
            }
        }
        Some(path) => (path.to_owned(), app.share_to(&request, form, path)?),
        None => {
            let shared = app.share(&request, form)?;
            (shared.path, shared.digest)
        }
    };
    let voice = app.voice();
    let arguments = [("path", path.display().to_string().into()), ("digest", digest.into())];
    paper.line(&voice.say_with("terminal-shared", &arguments));
    if to.is_none() {
        paper.line(&voice.say("terminal-shared-goes"));
    }
    paper.line(&voice.say(if args.passphrase { "terminal-share-locked" } else { "terminal-private" }));
    out.page(paper)
}
