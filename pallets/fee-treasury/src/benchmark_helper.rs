// SPDX-License-Identifier: Apache-2.0

//! Fixtures of the benchmarks.

use talent_primitives::{AssetKind, Balance, FeeContext, Reserves};

/// Fixtures that this pallet cannot make by itself.
pub trait BenchmarkHelper<AccountId> {
	/// Creates `asset`, fit to be listed and without holders.
	fn make_fit(asset: &AssetKind);
	/// Makes a pool of `asset` and BTRST that has at least these reserves. The asset is fit.
	fn make_pool(asset: &AssetKind, reserves: Reserves<Balance>);
	/// Makes every kind of share of this fee have an earner that can be paid: client, talent,
	/// recommender and skill as in the context, and all others that a receiver needs.
	fn make_earners(context: &FeeContext<AccountId>);
}
