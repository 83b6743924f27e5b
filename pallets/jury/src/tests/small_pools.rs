// SPDX-License-Identifier: Apache-2.0

//! With any number of accounts: every case ends, and every deposit comes back or pays somebody.

use crate::{mock::*, Basis, Side, Stage};
use frame_support::assert_ok;
use sp_runtime::Perbill;

/// How a case ends if only so many can be drawn as jurors, who vote so.
fn ends(eligible: usize, votes: &[u32]) -> (Perbill, Basis) {
	let mut result = None;
	ExtBuilder::default().with_jurors(12).build_and_execute(|| {
		// The others have ties.
		for who in &jurors(12)[eligible..] {
			set_conflict(*who, if who % 2 == 0 { CLAIMANT } else { RESPONDENT });
		}
		let id = answered(AMOUNT);
		run_until(|| {
			record(id).first.is_some() || matches!(stage(id), Some(Stage::Committing { .. }))
		});
		if record(id).first.is_none() {
			assert_eq!(seated(id).len(), eligible);
			assert!(panel(id).exhausted);
			commit_all(id, votes);
			reveal_all(id, votes);
			run_until(|| record(id).first.is_some());
		}
		let first = record(id).first.unwrap();
		result = Some((first.kept, first.basis));
		finish(id);
		assert_eq!(rulings(), [(id, invoice_of(id), first.kept)]);
		assert_all_funds_returned();
	});
	result.unwrap()
}

#[test]
fn nobody_is_eligible() {
	assert_eq!(ends(0, &[]), (percent(50), Basis::Offers));
}

#[test]
fn one_is_eligible() {
	assert_eq!(ends(1, &[70]), (percent(70), Basis::AllVotes));
}

#[test]
fn two_are_eligible() {
	assert_eq!(ends(2, &[70, 80]), (percent(75), Basis::Votes));
}

#[test]
fn few_are_eligible_and_all_are_silent() {
	for eligible in 0..=4 {
		ExtBuilder::default().with_jurors(eligible).build_and_execute(|| {
			let id = answered(AMOUNT);
			let respondents = Side::Respondent;
			offer(id, respondents, 80);
			silence();
			assert_eq!(rulings(), [(id, invoice_of(id), percent(40))]);
			assert_all_funds_returned();
		});
	}
}

#[test]
fn few_are_eligible_and_all_commit_and_are_silent_then() {
	for eligible in 1..=4 {
		ExtBuilder::default().with_jurors(eligible).build_and_execute(|| {
			let id = answered(AMOUNT);
			while record(id).first.is_none() {
				if matches!(stage(id), Some(Stage::Committing { .. })) {
					commit_all(id, &[10, 20, 30]);
				}
				pass(1);
			}
			assert_eq!(record(id).first.unwrap().basis, Basis::Offers);
			finish(id);
			assert_eq!(rulings(), [(id, invoice_of(id), percent(50))]);
			assert_all_funds_returned();
		});
	}
}

#[test]
fn an_empty_chain_still_ends_every_case() {
	ExtBuilder::default().with_jurors(0).with_arbitrators(0).build_and_execute(|| {
		let id = answered(AMOUNT);
		state(id, Side::Claimant);
		state(id, Side::Respondent);
		silence();
		assert_eq!(rulings(), [(id, invoice_of(id), percent(50))]);
		// Nobody was paid: what the respondent keeps was claimed in vain, the rest comes back.
		assert_eq!(ENDOWMENT - wealth(CLAIMANT), DEPOSIT / 2);
		assert_eq!(wealth(pot()) - ED, DEPOSIT / 2);
		assert_all_funds_returned();
	});
}

#[test]
fn an_appeal_ends_too() {
	// Three have judged; so many are left.
	for left in 0..=3usize {
		for votes in 0..=left {
			ExtBuilder::default().with_jurors(3 + left as u64).build_and_execute(|| {
				let id = ruled(AMOUNT, &[20, 30, 40]);
				assert_ok!(appeal(RESPONDENT, id, Side::Respondent));
				run_until(|| {
					!rulings().is_empty() || matches!(stage(id), Some(Stage::Committing { .. }))
				});
				if rulings().is_empty() {
					assert_eq!(seated(id).len(), left);
					commit_all(id, &[90; 3][..votes]);
					run_until(|| {
						!rulings().is_empty() || matches!(stage(id), Some(Stage::Revealing { .. }))
					});
					if votes > 0 {
						reveal_all(id, &[90; 3][..votes]);
					}
				}
				run_until(|| !rulings().is_empty());
				let kept = match votes {
					0 => 30,
					// They are not most of seven: of 20, 30, 40, and 90 so many times.
					1 => 35,
					2 => 40,
					_ => 65,
				};
				assert_eq!(rulings(), [(id, invoice_of(id), percent(kept))]);
				assert_all_funds_returned();
			});
		}
	}
}

#[test]
fn all_who_are_left_show_one_hand() {
	ExtBuilder::default().with_jurors(6).build_and_execute(|| {
		set_same_controller(&jurors(6));
		let id = drawn(AMOUNT);
		// One of them sits.
		assert_eq!(seated(id).len(), 1);
		vote_all(id, &[70]);
		assert_eq!(record(id).first.unwrap().basis, Basis::AllVotes);
		assert_ok!(appeal(CLAIMANT, id, Side::Claimant));
		// The hand has voted: none of the others sits on the second panel, and the one vote stands.
		run_until(|| !rulings().is_empty());
		assert_eq!(rulings(), [(id, invoice_of(id), percent(70))]);
	});
}

#[test]
fn everybody_leaves_in_the_meantime() {
	ExtBuilder::default().build_and_execute(|| {
		let id = answered(AMOUNT);
		for who in jurors(12) {
			assert_ok!(Jury::stand_down(signed(who)));
		}
		assert_ok!(Jury::dismiss_arbitrator(RuntimeOrigin::root(), FIRST_ARBITRATOR));
		silence();
		assert_eq!(rulings(), [(id, invoice_of(id), percent(50))]);
		assert_eq!(crate::Jurors::<Test>::iter().count(), 0);
		assert_all_funds_returned();
	});
}
