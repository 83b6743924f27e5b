// SPDX-License-Identifier: Apache-2.0

//! Calls that no account may make. A validator cannot drop its keys in any way; all others can.
//! Nobody burns BTRST. Tokens of liquidity are created by the exchange alone, assets by governance.

use codec::Encode;
use frame_support::assert_ok;
use frame_support::traits::fungibles::Inspect;
use sp_runtime::{traits::Dispatchable, DispatchError, DispatchResult};
use talent_primitives::AssetKind;
use talent_runtime::{
	configs::exchange::PoolTokens, constants::currency::BTRST, AccountId, Assets, Balances,
	PoolAssets, ProxyType, Runtime, RuntimeCall, RuntimeEvent, RuntimeOrigin, Session, SessionKeys,
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
fn nobody_burns_btrst_however_the_call_is_wrapped() {
	on_dev(|| {
		use pallet_utility::Call::{as_derivative, batch, force_batch};
		let (who, friend) = (Person::Bob, Person::Dave);
		let burn = || -> RuntimeCall {
			pallet_balances::Call::<Runtime>::burn { value: BTRST, keep_alive: true }.into()
		};
		let supply = Balances::total_issuance();
		assert_eq!(submit(who, burn()), Err(filtered()));
		for wrapped in [
			batch::<Runtime> { calls: vec![burn()] },
			force_batch::<Runtime> { calls: vec![burn()] },
		] {
			next_block();
			assert_ok!(submit(who, wrapped));
			assert_eq!(inner_result(), Err(filtered()));
		}
		assert_eq!(
			submit(who, as_derivative::<Runtime> { index: 0, call: Box::new(burn()) }),
			Err(filtered())
		);
		assert_ok!(submit(
			who,
			pallet_proxy::Call::<Runtime>::add_proxy {
				delegate: friend.to_account_id().into(),
				proxy_type: ProxyType::Any,
				delay: 0,
			}
		));
		let real = who.to_account_id().into();
		let by_proxy = pallet_proxy::Call::<Runtime>::proxy {
			real,
			force_proxy_type: None,
			call: Box::new(burn()),
		};
		assert_ok!(submit(friend, by_proxy));
		assert_eq!(inner_result(), Err(filtered()));
		let by_multisig = pallet_multisig::Call::<Runtime>::as_multi_threshold_1 {
			other_signatories: vec![friend.to_account_id()],
			call: Box::new(burn()),
		};
		assert_eq!(submit(who, by_multisig), Err(filtered()));
		assert_eq!(Balances::total_issuance(), supply);
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

/// What governance gets for `call`.
fn by_root(call: impl Into<RuntimeCall>) -> DispatchResult {
	call.into().dispatch(RuntimeOrigin::root()).map(|_| ()).map_err(|error| error.error)
}

#[test]
fn tokens_of_liquidity_are_created_by_the_exchange_alone() {
	on_dev(|| {
		type Call = pallet_assets::Call<Runtime, PoolTokens>;
		let who = Person::Bob;
		let bad_origin = Err(DispatchError::BadOrigin);
		let owner = || who.to_account_id().into();
		// The one that the next pool gets.
		let id = 1;
		let create = Call::create { id, admin: owner(), min_balance: 1 };
		let (is_sufficient, min_balance) = (true, 1);
		let force = Call::force_create { id, owner: owner(), is_sufficient, min_balance };
		let destroy = Call::start_destroy { id: 0 };
		for call in [create, force] {
			assert_eq!(submit(who, call.clone()), bad_origin);
			assert_eq!(by_root(call), bad_origin);
		}
		assert_eq!(by_root(destroy.clone()), bad_origin);
		let no_permission = pallet_assets::Error::<Runtime, PoolTokens>::NoPermission;
		assert_eq!(submit(Person::Alice, destroy), Err(no_permission.into()));

		let owner = who.to_account_id().into();
		let asset = pallet_assets::Call::<Runtime>::force_create {
			id: 2.into(),
			owner,
			is_sufficient: false,
			min_balance: 1,
		};
		assert_eq!(by_root(asset), Ok(()));
		let purse = Purse::of(who);
		let (asset1, asset2) = (Box::new(AssetKind::WithId(2)), Box::new(AssetKind::Native));
		let treasury_before = treasury();
		let create = pallet_asset_conversion::Call::<Runtime>::create_pool { asset1, asset2 };
		assert_ok!(submit(who, create));
		assert!(PoolAssets::asset_exists(id));
		assert_eq!(purse.lost(), 10 * talent_runtime::constants::currency::BTRST);
		assert_eq!(treasury(), treasury_before + purse.lost());
	});
}

#[test]
fn assets_are_created_by_governance_alone() {
	on_dev(|| {
		let who = Person::Bob;
		let admin = who.to_account_id().into();
		let create = pallet_assets::Call::<Runtime>::create { id: 2.into(), admin, min_balance: 1 };
		assert_eq!(submit(who, create.clone()), Err(DispatchError::BadOrigin));
		assert_eq!(by_root(create), Ok(()));
		let details = pallet_assets::Asset::<Runtime>::get(2).unwrap();
		let treasury = talent_runtime::configs::shared::TreasuryAccount::get();
		assert_eq!(details.owner, treasury);
		assert!(Assets::asset_exists(2));
	});
}
