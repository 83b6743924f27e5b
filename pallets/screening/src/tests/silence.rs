// SPDX-License-Identifier: Apache-2.0

//! What becomes of those who do not answer, and of the panel that waits for them.

use crate::{mock::*, Event, Parameters, ScreenerRecord, ServiceStatus, Stage};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::Perbill;
use talent_primitives::{AssetKind, PoolId, Sortition};

fn strikes(who: AccountId) -> u32 {
	Screening::screener(who, SKILL).unwrap().strikes
}

/// Panels of three, one after the other, on which this one is silent and the others are not.
fn be_silent(who: AccountId, times: u32) {
	for _ in 0..times {
		let id = drawn(APPLICANT);
		assert!(seated(id).contains(&who));
		for other in seated(id).into_iter().filter(|other| *other != who) {
			assert_ok!(try_commit(other, id, 10));
		}
		pass(COMMIT_WINDOW + 1);
		commit_missing(id);
		reveal_all(id, &[10, 10, 10]);
		pass(1);
		// Nothing stands in the way of the next one.
		crate::Requests::<Test>::get(id).unwrap();
		pass(SECOND_PANEL_WINDOW + 2);
	}
}

/// Those who have taken a seat over commit.
fn commit_missing(id: u32) {
	if let Some(Stage::Committing { .. }) = stage(id) {
		for who in seated(id) {
			let _ = try_commit(who, id, 10);
		}
	}
}

fn quick(p: &mut Parameters<u64>) {
	p.cool_down = 1;
}

#[test]
fn who_does_not_commit_is_struck_and_replaced() {
	ExtBuilder::default().build_and_execute(|| {
		let id = drawn(APPLICANT);
		for who in [11, 13] {
			assert_ok!(try_commit(who, id, 70));
		}
		let Some(Stage::Committing { until }) = stage(id) else { panic!("is drawn") };
		run_to(until - 1);
		System::reset_events();
		pass(2);
		let again = now() + COMMIT_WINDOW;
		assert_eq!(
			events(),
			[
				Event::SeatLost { request: id, round: 0, screener: 12 },
				Event::ScreenerStruck { screener: 12, skill: SKILL, request: id, strikes: 1 },
				Event::ScreenerSeated { request: id, round: 0, screener: 14 },
				Event::CommittingBegun { request: id, round: 0, until: again },
			]
		);
		assert_eq!(seated(id), [11, 13, 14]);
		assert_eq!(Screening::screener(12, SKILL).unwrap().load, 0);
		assert_eq!(
			Screening::record(12, SKILL),
			ScreenerRecord { silent: 1, ..Default::default() }
		);

		// An account that has committed waits, and need not do it again.
		assert_ok!(try_commit(14, id, 80));
		for (who, score) in [(11, 70), (13, 70), (14, 80)] {
			assert_ok!(try_reveal(who, id, score));
		}
		pass(1);
		assert!(holds(APPLICANT));
		assert_eq!(wealth(12), ENDOWMENT);
		assert_eq!(wealth(14), ENDOWMENT + PAY);
	});
}

#[test]
fn who_does_not_reveal_is_struck_and_with_too_few_reveals_replaced() {
	ExtBuilder::default().build_and_execute(|| {
		let id = committed(APPLICANT, &[70, 70, 70]);
		assert_ok!(try_reveal(12, id, 70));
		pass(REVEAL_WINDOW + 1);
		assert_eq!(seated(id), [12, 14, 15]);
		assert_eq!([11, 12, 13].map(strikes), [1, 0, 1]);
		assert!(matches!(stage(id), Some(Stage::Committing { .. })));

		// The one score is public; two fresh ones outweigh it.
		for who in [14, 15] {
			assert_ok!(try_commit(who, id, 20));
		}
		for who in [14, 15] {
			assert_ok!(try_reveal(who, id, 20));
		}
		pass(1);
		assert!(!holds(APPLICANT));
		for who in [12, 14, 15] {
			assert_eq!(wealth(who), ENDOWMENT + PAY);
		}
	});
}

