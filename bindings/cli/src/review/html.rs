//! The few pieces of HTML that the document is made of. Every text goes through [`text`].

/// A text as it stands in a page.
pub fn text(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// An element with a class (or none) around what is inside.
pub fn element(name: &str, class: &str, inside: &str) -> String {
    match class {
        "" => format!("<{name}>{inside}</{name}>"),
        class => format!("<{name} class=\"{class}\">{inside}</{name}>"),
    }
}

/// A list; nothing when it is empty.
pub fn list(items: &[String]) -> String {
    if items.is_empty() {
        return String::new();
    }
    let items: String = items.iter().map(|item| element("li", "", item)).collect();
    element("ul", "", &items)
}

/// A table with a head that is repeated on each printed page.
pub fn table(class: &str, heads: &[&str], rows: &[String]) -> String {
    let heads: String = heads.iter().map(|head| format!("<th scope=\"col\">{}</th>", text(head))).collect();
    let body: String = rows.concat();
    element("table", class, &format!("<thead><tr>{heads}</tr></thead><tbody>{body}</tbody>"))
}

/// A row of a table; its first cell names it.
pub fn row(id: &str, cells: &[String]) -> String {
    let mut cells = cells.iter();
    let first = cells.next().map(|cell| format!("<th scope=\"row\">{cell}</th>")).unwrap_or_default();
    let others: String = cells.map(|cell| element("td", "", cell)).collect();
    format!("<tr id=\"{}\">{first}{others}</tr>", text(id))
}

/// A whole page that needs nothing else: no script, no font, no picture, no network.
pub fn whole(title: &str, language: &str, body: &str) -> String {
    let title = text(title);
    format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" \
         content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n\
         <body>\n{body}\n</body>\n</html>\n",
        text(language)
    )
}

const STYLE: &str = include_str!("page.css");
