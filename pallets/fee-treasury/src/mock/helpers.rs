// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate::{Event, Listing, ParametersOf, ShareOf};
use frame_support::{
	assert_ok,
	dispatch::DispatchResult,
	traits::{
		fungibles::{Inspect, Mutate},
		tokens::Preservation,
		Hooks,
	},
	weights::{Weight, WeightMeter},
};
use sp_runtime::{DispatchError, FixedU128, Permill};
use talent_primitives::{AssetKind, FeeCollector, FeeContext, ShareKind};

/// Returns the context of the invoice of every fee.
pub fn context() -> FeeContext<AccountId> {
	FeeContext {
		invoice: 7,
		contract: 5,
		job: 3,
		skill: Some(2),
		client: CLIENT,
		talent: TALENT,
		recommender: None,
	}
}

/// Returns the sum of all sales of an asset that the converter has reported as done, and the sum of
/// their results.
pub fn sold(asset: &AssetKind) -> (Balance, Balance) {
	let swaps = Swaps::get();
	let done = swaps.iter().filter(|(_, sold, ..)| sold == asset);
	done.fold((0, 0), |(sold, brought), (_, _, amount, _, received)| match received {
		Ok(received) => (sold + amount, brought + received),
		Err(_) => (sold, brought),
	})
}

/// Returns the balance of an account.
pub fn balance(asset: &AssetKind, who: AccountId) -> Balance {
	NativeAndAssets::balance(asset.clone(), &who)
}

/// Returns the balance of the pallet's account.
pub fn kept(asset: &AssetKind) -> Balance {
	balance(asset, FeeTreasury::account())
}

/// Collects a fee from the escrow at a rate of 10 %. Returns the non-recoverable part.
pub fn collect(asset: &AssetKind, fee: Balance) -> Result<Balance, DispatchError> {
	FeeTreasury::collect(&ESCROW, asset, fee, Permill::from_percent(10), &context())
}

/// Works off a queue, signed by [`ANYBODY`].
pub fn convert(asset: &AssetKind, max_slices: u32) -> DispatchResult {
	FeeTreasury::convert(signed(ANYBODY), asset.clone(), max_slices)
		.map(|_| ())
		.map_err(|failed| failed.error)
}

/// Sells `amount` of `from`, one side of the pool of `asset`, for the attacker. Returns the result.
pub fn trade(asset: &AssetKind, from: &AssetKind, amount: Balance) -> Balance {
	let pool = pool(asset);
	let to = if *from == NATIVE { asset.clone() } else { NATIVE };
	let given = given(amount, balance(from, pool), balance(&to, pool));
	let expendable = Preservation::Expendable;
	assert_ok!(NativeAndAssets::transfer(from.clone(), &ATTACKER, &pool, amount, expendable));
	assert_ok!(NativeAndAssets::transfer(to, &pool, &ATTACKER, given, expendable));
	given
}

/// Sets the price of `asset` to `native` BTRST for `units` of it, with transfers between the
/// attacker and the BTRST side of the pool.
pub fn set_price(asset: &AssetKind, native: Balance, units: Balance) {
	let pool = pool(asset);
	let wanted = balance(asset, pool) * native / units;
	let has = balance(&NATIVE, pool);
	let expendable = Preservation::Expendable;
	if wanted > has {
		assert_ok!(NativeAndAssets::transfer(NATIVE, &ATTACKER, &pool, wanted - has, expendable));
	} else if wanted < has {
		assert_ok!(NativeAndAssets::transfer(NATIVE, &pool, &ATTACKER, has - wanted, expendable));
	}
}

/// Begins the next block: runs the hooks before transactions.
pub fn begin_block() {
	run_blocks_to::<Test>(now() + 1, |block| {
		FeeTreasury::on_initialize(block);
		FeeTreasury::on_poll(block, &mut WeightMeter::new());
	});
}

/// Ends the block: runs the hook after transactions.
pub fn end_block() {
	FeeTreasury::on_idle(now(), Weight::MAX);
}

/// Makes `blocks` blocks without transactions.
pub fn run(blocks: u64) {
	for _ in 0..blocks {
		begin_block();
		end_block();
	}
}

/// Makes `blocks` blocks in which the hooks only take samples, as if there were no weight for more.
pub fn sample(blocks: u64) {
	run_blocks_to::<Test>(now() + blocks, |block| {
		FeeTreasury::on_initialize(block);
	});
}

/// Returns a listing at half a unit of BTRST, with half of the default depth and a high cap.
pub fn listing() -> Listing {
	Listing {
		reference_price: FixedU128::from_rational(1, 2),
		minimum_depth: POOL_NATIVE / 2,
		period_cap: 10_000_000,
	}
}

/// Returns parameters with short windows.
pub fn quick() -> ParametersOf<Test> {
	ParametersOf::<Test> {
		min_samples: 5,
		cap_period: 100,
		patience: 50,
		retry_after: 10,
		..Default::default()
	}
}

/// Freezes [`USD`], or thaws it.
pub fn freeze(frozen: bool) {
	let issuer = signed(ISSUER);
	if frozen {
		assert_ok!(Assets::freeze_asset(issuer, 1));
	} else {
		assert_ok!(Assets::thaw_asset(issuer, 1));
	}
}

/// Returns the shares on the receipts so far: kind, account and amount of each.
pub fn receipts() -> Vec<Vec<(ShareKind, AccountId, Balance)>> {
	let shares = events().into_iter().filter_map(|event| match event {
		Event::FeeReceipt { shares, .. } => Some(shares),
		_ => None,
	});
	shares
		.map(|shares| {
			shares
				.into_iter()
				.map(|ShareOf::<Test> { kind, to, amount, .. }| (kind, to, amount))
				.collect()
		})
		.collect()
}

/// Returns the receipts so far: asset and part of the fee, asset and amount of the payment.
pub fn paid() -> Vec<(AssetKind, Balance, AssetKind, Balance)> {
	events()
		.into_iter()
		.filter_map(|event| match event {
			Event::FeeReceipt { asset, fee, paid_in, paid, .. } => {
				Some((asset, fee, paid_in, paid))
			},
			_ => None,
		})
		.collect()
}
