// SPDX-License-Identifier: Apache-2.0

//! Whatever people do, in whatever order: no coin is made or lost, and in the end each is where it
//! belongs.

use crate::{mock::*, DueItem, Requests, Vestings};
use frame_support::assert_ok;
use proptest::prelude::*;
use talent_primitives::Balance;

const APPLICANTS: [AccountId; 4] = [APPLICANT, OTHER, 11, 12];

/// What somebody does.
#[derive(Clone, Debug)]
enum Step {
	Request(usize),
	SecondPanel(usize),
	/// The screener with this number commits to a score wherever they sit.
	Commit(usize, u8),
	/// And reveals it.
	Reveal(usize, u8),
	/// All who sit on some panel do both.
	Assess(usize, u8),
	Conclude(usize),
	Pass(u64),
	PassWithoutHooks(u64),
	Become(usize),
	Retire(usize),
	Appoint(usize),
	Revoke(usize),
	Share(Balance),
	Block(usize),
	Claim(usize),
	Suspend(usize),
	ChangeParameters(u8),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
	let who = || 0usize..6;
	let step = prop_oneof![
		6 => (0usize..4).prop_map(Step::Request),
		3 => (0usize..4).prop_map(Step::SecondPanel),
		4 => (who(), 0u8..=100).prop_map(|(who, score)| Step::Commit(who, score)),
		4 => (who(), 0u8..=100).prop_map(|(who, score)| Step::Reveal(who, score)),
		6 => (0usize..4, 0u8..=100).prop_map(|(id, score)| Step::Assess(id, score)),
		3 => (0usize..4).prop_map(Step::Conclude),
		8 => (1u64..12).prop_map(Step::Pass),
		2 => (20u64..150).prop_map(Step::Pass),
		2 => (1u64..60).prop_map(Step::PassWithoutHooks),
		1 => who().prop_map(Step::Become),
		2 => who().prop_map(Step::Retire),
		1 => who().prop_map(Step::Appoint),
		1 => (0usize..4).prop_map(Step::Revoke),
		3 => (0u128..1_000_000_007).prop_map(Step::Share),
		1 => who().prop_map(Step::Block),
		1 => who().prop_map(Step::Claim),
		1 => who().prop_map(Step::Suspend),
		1 => any::<u8>().prop_map(Step::ChangeParameters),
	];
	prop::collection::vec(step, 1..60)
}

fn score_of(who: AccountId, score: u8) -> u8 {
	// Each has a mind of their own, and the same one when committing and revealing.
	(score / 20 * 20 + u8::try_from(who % 7).unwrap() * 5) % 101
}

/// Whether it succeeds does not matter here.
fn take(step: Step) {
	let live = |index: usize| Requests::<Test>::iter_keys().nth(index);
	match step {
		Step::Request(who) => drop(try_request(APPLICANTS[who])),
		Step::SecondPanel(index) => {
			if let Some(id) = live(index) {
				let applicant = record(id).applicant;
				let _ = Screening::claim_second_panel(signed(applicant), id);
			}
		},
		Step::Commit(who, score) => {
			let who = SCREENERS[who];
			for id in Requests::<Test>::iter_keys().collect::<Vec<_>>() {
				let _ = try_commit(who, id, score_of(who, score));
			}
		},
		Step::Reveal(who, score) => {
			let who = SCREENERS[who];
			for id in Requests::<Test>::iter_keys().collect::<Vec<_>>() {
				let _ = try_reveal(who, id, score_of(who, score));
			}
		},
		Step::Assess(index, score) => {
			if let Some(id) = live(index) {
				for who in seated(id) {
					let _ = try_commit(who, id, score_of(who, score));
				}
				for who in seated(id) {
					let _ = try_reveal(who, id, score_of(who, score));
				}
			}
		},
		Step::Conclude(index) => drop(live(index).map(advance)),
		Step::Pass(blocks) => pass(blocks),
		Step::PassWithoutHooks(blocks) => pass_without_hooks(blocks),
		Step::Become(who) => drop(Screening::become_screener(signed(SCREENERS[who]), SKILL)),
		Step::Retire(who) => drop(Screening::retire_as_screener(signed(SCREENERS[who]), SKILL)),
		Step::Appoint(who) => {
			let root = RuntimeOrigin::root();
			let _ = Screening::appoint_screener(root, SKILL, SCREENERS[who]);
		},
		Step::Revoke(who) => {
			let root = RuntimeOrigin::root();
			let _ = Screening::revoke_credential(root, APPLICANTS[who], SKILL, cid("why"));
		},
		Step::Share(amount) => drop(pay_share(amount)),
		Step::Block(who) => {
			// Their pay cannot be received.
			Payouts::mutate(|all| all.insert(SCREENERS[who], pot()));
		},
		Step::Claim(who) => drop(Screening::claim(signed(SCREENERS[who]), SCREENERS[who])),
		Step::Suspend(who) => {
			let who = SCREENERS[who];
			Suspended::mutate(|all| {
				if !all.remove(&who) {
					all.insert(who);
				}
			});
		},
		Step::ChangeParameters(seed) => {
			let seed = Balance::from(seed);
			assert_ok!(set_parameters(|p| {
				p.fee = FEE + seed * BTRST / 7;
				p.assessment_pay = p.fee / (3 + seed % 5);
				p.bond = BOND + seed * BTRST;
				p.request_deposit = DEPOSIT + seed;
				p.pass_mark = 1 + u8::try_from(seed % 100).unwrap();
				p.max_strikes = 1 + u32::try_from(seed % 3).unwrap();
				p.max_load = 1 + u32::try_from(seed % 5).unwrap();
			}));
		},
	}
}

