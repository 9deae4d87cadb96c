//! Large figures, three lines high, for a timer and for a number to call.

/// The three lines of a text of figures; anything else in it leaves a space.
pub fn large(text: &str) -> [String; 3] {
    let mut lines = [String::new(), String::new(), String::new()];
    for figure in text.chars() {
        for (line, part) in lines.iter_mut().zip(figure_of(figure)) {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(part);
        }
    }
    lines
}

fn figure_of(figure: char) -> [&'static str; 3] {
    match figure {
        '0' => ["█▀█", "█ █", "▀▀▀"],
        '1' => ["▀█ ", " █ ", "▀▀▀"],
        '2' => ["▀▀█", "█▀▀", "▀▀▀"],
        '3' => ["▀▀█", " ▀█", "▀▀▀"],
        '4' => ["█ █", "▀▀█", "  ▀"],
        '5' => ["█▀▀", "▀▀█", "▀▀▀"],
        '6' => ["█▀▀", "█▀█", "▀▀▀"],
        '7' => ["▀▀█", "  █", "  ▀"],
        '8' => ["█▀█", "█▀█", "▀▀▀"],
        '9' => ["█▀█", "▀▀█", "▀▀▀"],
        '+' => [" ▄ ", "▀█▀", "   "],
        ':' => ["▄", "▄", " "],
        _ => [" ", " ", " "],
    }
}
