// SPDX-License-Identifier: Apache-2.0

use frame_support::traits::fungible::NativeOrWithId;
use sp_runtime::Permill;
use talent_primitives::AssetKind;
use talent_test_support::{AccountId, Balance};

/// Posts jobs and pays.
pub const CLIENT: AccountId = 1;
/// Works.
pub const TALENT: AccountId = 2;
/// Works too.
pub const OTHER: AccountId = 3;
/// A second client.
pub const STRANGER: AccountId = 4;
/// Gets every fee.
pub const FEE_POT: AccountId = 98;
/// Gets what nobody claims.
pub const TREASURY: AccountId = 99;

/// Block 1 is this UTC day, a Monday.
pub const START_DAY: u32 = 20_003;
/// What everybody begins with.
pub const CLIENT_FUNDS: Balance = 1_000_000;
pub const TALENT_FUNDS: Balance = 1_000;
/// The smallest balance of the chain's own coin.
pub const ED: Balance = 10;
/// The smallest balance of the asset.
pub const ASSET_MIN: Balance = 5;
/// The listed asset.
pub const ASSET: AssetKind = NativeOrWithId::WithId(1);
/// An asset that exists but is not listed.
pub const UNLISTED: AssetKind = NativeOrWithId::WithId(2);
pub const NATIVE: AssetKind = NativeOrWithId::Native;
/// What of every fee goes to nobody in person, rounded down.
pub const COMMON: Permill = Permill::from_percent(60);
/// What a unit of the asset is worth in the chain's own coin.
pub const PRICE: Balance = 2;
