// SPDX-License-Identifier: Apache-2.0

//! Talent who cannot be paid. What they have earned is kept for them.
//!
//! BTRST can always be received but for two cases: too little for an account that does not exist,
//! and the escrow account itself, where nobody could tell whose it is.

use frame_support::assert_ok;
use pallet_jobs::Work;
use sp_runtime::TokenError;
use talent_primitives::{AccountId, AssetKind, ContractId};
use talent_runtime::{
	constants::currency::{BTRST, EXISTENTIAL_DEPOSIT},
	Jobs, RuntimeEvent,
};
use talent_runtime_tests::*;

const CLIENT: Person = Person::Bob;
const TALENT: Person = Person::Charlie;
/// Less than an account needs to exist.
const LITTLE: u128 = EXISTENTIAL_DEPOSIT / 2;

/// An account that does not exist.
fn nobody() -> AccountId {
	AccountId::from([7; 32])
}

fn pay_to(account: AccountId) {
	let account = Some(account);
	assert_ok!(submit(TALENT, MembersCall::set_payout_account { account }));
}

fn claim(dest: AccountId) -> sp_runtime::DispatchResult {
	submit(TALENT, JobsCall::claim { asset: AssetKind::Native, dest })
}

/// A contract over 1 BTRST, of which the client approves too little for an account to exist.
fn kept_for_talent() -> ContractId {
	let contract = hire(CLIENT, TALENT, fixed(&[BTRST]));
	pay_to(nobody());
	let invoice = bill(TALENT, contract, Work::Milestone { index: 0 });
	assert_ok!(approve(CLIENT, invoice, Some(LITTLE)));
	contract
}

#[test]
fn what_is_too_little_to_be_received_is_kept_and_claimed() {
	on_dev(|| {
		let common_before = common();
		let contract = kept_for_talent();
		let talents = Purse::of(TALENT);
		assert_eq!(unclaimed(TALENT), LITTLE);
		assert_eq!(total(nobody()), 0);
		// It is no longer the contract's, but still the pallet's to keep; the fee on it is paid.
		assert_eq!(escrow(contract), BTRST + BTRST / 10 - LITTLE - LITTLE / 10);
		assert_eq!(ledger(), escrow(contract) + LITTLE);
		assert_eq!(common(), common_before + LITTLE / 10);

		// The rest is enough for an account, and goes where talent wants it.
		assert_ok!(approve(CLIENT, 0, None));
		assert_eq!(total(nobody()), BTRST - LITTLE);
		assert_eq!(unclaimed(TALENT), LITTLE);

		assert_eq!(claim(AccountId::from([8; 32])), Err(TokenError::BelowMinimum.into()));
		assert_eq!(unclaimed(TALENT), LITTLE);
		assert_ok!(claim(TALENT.to_account_id()));
		assert_eq!(talents.gained(), LITTLE);
		assert_eq!(claim(TALENT.to_account_id()), Err(JobsError::NothingToClaim.into()));
		assert_eq!(ledger(), 0);
		assert_eq!(total(jobs_account()), EXISTENTIAL_DEPOSIT);
		assert_eq!(common(), common_before + BTRST / 10);
	});
}

#[test]
fn what_nobody_claims_goes_to_the_common() {
	on_dev(|| {
		kept_for_talent();
		let until = block() + Jobs::parameters().claim_period;
		pass_until(until - 1);
		assert_eq!(unclaimed(TALENT), LITTLE);
		let (talents, treasury_before) = (Purse::of(TALENT), treasury());
		pass_until_done(until);
		assert_eq!(unclaimed(TALENT), 0);
		assert_eq!(talents.gained(), 0);
		assert_eq!(treasury(), treasury_before + LITTLE);
		assert!(happened(|event| matches!(
			event,
			RuntimeEvent::Jobs(pallet_jobs::Event::Forfeited { amount: LITTLE, .. })
		)));
		assert_eq!(ledger(), 0);
		assert_eq!(claim(TALENT.to_account_id()), Err(JobsError::NothingToClaim.into()));
	});
}

#[test]
fn pay_that_is_sent_to_the_escrow_account_is_kept_too_whoever_settles() {
	on_dev(|| {
		let contract = hire(CLIENT, TALENT, fixed(&[100 * BTRST]));
		pay_to(jobs_account());
		let talents = Purse::of(TALENT);
		let invoice = bill(TALENT, contract, Work::Milestone { index: 0 });
		pass_until_done(due(invoice));
		assert_eq!(unclaimed(TALENT), 100 * BTRST);
		assert_eq!(escrow(contract), 0);
		assert_eq!(claim(jobs_account()), Err(JobsError::CannotPayEscrow.into()));
		// Kept pay binds nobody: the contract ends meanwhile, and the member may leave.
		assert_ok!(end(TALENT, contract));
		pass_blocks(Jobs::parameters().final_billing_window + 2);
		assert!(is_over(contract));
		assert_ok!(leave(TALENT));
		assert_ok!(claim(TALENT.to_account_id()));
		assert_eq!(talents.gained(), 100 * BTRST);
		assert_eq!(ledger(), 0);
	});
}
