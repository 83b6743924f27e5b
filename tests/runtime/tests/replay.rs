// SPDX-License-Identifier: Apache-2.0

//! A transaction is executed once, also when its account was emptied, reaped and begun anew.

use frame_support::assert_ok;
use sp_runtime::{
	transaction_validity::{InvalidTransaction, TransactionValidityError},
	DispatchResult,
};
use talent_primitives::Roles;
use talent_runtime::{
	constants::{
		account::FIRST_NONCES_PER_BLOCK,
		currency::BTRST,
		test_dollar::{self, TUSD},
	},
	extensions::ChargeFee,
	Members, Runtime, RuntimeCall, System, UncheckedExtrinsic,
};
use talent_runtime_tests::*;

const FRIEND: Person = Person::Bob;
/// Has no account at the beginning.
const WHO: Person = Person::One;

const STALE: TransactionValidityError =
	TransactionValidityError::Invalid(InvalidTransaction::Stale);

fn nonce() -> u32 {
	*System::account_nonce(WHO.to_account_id())
}

fn send(amount: u128) -> RuntimeCall {
	let dest = WHO.to_account_id().into();
	pallet_balances::Call::<Runtime>::transfer_allow_death { dest, value: amount }.into()
}

/// The next transaction of the account, valid for ever: it gives a friend one BTRST.
fn gift() -> UncheckedExtrinsic {
	let dest = FRIEND.to_account_id().into();
	let call = pallet_balances::Call::<Runtime>::transfer_keep_alive { dest, value: BTRST };
	signed(ChargeFee::new(0, None), WHO, call).unwrap()
}

/// The next transaction of the account, valid for ever: it gives a friend all there is.
fn everything() -> UncheckedExtrinsic {
	let dest = FRIEND.to_account_id().into();
	let call = pallet_balances::Call::<Runtime>::transfer_all { dest, keep_alive: false };
	signed(ChargeFee::new(0, None), WHO, call).unwrap()
}

/// The account is begun, sends so many transactions, of which the last empties it, and is reaped.
/// Returns these transactions.
fn a_life(transactions: u32) -> Vec<UncheckedExtrinsic> {
	assert_ok!(submit(FRIEND, send(1_000 * BTRST)));
	let sent = (1..=transactions)
		.map(|number| {
			let transaction = if number < transactions { gift() } else { everything() };
			assert_eq!(include(transaction.clone()), Ok(Ok(())));
			transaction
		})
		.collect();
	assert!(!System::account_exists(&WHO.to_account_id()), "it is reaped");
	sent
}

/// Every transaction of the account's first life is refused in its second, which `revive` begins.
fn is_not_replayed(revive: impl FnOnce() -> DispatchResult) {
	on_dev(|| {
		join(FRIEND, Roles::TALENT);
		next_block();
		let transactions = a_life(3);
		next_block();
		assert_ok!(revive());
		assert!(System::account_exists(&WHO.to_account_id()));
		assert_ok!(submit(FRIEND, send(100 * BTRST)));
		let (before, next) = (total(WHO.to_account_id()), nonce());
		for transaction in &transactions {
			assert_eq!(include(transaction.clone()), Err(STALE));
		}
		// Nor later, when the account has sent something in its second life.
		assert_eq!(include(gift()), Ok(Ok(())));
		for transaction in transactions {
			assert_eq!(include(transaction), Err(STALE));
		}
		assert_eq!(nonce(), next + 1);
		assert!(before - total(WHO.to_account_id()) < 2 * BTRST);
	});
}

#[test]
fn nothing_is_replayed_when_an_account_is_refilled_with_btrst() {
	is_not_replayed(|| submit(FRIEND, send(100 * BTRST)));
}

#[test]
fn nothing_is_replayed_when_an_account_is_refilled_with_an_asset() {
	is_not_replayed(|| {
		let (id, target) = (test_dollar::ID.into(), WHO.to_account_id().into());
		let send = pallet_assets::Call::<Runtime>::transfer { id, target, amount: 10 * TUSD };
		submit(FRIEND, send)
	});
}

#[test]
fn nothing_is_replayed_when_an_account_is_refilled_by_an_invitation() {
	is_not_replayed(|| {
		let gift = Members::minimum_gift();
		submit(FRIEND, MembersCall::invite { account: WHO.to_account_id(), gift })
	});
}

#[test]
fn a_new_account_begins_with_a_nonce_of_its_block() {
	on_dev(|| {
		pass_blocks(4);
		assert_ok!(submit(FRIEND, send(10 * BTRST)));
		let first = FIRST_NONCES_PER_BLOCK * System::block_number();
		assert_eq!(nonce(), first);
		// From then on it counts, and no longer moves with the blocks.
		pass_blocks(3);
		assert_eq!(nonce(), first);
		assert_eq!(include(gift()), Ok(Ok(())));
		assert_eq!(nonce(), first + 1);
	});
}

#[test]
fn the_bound_is_sixteen_transactions_for_each_block_between_two_beginnings() {
	let replayed = |sent: u32, blocks: u32| {
		let mut replayed = false;
		on_dev(|| {
			next_block();
			let born = System::block_number();
			let transactions = a_life(sent);
			pass_until(born + blocks);
			assert_ok!(submit(FRIEND, send(100 * BTRST)));
			let last = transactions.last().cloned().unwrap();
			replayed = include(last).is_ok();
		});
		replayed
	};
	let most = FIRST_NONCES_PER_BLOCK;
	assert!(!replayed(most, 1));
	assert!(replayed(most + 1, 1));
	assert!(!replayed(2 * most, 2));
	// Begun, emptied and begun anew within one block: no number of transactions is safe.
	assert!(replayed(1, 0));
}