/// Everybody who has coins here.
fn everybody() -> impl Iterator<Item = AccountId> {
	[APPLICANT, OTHER, CLIENT, STRANGER, POOR, TREASURY, pot()].into_iter().chain(SCREENERS)
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(if cfg!(debug_assertions) { 96 } else { 256 }))]

	#[test]
	fn every_coin_is_somewhere_and_in_the_end_at_home(steps in steps()) {
		ExtBuilder::default().build_and_execute(|| {
			let before: Balance = everybody().map(wealth).sum();
			for step in steps {
				take(step.clone());
				if let Err(error) = Screening::do_try_state() {
					panic!("{error:?} after {step:?}");
				}
				assert_eq!(everybody().map(wealth).sum::<Balance>(), before);
				assert_eq!(wealth(pot()), Screening::ledger() + ED);
			}
			silence();
			for item in crate::StuckItems::<Test>::iter_keys().collect::<Vec<_>>() {
				assert_ok!(Screening::process_due(signed(STRANGER), item));
			}
			assert_all_funds_returned();
			for who in SCREENERS {
				if crate::Screeners::<Test>::contains_key(who, SKILL) {
					assert_ok!(Screening::retire_as_screener(signed(who), SKILL));
				}
				assert_eq!(bond_of(who), 0);
				assert_eq!(open_items(who), []);
			}
			assert_eq!(MockSortition::freezes(), 0);
		});
	}

	/// Of a fee every unit is accounted for, for all terms and all reveals.
	#[test]
	fn a_fee_is_split_to_the_unit(
		fee in 3u128..1_000_000_000, part in 0u128..=1_000, scores in prop::array::uniform3(0u8..=100),
		reveals in 0usize..=3,
	) {
		let terms = |p: &mut crate::Parameters<u64>| {
			p.fee = fee * BTRST / 1_000_000 + ED;
			p.assessment_pay = p.fee / 3 * part / 1_000;
		};
		ExtBuilder::default().with_screeners(3).with_parameters(terms).build_and_execute(|| {
			let parameters = Screening::parameters();
			let id = committed(APPLICANT, &scores);
			assert_eq!(Screening::ledger(), parameters.fee);
			reveal_all(id, &scores[..reveals]);
			pass(PANEL_PERIOD);
			let paid = |who| wealth(who) - ENDOWMENT;
			let pay: Balance = [11, 12, 13].into_iter().map(paid).sum();
			let returned = wealth(APPLICANT) - (ENDOWMENT - parameters.fee);
			let treasury = wealth(TREASURY) - ED;
			let kept: Balance =
				crate::UnclaimedAmounts::<Test>::iter_values().map(|kept| kept.amount).sum();
			assert_eq!(pay + returned + treasury + kept, parameters.fee);
			if reveals < 2 {
				assert_eq!(returned, parameters.fee);
			} else {
				let count = Balance::try_from(reveals).unwrap();
				assert_eq!(pay, count * parameters.assessment_pay);
				assert_eq!(returned, (3 - count) * parameters.assessment_pay);
			}
			assert!(Vestings::<Test>::iter().count() <= 1);
			let item = DueItem::Request(id);
			assert!(!crate::StuckItems::<Test>::contains_key(item));
		});
	}
}
