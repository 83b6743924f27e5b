// SPDX-License-Identifier: Apache-2.0

//! Validators that make no blocks.

// The odds of honest validators are computed in floats.
#![allow(clippy::float_arithmetic)]

use crate::{mock::*, sessions::silence_limit, Error, Event, Silence, Status, MIN_SILENCE};
use frame_support::{assert_noop, assert_ok};

/// The blocks of silence with which one of four is set aside: 24 sessions.
const LIMIT: u64 = 30 * 4;

fn resume(who: AccountId) -> sp_runtime::DispatchResult {
	ValidatorSet::resume(RuntimeOrigin::signed(who))
}

fn sessions_until_set_aside(who: AccountId) -> u32 {
	let begin = Session::current_index();
	while !matches!(status(who), Status::SetAside { .. }) {
		pass_sessions_without(&[who], 1);
	}
	Session::current_index() - begin
}

#[test]
fn a_silent_validator_is_set_aside_and_resumes() {
	ExtBuilder::default().build_and_execute(|| {
		pass_sessions(1);
		assert!(ValidatorSet::silence(4).unwrap().blocks < 5);
		let sessions = sessions_until_set_aside(4);
		assert_eq!(u64::from(sessions), LIMIT / SESSION);

		let last_session = Session::current_index();
		assert_eq!(status(4), Status::SetAside { last_session });
		assert_eq!(ValidatorSet::set_aside(), vec![4]);
		assert!(System::events().into_iter().any(|record| matches!(
			record.event,
			RuntimeEvent::ValidatorSet(Event::ValidatorSetAside { validator: 4, silent_blocks, .. })
				if silent_blocks >= LIMIT
		)));
		// The bond is not touched.
		assert_eq!(bonded(4), BOND);
		pass_sessions_without(&[4], 1);
		assert_eq!(Session::validators(), vec![1, 2, 3]);

		assert_ok!(resume(4));
		System::assert_last_event(Event::ValidatorResumed { validator: 4 }.into());
		assert_eq!(ValidatorSet::set_aside(), Vec::<AccountId>::new());
		// The first session of a validator that is back has not begun: its silence is not counted.
		assert_eq!(ValidatorSet::silence(4), None);
		pass_sessions(2);
		assert_eq!(Session::validators(), vec![1, 2, 3, 4]);
		assert!(ValidatorSet::silence(4).unwrap().blocks <= SESSION);
		pass_sessions(30);
		assert_eq!(Session::validators(), vec![1, 2, 3, 4]);
	});
}

#[test]
fn a_single_block_ends_the_silence() {
	ExtBuilder::default().build_and_execute(|| {
		pass_sessions_without(&[4], 23);
		pass_sessions(1);
		pass_sessions_without(&[4], 22);
		assert_eq!(status(4), Status::Validator);
		assert_eq!(ValidatorSet::silence(4).unwrap().limit, 120);
	});
}

#[test]
fn at_most_a_third_is_set_aside_at_once() {
	ExtBuilder::default().with_validators((1..=7).collect()).build_and_execute(|| {
		pass_sessions_without(&[4, 5, 6, 7], 100);
		assert_eq!(ValidatorSet::set_aside(), vec![4, 5]);
		assert_eq!(Session::validators(), vec![1, 2, 3, 6, 7]);
		// One that returns for a moment makes room for another.
		assert_ok!(resume(4));
		pass_sessions_without(&[4, 5, 6, 7], 1);
		assert_eq!(ValidatorSet::set_aside(), vec![5, 6]);
	});
}

#[test]
fn never_below_the_minimum() {
	ExtBuilder::default().with_minimum(4).build_and_execute(|| {
		pass_sessions_without(&[4], 60);
		assert_eq!(Session::validators(), vec![1, 2, 3, 4]);
	});
	ExtBuilder::default().with_validators(vec![1, 2]).build_and_execute(|| {
		pass_sessions_without(&[2], 60);
		assert_eq!(Session::validators(), vec![1, 2]);
	});
}

