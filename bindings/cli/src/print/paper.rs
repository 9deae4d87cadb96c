//! A page in the making: headings, paragraphs and lists, wrapped to a width, with as few marks as a screen reader likes.

use anstyle::{AnsiColor, Style};
use textwrap::{Options, WordSplitter, WrapAlgorithm};

use super::Look;

/// The right-to-left mark: it has no width, and a line that begins with it runs from right to left even where its first word
/// is a Latin one.
const RIGHT_TO_LEFT: &str = "\u{200f}";

/// A page in the making.
#[derive(Debug, Clone)]
pub struct Paper {
    text: String,
    look: Look,
}

impl Paper {
    /// An empty page.
    pub fn new(look: Look) -> Self {
        Self { text: String::new(), look }
    }

    /// The finished text.
    pub fn finish(self) -> String {
        self.text
    }

    /// An empty line, unless there is one already or nothing stands above.
    pub fn gap(&mut self) {
        if !self.text.is_empty() && self.text != "\n" && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    /// An empty line, whatever stands above.
    pub fn blank(&mut self) {
        self.text.push('\n');
    }

    /// A line that must not be broken, such as a path or an address; the terminal does what it does.
    pub fn exactly(&mut self, line: &str) {
        self.text.extend(line.chars().filter(|c| !c.is_control()));
        self.text.push('\n');
    }

    /// A new scene of a story.
    pub fn scene(&mut self, words: &str) {
        self.wrapped(words, "* ", "  ", Style::new().bold());
    }

    /// A heading with a gap above.
    pub fn heading(&mut self, words: &str) {
        self.gap();
        self.wrapped(words, "", "", Style::new().bold());
    }

    /// A paragraph; nothing for nothing.
    pub fn line(&mut self, words: &str) {
        self.wrapped(words, "", "", Style::new());
    }

    /// A quieter paragraph.
    pub fn aside(&mut self, words: &str) {
        self.wrapped(words, "", "", Style::new().dimmed());
    }

    /// A list item.
    pub fn item(&mut self, words: &str) {
        self.wrapped(words, "- ", "  ", Style::new());
    }

    /// Something that belongs to the item above.
    pub fn under(&mut self, words: &str) {
        self.wrapped(words, "  ", "  ", Style::new());
    }

    /// A list item behind what is typed to choose it.
    pub fn choice(&mut self, key: &str, words: &str) {
        let first = format!("{key:>4}  ");
        self.wrapped(words, &first, "      ", Style::new());
    }

    /// A line of a list by time.
    pub fn entry(&mut self, time: &str, words: &str) {
        self.wrapped(words, &format!("  {time}  "), "         ", Style::new());
    }

    /// A label and what stands behind it.
    pub fn pair(&mut self, label: &str, words: &str) {
        self.wrapped(&format!("{label}: {words}"), "", "  ", Style::new());
    }

    /// A line with a mark in front of it, and a rule above and below.
    pub fn framed(&mut self, mark: &str, words: &str, rule: char, style: Style) {
        self.gap();
        let rule: String = std::iter::repeat_n(rule, self.look.width).collect();
        self.styled(&rule, style);
        let first = format!(" {mark}  ");
        let rest: String = std::iter::repeat_n(' ', textwrap::core::display_width(&first)).collect();
        self.wrapped(words, &first, &rest, style);
        self.styled(&rule, style);
    }

    /// Text that has its own lines, such as a card; Markdown marks are left as they read well enough.
    pub fn body(&mut self, text: &str) {
        for paragraph in text.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty()) {
            if let Some(heading) = paragraph.strip_prefix('#') {
                self.heading(heading.trim_start_matches('#').trim());
                continue;
            }
            self.gap();
            let mut flowing = String::new();
            for line in paragraph.lines() {
                match line.trim_start().strip_prefix("- ") {
                    Some(item) => {
                        self.flow(&mut flowing);
                        flowing.push_str("- ");
                        flowing.push_str(item.trim());
                    }
                    None => {
                        if !flowing.is_empty() {
                            flowing.push(' ');
                        }
                        flowing.push_str(line.trim());
                    }
                }
            }
            self.flow(&mut flowing);
        }
    }

    fn flow(&mut self, flowing: &mut String) {
        let text = std::mem::take(flowing).replace("**", "");
        match text.strip_prefix("- ") {
            Some(item) => self.item(item),
            None => self.line(&text),
        }
    }

    fn wrapped(&mut self, words: &str, first: &str, rest: &str, style: Style) {
        // What was typed may hold line ends and signs that steer a terminal; neither may leave its place.
        let clean: String = words.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        if clean.trim().is_empty() {
            return;
        }
        let options = Options::new(self.look.width)
            .initial_indent(first)
            .subsequent_indent(rest)
            .wrap_algorithm(WrapAlgorithm::FirstFit)
            .word_splitter(WordSplitter::NoHyphenation);
        for line in textwrap::wrap(clean.trim(), options) {
            self.styled(&line, style);
        }
    }

    fn styled(&mut self, line: &str, style: Style) {
        let mark = if self.look.rightward && !line.is_empty() { RIGHT_TO_LEFT } else { "" };
        if self.look.colour && style != Style::new() {
            // The whole width is coloured, so that a band reads as a band.
            self.text.push_str(&format!("{mark}{style}{line}{style:#}\n"));
        } else {
            self.text.push_str(mark);
            self.text.push_str(line);
            self.text.push('\n');
        }
    }
}

/// Letters of a colour, bold.
pub fn bold(colour: AnsiColor) -> Style {
    Style::new().bold().fg_color(Some(colour.into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paper(width: usize) -> Paper {
        Paper::new(Look { width, colour: false, rightward: false })
    }

    #[test]
    fn nothing_is_wider_than_the_page() {
        let mut paper = paper(40);
        paper.heading("Speak to a doctor or midwife in the next 24 hours");
        paper.item("If you can't reach anyone in 4 hours, go to the emergency department.");
        paper.choice("12", "Something that is longer than a line of forty columns can hold");
        paper.framed("!!", "Speak to a doctor or midwife today", '-', Style::new());
        let text = paper.finish();
        assert!(text.lines().all(|line| textwrap::core::display_width(line) <= 40), "{text}");
        assert!(text.contains("\n  go to the emergency"), "{text}");
    }

    #[test]
    fn typed_signs_cannot_steer_the_terminal() {
        let mut paper = paper(40);
        paper.line("sore\u{1b}[2J\nsince lunch");
        assert_eq!(paper.finish(), "sore [2J since lunch\n");
    }

    #[test]
    fn every_line_of_a_rightward_page_says_that_it_is_one() {
        let mut paper = Paper::new(Look { width: 40, colour: false, rightward: true });
        paper.line("999: the emergency number, which is long enough for two lines");
        paper.gap();
        paper.exactly("https://example.org");
        let text = paper.finish();
        let marked = text.lines().filter(|line| line.starts_with(RIGHT_TO_LEFT)).count();
        assert_eq!((marked, text.lines().count()), (2, 4), "{text:?}");
    }

    #[test]
    fn a_card_keeps_its_headings_and_lists() {
        let mut paper = paper(40);
        paper.body("# Title\n\nOne\ntwo.\n\n- first\n  goes on\n- second");
        assert_eq!(paper.finish(), "Title\n\nOne two.\n\n- first goes on\n- second\n");
    }
}
