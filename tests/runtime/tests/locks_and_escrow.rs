// SPDX-License-Identifier: Apache-2.0

//! Vote locks, vesting and escrow, in either order: locked coins never leave, and invoices are
//! always paid.

use frame_support::assert_ok;
use pallet_democracy::{Error as DemocracyError, ReferendumIndex};
use pallet_jobs::{JobDetails, Work};
use pallet_vesting::VestingInfo;
use sp_runtime::{
	transaction_validity::{InvalidTransaction, TransactionValidityError},
	DispatchResult, TokenError,
};
use talent_primitives::{ContractId, Roles};
use talent_runtime::{
	constants::currency::BTRST, genesis_config_presets::DEV, AccountId, Balance, Runtime,
};
use talent_runtime_tests::*;

const CLIENT: Person = Person::Bob;
const TALENT: Person = Person::Charlie;
/// All of whose coins vest.
const INVESTOR: Person = Person::CharlieStash;

/// A vote that is under way.
fn a_vote() -> ReferendumIndex {
	let remark = frame_system::Call::<Runtime>::remark { remark: vec![1] };
	table(Person::Eve, bounded(Person::Eve, remark))
}

fn send(from: Person, to: AccountId, value: Balance) -> DispatchResult {
	submit(from, pallet_balances::Call::<Runtime>::transfer_keep_alive { dest: to.into(), value })
}

/// A contract of 100 BTRST that is funded, and can be funded with 100 more.
fn funded(client: Person) -> ContractId {
	join(client, Roles::CLIENT);
	join(TALENT, Roles::TALENT);
	let job = post(client, JobDetails { openings: 2, ..job_details() });
	sign(client, job, TALENT, fixed(&[100 * BTRST, 100 * BTRST]))
}

/// Both milestones are billed; the first is approved, the second pays itself.
fn is_paid_in_full(client: Person, contract: ContractId) {
	let talents = Purse::of(TALENT);
	let first = bill(TALENT, contract, Work::Milestone { index: 0 });
	let second = bill(TALENT, contract, Work::Milestone { index: 1 });
	assert_ok!(approve(client, first, None));
	pass_until_done(due(second));
	assert_eq!(talents.gained(), 200 * BTRST);
	assert_eq!(escrow(contract), 0);
}

#[test]
fn coins_that_vote_cannot_go_into_escrow() {
	on_dev(|| {
		let index = a_vote();
		let contract = funded(CLIENT);
		// All but fifty, which are free for fees and the like.
		let locked = total(CLIENT.to_account_id()) - 50 * BTRST;
		assert_ok!(vote(CLIENT, index, true, locked));

		let frozen = Err(TokenError::Frozen.into());
		assert_eq!(fund(CLIENT, contract, 110 * BTRST), frozen);
		assert_eq!(try_offer(CLIENT, 0, TALENT, fixed(&[100 * BTRST])), frozen);
		let invoice = bill(TALENT, contract, Work::Milestone { index: 0 });
		let bonus = ask_bonus(TALENT, contract, 100 * BTRST);
		assert_eq!(approve(CLIENT, bonus, None), frozen);
		assert!(total(CLIENT.to_account_id()) >= locked);

		// What was in escrow before the vote is paid.
		let talents = Purse::of(TALENT);
		assert_ok!(approve(CLIENT, invoice, None));
		assert_eq!(talents.gained(), 100 * BTRST);
		assert!(total(CLIENT.to_account_id()) >= locked);
	});
}

#[test]
fn coins_in_escrow_cannot_vote_and_no_vote_stops_an_invoice() {
	on_dev(|| {
		let index = a_vote();
		let contract = funded(CLIENT);
		assert_ok!(fund(CLIENT, contract, 110 * BTRST));
		let left = total(CLIENT.to_account_id());
		let too_much = vote(CLIENT, index, true, left + 1);
		assert_eq!(too_much, Err(DemocracyError::<Runtime>::InsufficientFunds.into()));
		// Free coins vote; those on hold are none.
		let free = left - held(CLIENT.to_account_id()) - 10 * BTRST;
		assert_ok!(vote(CLIENT, index, true, free));
		assert_eq!(fund(CLIENT, contract, 1), Err(JobsError::AboveAgreedTotal.into()));
		is_paid_in_full(CLIENT, contract);
		assert!(total(CLIENT.to_account_id()) >= free);
	});
}