#[test]
fn with_nobody_left_to_replace_them_two_go_on() {
	ExtBuilder::default().with_screeners(3).build_and_execute(|| {
		let id = drawn(APPLICANT);
		for who in [11, 12] {
			assert_ok!(try_commit(who, id, 70));
		}
		pass(COMMIT_WINDOW + 1);
		assert_eq!(seated(id), [11, 12]);
		assert!(matches!(stage(id), Some(Stage::Revealing { .. })));
		reveal_all(id, &[70, 70]);
		pass(1);
		assert!(holds(APPLICANT));
	});
}

#[test]
fn with_too_little_time_to_replace_them_two_go_on() {
	// Time for all three phases once, and a block.
	let tight = |p: &mut Parameters<u64>| {
		p.panel_period = DRAW_WINDOW + COMMIT_WINDOW + REVEAL_WINDOW;
	};
	ExtBuilder::default().with_parameters(tight).build_and_execute(|| {
		let id = drawn(APPLICANT);
		for who in [11, 12] {
			assert_ok!(try_commit(who, id, 70));
		}
		pass(COMMIT_WINDOW - 2);
		assert_eq!(seated(id), [11, 12]);
		assert!(matches!(stage(id), Some(Stage::Revealing { .. })));
	});
}

#[test]
fn no_more_are_replaced_than_can_be() {
	let crowd: Vec<AccountId> = (100..140).collect();
	let long = |p: &mut Parameters<u64>| p.panel_period = 10_000;
	let builder = ExtBuilder::default().with_parameters(long).with_these_screeners(&crowd);
	builder.build_and_execute(|| {
		FreezeLife::set(20_000);
		let id = drawn(APPLICANT);
		while stage(id).is_some() {
			pass(1);
		}
		let struck = crowd.iter().filter(|who| strikes(**who) > 0).count();
		assert_eq!(u32::try_from(struck).unwrap(), crate::MAX_SEATED);
		assert_eq!(wealth(APPLICANT), ENDOWMENT);
	});
}

#[test]
fn too_many_strikes_cost_the_seat_in_the_pool_and_a_part_of_the_bond() {
	ExtBuilder::default().with_parameters(quick).build_and_execute(|| {
		be_silent(11, 2);
		assert_eq!(strikes(11), 2);
		let id = drawn(APPLICANT);
		for who in [12, 13] {
			assert_ok!(try_commit(who, id, 10));
		}
		pass(COMMIT_WINDOW - 3);
		System::reset_events();
		pass(1);
		let slashed = BOND / 4;
		assert_eq!(
			events(),
			[
				Event::SeatLost { request: id, round: 0, screener: 11 },
				Event::ScreenerStruck { screener: 11, skill: SKILL, request: id, strikes: 3 },
				Event::BondSlashed {
					screener: 11,
					skill: SKILL,
					asset: AssetKind::Native,
					from: 11,
					to: TREASURY,
					amount: slashed,
				},
				Event::ScreenerOusted { screener: 11, skill: SKILL },
			]
		);
		let record = Screening::screener(11, SKILL).unwrap();
		assert_eq!((record.status, record.bond), (ServiceStatus::Ousted, BOND - slashed));
		assert_eq!(bond_of(11), BOND - slashed);
		assert_eq!(wealth(11), ENDOWMENT - slashed);
		assert!(MockSortition::member(PoolId::Screeners(SKILL), &11).unwrap().leaving);
		assert_noop!(
			Screening::retire_as_screener(signed(11), SKILL),
			crate::Error::<Test>::ExitNotComplete
		);

		// The rest comes back when the panel is over.
		pass(2);
		commit_missing(id);
		reveal_all(id, &[10, 10, 10]);
		pass(1);
		assert_ok!(Screening::retire_as_screener(signed(11), SKILL));
		assert_eq!(bond_of(11), 0);
		assert_eq!(wealth(11), ENDOWMENT - slashed);
		// The record stays, and a new bond may be given.
		assert_eq!(Screening::record(11, SKILL).silent, 3);
		assert_ok!(Screening::become_screener(signed(11), SKILL));
		assert_eq!(strikes(11), 0);
	});
}

