// SPDX-License-Identifier: Apache-2.0

//! Pools in which BTRST and assets are exchanged, and transactions that are paid for in an asset.

use crate::{
	configs::{
		money::{
			AssetAccountDeposit, AssetApprovalDeposit, AssetMetadataDepositBase,
			AssetMetadataDepositPerByte, FeesToPotTipsToAuthor,
		},
		shared::{NativeAndAssets, TreasuryAccount},
	},
	constants::currency::BTRST,
	weights, AccountId, AssetConversion, AssetKind, Balance, Balances, PoolAssets, Runtime,
	RuntimeEvent,
};
use alloc::vec;
use frame_support::{
	parameter_types,
	traits::{tokens::imbalance::ResolveAssetTo, ConstU128, ConstU32},
	PalletId,
};
use frame_system::{EnsureNever, EnsureRoot};
use pallet_asset_conversion::{AccountIdConverter, Swap, WithFirstAsset};
use pallet_asset_conversion_tx_payment::SwapAssetAdapter;
use pallet_assets::AssetStatus;
use sp_core::U256;
use sp_runtime::{DispatchError, Permill};
use talent_primitives::{FeeConverter, PaymentAssets, Reserves};

/// The tokens of liquidity, as an instance of `pallet-assets`: who has put what into which pool.
pub type PoolTokens = pallet_assets::Instance2;

// What a pool's creation costs is its setup fee, so a token of its own takes no deposit; an account
// in it that is opened without tokens, and an approval, do.
impl pallet_assets::Config<PoolTokens> for Runtime {
	type ApprovalDeposit = AssetApprovalDeposit;
	type AssetAccountDeposit = AssetAccountDeposit;
	type AssetDeposit = ConstU128<0>;
	type AssetId = u32;
	type AssetIdAllocator = ();
	type AssetIdParameter = u32;
	type Balance = Balance;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = ();
	type CallbackHandle = ();
	// By no call at all, forced or not: the exchange creates them, and one that stood in its way
	// would stop new pools. A pool's account owns its token, and signs nothing.
	type CreateOrigin = EnsureNever<AccountId>;
	type Currency = Balances;
	type Extra = ();
	type ForceOrigin = EnsureNever<AccountId>;
	type Freezer = ();
	type Holder = ();
	type MetadataDepositBase = AssetMetadataDepositBase;
	type MetadataDepositPerByte = AssetMetadataDepositPerByte;
	type RemoveItemsLimit = ConstU32<1_000>;
	type ReserveData = ();
	type RuntimeEvent = RuntimeEvent;
	type StringLimit = ConstU32<50>;
	type WeightInfo = pallet_assets::weights::SubstrateWeight<Runtime>;
}

parameter_types! {
	pub const Native: AssetKind = AssetKind::Native;
	pub const AssetConversionPalletId: PalletId = PalletId(*b"tn/pools");
	/// What those who have put money into a pool take of each swap: 0.3 %.
	pub const PoolFee: Permill = Permill::from_parts(3_000);
	/// What governance can raise it to for a single pool.
	pub const MaxPoolFee: Permill = Permill::from_percent(5);
	pub const WithdrawalFee: Permill = Permill::zero();
	pub const PoolSetupFee: Balance = 10 * BTRST;
}

/// A pool, by what is in it: BTRST first.
pub type PoolId = (AssetKind, AssetKind);

/// Every pool has BTRST on one side.
pub type PoolLocator = WithFirstAsset<
	Native,
	AccountId,
	AssetKind,
	AccountIdConverter<AssetConversionPalletId, PoolId>,
>;

impl pallet_asset_conversion::Config for Runtime {
	type AdminOrigin = EnsureRoot<AccountId>;
	type AssetKind = AssetKind;
	type Assets = NativeAndAssets;
	type Balance = Balance;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::configs::benchmarking::Fixtures;
	type HigherPrecisionBalance = U256;
	type LPFee = PoolFee;
	type LiquidityWithdrawalFee = WithdrawalFee;
	type MaxSwapFee = MaxPoolFee;
	// From an asset over BTRST to another.
	type MaxSwapPathLength = ConstU32<3>;
	// Locked in each pool for good. To round the tokens of the second provider down to nothing, the
	// first would have to give the pool a hundred thousand times what the second puts in.
	type MintMinLiquidity = ConstU128<100_000>;
	type PalletId = AssetConversionPalletId;
	type PoolAssetId = u32;
	type PoolAssets = PoolAssets;
	type PoolId = PoolId;
	type PoolLocator = PoolLocator;
	type PoolSetupFee = PoolSetupFee;
	type PoolSetupFeeAsset = Native;
	type PoolSetupFeeTarget = ResolveAssetTo<TreasuryAccount, NativeAndAssets>;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = pallet_asset_conversion::weights::SubstrateWeight<Runtime>;
}

