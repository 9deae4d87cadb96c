//! The rules as JsonLogic, evaluated by datalogic-rs with logic that was compiled before.

use std::sync::Arc;

use datalogic_rs::{CompiledLogic, DataLogic};
use serde_json::{Value as Json, json};

use crate::export::{Logic, Number, Program, Variable};

/// A program, compiled for datalogic-rs.
pub struct JsonLogic {
    engine: DataLogic,
    stages: Vec<Arc<CompiledLogic>>,
}

impl JsonLogic {
    /// One array of results a stage, so that a stage is one call.
    pub fn new(program: &Program) -> Result<Self, String> {
        let engine = DataLogic::new();
        let compile = |stage: &Vec<Number>| {
            let written = Json::Array(stage.iter().map(number).collect());
            engine.compile(&written).map_err(|error| format!("JsonLogic: {error:?}"))
        };
        let stages = program.stages.iter().map(compile).collect::<Result<_, _>>()?;
        Ok(Self { engine, stages })
    }

    /// What was given, ready for [`run`](Self::run).
    pub fn given(values: &[i32]) -> Json {
        Json::Array(values.iter().copied().map(Json::from).collect())
    }

    /// The results of the last stage.
    pub fn run(&self, given: &Json) -> Result<Vec<i64>, String> {
        // The stages stand one after the other in one array; between calls nobody else holds it, so nothing is copied.
        let mut data = Arc::new(Json::Array(vec![given.clone()]));
        for stage in &self.stages {
            let result =
                self.engine.evaluate(stage, Arc::clone(&data)).map_err(|error| format!("JsonLogic: {error:?}"))?;
            match Arc::get_mut(&mut data) {
                Some(Json::Array(held)) => held.push(result),
                _ => return Err("JsonLogic: the engine kept the data".to_owned()),
            }
        }
        let last = data.as_array().and_then(|held| held.last()?.as_array());
        let numbers = last.and_then(|last| last.iter().map(Json::as_i64).collect::<Option<Vec<_>>>());
        numbers.ok_or_else(|| "JsonLogic: a result is no whole number".to_owned())
    }
}

fn variable(variable: Variable) -> Json {
    json!({"var": format!("{}.{}", variable.stage, variable.at)})
}

fn logic(written: &Logic) -> Json {
    let list = |parts: &[Logic]| parts.iter().map(logic).collect::<Vec<_>>();
    match written {
        Logic::Constant(holds) => json!(holds),
        Logic::Is(held, code) => json!({"===": [variable(*held), code]}),
        Logic::AtLeast(held, bound) => json!({">=": [variable(*held), bound]}),
        Logic::AtMost(held, bound) => json!({"<=": [variable(*held), bound]}),
        Logic::All(parts) => json!({"and": list(parts)}),
        Logic::Any(parts) => json!({"or": list(parts)}),
        Logic::Not(inner) => json!({"!": [logic(inner)]}),
    }
}

fn number(written: &Number) -> Json {
    match written {
        Number::Constant(code) => json!(code),
        Number::Of(held) => variable(*held),
        Number::Difference(from, less, divide) => {
            let (from, less) = (variable(*from), variable(*less));
            json!({"-": [from, {"/": [{"-": [less, {"%": [less, divide]}]}, divide]}]})
        }
        Number::Choose(choices, otherwise) => {
            let mut parts: Vec<_> = choices.iter().flat_map(|(when, then)| [logic(when), number(then)]).collect();
            parts.push(number(otherwise));
            json!({"if": parts})
        }
    }
}
