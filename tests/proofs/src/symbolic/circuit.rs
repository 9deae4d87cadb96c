//! Formulas as a graph of `and` gates with negated edges: equal parts are built once, constants vanish at once.

use std::collections::HashMap;

/// A gate or its opposite.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Lit(u32);

impl Lit {
    /// Never.
    pub const FALSE: Self = Self(0);
    /// Always.
    pub const TRUE: Self = Self(1);

    /// A constant.
    pub fn constant(holds: bool) -> Self {
        if holds { Self::TRUE } else { Self::FALSE }
    }

    /// The gate.
    pub fn gate(self) -> usize {
        (self.0 >> 1) as usize
    }

    /// Whether it is the gate's opposite.
    pub fn negated(self) -> bool {
        self.0 & 1 == 1
    }
}

impl std::ops::Not for Lit {
    type Output = Self;
    fn not(self) -> Self {
        Self(self.0 ^ 1)
    }
}

/// What a gate is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gate {
    /// Never true.
    False,
    /// Chosen freely.
    Input,
    /// Both.
    And(Lit, Lit),
}

/// All formulas of a proof.
#[derive(Debug)]
pub struct Circuit {
    gates: Vec<Gate>,
    built: HashMap<(Lit, Lit), Lit>,
}

impl Default for Circuit {
    fn default() -> Self {
        Self { gates: vec![Gate::False], built: HashMap::new() }
    }
}

impl Circuit {
    /// How many gates there are.
    pub fn len(&self) -> usize {
        self.gates.len()
    }

    /// Whether there is nothing but the constant.
    pub fn is_empty(&self) -> bool {
        self.gates.len() == 1
    }

    /// One gate.
    pub fn gate(&self, at: usize) -> Gate {
        self.gates[at]
    }

    /// Something that may be true or false.
    pub fn input(&mut self) -> Lit {
        self.push(Gate::Input)
    }

    /// Both.
    pub fn and(&mut self, one: Lit, other: Lit) -> Lit {
        let (one, other) = if one <= other { (one, other) } else { (other, one) };
        match (one, other) {
            (Lit::FALSE, _) => Lit::FALSE,
            (Lit::TRUE, other) => other,
            _ if one == other => one,
            _ if one == !other => Lit::FALSE,
            pair => {
                if let Some(built) = self.built.get(&pair) {
                    return *built;
                }
                let gate = self.push(Gate::And(one, other));
                self.built.insert(pair, gate);
                gate
            }
        }
    }

    fn push(&mut self, gate: Gate) -> Lit {
        // A circuit that does not fit into memory ends before its numbers do.
        let at = u32::try_from(self.gates.len()).unwrap_or(u32::MAX >> 1);
        self.gates.push(gate);
        Lit(at << 1)
    }

    /// The values of all gates for 64 choices of the inputs at once; `inputs` has a word for each gate.
    pub fn values(&self, inputs: &[u64]) -> Vec<u64> {
        let mut values = Vec::with_capacity(self.gates.len());
        for (at, gate) in self.gates.iter().enumerate() {
            values.push(match gate {
                Gate::False => 0,
                Gate::Input => inputs[at],
                Gate::And(one, other) => read(&values, *one) & read(&values, *other),
            });
        }
        values
    }
}

/// A formula's values for 64 choices.
pub fn read(values: &[u64], lit: Lit) -> u64 {
    let word = values[lit.gate()];
    if lit.negated() { !word } else { word }
}
