// SPDX-License-Identifier: Apache-2.0

//! Transactions that are paid for in an asset: swapped for BTRST on the spot, of which the fee goes
//! to the pot of the validators and the tip to the author of the block.

use frame_support::{assert_ok, traits::fungibles::Mutate};
use sp_runtime::{
	traits::Dispatchable,
	transaction_validity::{InvalidTransaction, TransactionValidityError},
};
use talent_primitives::AssetKind;
use talent_runtime::{
	constants::{
		currency::BTRST,
		test_dollar::{self, TUSD},
	},
	AccountId, AssetConversion, Assets, Balance, Runtime, RuntimeCall, RuntimeEvent, RuntimeOrigin,
	System,
};
use talent_runtime_tests::*;

/// Writes all blocks of `dev`.
const AUTHOR: Person = Person::Alice;
const WHO: Person = Person::Bob;
/// Has no account at the beginning.
const NEWCOMER: Person = Person::One;

const REFUSED: TransactionValidityError =
	TransactionValidityError::Invalid(InvalidTransaction::Payment);

fn remark() -> RuntimeCall {
	frame_system::Call::<Runtime>::remark { remark: vec![1] }.into()
}

/// What the pool has of BTRST and of test dollars.
fn pool() -> (Balance, Balance) {
	(total(pool_account()), dollars_of(pool_account()))
}

#[test]
fn a_fee_in_dollars_reaches_the_pot_in_btrst() {
	on_dev(|| {
		let (author, who) = (total(AUTHOR.to_account_id()), total(WHO.to_account_id()));
		let pot = total(validator_pot());
		let (dollars, pool_before) = (dollars_of(WHO.to_account_id()), pool());

		assert_ok!(submit_paying_in(Some(test_dollar::ASSET), WHO, remark()));

		let paid = dollars - dollars_of(WHO.to_account_id());
		let earned = total(validator_pot()) - pot;
		assert_eq!(total(AUTHOR.to_account_id()), author, "the author has no part in it");
		assert_eq!(total(WHO.to_account_id()), who, "no BTRST was taken");
		assert_eq!(paid, dollar_fees_paid(WHO));
		assert_eq!(pool(), (pool_before.0 - earned, pool_before.1 + paid));
		// At two dollars a BTRST, and three per mille for those who keep the pool.
		let worth = paid * test_dollar::PRICE;
		assert!(earned < worth && earned > worth - worth / 200, "{paid} for {earned}");
	});
}

#[test]
fn a_tip_in_dollars_reaches_the_author() {
	on_dev(|| {
		let (author, pot) = (total(AUTHOR.to_account_id()), total(validator_pot()));
		let tip = BTRST;
		assert_eq!(transact_paying_in(Some(test_dollar::ASSET), tip, WHO, remark()), Ok(Ok(())));
		assert_eq!(total(AUTHOR.to_account_id()) - author, tip);
		let fee = total(validator_pot()) - pot;
		assert!(fee > 0 && fee < BTRST / 5, "{fee}");
	});
}

#[test]
fn a_tip_reaches_the_author_when_a_part_of_the_fee_is_given_back_in_dollars() {
	on_dev(|| {
		let (author, pot) = (total(AUTHOR.to_account_id()), total(validator_pot()));
		// The second call does not run, and its weight is given back.
		let big = frame_system::Call::<Runtime>::remark_with_event { remark: vec![0; 60_000] };
		let calls = vec![MembersCall::leave {}.into(), big.into()];
		let batch = pallet_utility::Call::<Runtime>::batch { calls };
		assert_eq!(transact_paying_in(Some(test_dollar::ASSET), BTRST, WHO, batch), Ok(Ok(())));
		assert_eq!(total(AUTHOR.to_account_id()) - author, BTRST);
		assert!(total(validator_pot()) > pot);
	});
}

#[test]
fn btrst_can_be_named_as_the_asset() {
	on_dev(|| {
		let (author, who) = (total(AUTHOR.to_account_id()), total(WHO.to_account_id()));
		let pot = total(validator_pot());
		let tip = BTRST / 4;
		assert_eq!(transact_paying_in(Some(AssetKind::Native), tip, WHO, remark()), Ok(Ok(())));
		let paid = who - total(WHO.to_account_id());
		assert!(paid > tip);
		assert_eq!(total(AUTHOR.to_account_id()) - author, tip);
		assert_eq!(total(validator_pot()) - pot, paid - tip);
	});
}

