// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate::benchmark_helper::BenchmarkHelper;
use frame_support::{
	assert_ok,
	traits::{fungible::NativeOrWithId, fungibles::Mutate},
};
use talent_primitives::{AssetKind, FeeContext, Reserves};

/// Makes assets and pools, and earners in the mock of the receivers.
pub struct MockBenchmarkHelper;
impl BenchmarkHelper<AccountId> for MockBenchmarkHelper {
	fn make_fit(asset: &AssetKind) {
		let NativeOrWithId::WithId(id) = asset else { panic!("BTRST is always fit") };
		assert_ok!(Assets::force_create(RuntimeOrigin::root(), *id, ISSUER, true, MINIMUM));
	}

	fn make_pool(asset: &AssetKind, reserves: Reserves<Balance>) {
		let pool = pool(asset);
		assert_ok!(NativeAndAssets::mint_into(asset.clone(), &pool, reserves.asset));
		assert_ok!(NativeAndAssets::mint_into(NATIVE, &pool, reserves.native));
	}

	fn make_earners(_: &FeeContext<AccountId>) {
		set_all_earners(EARNER);
	}
}
