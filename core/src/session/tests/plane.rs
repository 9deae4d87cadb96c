//! The plane geometry under the drawing by shapes that can be worked out in one's head, and what rests by its measures.

use crate::{
    session::stroke::{
        Mask, Point,
        breast::{AREOLA, ARMPIT, ARMPIT_RADIUS, CENTRE, heart},
        polygon::{along, contains, distance},
    },
    units::Quadrant,
};

fn shape(corners: &[(i32, i32)]) -> Vec<Point> {
    corners.iter().map(|(x, y)| Point::new(*x, *y)).collect()
}

/// 400 wide and 300 high.
fn board() -> Vec<Point> {
    shape(&[(100, 200), (500, 200), (500, 500), (100, 500)])
}

/// Its first side goes 300 to the right and 400 down.
fn slope() -> Vec<Point> {
    shape(&[(0, 0), (300, 400), (0, 400)])
}

#[test]
fn a_place_is_in_a_shape_or_beside_it() {
    for (corners, inside, beside) in [
        (
            board(),
            vec![(101, 201), (300, 350), (499, 499)],
            vec![(99, 300), (501, 300), (300, 199), (300, 501), (600, 600)],
        ),
        (slope(), vec![(10, 390), (100, 300), (200, 390)], vec![(140, 20), (290, 300), (-1, 200), (150, 401)]),
    ] {
        for (x, y) in inside {
            assert!(contains(&corners, Point::new(x, y)), "{x} {y}");
        }
        for (x, y) in beside {
            assert!(!contains(&corners, Point::new(x, y)), "{x} {y}");
        }
    }
}

#[test]
fn the_distance_from_a_shape_is_that_from_its_nearest_side_or_corner() {
    for (corners, place, far) in [
        (board(), (300, 350), 0.0),
        (board(), (300, 100), 100.0),
        (board(), (450, 620), 120.0),
        (board(), (50, 450), 50.0),
        (board(), (560, 250), 60.0),
        (board(), (530, 540), 50.0),
        (board(), (70, 160), 50.0),
        (slope(), (140, 20), 100.0),
        (slope(), (230, 140), 100.0),
        (slope(), (0, -70), 70.0),
        (slope(), (-30, 440), 50.0),
        (shape(&[(7, 7)]), (37, 47), 50.0),
    ] {
        let found = distance(&corners, Point::new(place.0, place.1));
        assert!((found - far).abs() < 0.001, "{place:?}: {found}, not {far}");
    }
}

#[test]
fn a_path_without_a_length_stays_where_it_is() {
    let here = Point::new(5, 7);
    assert_eq!([0.0, 0.5, 1.0].map(|share| along(&[here, here], share)), [Some(here); 3]);
}

#[test]
fn a_hand_that_comes_up_to_what_rests_does_not_touch_it() {
    let mask = Mask { quadrant: Quadrant::UpperOuter, shape: board() };
    assert_eq!([139, 140, 141].map(|y| mask.touches(Point::new(300, y), 120)), [false, false, true]);
}

/// Where the areola or the armpit is sore a round part rests: the areola with half a centimetre round it, and both with
/// their margin.
#[test]
fn round_parts_rest_with_their_margin() {
    for (quadrant, centre, radius) in
        [(Quadrant::Central, CENTRE, AREOLA + 500 + 300), (Quadrant::Axilla, ARMPIT, ARMPIT_RADIUS + 300)]
    {
        let mask = Mask::of(quadrant);
        assert!(
            mask.shape.iter().all(|place| (place.distance(centre) - f64::from(radius)).abs() < 1.0),
            "{quadrant:?}"
        );
    }
}

#[test]
fn the_word_of_the_armpit_stands_above_its_middle() {
    assert_eq!(heart(Quadrant::Axilla), Point::new(ARMPIT.x, ARMPIT.y - ARMPIT_RADIUS));
}