#[test]
fn the_rest_of_the_bond_comes_back_by_itself() {
	let one = |p: &mut Parameters<u64>| p.max_strikes = 1;
	ExtBuilder::default().with_parameters(one).build_and_execute(|| {
		FreezeLife::set(150);
		let id = drawn(APPLICANT);
		for who in [12, 13] {
			assert_ok!(try_commit(who, id, 70));
		}
		pass(COMMIT_WINDOW);
		commit_missing(id);
		run_to(151);
		assert_eq!(Screening::screener(11, SKILL), None);
		assert_eq!(bond_of(11), 0);
		assert_eq!(open_items(11), []);
	});
}

#[test]
fn whoever_was_ousted_is_not_drawn_for_what_was_frozen_before() {
	let one = |p: &mut Parameters<u64>| p.max_strikes = 1;
	ExtBuilder::default().with_parameters(one).build_and_execute(|| {
		let id = drawn(APPLICANT);
		pass(COMMIT_WINDOW - 3);
		let other = request(OTHER);
		// At this block the first panel loses all its seats.
		pass(1);
		assert_eq!(Screening::screener(11, SKILL).unwrap().status, ServiceStatus::Ousted);
		pass(6);
		assert!(!seated(other).contains(&11));
		assert_eq!(seated(other), [14, 15, 16]);
		assert!(stage(id).is_some());
	});
}

#[test]
fn one_who_was_leaving_can_be_ousted_too() {
	let one = |p: &mut Parameters<u64>| p.max_strikes = 1;
	ExtBuilder::default().with_parameters(one).build_and_execute(|| {
		drawn(APPLICANT);
		assert_ok!(Screening::retire_as_screener(signed(11), SKILL));
		pass(COMMIT_WINDOW);
		let record = Screening::screener(11, SKILL).unwrap();
		assert_eq!((record.status, record.bond), (ServiceStatus::Ousted, BOND - BOND / 4));
		let exits = crate::DueItems::<Test>::iter()
			.filter(|(_, item, ())| matches!(item, crate::DueItem::Exit { account: 11, .. }));
		assert_eq!(exits.count(), 1);
	});
}

#[test]
fn an_ousted_screener_does_their_part_where_they_sit_still() {
	let one = |p: &mut Parameters<u64>| p.max_strikes = 1;
	ExtBuilder::default().with_parameters(one).build_and_execute(|| {
		let first = drawn(APPLICANT);
		let second = drawn(OTHER);
		assert!(seated(second).contains(&11));
		// The first runs out before the second.
		pass(2);
		assert_eq!(Screening::screener(11, SKILL).unwrap().status, ServiceStatus::Ousted);
		commit_all(second, &[90, 90, 90]);
		reveal_all(second, &[90, 90, 90]);
		pass(1);
		assert!(holds(OTHER));
		assert_eq!(wealth(11), ENDOWMENT - BOND / 4 + PAY);
		assert!(stage(first).is_some());
	});
}

#[test]
fn strikes_are_forgiven_after_a_time_without_one() {
	let builder = ExtBuilder::default().with_parameters(|p| {
		quick(p);
		p.max_strikes = 3;
	});
	builder.build_and_execute(|| {
		be_silent(11, 2);
		assert_eq!(strikes(11), 2);
		let last = Screening::screener(11, SKILL).unwrap().last_strike;
		run_to(last + STRIKE_MEMORY);
		be_silent(11, 1);
		assert_eq!(strikes(11), 1);
		assert_eq!(Screening::screener(11, SKILL).unwrap().status, ServiceStatus::Active);
		// The record forgives nothing.
		assert_eq!(Screening::record(11, SKILL).silent, 3);
	});
}

#[test]
fn a_slash_of_nothing_or_everything() {
	for percent in [0, 100] {
		let builder = ExtBuilder::default().with_parameters(|p| {
			p.max_strikes = 1;
			p.slash = Perbill::from_percent(percent);
		});
		builder.build_and_execute(|| {
			drawn(APPLICANT);
			pass(COMMIT_WINDOW);
			let slashed = Perbill::from_percent(percent).mul_floor(BOND);
			assert_eq!(bond_of(11), BOND - slashed);
			assert_eq!(wealth(TREASURY), ED + 3 * slashed);
			silence();
			assert_eq!(Screening::screener(11, SKILL), None);
			assert_eq!(bond_of(11), 0);
		});
	}
}
