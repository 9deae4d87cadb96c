//! Just enough Markdown for a card: headings, paragraphs, lists, bold.

use ratatui::text::Span;

use super::{
    page::Page,
    theme::{Role, Theme},
};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Heading,
    Bullet,
    Paragraph,
}

/// Writes a text on a page.
pub fn write(page: &mut Page, text: &str, theme: &Theme) {
    let mut block: Option<(Kind, String)> = None;
    for line in text.lines().chain([""]) {
        let trimmed = line.trim();
        let (kind, content) = if let Some(heading) = trimmed.strip_prefix('#') {
            (Some(Kind::Heading), heading.trim_start_matches('#').trim())
        } else if let Some(bullet) = trimmed.strip_prefix("- ").or_else(|| trimmed.strip_prefix("* ")) {
            (Some(Kind::Bullet), bullet)
        } else {
            ((!trimmed.is_empty() && block.is_none()).then_some(Kind::Paragraph), trimmed)
        };
        match (kind, &mut block) {
            // A line that only goes on with the block above.
            (None, Some((_, text))) if !trimmed.is_empty() => {
                text.push(' ');
                text.push_str(content);
            }
            (kind, block) => {
                if let Some((kind, text)) = block.take() {
                    flush(page, kind, &text, theme);
                    if trimmed.is_empty() {
                        page.gap();
                    }
                }
                *block = kind.map(|kind| (kind, content.to_owned()));
            }
        }
    }
}

fn flush(page: &mut Page, kind: Kind, text: &str, theme: &Theme) {
    match kind {
        Kind::Heading => {
            page.gap();
            page.text(Role::Strong, text.replace("**", ""));
        }
        Kind::Bullet => page.bullet_spans("• ", bold(text, theme)),
        Kind::Paragraph => page.spans(bold(text, theme)),
    }
}

/// `**bold**` in its own style.
fn bold(text: &str, theme: &Theme) -> Vec<Span<'static>> {
    let style = |at: usize| theme.style(if at % 2 == 1 { Role::Strong } else { Role::Text });
    text.split("**").enumerate().map(|(at, part)| Span::styled(part.to_owned(), style(at))).collect()
}
