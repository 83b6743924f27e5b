// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate::{HoldReason, Status};
use codec::Encode;
use frame_support::{
	assert_ok,
	traits::{fungible::InspectHold, Hooks},
	weights::Weight,
};
use pallet_authorship::EventHandler;
use pallet_session::historical::IdentificationTuple;
use sp_runtime::{testing::UintAuthorityId, DispatchResult, Perbill, RuntimeAppPublic};
use sp_staking::{
	offence::{OffenceDetails, OnOffenceHandler},
	SessionIndex,
};

/// Returns the session keys that belong to `key`.
pub fn keys(key: u64) -> SessionKeys {
	SessionKeys { dummy: UintAuthorityId(key) }
}

/// Returns the proof that `owner` has the secrets of the keys that belong to `key`.
pub fn proof_of(key: u64, owner: AccountId) -> Vec<u8> {
	UintAuthorityId(key).sign(&owner.encode()).unwrap().encode()
}

/// Sets the session keys of `who` to those that belong to `key`.
pub fn set_keys(who: AccountId, key: u64) {
	assert_ok!(Session::set_keys(RuntimeOrigin::signed(who), keys(key), proof_of(key, who)));
}

/// Registers `who` with the keys that belong to `key`.
pub fn register(who: AccountId, key: u64) -> DispatchResult {
	ValidatorSet::register(RuntimeOrigin::signed(who), keys(key), proof_of(key, who))
}

/// Registers `who` with keys of the same number, and admits the candidate.
pub fn admit_new(who: AccountId) {
	assert_ok!(register(who, who));
	assert_ok!(ValidatorSet::admit(RuntimeOrigin::root(), who));
}

/// Returns the bond on hold of an account.
pub fn bonded(who: AccountId) -> Balance {
	Balances::balance_on_hold(&HoldReason::Bond.into(), &who)
}

/// Returns the status of a registered account.
pub fn status(who: AccountId) -> Status {
	ValidatorSet::record(who).expect("the account is registered").status
}

/// Returns session's hold on an account.
pub fn held_for_keys(who: AccountId) -> Balance {
	Balances::balance_on_hold(&pallet_session::HoldReason::Keys.into(), &who)
}

/// Passes `count` sessions, block by block, with all validators of the session as authors in turn.
pub fn pass_sessions(count: u32) {
	pass_sessions_without(&[], count);
}

/// Passes `count` sessions in which the validators `silent` make no block.
pub fn pass_sessions_without(silent: &[AccountId], count: u32) {
	let until = Session::current_index() + count;
	while Session::current_index() < until {
		run_blocks_to::<Test>(System::block_number() + 1, |block| {
			let authors = Session::validators();
			let authors = authors.iter().filter(|who| !silent.contains(who)).collect::<Vec<_>>();
			ValidatorSet::note_author(*authors[usize::try_from(block).unwrap() % authors.len()]);
			Session::on_initialize(block);
		});
		assert_ok!(ValidatorSet::do_try_state());
	}
}

/// Reports validators, each with a slash fraction in percent, as the pallet of offences does.
pub fn report(offences: &[(AccountId, u32)]) -> Weight {
	report_in(Session::current_index(), offences)
}

/// Reports offences of a session.
pub fn report_in(session: SessionIndex, offences: &[(AccountId, u32)]) -> Weight {
	let offenders = offences
		.iter()
		.map(|(validator, _)| OffenceDetails {
			offender: (*validator, ()),
			reporters: vec![OUTSIDER],
		})
		.collect::<Vec<OffenceDetails<AccountId, IdentificationTuple<Test>>>>();
	let slash_fractions =
		offences.iter().map(|(_, percent)| Perbill::from_percent(*percent)).collect::<Vec<_>>();
	<ValidatorSet as OnOffenceHandler<_, _, _>>::on_offence(&offenders, &slash_fractions, session)
}

/// Returns the accounts that session has disabled.
pub fn disabled() -> Vec<AccountId> {
	let validators = Session::validators();
	Session::disabled_validators().into_iter().map(|index| validators[index as usize]).collect()
}
