//! What a PDF says besides its pages: the data about the file, the list of headings, the words for pictures. All of it is
//! in the preview, or is the format's own.

use crate::summary::{
    Document,
    pdf::{self, Paper},
    text,
};

use super::look;

/// The fields of a file's description, and their values: `("dc:title", "Summary …")`.
fn description(pdf: &[u8]) -> Vec<(String, String)> {
    let whole = String::from_utf8_lossy(pdf);
    let begin = whole.find("<?xpacket begin").expect("a PDF without a description");
    let xml = &whole[begin..whole[begin..].find("<?xpacket end").unwrap() + begin];
    let mut fields = Vec::new();
    let mut open: Vec<&str> = Vec::new();
    for part in xml.split('<').skip(1) {
        let (tag, words) = part.split_once('>').unwrap();
        if tag.starts_with('/') {
            open.pop();
        } else if !tag.starts_with('?') && !tag.ends_with('/') {
            open.push(tag.split(' ').next().unwrap());
        }
        if !words.trim().is_empty() {
            let field = open.iter().rev().find(|tag| !tag.starts_with("rdf:")).unwrap();
            fields.push(((*field).to_owned(), words.to_owned()));
        }
    }
    fields
}

/// The strings that follow a key in the file's objects: `/Title(…)`, or `/Title<FEFF…>` for what is not Latin.
fn strings(pdf: &[u8], key: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = pdf;
    while let Some(at) = rest.windows(key.len()).position(|window| window == key.as_bytes()) {
        rest = &rest[at + key.len()..];
        match rest.first() {
            Some(b'(') => found.push(literal(&rest[1..])),
            Some(b'<') if rest.get(1) != Some(&b'<') => found.push(hexadecimal(&rest[1..])),
            _ => {}
        }
    }
    found
}

fn literal(bytes: &[u8]) -> String {
    let (mut out, mut depth, mut at) = (Vec::new(), 1, 0);
    loop {
        match bytes[at] {
            b'\\' => {
                at += 1;
                out.push(match bytes[at] {
                    b'n' => b'\n',
                    b'r' => b'\r',
                    other => other,
                });
            }
            b')' if depth == 1 => break,
            other => {
                depth += i32::from(other == b'(') - i32::from(other == b')');
                out.push(other);
            }
        }
        at += 1;
    }
    match out.strip_prefix(&[0xfe, 0xff]) {
        Some(units) => utf_16(units),
        None => out.iter().map(|byte| char::from(*byte)).collect(),
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    let digits: Vec<u8> = bytes.iter().copied().take_while(|byte| *byte != b'>').collect();
    let byte = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap();
    let bytes: Vec<u8> = digits.chunks(2).map(byte).collect();
    utf_16(bytes.strip_prefix(&[0xfe, 0xff]).unwrap_or(&bytes))
}

fn utf_16(bytes: &[u8]) -> String {
    let units: Vec<u16> = bytes.chunks(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect();
    String::from_utf16(&units).unwrap()
}

/// Letters and digits alone: a page breaks its lines, and marks what runs the other way.
fn close(text: &str) -> String {
    text.chars().filter(|character| character.is_alphanumeric()).collect()
}

fn check(name: &str, paper: Paper, document: &Document) {
    let pdf = pdf::render(document, paper).unwrap();
    let preview = close(&text::render(document));
    let made = document.values.made.to_rfc3339();
    let fields = description(&pdf);
    for (field, value) in &fields {
        let shown = match field.as_str() {
            "dc:title" | "xmp:CreatorTool" => preview.contains(&close(value)),
            "dc:language" => *value == document.language,
            "xmp:CreateDate" | "xmp:ModifyDate" => *value == made,
            // A mark made of the file's own bytes, and what the format says of itself.
            "xmpMM:InstanceID" | "xmpMM:DocumentID" => value.len() == 24,
            "xmpTPg:NPages" => value.parse::<usize>().is_ok(),
            "dc:format" | "pdf:PDFVersion" | "pdfuaid:part" | "xmpMM:RenditionClass" => {
                ["application/pdf", "1.7", "1", "proof"].contains(&value.as_str())
            }
            _ => false,
        };
        assert!(shown, "{name}: '{field}' says '{value}', which the preview does not");
    }
    assert!(fields.iter().any(|(field, _)| field == "dc:title"), "{name}: {fields:?}");
    for key in
        ["/Title", "/Alt", "/ActualText", "/Creator", "/Author", "/Subject", "/Keywords", "/Producer", "/E", "/Summary"]
    {
        // A picture's words are its title and its sentence, which stand apart on the page.
        for word in strings(&pdf, key).iter().flat_map(|said| said.split_whitespace()) {
            assert!(preview.contains(&close(word)), "{name}: {key} says '{word}', which the preview does not");
        }
    }
    assert!(strings(&pdf, "/Title").len() > 1, "{name}: no heading was found");
}

#[test]
fn what_a_pdf_says_besides_its_pages_is_in_the_preview() {
    for (name, document) in look::pages() {
        for paper in [Paper::A4, Paper::Letter] {
            check(name, paper, &document);
        }
    }
}
