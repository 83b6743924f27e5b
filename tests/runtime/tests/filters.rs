// SPDX-License-Identifier: Apache-2.0

//! A validator cannot drop its keys, by whatever way; everybody else can.

use codec::Encode;
use frame_support::assert_ok;
use sp_runtime::{DispatchError, DispatchResult};
use talent_runtime::{
	AccountId, Balances, ProxyType, Runtime, RuntimeCall, RuntimeEvent, Session, SessionKeys,
};
use talent_runtime_tests::*;

const VALIDATOR: Person = Person::Alice;

fn purge() -> RuntimeCall {
	pallet_session::Call::<Runtime>::purge_keys {}.into()
}

fn filtered() -> DispatchError {
	frame_system::Error::<Runtime>::CallFiltered.into()
}

fn has_keys(who: Person) -> bool {
	Session::load_keys(&who.to_account_id()).is_some()
}

/// What the last call inside a proxy or multisig call has answered.
fn inner_result() -> DispatchResult {
	let inner = |event| match event {
		RuntimeEvent::Proxy(pallet_proxy::Event::ProxyExecuted { result }) => Some(result),
		RuntimeEvent::Utility(pallet_utility::Event::BatchInterrupted { error, .. })
		| RuntimeEvent::Utility(pallet_utility::Event::ItemFailed { error }) => Some(Err(error)),
		_ => None,
	};
	history().into_iter().rev().find_map(inner).expect("there was an inner call")
}

#[test]
fn keys_cannot_be_purged_through_session_however_the_call_is_wrapped() {
	on_dev(|| {
		use pallet_utility::Call::{as_derivative, batch, batch_all, force_batch};
		assert_eq!(submit(VALIDATOR, purge()), Err(filtered()));
		assert_eq!(
			submit(VALIDATOR, batch_all::<Runtime> { calls: vec![purge()] }),
			Err(filtered())
		);
		for wrapped in [
			batch::<Runtime> { calls: vec![purge()] },
			force_batch::<Runtime> { calls: vec![purge()] },
			batch::<Runtime> {
				calls: vec![force_batch::<Runtime> { calls: vec![purge()] }.into()],
			},
		] {
			next_block();
			assert_ok!(submit(VALIDATOR, wrapped));
			assert_eq!(inner_result(), Err(filtered()));
		}
		assert_eq!(
			submit(VALIDATOR, as_derivative::<Runtime> { index: 0, call: Box::new(purge()) }),
			Err(filtered())
		);

		let friend = Person::Bob;
		assert_ok!(submit(
			VALIDATOR,
			pallet_proxy::Call::<Runtime>::add_proxy {
				delegate: friend.to_account_id().into(),
				proxy_type: ProxyType::Any,
				delay: 0,
			}
		));
		let real = VALIDATOR.to_account_id().into();
		assert_ok!(submit(
			friend,
			pallet_proxy::Call::<Runtime>::proxy {
				real,
				force_proxy_type: None,
				call: Box::new(purge())
			}
		));
		assert_eq!(inner_result(), Err(filtered()));

		let as_multisig = pallet_multisig::Call::<Runtime>::as_multi_threshold_1 {
			other_signatories: vec![friend.to_account_id()],
			call: Box::new(purge()),
		};
		assert_eq!(submit(VALIDATOR, as_multisig), Err(filtered()));

		assert!(has_keys(VALIDATOR));
		pass_blocks(25);
		assert_eq!(Session::validators(), vec![VALIDATOR.to_account_id()]);
	});
}

#[test]
fn a_validator_cannot_purge_its_keys_and_others_get_their_deposit_back() {
	on_dev(|| {
		let purge = pallet_validator_set::Call::<Runtime>::purge_keys {};
		assert_eq!(
			submit(VALIDATOR, purge.clone()),
			Err(pallet_validator_set::Error::<Runtime>::StillValidator.into())
		);
		assert!(has_keys(VALIDATOR));

		let other = Person::Bob;
		let purse = Purse::of(other);
		assert_eq!(
			submit(other, purge.clone()),
			Err(pallet_session::Error::<Runtime>::NoKeys.into())
		);
		let account: AccountId = other.to_account_id();
		let generated = SessionKeys::generate(&account.encode(), None);
		let (keys, proof) = (generated.keys, generated.proof.encode());
		// Keys whose possession is not proven are refused.
		let unproven =
			pallet_session::Call::<Runtime>::set_keys { keys: keys.clone(), proof: vec![] };
		assert_eq!(
			submit(other, unproven),
			Err(pallet_session::Error::<Runtime>::InvalidProof.into())
		);
		assert_ok!(submit(other, pallet_session::Call::<Runtime>::set_keys { keys, proof }));
		assert!(has_keys(other));
		assert_eq!(held(other.to_account_id()), talent_runtime::constants::currency::BTRST);

		assert_ok!(submit(other, purge));
		assert!(!has_keys(other));
		assert_eq!(held(other.to_account_id()), 0);
		assert_eq!(Balances::reserved_balance(account), 0);
		assert_eq!(purse.lost(), 0);
	});
}