#[test]
fn coins_that_vest_cannot_go_into_escrow_or_pay_fees() {
	// Not even the little is free that genesis usually leaves.
	let mut genesis = preset(DEV);
	for schedule in genesis["vesting"]["vesting"].as_array_mut().expect("a list") {
		schedule[3] = 0.into();
	}
	on(genesis, || {
		let investor = INVESTOR.to_account_id();
		let vesting = total(investor.clone());
		// Not even a fee can be paid from them.
		let join_as_client =
			MembersCall::join { roles: Roles::CLIENT, profile: cid("profile"), referrer: None };
		assert_eq!(
			transact(INVESTOR, join_as_client),
			Err(TransactionValidityError::Invalid(InvalidTransaction::Payment))
		);

		// With 111 free coins: a hundred and ten for the escrow, the rest for fees. Deposits are
		// held, and may vest.
		assert_ok!(send(Person::Dave, investor.clone(), 111 * BTRST));
		let contract = funded(INVESTOR);
		assert_eq!(total(investor.clone()) + fees_paid(INVESTOR), vesting + BTRST);
		let frozen = Err(TokenError::Frozen.into());
		assert_eq!(fund(INVESTOR, contract, 110 * BTRST), frozen);
		assert_eq!(try_offer(INVESTOR, 0, TALENT, fixed(&[BTRST])), frozen);
		assert_eq!(send(INVESTOR, TALENT.to_account_id(), 2 * BTRST), frozen);

		// Refunded escrow is as free as it was, and no more is.
		assert_ok!(end(TALENT, contract));
		pass_blocks(15);
		assert!(is_over(contract));
		assert_eq!(total(investor.clone()) + fees_paid(INVESTOR), vesting + 111 * BTRST);
		assert_eq!(send(INVESTOR, TALENT.to_account_id(), 112 * BTRST), frozen);
		assert_ok!(send(INVESTOR, TALENT.to_account_id(), 109 * BTRST));
		assert!(total(investor) >= vesting);
	});
}

#[test]
fn vesting_that_begins_after_the_escrow_does_not_stop_an_invoice() {
	on_dev(|| {
		let contract = funded(CLIENT);
		assert_ok!(fund(CLIENT, contract, 110 * BTRST));
		// The client keeps fifty free coins and is then sent many that vest.
		let rest = total(CLIENT.to_account_id()) - held(CLIENT.to_account_id()) - 50 * BTRST;
		assert_ok!(send(CLIENT, Person::Ferdie.to_account_id(), rest));
		let schedule = VestingInfo::new(1_000 * BTRST, BTRST, 1_000_000);
		let target = CLIENT.to_account_id().into();
		let vest = pallet_vesting::Call::<Runtime>::vested_transfer { target, schedule };
		assert_ok!(submit(Person::Dave, vest));

		let frozen = try_offer(CLIENT, 0, TALENT, fixed(&[100 * BTRST]));
		assert_eq!(frozen, Err(TokenError::Frozen.into()));
		is_paid_in_full(CLIENT, contract);
		assert!(total(CLIENT.to_account_id()) >= 1_000 * BTRST);
	});
}

#[test]
fn pay_reaches_talent_whose_own_coins_are_all_locked() {
	on_dev(|| {
		let index = a_vote();
		let contract = funded(CLIENT);
		assert_ok!(fund(CLIENT, contract, 110 * BTRST));
		let locked = total(TALENT.to_account_id()) - 50 * BTRST;
		assert_ok!(vote(TALENT, index, false, locked));
		is_paid_in_full(CLIENT, contract);
		// What was earned is not locked.
		assert_ok!(send(TALENT, Person::Ferdie.to_account_id(), 200 * BTRST));
		assert!(total(TALENT.to_account_id()) >= locked);
	});
}
