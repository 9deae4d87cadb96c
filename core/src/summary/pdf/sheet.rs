//! Pages as lists of marks, and beside them the tree that says what each mark is: laid out first, painted at the end,
//! because a PDF page can't be gone back to.

use krilla::{
    geom::Rect,
    tagging::{ListNumbering, TableHeaderScope},
};

use super::line::{Line, Setter};

/// The size of a page, in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Size {
    pub(super) width: f32,
    pub(super) height: f32,
}

/// What a group of marks is.
#[derive(Debug, Clone)]
pub(super) enum Role {
    Heading { level: u16, text: String },
    Paragraph,
    List(ListNumbering),
    Item,
    ItemBody,
    Table { summary: String },
    TableBody,
    TableHead,
    Row,
    Head(TableHeaderScope),
    Cell,
    Figure { alt: String, page: usize, around: Rect },
}

/// The tree of what there is, in the order in which it is read.
pub(super) enum Node {
    Group(Role, Vec<Node>),
    Leaf(usize),
}

/// Something drawn.
pub(super) enum Draw {
    Text { x: f32, y: f32, line: Line },
    Path { points: Vec<(f32, f32)>, width: f32, grey: u8, dash: Option<(f32, f32)> },
    Dot { x: f32, y: f32, radius: f32 },
    Square { x: f32, y: f32, radius: f32 },
}

/// Drawings that belong together: a leaf of the tree, or decoration that is not read.
pub(super) struct Mark {
    pub(super) leaf: Option<usize>,
    pub(super) figure: bool,
    pub(super) draws: Vec<Draw>,
}

/// The pages so far, and where the next thing goes.
pub(super) struct Sheet<'f> {
    pub(super) setter: Setter<'f>,
    pub(super) size: Size,
    pub(super) pages: Vec<Vec<Mark>>,
    /// The next free height, from the top.
    pub(super) y: f32,
    leaves: usize,
}

/// The margin at the sides and at the top.
pub(super) const MARGIN: f32 = 34.0;
/// The room at the bottom, with the footer in it.
const BOTTOM: f32 = 34.0;

impl<'f> Sheet<'f> {
    pub(super) fn new(setter: Setter<'f>, size: Size) -> Self {
        Self { setter, size, pages: vec![Vec::new()], y: MARGIN, leaves: 0 }
    }

    /// How wide the text is.
    pub(super) fn width(&self) -> f32 {
        self.size.width - 2.0 * MARGIN
    }

    pub(super) fn page(&self) -> usize {
        self.pages.len() - 1
    }

    /// How many leaves the tree has.
    pub(super) fn leaves(&self) -> usize {
        self.leaves
    }

    /// Whether so much still fits on this page.
    pub(super) fn fits(&self, height: f32) -> bool {
        self.y + height <= self.size.height - BOTTOM
    }

    /// Begins a new page unless so much still fits. Says whether it did.
    pub(super) fn ensure(&mut self, height: f32) -> bool {
        let turn = !self.fits(height) && self.y > MARGIN;
        if turn {
            self.turn();
        }
        turn
    }

    pub(super) fn turn(&mut self) {
        self.pages.push(Vec::new());
        self.y = MARGIN;
    }

    /// Draws something that is not read.
    pub(super) fn decorate(&mut self, draws: Vec<Draw>) {
        self.mark(None, false, draws);
    }

    /// Draws something that is read, and gives its place in the tree.
    pub(super) fn leaf(&mut self, figure: bool, draws: Vec<Draw>) -> Node {
        let leaf = self.leaves;
        self.leaves += 1;
        self.mark(Some(leaf), figure, draws);
        Node::Leaf(leaf)
    }

    /// A line `start` points from the edge at which the language begins, on a base line.
    pub(super) fn text(&mut self, start: f32, base: f32, line: Line) -> Node {
        let draw = self.placed(start, base, line);
        self.leaf(false, vec![draw])
    }

    pub(super) fn placed(&self, start: f32, y: f32, line: Line) -> Draw {
        let x = if self.setter.rtl { self.size.width - start - line.width } else { start };
        Draw::Text { x, y, line }
    }

    fn mark(&mut self, leaf: Option<usize>, figure: bool, draws: Vec<Draw>) {
        if let Some(page) = self.pages.last_mut() {
            page.push(Mark { leaf, figure, draws });
        }
    }
}
