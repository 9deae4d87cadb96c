//! The adapter for published vignettes: reads their flat facts as the README of the clinical ground says.

use serde::Deserialize;
use serde_json::{Map, Value as Json, json};

use crate::cases::CaseResult;

/// One published case with its reference level.
#[derive(Debug, Clone, Deserialize)]
pub struct Vignette {
    /// Its id.
    pub id: String,
    /// What is known, flat.
    pub facts: Map<String, Json>,
    /// The reference level.
    pub expected_tier: String,
    /// Levels that may be given.
    pub acceptable_tiers: Vec<String>,
    /// The most that massage may be.
    pub expected_massage: String,
    /// The follow-up of the reference.
    pub expected_followup: String,
    /// The reference level of the baby.
    pub expected_infant_tier: Option<String>,
}

impl Vignette {
    /// The sides that the breast facts belong to; `one` and absent mean left.
    pub fn sides(&self) -> &'static [&'static str] {
        match self.facts.get("side").and_then(Json::as_str) {
            Some("right") => &["right"],
            Some("both") => &["left", "right"],
            _ => &["left"],
        }
    }

    /// The facts as contract input. `is_breast` tells the findings of a breast from the person's.
    pub fn input(&self, is_breast: impl Fn(&str) -> bool) -> CaseResult<Json> {
        let mut answers = Map::new();
        let mut side = Map::new();
        let mut baby = Map::new();
        for (fact, value) in &self.facts {
            for (key, value) in read(fact, value)? {
                // `dur_h` and `trend_self` are keys of old files: the contract itself spreads them (table 3.1).
                let of_side = is_breast(&key) || ["dur_h", "trend_self"].contains(&key.as_str());
                let of_baby = key.starts_with("baby_") || key == "wet_nappies_24h";
                let part = match (of_side, of_baby) {
                    (true, _) => &mut side,
                    (_, true) => &mut baby,
                    _ => &mut answers,
                };
                part.insert(key, value);
            }
        }
        let mut input = json!({"answers": answers});
        self.sides().iter().for_each(|named| input[*named] = Json::Object(side.clone()));
        if !baby.is_empty() {
            baby.insert("id".to_owned(), "a".into());
            input["babies"] = json!([baby]);
        }
        Ok(input)
    }
}

/// What one fact means as findings.
fn read(fact: &str, value: &Json) -> CaseResult<Vec<(String, Json)>> {
    let one = |key: &str, value: &Json| vec![(key.to_owned(), value.clone())];
    let when_true = |keys: &[&str]| match value {
        Json::Bool(true) => keys.iter().map(|key| ((*key).to_owned(), json!(true))).collect(),
        _ => Vec::new(),
    };
    Ok(match (fact, value) {
        ("side" | "access_far" | "nipple_pain_0_10", _) => Vec::new(),
        ("inflamed", _) => one("hot", value),
        ("abscess_known", _) => when_true(&["lump", "lump_tender", "lump_soft_fluid"]),
        ("septic_shock_stated", _) => when_true(&["confusion"]),
        ("self_harm_plan", _) => when_true(&["self_harm"]),
        ("baby_refuses_feeds", Json::Bool(refuses)) => {
            one("baby_refuses_feeds_n", &json!(if *refuses { 3 } else { 0 }))
        }
        ("nipple", Json::String(word)) => one("nipple", &json!([word])),
        ("risk_caesarean", _) => one("risk.caesarean_or_surgery_6w", value),
        _ => match fact.strip_prefix("risk_") {
            Some(risk) => one(&format!("risk.{risk}"), value),
            None => one(fact, value),
        },
    })
}

/// The Wilson interval of a share, 95 %.
pub fn wilson(hits: usize, of: usize) -> (f64, f64) {
    let (hits, of) = (hits as f64, of as f64);
    let z = 1.959_963_984_540_054;
    let share = hits / of;
    let middle = share + z * z / (2.0 * of);
    let spread = z * (share * (1.0 - share) / of + z * z / (4.0 * of * of)).sqrt();
    let scale = 1.0 + z * z / of;
    ((middle - spread) / scale, (middle + spread) / scale)
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_interval_of_a_known_share() {
        let (low, high) = super::wilson(8, 10);
        assert!((low - 0.4902).abs() < 1e-4 && (high - 0.9433).abs() < 1e-4, "{low} {high}");
    }
}
