// SPDX-License-Identifier: Apache-2.0

//! What assessments earn.

use crate::{mock::*, DueItem, Error, Event, Rewards, SkillRewards};
use frame_support::{assert_noop, assert_ok};
use proptest::prelude::*;
use talent_primitives::{AssetKind, Balance};

#[test]
fn vests_after_its_time_and_is_paid_by_itself() {
	ExtBuilder::default().build_and_execute(|| {
		let id = judged(APPLICANT, &[10, 70, 80]);
		let vests_at = now() + VESTING;
		pay_share(33 * BTRST);
		let item = DueItem::Vesting { request: id, round: 0 };
		pass_without_hooks(VESTING - 1);
		let early = Screening::process_due(signed(STRANGER), item);
		assert_noop!(early, Error::<Test>::NotDue);
		System::reset_events();
		run_to(vests_at + 10);
		let paid = |screener| Event::RewardPaid {
			request: id,
			screener,
			asset: AssetKind::Native,
			from: pot(),
			to: screener,
			amount: 11 * BTRST,
		};
		// The one who had said no like the others.
		for event in [paid(11), paid(12), paid(13)] {
			assert!(events().contains(&event));
		}
		for who in [11, 12, 13] {
			assert_eq!(wealth(who), ENDOWMENT + PAY + 11 * BTRST);
		}
		assert_eq!(Screening::ledger(), 0);
		assert_eq!(Screening::vesting(id, 0), None);
	});
}

#[test]
fn anybody_can_have_it_paid_when_hooks_are_suspended() {
	ExtBuilder::default().build_and_execute(|| {
		let request = judged(APPLICANT, &[70, 70, 70]);
		pay_share(30 * BTRST);
		pass_without_hooks(VESTING);
		let item = DueItem::Vesting { request, round: 0 };
		assert_ok!(Screening::process_due(signed(STRANGER), item.clone()));
		assert_eq!(wealth(11), ENDOWMENT + PAY + 10 * BTRST);
		let gone = Screening::process_due(signed(STRANGER), item);
		assert_noop!(gone, Error::<Test>::NotDue);
	});
}

#[test]
fn a_share_goes_to_all_who_have_points_then_and_to_nobody_later() {
	ExtBuilder::default().build_and_execute(|| {
		judged(APPLICANT, &[70, 70, 70]);
		pay_share(30 * BTRST);
		// Three more: one share for six.
		DrawFrom::set(3);
		judged(OTHER, &[70, 70, 70]);
		pay_share(60 * BTRST);
		pass(VESTING + 50);
		for who in [11, 12, 13] {
			assert_eq!(wealth(who), ENDOWMENT + PAY + 20 * BTRST);
		}
		for who in [14, 15, 16] {
			assert_eq!(wealth(who), ENDOWMENT + PAY + 10 * BTRST);
		}
		assert_eq!(pay_share(60 * BTRST), 0);
	});
}

#[test]
fn whoever_assesses_more_earns_more() {
	ExtBuilder::default().with_screeners(3).build_and_execute(|| {
		judged(APPLICANT, &[70, 70, 70]);
		let id = committed(OTHER, &[70, 70, 70]);
		for who in [11, 12] {
			assert_ok!(try_reveal(who, id, 70));
		}
		pass(REVEAL_WINDOW);
		pay_share(50 * BTRST);
		pass(VESTING + 10);
		assert_eq!(wealth(11), ENDOWMENT + 2 * PAY + 20 * BTRST);
		assert_eq!(wealth(13), ENDOWMENT + PAY + 10 * BTRST);
	});
}

#[test]
fn whoever_has_retired_earns_on() {
	ExtBuilder::default().build_and_execute(|| {
		judged(APPLICANT, &[70, 70, 70]);
		assert_ok!(Screening::retire_as_screener(signed(11), SKILL));
		Outsiders::mutate(|all| all.insert(11));
		pay_share(30 * BTRST);
		pass(VESTING);
		assert_eq!(wealth(11), ENDOWMENT + PAY + 10 * BTRST);
	});
}

#[test]
fn what_cannot_be_divided_waits_for_the_next_share() {
	ExtBuilder::default().build_and_execute(|| {
		judged(APPLICANT, &[70, 70, 70]);
		let before = wealth(11);
		pay_share(2);
		assert_eq!(Rewards::<Test>::get(SKILL).rest, 2);
		pay_share(2);
		let rewards = Rewards::<Test>::get(SKILL);
		assert_eq!((rewards.per_point, rewards.rest, rewards.owed), (1, 1, 4));
		pass(VESTING);
		assert_eq!(wealth(11), before + 1);
		// Less than a unit for each point there was.
		assert_eq!(Screening::ledger(), 1);
		DrawFrom::set(3);
		judged(OTHER, &[70, 70, 70]);
		pay_share(2);
		pass(VESTING);
		assert_eq!(wealth(14), ENDOWMENT + PAY + 1);
		assert_eq!(Screening::ledger(), 0);
	});
}

/// What a test does to the rewards of a skill.
#[derive(Clone, Debug)]
enum Step {
	/// A panel is over with so many reveals.
	Begin(u32),
	/// A share comes in.
	Share(Balance),
	/// A point is over: this one of those there are.
	End(usize),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
	let step = prop_oneof![
		2 => (1u32..=3).prop_map(Step::Begin),
		4 => prop_oneof![0u128..20, Just(u128::from(u64::MAX)), 0..=10u128.pow(26)].prop_map(Step::Share),
		3 => (0usize..1_000).prop_map(Step::End),
	];
	prop::collection::vec(step, 1..80)
}

proptest! {
	/// Against a model that gives every point its part of every share by hand, and keeps the rest.
	#[test]
	fn earns_what_a_naive_model_does(steps in steps()) {
		let mut rewards = SkillRewards::default();
		// Checkpoint, and what the model says it has earned.
		let mut points: Vec<(Balance, Balance)> = vec![];
		let (mut rest, mut given, mut paid): (Balance, Balance, Balance) = (0, 0, 0);
		for step in steps {
			match step {
				Step::Begin(count) => {
					let checkpoint = rewards.add(count);
					points.extend((0..count).map(|_| (checkpoint, 0)));
				},
				Step::Share(amount) => {
					let taken = rewards.share(amount);
					prop_assert_eq!(taken, !points.is_empty());
					if taken {
						given += amount;
						let whole = amount + rest;
						let count = points.len() as u128;
						points.iter_mut().for_each(|point| point.1 += whole / count);
						rest = whole % count;
					}
				},
				Step::End(index) => {
					if !points.is_empty() {
						let (checkpoint, earned) = points.swap_remove(index % points.len());
						prop_assert_eq!(rewards.remove(checkpoint), earned);
						paid += earned;
					}
				},
			}
			prop_assert_eq!(rewards.points as usize, points.len());
			prop_assert_eq!(rewards.rest, rest);
			let earned: Balance = points.iter().map(|point| point.1).sum();
			prop_assert_eq!(rewards.owed, earned + rest);
			// To the unit.
			prop_assert_eq!(given, paid + rewards.owed);
		}
	}
}