impl pallet_asset_conversion_tx_payment::Config for Runtime {
	type AssetId = AssetKind;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::configs::benchmarking::Fixtures;
	// What is paid in an asset is swapped for BTRST on the spot, so an asset without a pool is
	// refused.
	type OnChargeAssetTransaction =
		SwapAssetAdapter<Native, NativeAndAssets, AssetConversion, FeesToPotTipsToAuthor>;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = weights::pallet_asset_conversion_tx_payment::WeightInfo<Runtime>;
}

/// The pools, as the fee treasury sees them: a price, and a way to sell.
pub struct Pools;
impl FeeConverter<AccountId, AssetKind, Balance> for Pools {
	/// `None` too where the pool cannot pay out, as when the asset is frozen.
	fn reserves(asset: &AssetKind) -> Option<Reserves<Balance>> {
		let (asset, native) = AssetConversion::get_reserves(asset.clone(), Native::get()).ok()?;
		Some(Reserves { asset, native })
	}

	fn convert(
		who: &AccountId,
		asset: &AssetKind,
		amount: Balance,
		least: Balance,
	) -> Result<Balance, DispatchError> {
		<AssetConversion as Swap<AccountId>>::swap_exact_tokens_for_tokens(
			who.clone(),
			vec![asset.clone(), Native::get()],
			amount,
			Some(least),
			who.clone(),
			false,
		)
	}
}

/// The ledger of assets, as the fee treasury sees it: which of them contracts may be paid in.
pub struct LiveAssets;
impl PaymentAssets<AssetKind> for LiveAssets {
	fn is_fit(asset: &AssetKind) -> bool {
		let AssetKind::WithId(id) = asset else {
			// BTRST needs no listing.
			return false;
		};
		pallet_assets::Asset::<Runtime>::get(id)
			.is_some_and(|details| details.is_sufficient && details.status == AssetStatus::Live)
	}
}

#[cfg(feature = "runtime-benchmarks")]
mod benchmarks {
	// A benchmark that cannot be set up panics.
	#![allow(clippy::arithmetic_side_effects, clippy::unwrap_used)]

	use crate::{
		configs::benchmarking::{make_pool, Fixtures, FIRST_ASSET},
		constants::currency::BTRST,
		AccountId, AssetKind, Assets, Balances,
	};
	use frame_support::traits::{fungible::Mutate, fungibles::Mutate as _};

	impl pallet_asset_conversion::BenchmarkHelper<AssetKind> for Fixtures {
		/// BTRST stands in every pair.
		fn create_pair(seed1: u32, seed2: u32) -> (AssetKind, AssetKind) {
			let asset = AssetKind::WithId(FIRST_ASSET + seed2);
			if seed1.is_multiple_of(2) {
				(asset, AssetKind::Native)
			} else {
				(AssetKind::Native, asset)
			}
		}
	}

	impl pallet_asset_conversion_tx_payment::BenchmarkHelperTrait<AccountId, AssetKind, AssetKind>
		for Fixtures
	{
		fn create_asset_id_parameter(id: u32) -> (AssetKind, AssetKind) {
			let asset = AssetKind::WithId(FIRST_ASSET + id);
			(asset.clone(), asset)
		}

		fn setup_balances_and_pool(asset: AssetKind, account: AccountId) {
			let AssetKind::WithId(id) = asset else { return };
			make_pool(id, 1_000_000 * BTRST, 1_000_000 * BTRST);
			Balances::mint_into(&account, 1_000 * BTRST).unwrap();
			Assets::mint_into(id, &account, 1_000 * BTRST).unwrap();
		}
	}
}
