// SPDX-License-Identifier: Apache-2.0

//! Draws, further draws and replacements.

use crate::{mock::*, Draws, Error, Event, MAX_SEATS};
use frame_support::{assert_noop, assert_ok};
use std::collections::BTreeSet;
use talent_primitives::{Drawn, Progress, Seat, Sortition};

#[test]
fn seats_are_drawn_and_told() {
	ExtBuilder::default().with_members(10..20).build_and_execute(|| {
		freeze_and_wait(0);
		let all = foretell(0);
		take_events();
		let drawn = draw(0, 3).unwrap();
		assert_eq!(
			drawn,
			Drawn { newly: all[..3].to_vec(), attempts: 3, progress: Progress::Complete }
		);
		let expected: Vec<_> = (0u32..)
			.zip(&drawn.newly)
			.map(|(attempt, who)| Event::SeatDrawn {
				subject: subject(0),
				who: *who,
				slot: *who as u32 - 10,
				attempt,
			})
			.collect();
		assert_eq!(take_events(), expected);
		assert_eq!(
			Port::seats(subject(0)),
			drawn.newly.iter().map(|who| Seat { who: *who, vacated: false }).collect::<Vec<_>>()
		);
		for who in 10..20 {
			assert_eq!(Port::is_seated(POOL, &who), drawn.newly.contains(&who));
		}
	});
}

#[test]
fn a_complete_draw_draws_nobody_more() {
	ExtBuilder::default().with_members(10..20).build_and_execute(|| {
		freeze_and_wait(0);
		assert_ok!(draw(0, 3));
		let nothing = Drawn { newly: vec![], attempts: 0, progress: Progress::Complete };
		assert_eq!(draw(0, 3), Ok(nothing.clone()));
		assert_eq!(draw(0, 0), Ok(nothing));
		assert_eq!(seated(0).len(), 3);
	});
}

#[test]
fn more_seats_go_on_with_the_same_order() {
	ExtBuilder::default().with_members(10..20).build_and_execute(|| {
		freeze_and_wait(0);
		let all = foretell(0);
		assert_ok!(draw(0, 3));
		assert_eq!(draw(0, 5).unwrap().newly, all[3..5]);
		assert_eq!(seated(0), all[..5]);
	});
}

#[test]
fn a_replacement_is_the_next_in_the_order_and_never_the_replaced() {
	ExtBuilder::default().with_members(10..16).build_and_execute(|| {
		freeze_and_wait(0);
		let all = foretell(0);
		assert_ok!(draw(0, 3));
		take_events();
		assert_ok!(vacate(0, all[1]));
		assert_eq!(take_events(), vec![Event::SeatVacated { subject: subject(0), who: all[1] }]);
		assert_eq!(draw(0, 3).unwrap().newly, vec![all[3]]);
		assert_eq!(seated(0), vec![all[0], all[2], all[3]]);
		assert_eq!(
			Port::seats(subject(0)),
			vec![
				Seat { who: all[0], vacated: false },
				Seat { who: all[1], vacated: true },
				Seat { who: all[2], vacated: false },
				Seat { who: all[3], vacated: false },
			]
		);

		// Until no account is left.
		for who in [all[0], all[2], all[3]] {
			assert_ok!(vacate(0, who));
		}
		let drawn = draw(0, 3).unwrap();
		assert_eq!(drawn.newly, all[4..]);
		assert_eq!(drawn.progress, Progress::Exhausted);
	});
}

#[test]
fn only_a_seat_that_is_held_can_be_vacated() {
	ExtBuilder::default().with_members(10..13).build_and_execute(|| {
		assert_noop!(vacate(0, 10), Error::<Test>::NotSeated);
		freeze_and_wait(0);
		assert_noop!(vacate(0, 10), Error::<Test>::NotSeated);
		assert_ok!(draw(0, 3));
		assert_noop!(vacate(0, 99), Error::<Test>::NotSeated);
		assert_ok!(vacate(0, 10));
		assert_noop!(vacate(0, 10), Error::<Test>::NotSeated);
		assert_eq!(member(10).unwrap().seats, 0);
		release(0);
		assert_noop!(vacate(0, 11), Error::<Test>::NotSeated);
	});
}

