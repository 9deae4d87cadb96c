//! The rules as CEL, evaluated by the cel crate with programs that were compiled before.

use std::sync::Arc;

use cel::{Context, Program as Compiled, Value};

use crate::export::{Logic, Number, Program, Variable};

/// A program, compiled for the cel crate.
pub struct Cel {
    stages: Vec<Compiled>,
    names: Vec<String>,
}

impl Cel {
    /// One list of results a stage, so that a stage is one call.
    pub fn new(program: &Program) -> Result<Self, String> {
        let compile = |stage: &Vec<Number>| {
            let written: Vec<_> = stage.iter().map(number).collect();
            Compiled::compile(&format!("[{}]", written.join(", "))).map_err(|error| format!("CEL: {error}"))
        };
        let stages = program.stages.iter().map(compile).collect::<Result<_, _>>()?;
        Ok(Self { stages, names: (0..program.stages.len()).map(name).collect() })
    }

    /// What was given, ready for [`run`](Self::run).
    pub fn given(values: &[i32]) -> Value {
        Value::List(Arc::new(values.iter().map(|&value| Value::Int(i64::from(value))).collect()))
    }

    /// The results of the last stage.
    pub fn run(&self, given: &Value) -> Result<Vec<i64>, String> {
        let mut context = Context::empty();
        let mut result = given.clone();
        for (stage, name) in self.stages.iter().zip(&self.names) {
            context.add_variable_from_value(name.as_str(), result);
            result = stage.execute(&context).map_err(|error| format!("CEL: {error}"))?;
        }
        let Value::List(last) = result else { return Err("CEL: the result is no list".to_owned()) };
        let numbers = last.iter().map(|value| if let Value::Int(number) = value { Some(*number) } else { None });
        numbers.collect::<Option<_>>().ok_or_else(|| "CEL: a result is no whole number".to_owned())
    }
}

fn name(stage: usize) -> String {
    format!("s{stage}")
}

fn variable(variable: Variable) -> String {
    format!("{}[{}]", name(variable.stage), variable.at)
}

fn logic(written: &Logic) -> String {
    let joined = |parts: &[Logic], sign: &str| {
        let parts: Vec<_> = parts.iter().map(logic).collect();
        format!("({})", parts.join(sign))
    };
    match written {
        Logic::Constant(holds) => holds.to_string(),
        Logic::Is(held, code) => format!("{} == {code}", variable(*held)),
        Logic::AtLeast(held, bound) => format!("{} >= {bound}", variable(*held)),
        Logic::AtMost(held, bound) => format!("{} <= {bound}", variable(*held)),
        Logic::All(parts) => joined(parts, " && "),
        Logic::Any(parts) => joined(parts, " || "),
        Logic::Not(inner) => format!("!({})", logic(inner)),
    }
}

fn number(written: &Number) -> String {
    match written {
        Number::Constant(code) => code.to_string(),
        Number::Of(held) => variable(*held),
        Number::Difference(from, less, divide) => format!("{} - {} / {divide}", variable(*from), variable(*less)),
        Number::Choose(choices, otherwise) => {
            let chosen: String =
                choices.iter().map(|(when, then)| format!("({}) ? {} : ", logic(when), number(then))).collect();
            format!("({chosen}{})", number(otherwise))
        }
    }
}
