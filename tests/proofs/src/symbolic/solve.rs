//! One question to the SAT solver: is there anybody for whom all of this holds?

use std::collections::HashMap;

use batsat::{BasicSolver, SolverInterface, lbool};

use super::circuit::{Circuit, Gate, Lit};

/// Somebody, as the inputs' values; an input that plays no part is missing.
#[derive(Debug, Default)]
pub struct Answer(HashMap<usize, bool>);

impl Answer {
    /// The value of an input.
    pub fn of(&self, input: Lit) -> Option<bool> {
        match input {
            Lit::TRUE => Some(true),
            Lit::FALSE => Some(false),
            _ => self.0.get(&input.gate()).map(|value| *value != input.negated()),
        }
    }
}

/// Looks for somebody for whom all goals hold.
pub fn solve(circuit: &Circuit, goals: &[Lit]) -> Option<Answer> {
    let mut solver = BasicSolver::default();
    let mut variables: Vec<Option<batsat::Var>> = vec![None; circuit.len()];
    let mut waiting: Vec<usize> = goals.iter().map(|goal| goal.gate()).collect();
    // The gates that the goals rest on, and no others.
    while let Some(gate) = waiting.pop() {
        if variables[gate].is_some() {
            continue;
        }
        variables[gate] = Some(solver.new_var_default());
        if let Gate::And(one, other) = circuit.gate(gate) {
            waiting.extend([one.gate(), other.gate()]);
        }
    }
    let used = || variables.iter().enumerate().filter_map(|(gate, variable)| Some((gate, (*variable)?)));
    for (gate, variable) in used() {
        let own = batsat::Lit::new(variable, true);
        match circuit.gate(gate) {
            Gate::Input => {}
            Gate::False => {
                solver.add_clause_reuse(&mut vec![!own]);
            }
            Gate::And(one, other) => {
                let (Some(one), Some(other)) = (of(&variables, one), of(&variables, other)) else { continue };
                solver.add_clause_reuse(&mut vec![!own, one]);
                solver.add_clause_reuse(&mut vec![!own, other]);
                solver.add_clause_reuse(&mut vec![own, !one, !other]);
            }
        }
    }
    for goal in goals {
        solver.add_clause_reuse(&mut of(&variables, *goal).into_iter().collect());
    }
    if solver.solve_limited(&[]) != lbool::TRUE {
        return None;
    }
    let inputs = used().filter(|(gate, _)| circuit.gate(*gate) == Gate::Input);
    Some(Answer(inputs.map(|(gate, variable)| (gate, solver.value_var(variable) == lbool::TRUE)).collect()))
}

fn of(variables: &[Option<batsat::Var>], lit: Lit) -> Option<batsat::Lit> {
    Some(batsat::Lit::new(variables[lit.gate()]?, !lit.negated()))
}
