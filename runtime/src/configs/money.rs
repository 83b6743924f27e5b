// SPDX-License-Identifier: Apache-2.0

//! BTRST, other assets, vesting, and what a transaction costs.

use crate::{
	configs::shared::{NativeAndAssets, TreasuryAccount},
	constants::currency::{deposit, BTRST, CENT, EXISTENTIAL_DEPOSIT, MICRO},
	AccountId, Authorship, Balance, Balances, Runtime, RuntimeEvent, RuntimeFreezeReason,
	RuntimeHoldReason, System, ValidatorSet,
};
use frame_support::{
	parameter_types,
	traits::{
		fungible::{Balanced, Credit},
		fungibles, AsEnsureOriginWithArg, ConstU128, ConstU32, ConstU8, OnUnbalanced,
		VariantCountOf, WithdrawReasons,
	},
	weights::{
		constants::ExtrinsicBaseWeight, ConstantMultiplier, WeightToFeeCoefficient,
		WeightToFeeCoefficients, WeightToFeePolynomial,
	},
};
use frame_system::{EnsureRoot, EnsureRootWithSuccess};
use pallet_transaction_payment::FungibleAdapter;
use sp_runtime::{traits::ConvertInto, Perbill};

impl pallet_balances::Config for Runtime {
	type AccountStore = System;
	type Balance = Balance;
	type DoneSlashHandler = ();
	type DustRemoval = DustToTreasury;
	type ExistentialDeposit = ConstU128<EXISTENTIAL_DEPOSIT>;
	type FreezeIdentifier = RuntimeFreezeReason;
	type MaxFreezes = VariantCountOf<RuntimeFreezeReason>;
	type MaxLocks = ConstU32<50>;
	type MaxReserves = ConstU32<50>;
	type ReserveIdentifier = [u8; 8];
	type RuntimeEvent = RuntimeEvent;
	type RuntimeFreezeReason = RuntimeFreezeReason;
	type RuntimeHoldReason = RuntimeHoldReason;
	type WeightInfo = pallet_balances::weights::SubstrateWeight<Runtime>;
}

/// What is too little for an account of its own goes to the treasury, so that the supply stays what
/// it is.
pub struct DustToTreasury;
impl OnUnbalanced<NativeCredit> for DustToTreasury {
	fn on_nonzero_unbalanced(amount: NativeCredit) {
		resolve_or_treasury(&TreasuryAccount::get(), amount);
	}
}

/// Pays the fee of a transaction into the pot of the validators, and the tip to the author of the
/// block.
///
/// An author who got the fees could fill the own blocks for nothing, and with that drive up the
/// multiplier for everybody else. The pot pays every author in turn. The tip is for the author, who
/// chooses what goes into the block.
///
/// Both adapters of the SDK hand on the fee first and then the tip.
pub struct FeesToPotTipsToAuthor;

impl OnUnbalanced<NativeCredit> for FeesToPotTipsToAuthor {
	fn on_unbalanceds(mut fee_then_tip: impl Iterator<Item = NativeCredit>) {
		fee_then_tip.next().into_iter().for_each(Self::on_unbalanced);
		fee_then_tip.for_each(TipsToAuthor::on_unbalanced);
	}

	fn on_nonzero_unbalanced(fee: NativeCredit) {
		resolve_or_treasury(&ValidatorSet::account(), fee);
	}
}

/// The same for a fee that was paid in an asset and swapped for BTRST.
impl OnUnbalanced<SwappedCredit> for FeesToPotTipsToAuthor {
	fn on_unbalanceds(mut fee_then_tip: impl Iterator<Item = SwappedCredit>) {
		fee_then_tip.next().into_iter().for_each(Self::on_unbalanced);
		fee_then_tip.for_each(TipsToAuthor::on_unbalanced);
	}

	fn on_nonzero_unbalanced(fee: SwappedCredit) {
		resolve_swapped_or_treasury(&ValidatorSet::account(), fee);
	}
}

/// Pays tips to the author of the block, or to the treasury if the author cannot receive them.
struct TipsToAuthor;

impl TipsToAuthor {
	fn author() -> AccountId {
		Authorship::author().unwrap_or_else(TreasuryAccount::get)
	}
}

impl OnUnbalanced<NativeCredit> for TipsToAuthor {
	fn on_nonzero_unbalanced(tip: NativeCredit) {
		resolve_or_treasury(&Self::author(), tip);
	}
}

impl OnUnbalanced<SwappedCredit> for TipsToAuthor {
	fn on_nonzero_unbalanced(tip: SwappedCredit) {
		resolve_swapped_or_treasury(&Self::author(), tip);
	}
}

/// BTRST of an account on their way to another.
type NativeCredit = Credit<AccountId, Balances>;
/// BTRST from a pool on their way to an account.
type SwappedCredit = fungibles::Credit<AccountId, NativeAndAssets>;

/// Credits `to`, else the treasury, which always exists.
fn resolve_or_treasury(to: &AccountId, amount: NativeCredit) {
	if let Err(amount) = Balances::resolve(to, amount) {
		let rest = Balances::resolve(&TreasuryAccount::get(), amount);
		frame_support::defensive_assert!(rest.is_ok(), "the treasury's account exists");
	}
}