#[test]
fn the_attempts_of_a_call_are_bounded_and_the_next_goes_on() {
	ExtBuilder::default().with_members(10..30).build_and_execute(|| {
		freeze_and_wait(0);
		let all = foretell(0);
		let picky = |who: &u64| who.is_multiple_of(2);
		let wanted: Vec<_> = all.iter().copied().filter(picky).take(5).collect();
		let mut steps = 0;
		loop {
			let drawn = Port::draw(subject(0), 5, 1, picky).unwrap();
			assert_eq!(drawn.attempts, 1);
			assert!(drawn.newly.len() <= 1);
			steps += 1;
			match drawn.progress {
				Progress::Unfinished => assert!(steps < 20),
				Progress::Complete => break,
				Progress::Exhausted => panic!("there were five"),
			}
		}
		assert_eq!(seated(0), wanted);
		assert_eq!(Draws::<Test>::get(subject(0)).unwrap().order.visited(), steps);
	});
}

#[test]
fn no_attempts_get_nowhere() {
	ExtBuilder::default().with_members([10]).build_and_execute(|| {
		freeze_and_wait(0);
		let drawn = Port::draw(subject(0), 1, 0, |_| true).unwrap();
		assert_eq!(drawn, Drawn { newly: vec![], attempts: 0, progress: Progress::Unfinished });
		assert_eq!(draw(0, 1).unwrap().newly, vec![10]);
	});
}

#[test]
fn every_slot_is_tried_once() {
	ExtBuilder::default().with_members(10..60).build_and_execute(|| {
		freeze_and_wait(0);
		let mut asked = Vec::new();
		let drawn = Port::draw(subject(0), 3, u32::MAX, |who| {
			asked.push(*who);
			false
		})
		.unwrap();
		assert_eq!(drawn, Drawn { newly: vec![], attempts: 50, progress: Progress::Exhausted });
		assert_eq!(asked.len(), 50);
		assert_eq!(asked.iter().copied().collect::<BTreeSet<_>>(), (10..60).collect());
		// The filter's answer is final.
		let drawn = draw(0, 3).unwrap();
		assert_eq!(drawn, Drawn { newly: vec![], attempts: 0, progress: Progress::Exhausted });
	});
}

#[test]
fn a_large_pool_is_tried_as_often_as_the_freeze_says() {
	ExtBuilder::default()
		.with_parameters(|p| p.max_attempts = 16)
		.with_members(10..60)
		.build_and_execute(|| {
			freeze_and_wait(0);
			// Changed parameters hold for later freezes.
			assert_ok!(set_parameters(|p| p.max_attempts = 1_000));
			let drawn = Port::draw(subject(0), 3, u32::MAX, |_| false).unwrap();
			assert_eq!((drawn.attempts, drawn.progress), (16, Progress::Exhausted));
		});
}

#[test]
fn a_subject_has_so_many_seats_and_no_more() {
	let most = u64::from(MAX_SEATS);
	ExtBuilder::default().with_members(100..200).build_and_execute(|| {
		freeze_and_wait(0);
		assert_noop!(draw(0, MAX_SEATS + 1), Error::<Test>::TooManySeats);
		let drawn = draw(0, MAX_SEATS).unwrap();
		assert_eq!((drawn.newly.len() as u64, drawn.progress), (most, Progress::Complete));
		// Replaced accounts count.
		assert_ok!(vacate(0, drawn.newly[0]));
		let drawn = draw(0, MAX_SEATS).unwrap();
		assert_eq!(drawn, Drawn { newly: vec![], attempts: 0, progress: Progress::Exhausted });
	});
}

#[test]
fn there_is_no_draw_without_a_freeze() {
	ExtBuilder::default().with_members([10]).build_and_execute(|| {
		assert_noop!(draw(0, 1), Error::<Test>::NotFrozen);
		freeze_and_wait(0);
		release(0);
		assert_noop!(draw(0, 1), Error::<Test>::NotFrozen);
	});
}

#[test]
fn subjects_of_the_same_seed_have_orders_of_their_own() {
	ExtBuilder::default().with_members(10..40).build_and_execute(|| {
		for case_id in 0..10 {
			assert_ok!(freeze(case_id));
		}
		until_ready();
		let orders: BTreeSet<_> = (0..10).map(foretell).collect();
		assert_eq!(orders.len(), 10);
	});
}

#[test]
fn the_filter_may_look_at_who_was_seated_before() {
	// No account sits beside its neighbour.
	ExtBuilder::default().with_members(10..40).build_and_execute(|| {
		freeze_and_wait(0);
		let mut panel: Vec<u64> = Vec::new();
		let drawn = Port::draw(subject(0), 5, u32::MAX, |who| {
			let fits = panel.iter().all(|other| other.abs_diff(*who) > 1);
			if fits {
				panel.push(*who);
			}
			fits
		})
		.unwrap();
		assert_eq!(drawn.newly, panel);
		assert_eq!(seated(0), panel);
	});
}