#[test]
fn what_a_call_does_not_use_is_given_back_in_dollars() {
	on_dev(|| {
		// A batch whose first call fails does not run the second, and says so.
		let fails = MembersCall::leave {};
		let big = frame_system::Call::<Runtime>::remark_with_event { remark: vec![0; 60_000] };
		let fee = |calls: Vec<RuntimeCall>| {
			let before = dollar_fees_paid(WHO);
			let batch = pallet_utility::Call::<Runtime>::batch { calls };
			assert_ok!(submit_paying_in(Some(test_dollar::ASSET), WHO, batch));
			dollar_fees_paid(WHO) - before
		};
		let interrupted = fee(vec![fails.into(), big.clone().into()]);
		let whole = fee(vec![big.into()]);
		assert!(interrupted < whole, "{interrupted} is not less than {whole}");
	});
}

#[test]
fn whoever_has_dollars_alone_can_act() {
	on_dev(|| {
		send_dollars(WHO, NEWCOMER, 10 * TUSD);
		assert_eq!(total(NEWCOMER.to_account_id()), 0);
		assert_eq!(transact(NEWCOMER, remark()), Err(REFUSED));

		let (id, target) = (test_dollar::ID.into(), WHO.to_account_id().into());
		let send = pallet_assets::Call::<Runtime>::transfer { id, target, amount: 5 * TUSD };
		assert_ok!(submit_paying_in(Some(test_dollar::ASSET), NEWCOMER, send));
		let fee = dollar_fees_paid(NEWCOMER);
		assert!(fee > 0);
		assert_eq!(dollars_of(NEWCOMER.to_account_id()), 5 * TUSD - fee);
		assert_eq!(total(NEWCOMER.to_account_id()), 0);
	});
}

#[test]
fn an_asset_that_cannot_pay_is_refused_and_leaves_no_trace() {
	on_dev(|| {
		let account = WHO.to_account_id();
		// One that exists, and has no pool.
		let owner = AccountId::from([1; 32]).into();
		let create = pallet_assets::Call::<Runtime>::force_create {
			id: 2.into(),
			owner,
			is_sufficient: true,
			min_balance: 1,
		};
		assert_ok!(RuntimeCall::from(create).dispatch(RuntimeOrigin::root()));
		assert_ok!(Assets::mint_into(2, &account, 1_000_000 * BTRST));
		let nonce = System::account_nonce(&account);
		let refused = |asset: u32, who: Person| {
			let (btrst, dollars) = (total(who.to_account_id()), dollars_of(who.to_account_id()));
			let asset = Some(AssetKind::WithId(asset));
			assert_eq!(transact_paying_in(asset, 0, who, remark()), Err(REFUSED));
			let after = (total(who.to_account_id()), dollars_of(who.to_account_id()));
			assert_eq!(after, (btrst, dollars));
		};
		refused(2, WHO);
		// One that does not exist.
		refused(3, WHO);
		// A pool in which there is nothing.
		let (asset1, asset2) = (Box::new(AssetKind::Native), Box::new(AssetKind::WithId(2)));
		let create = pallet_asset_conversion::Call::<Runtime>::create_pool { asset1, asset2 };
		assert_ok!(submit(WHO, create));
		refused(2, WHO);
		// One that the sender does not have.
		refused(test_dollar::ID, Person::AliceStash);
		// One that is frozen.
		assert_ok!(Assets::freeze_asset(
			RuntimeOrigin::signed(talent_runtime::configs::shared::TreasuryAccount::get()),
			test_dollar::ID.into()
		));
		refused(test_dollar::ID, WHO);
		assert_eq!(*System::account_nonce(&account), *nonce + 1);
		assert!(!happened(|event| matches!(event, RuntimeEvent::AssetTxPayment(_))));
	});
}

#[test]
fn a_quote_tells_what_a_fee_will_cost() {
	on_dev(|| {
		let quote = |asset, amount| {
			AssetConversion::quote_price_tokens_for_exact_tokens(
				asset,
				AssetKind::Native,
				amount,
				true,
			)
		};
		let (pot, dollars) = (total(validator_pot()), dollars_of(WHO.to_account_id()));
		// As large as it was estimated: nothing is given back, so it is one swap.
		let call = frame_system::Call::<Runtime>::remark { remark: vec![1; 32] };
		let info = frame_support::dispatch::GetDispatchInfo::get_dispatch_info(&call);
		assert!(info.call_weight.ref_time() > 0);
		let before = AssetConversion::get_reserves(test_dollar::ASSET, AssetKind::Native).unwrap();
		assert_ok!(submit_paying_in(Some(test_dollar::ASSET), WHO, call));
		let earned = total(validator_pot()) - pot;
		let paid = dollars - dollars_of(WHO.to_account_id());
		let price = AssetConversion::get_amount_in(
			sp_runtime::Permill::from_parts(3_000),
			&earned,
			&before.0,
			&before.1,
		)
		.unwrap();
		assert!(paid.abs_diff(price) <= 2, "{paid} is not {price}");
		assert_eq!(quote(AssetKind::WithId(9), BTRST), None);
		assert!(quote(test_dollar::ASSET, BTRST).unwrap() > 2 * TUSD);
	});
}