/// Credits `to`, else the treasury, which always exists.
fn resolve_swapped_or_treasury(to: &AccountId, amount: SwappedCredit) {
	let resolve = <NativeAndAssets as fungibles::Balanced<AccountId>>::resolve;
	if let Err(amount) = resolve(to, amount) {
		let rest = resolve(&TreasuryAccount::get(), amount);
		frame_support::defensive_assert!(rest.is_ok(), "the treasury's account exists");
	}
}

/// A transaction of the least weight costs a hundredth of a BTRST, the others in proportion to
/// their time.
pub struct WeightToFee;
impl WeightToFeePolynomial for WeightToFee {
	type Balance = Balance;

	fn polynomial() -> WeightToFeeCoefficients<Balance> {
		let base = Balance::from(ExtrinsicBaseWeight::get().ref_time()).max(1);
		core::iter::once(WeightToFeeCoefficient {
			degree: 1,
			negative: false,
			coeff_integer: CENT.checked_div(base).unwrap_or_default(),
			coeff_frac: Perbill::from_rational(CENT.checked_rem(base).unwrap_or_default(), base),
		})
		.collect()
	}
}

parameter_types! {
	/// Bodies of blocks are stored for ever by nodes that keep all of them, and a block takes
	/// 3.75 MiB of transactions: filled with bytes it costs 196 BTRST. The fee does not follow the
	/// multiplier.
	pub const TransactionByteFee: Balance = 50 * MICRO;
}

impl pallet_transaction_payment::Config for Runtime {
	type FeeMultiplierUpdate = pallet_transaction_payment::TargetedFeeAdjustment<
		Self,
		TargetBlockFullness,
		AdjustmentVariable,
		MinimumMultiplier,
		MaximumMultiplier,
	>;
	type LengthToFee = ConstantMultiplier<Balance, TransactionByteFee>;
	type OnChargeTransaction = FungibleAdapter<Balances, FeesToPotTipsToAuthor>;
	type OperationalFeeMultiplier = ConstU8<5>;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = crate::weights::pallet_transaction_payment::WeightInfo<Runtime>;
	type WeightToFee = WeightToFee;
}

use pallet_transaction_payment::Multiplier;
use sp_runtime::{traits::Bounded, FixedPointNumber, Perquintill};
parameter_types! {
	/// Below this fullness transactions become cheaper, above it dearer.
	pub const TargetBlockFullness: Perquintill = Perquintill::from_percent(25);
	/// At full blocks the fee for a weight grows to 2.25 times as much in a day, at empty ones it
	/// falls to three quarters.
	pub AdjustmentVariable: Multiplier = Multiplier::saturating_from_rational(75, 1_000_000);
	/// A tenth of the price for a minimal transaction is the least there is.
	pub MinimumMultiplier: Multiplier = Multiplier::saturating_from_rational(1, 10u128);
	pub MaximumMultiplier: Multiplier = Bounded::max_value();
}

impl pallet_skip_feeless_payment::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
}

parameter_types! {
	pub const AssetDeposit: Balance = 10 * BTRST;
	pub const AssetAccountDeposit: Balance = deposit(1, 16);
	pub const AssetApprovalDeposit: Balance = deposit(1, 40);
	pub const AssetMetadataDepositBase: Balance = deposit(1, 68);
	pub const AssetMetadataDepositPerByte: Balance = deposit(0, 1);
}

impl pallet_assets::Config for Runtime {
	type ApprovalDeposit = AssetApprovalDeposit;
	type AssetAccountDeposit = AssetAccountDeposit;
	type AssetDeposit = AssetDeposit;
	type AssetId = u32;
	type AssetIdAllocator = ();
	type AssetIdParameter = codec::Compact<u32>;
	type Balance = Balance;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = ();
	type CallbackHandle = ();
	// Only governance creates assets; they belong to the treasury.
	type CreateOrigin = AsEnsureOriginWithArg<EnsureRootWithSuccess<AccountId, TreasuryAccount>>;
	type Currency = Balances;
	type Extra = ();
	type ForceOrigin = EnsureRoot<AccountId>;
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
	pub const MinVestedTransfer: Balance = BTRST;
	// Coins that vest cannot leave and cannot pay fees, but a hold may cover them: a deposit stays
	// with its owner.
	pub UnvestedFundsAllowedWithdrawReasons: WithdrawReasons =
		WithdrawReasons::except(WithdrawReasons::TRANSFER | WithdrawReasons::RESERVE);
}

impl pallet_vesting::Config for Runtime {
	type BlockNumberProvider = System;
	type BlockNumberToBalance = ConvertInto;
	type Currency = Balances;
	type MinVestedTransfer = MinVestedTransfer;
	type RuntimeEvent = RuntimeEvent;
	type UnvestedFundsAllowedWithdrawReasons = UnvestedFundsAllowedWithdrawReasons;
	type WeightInfo = pallet_vesting::weights::SubstrateWeight<Runtime>;
	const MAX_VESTING_SCHEDULES: u32 = 28;
}
