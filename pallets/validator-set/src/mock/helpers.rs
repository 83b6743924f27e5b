// SPDX-License-Identifier: Apache-2.0

use super::*;
use codec::Encode;
use frame_support::{
	assert_ok,
	traits::{fungible::InspectHold, Hooks},
	weights::Weight,
};
use pallet_session::historical::IdentificationTuple;
use sp_runtime::{testing::UintAuthorityId, Perbill, RuntimeAppPublic};
use sp_staking::offence::{OffenceDetails, OnOffenceHandler};

/// Returns the session keys that belong to `key`.
pub fn keys(key: u64) -> SessionKeys {
	SessionKeys { dummy: UintAuthorityId(key) }
}

/// Sets the session keys of `who` to those that belong to `key`.
pub fn set_keys(who: AccountId, key: u64) {
	let proof = UintAuthorityId(key).sign(&who.encode()).unwrap().encode();
	assert_ok!(Session::set_keys(RuntimeOrigin::signed(who), keys(key), proof));
}

/// Returns session's hold on an account.
pub fn held_for_keys(who: AccountId) -> Balance {
	Balances::balance_on_hold(&pallet_session::HoldReason::Keys.into(), &who)
}

/// Passes `count` sessions, block by block.
pub fn pass_sessions(count: u32) {
	let until = Session::current_index() + count;
	while Session::current_index() < until {
		run_blocks_to::<Test>(System::block_number() + 1, |block| {
			Session::on_initialize(block);
		});
		assert_ok!(ValidatorSet::do_try_state());
	}
}

/// Reports validators, each with a slash fraction in percent, as the pallet of offences does.
pub fn report(offences: &[(AccountId, u32)]) -> Weight {
	let offenders = offences
		.iter()
		.map(|(validator, _)| OffenceDetails {
			offender: (*validator, ()),
			reporters: vec![OUTSIDER],
		})
		.collect::<Vec<OffenceDetails<AccountId, IdentificationTuple<Test>>>>();
	let slash_fractions =
		offences.iter().map(|(_, percent)| Perbill::from_percent(*percent)).collect::<Vec<_>>();
	<ValidatorSet as OnOffenceHandler<_, _, _>>::on_offence(
		&offenders,
		&slash_fractions,
		Session::current_index(),
	)
}

/// Returns the accounts that session has disabled.
pub fn disabled() -> Vec<AccountId> {
	let validators = Session::validators();
	Session::disabled_validators().into_iter().map(|index| validators[index as usize]).collect()
}