#[test]
fn one_that_is_set_aside_may_leave_and_be_removed() {
	ExtBuilder::default().with_minimum(3).build_and_execute(|| {
		sessions_until_set_aside(4);
		let Status::SetAside { last_session } = status(4) else { panic!("it is set aside") };
		// The set is as small as it may be, and stays so.
		assert_ok!(ValidatorSet::leave(RuntimeOrigin::signed(4)));
		assert_eq!(status(4), Status::Former { last_session });
		assert_eq!(ValidatorSet::set_aside(), Vec::<AccountId>::new());
		assert_noop!(resume(4), Error::<Test>::NotSetAside);
	});
}

#[test]
fn resume_fails_for_others() {
	ExtBuilder::default().with_validators((1..=10).collect()).build_and_execute(|| {
		assert_noop!(resume(OUTSIDER), Error::<Test>::NotRegistered);
		assert_noop!(resume(1), Error::<Test>::NotSetAside);
		sessions_until_set_aside(10);
		admit_new(OUTSIDER);
		assert_noop!(resume(10), Error::<Test>::SetFull);
		assert_ok!(ValidatorSet::remove(RuntimeOrigin::root(), OUTSIDER));
		report(&[(10, 10)]);
		assert_noop!(resume(10), Error::<Test>::StillOffender);
		assert_ok!(ValidatorSet::forgive(RuntimeOrigin::root(), 10));
		assert_ok!(ValidatorSet::purge_keys(RuntimeOrigin::signed(10)).or_else(|_| {
			pass_sessions(2);
			ValidatorSet::purge_keys(RuntimeOrigin::signed(10))
		}));
		assert_noop!(resume(10), Error::<Test>::KeysMissing);
		set_keys(10, 10);
		assert_ok!(resume(10));
	});
}

#[test]
fn the_silence_of_an_account_that_never_validated_is_not_counted() {
	ExtBuilder::default().build_and_execute(|| {
		assert_eq!(ValidatorSet::silence(OUTSIDER), None);
		// Genesis is block 0, the test runs in block 1.
		assert_eq!(ValidatorSet::silence(1), Some(Silence { blocks: 1, limit: 120 }));
	});
}

/// The least chance of an honest validator, one of `size`, to be the author of a block.
///
/// The slot has no primary author (three in four) and the validator is its secondary author; or the
/// validator is the only primary author. Each of `size` is a primary author of a slot with a chance
/// of 1 - (3/4)^(1/size).
fn least_chance(size: u32) -> f64 {
	let none = 0.75_f64.powf(1.0 / f64::from(size));
	0.75 / f64::from(size) + (1.0 - none) * none.powf(f64::from(size) - 1.0)
}

#[test]
fn an_honest_validator_is_silent_by_chance_less_than_once_in_a_million() {
	for size in 2..=100 {
		let blocks = silence_limit(size as usize, MIN_SILENCE);
		let missed = (1.0 - least_chance(size)).powf(f64::from(blocks));
		assert!(missed < 1e-6, "{size} validators: {missed}");
	}
}

#[test]
fn the_table_of_the_readme_is_computed() {
	let rows = [2_u32, 3, 4, 7, 10, 21, 50, 100].map(|size| {
		let sessions = |blocks_each: u32, epoch: u32| {
			silence_limit(size as usize, blocks_each).div_ceil(epoch)
		};
		let least = silence_limit(size as usize, MIN_SILENCE);
		let missed = (1.0 - least_chance(size)).powf(f64::from(least));
		format!(
			"| {size} | {least} | {missed:.1e} | {} | {} | {} |",
			silence_limit(size as usize, 30),
			sessions(30, 10),
			sessions(30, 100),
		)
	});
	let readme = include_str!("../../README.md");
	for row in rows {
		assert!(readme.contains(&row), "the README has no row {row}");
	}
}
