//! Just enough of a PDF reader to search what we wrote: streams unpacked, glyphs back to letters.

use std::collections::HashMap;
use std::io::Read;

/// Every stream, unpacked where it is packed.
pub(super) fn streams(pdf: &[u8]) -> Vec<Vec<u8>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = find(pdf, b"stream\n", at) {
        let begin = start + b"stream\n".len();
        let Some(end) = find(pdf, b"\nendstream", begin) else { break };
        let raw = &pdf[begin..end];
        let mut unpacked = Vec::new();
        match flate2::read::ZlibDecoder::new(raw).read_to_end(&mut unpacked) {
            Ok(_) => found.push(unpacked),
            Err(_) => found.push(raw.to_vec()),
        }
        at = end + b"\nendstream".len();
    }
    found
}

fn find(whole: &[u8], part: &[u8], from: usize) -> Option<usize> {
    whole.get(from..)?.windows(part.len()).position(|window| window == part).map(|at| at + from)
}

/// The table of each font, from glyphs to letters.
pub(super) fn tables(pdf: &[u8]) -> Vec<HashMap<u16, String>> {
    let mut tables = Vec::new();
    for stream in streams(pdf) {
        let text = String::from_utf8_lossy(&stream);
        if !text.contains("beginbfchar") && !text.contains("beginbfrange") {
            continue;
        }
        let mut table = HashMap::new();
        for line in text.lines() {
            let hex: Vec<&str> = line.split(['<', '>']).filter(|part| !part.trim().is_empty()).collect();
            if let [glyph, letters] = hex.as_slice()
                && let Ok(glyph) = u16::from_str_radix(glyph, 16)
            {
                let units: Vec<u16> = (0..letters.len() / 4)
                    .filter_map(|at| u16::from_str_radix(&letters[at * 4..at * 4 + 4], 16).ok())
                    .collect();
                table.insert(glyph, String::from_utf16_lossy(&units));
            }
        }
        tables.push(table);
    }
    assert!(!tables.is_empty(), "no font says which letters its glyphs are");
    tables
}

/// The strings of a page's stream, read by one font's table.
pub(super) fn words(stream: &[u8], table: &HashMap<u16, String>) -> String {
    let mut out = String::new();
    let mut at = 0;
    while at < stream.len() {
        match stream[at] {
            b'<' => {
                let end = stream[at..].iter().position(|byte| *byte == b'>').map_or(stream.len(), |end| at + end);
                let hex = String::from_utf8_lossy(&stream[at + 1..end]).into_owned();
                let bytes: Vec<u8> = (0..hex.len() / 2)
                    .filter_map(|pair| hex.get(pair * 2..pair * 2 + 2))
                    .filter_map(|pair| u8::from_str_radix(pair, 16).ok())
                    .collect();
                read(&bytes, table, &mut out);
                at = end + 1;
            }
            b'(' => {
                let mut bytes = Vec::new();
                at += 1;
                let mut depth = 0;
                while at < stream.len() {
                    match stream[at] {
                        b'\\' => {
                            at += 1;
                            let next = stream.get(at).copied().unwrap_or(0);
                            bytes.push(match next {
                                b'n' => b'\n',
                                b'r' => b'\r',
                                b't' => b'\t',
                                b'b' => 8,
                                b'f' => 12,
                                b'0'..=b'7' => {
                                    let octal: String = stream[at..]
                                        .iter()
                                        .take(3)
                                        .take_while(|byte| (b'0'..=b'7').contains(byte))
                                        .map(|byte| char::from(*byte))
                                        .collect();
                                    at += octal.len() - 1;
                                    u8::from_str_radix(&octal, 8).unwrap_or(0)
                                }
                                other => other,
                            });
                        }
                        b'(' => {
                            depth += 1;
                            bytes.push(b'(');
                        }
                        b')' if depth == 0 => break,
                        b')' => {
                            depth -= 1;
                            bytes.push(b')');
                        }
                        byte => bytes.push(byte),
                    }
                    at += 1;
                }
                read(&bytes, table, &mut out);
                at += 1;
            }
            _ => at += 1,
        }
    }
    out
}

fn read(bytes: &[u8], table: &HashMap<u16, String>, out: &mut String) {
    for pair in bytes.chunks_exact(2) {
        if let Some(letters) = table.get(&u16::from_be_bytes([pair[0], pair[1]])) {
            out.push_str(letters);
        }
    }
}
