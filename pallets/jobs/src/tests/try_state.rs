// SPDX-License-Identifier: Apache-2.0

//! That the check of the state would notice.

use crate::{
	mock::*, Claim, Contracts, Counterparties, DueItems, HoldReason, Renewals, ReviewOf, Reviews,
};
use frame_support::{
	assert_ok,
	traits::{fungible::MutateHold, tokens::Precision},
};
use sp_runtime::TryRuntimeError;

/// What the check says after `damage` was done to a sound state.
fn after(prepare: impl FnOnce(), damage: impl FnOnce()) -> TryRuntimeError {
	ExtBuilder::default().with_parameters(|p| p.contract_deposit = 10).build().execute_with(|| {
		prepare();
		assert_ok!(Jobs::do_try_state());
		damage();
		Jobs::do_try_state().unwrap_err()
	})
}

fn disputed() {
	let contract = active(fixed(&[1_000]));
	dispute(bill(contract, milestone(0)), Claim::Cancelled);
}

fn proposed() {
	propose(TALENT, active(fixed(&[1_000])), fixed(&[400]));
}

fn reviewed() {
	assert_ok!(Jobs::review(signed(CLIENT), over(1_000), 5, None));
}

fn change_contract(change: impl FnOnce(&mut crate::ContractOf<Test>)) {
	Contracts::<Test>::mutate(0, |contract| change(contract.as_mut().unwrap()));
}

fn change_renewal(change: impl FnOnce(&mut crate::RenewalOf<Test>)) {
	Renewals::<Test>::mutate(0, |renewal| change(renewal.as_mut().unwrap()));
}

fn change_review(change: impl FnOnce(&mut ReviewOf<Test>)) {
	Reviews::<Test>::mutate(0, |review| change(review.as_mut().unwrap()));
}

fn unqueue(queued_at: u64) {
	let _ = DueItems::<Test>::clear_prefix(queued_at, u32::MAX, None);
}

#[test]
fn a_count_of_disputes_that_is_wrong_is_noticed() {
	let error = after(disputed, || change_contract(|contract| contract.disputed = 0));
	assert_eq!(error, "jobs: a contract miscounts what is disputed".into());
}

#[test]
fn a_renewed_contract_that_goes_on_is_noticed() {
	let begin = || {
		active(fixed(&[1_000]));
	};
	let error = after(begin, || change_contract(|contract| contract.renewed_on = Some(1)));
	assert_eq!(error, "jobs: a renewed contract goes on".into());
}

#[test]
fn a_pair_that_is_miscounted_is_noticed() {
	let begin = || {
		active(fixed(&[1_000]));
		offer(post(), OTHER, fixed(&[1_000]));
	};
	let damages: [fn(); 3] = [
		|| Counterparties::<Test>::insert(CLIENT, TALENT, 2),
		|| Counterparties::<Test>::remove(CLIENT, TALENT),
		|| Counterparties::<Test>::insert(CLIENT, OTHER, 1),
	];
	for damage in damages {
		assert_eq!(after(begin, damage), "jobs: the contracts of a pair are miscounted".into());
	}
}

#[test]
fn a_proposal_that_cannot_be_is_noticed() {
	let without_contract = after(proposed, || {
		let renewal = Renewals::<Test>::take(0).unwrap();
		Renewals::<Test>::insert(7, renewal);
	});
	assert_eq!(without_contract, "jobs: a proposal to renew nothing".into());
	let between_others = after(proposed, || change_renewal(|r| r.agreement.talent = OTHER));
	assert_eq!(between_others, "jobs: a renewal is between others, or about something else".into());
	let by_a_stranger = after(proposed, || change_renewal(|r| r.by = OTHER));
	assert_eq!(by_a_stranger, "jobs: a stranger proposes a renewal".into());
	for number in [0, 9] {
		let error = after(proposed, || change_renewal(|r| r.agreement.contract = number));
		assert_eq!(error, "jobs: the number of a proposed contract is not its own".into());
	}
	let without_date = after(proposed, || unqueue(21));
	assert_eq!(without_date, "jobs: something has a date that nobody will keep".into());
}

#[test]
fn a_deposit_that_is_not_held_is_noticed() {
	let error = after(proposed, || {
		let reason = HoldReason::RenewalDeposit.into();
		assert_ok!(Balances::release(&reason, &TALENT, 1, Precision::Exact));
	});
	assert_eq!(error, "jobs: less is on hold than deposits say".into());
}

#[test]
fn reviews_that_cannot_be_are_noticed() {
	let weightless = after(reviewed, || change_review(|review| review.weight = 0));
	assert_eq!(weightless, "jobs: reviews without weight are kept".into());
	let out_of_range = after(reviewed, || change_review(|review| review.by_client = Some(6)));
	assert_eq!(out_of_range, "jobs: a rating is out of its range".into());
	let complete = after(reviewed, || change_review(|review| review.by_talent = Some(3)));
	assert_eq!(complete, "jobs: reviews are complete and do not count".into());
	let without_date = after(reviewed, || unqueue(22));
	assert_eq!(without_date, "jobs: something has a date that nobody will keep".into());
	let too_early = after(
		|| {
			reviewed();
			active(fixed(&[500]));
		},
		|| {
			let review = Reviews::<Test>::take(0).unwrap();
			Reviews::<Test>::insert(1, review);
		},
	);
	assert_eq!(too_early, "jobs: a contract is reviewed too early".into());
}
