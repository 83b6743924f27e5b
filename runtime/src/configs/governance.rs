// SPDX-License-Identifier: Apache-2.0

//! Who decides: token holders by referendum, a council and a technical committee, and a treasury
//! that they command.
//!
//! The periods of democracy and of the treasury are values of `pallet-parameters`, so that one Wasm
//! serves every network; each is read through [`Clamped`], since a value that the call accepts can
//! still be one that halts the chain.

use crate::{
	configs::{
		shared::{
			CouncilInstance, NativeAndAssets, RootOrCouncil, TechnicalInstance, TreasuryAccount,
			TreasuryPalletId,
		},
		system::share_of_block,
	},
	constants::{
		currency::{deposit, BTRST},
		time::{DAYS, HOURS, MINUTES},
	},
	AccountId, AssetKind, Balance, Balances, BlockNumber, Bounties, OriginCaller, Preimage,
	Runtime, RuntimeCall, RuntimeEvent, RuntimeOrigin, Scheduler, System, Treasury,
};
use core::marker::PhantomData;
use frame_support::{
	dynamic_params::{dynamic_pallet_params, dynamic_params},
	parameter_types,
	traits::{
		tokens::{pay::PayAssetFromAccount, UnityAssetBalanceConversion},
		AsEnsureOriginWithArg, ConstBool, ConstU32, EitherOfDiverse, Get,
	},
	weights::Weight,
};
use frame_system::{EnsureRoot, EnsureRootWithSuccess, EnsureSigned};
use pallet_collective::{EnsureMember, EnsureProportionAtLeast};
use serde::{Deserialize, Serialize};
use sp_runtime::{traits::IdentityLookup, DispatchResult, Perbill, Permill};

/// Periods and sums of the SDK's pallets that governance can change.
#[dynamic_params(RuntimeParameters, pallet_parameters::Parameters::<Runtime>)]
pub mod dynamic_params {
	use super::*;

	/// Democracy. Periods are in blocks.
	#[dynamic_pallet_params]
	#[codec(index = 0)]
	pub mod democracy {
		use super::*;

		/// How often a referendum is launched: the time for discussion before a vote.
		#[codec(index = 0)]
		pub static LaunchPeriod: BlockNumber = 7 * DAYS;
		/// How long a vote lasts.
		#[codec(index = 1)]
		pub static VotingPeriod: BlockNumber = 7 * DAYS;
		/// How long after the vote it takes effect; winning votes are locked as long.
		#[codec(index = 2)]
		pub static EnactmentPeriod: BlockNumber = 7 * DAYS;
		/// The shortest vote of a fast-tracked referendum.
		#[codec(index = 3)]
		pub static FastTrackVotingPeriod: BlockNumber = 3 * HOURS;
		/// How long what was vetoed may not be proposed again.
		#[codec(index = 4)]
		pub static CooloffPeriod: BlockNumber = 7 * DAYS;
		/// What a proposal costs to make, in the smallest unit of BTRST.
		#[codec(index = 5)]
		pub static MinimumDeposit: Balance = 500 * BTRST;
	}

	/// Council and technical committee. Periods are in blocks.
	#[dynamic_pallet_params]
	#[codec(index = 1)]
	pub mod committees {
		use super::*;

		/// How long a motion can be voted on.
		#[codec(index = 0)]
		pub static MotionDuration: BlockNumber = 5 * DAYS;
	}

	/// Treasury. Periods are in blocks.
	#[dynamic_pallet_params]
	#[codec(index = 2)]
	pub mod treasury {
		use super::*;

		/// How often the treasury pays what was approved.
		#[codec(index = 0)]
		pub static SpendPeriod: BlockNumber = 6 * DAYS;
		/// How long an approved spend can be paid out.
		#[codec(index = 1)]
		pub static PayoutPeriod: BlockNumber = 30 * DAYS;
	}
}

use dynamic_params::{committees, democracy, treasury};

/// What genesis writes into `pallet-parameters`: the values by which networks differ.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct SdkValues {
	/// See [`democracy::LaunchPeriod`].
	pub launch_period: BlockNumber,
	/// See [`democracy::VotingPeriod`].
	pub voting_period: BlockNumber,
	/// See [`democracy::EnactmentPeriod`].
	pub enactment_period: BlockNumber,
	/// See [`democracy::FastTrackVotingPeriod`].
	pub fast_track_voting_period: BlockNumber,
	/// See [`democracy::CooloffPeriod`].
	pub cooloff_period: BlockNumber,
	/// See [`committees::MotionDuration`].
	pub motion_duration: BlockNumber,
	/// See [`treasury::SpendPeriod`].
	pub spend_period: BlockNumber,
	/// See [`treasury::PayoutPeriod`].
	pub payout_period: BlockNumber,
}

impl Default for SdkValues {
	fn default() -> Self {
		Self {
			launch_period: 7 * DAYS,
			voting_period: 7 * DAYS,
			enactment_period: 7 * DAYS,
			fast_track_voting_period: 3 * HOURS,
			cooloff_period: 7 * DAYS,
			motion_duration: 5 * DAYS,
			spend_period: 6 * DAYS,
			payout_period: 30 * DAYS,
		}
	}
}

impl SdkValues {
	/// Returns the first value that is too short for a real network, with its name and the least
	/// value: people see a vote, and its result, before anything changes.
	pub fn too_short(&self) -> Option<(&'static str, BlockNumber, BlockNumber)> {
		[
			("launchPeriod", self.launch_period, DAYS),
			("votingPeriod", self.voting_period, DAYS),
			("enactmentPeriod", self.enactment_period, 3 * DAYS),
			("fastTrackVotingPeriod", self.fast_track_voting_period, 3 * HOURS),
			("cooloffPeriod", self.cooloff_period, DAYS),
			("motionDuration", self.motion_duration, DAYS),
			("spendPeriod", self.spend_period, DAYS),
			("payoutPeriod", self.payout_period, DAYS),
		]
		.into_iter()
		.find(|(_, value, least)| value < least)
	}

	/// Everything takes about a minute.
	pub fn short() -> Self {
		Self {
			launch_period: MINUTES,
			voting_period: MINUTES,
			enactment_period: MINUTES,
			fast_track_voting_period: MINUTES / 2,
			cooloff_period: MINUTES,
			motion_duration: 5 * MINUTES,
			spend_period: MINUTES,
			payout_period: 60 * MINUTES,
		}
	}
}

impl pallet_network_profile::SdkValues for SdkValues {
	fn apply(&self) -> DispatchResult {
		use committees::Parameters as C;
		use democracy::Parameters as D;
		use treasury::Parameters as T;
		use RuntimeParameters::{Committees, Democracy, Treasury};

		for parameter in [
			Democracy(D::LaunchPeriod(democracy::LaunchPeriod, Some(self.launch_period))),
			Democracy(D::VotingPeriod(democracy::VotingPeriod, Some(self.voting_period))),
			Democracy(D::EnactmentPeriod(democracy::EnactmentPeriod, Some(self.enactment_period))),
			Democracy(D::FastTrackVotingPeriod(
				democracy::FastTrackVotingPeriod,
				Some(self.fast_track_voting_period),
			)),
			Democracy(D::CooloffPeriod(democracy::CooloffPeriod, Some(self.cooloff_period))),
			Committees(C::MotionDuration(committees::MotionDuration, Some(self.motion_duration))),
			Treasury(T::SpendPeriod(treasury::SpendPeriod, Some(self.spend_period))),
			Treasury(T::PayoutPeriod(treasury::PayoutPeriod, Some(self.payout_period))),
		] {
			crate::Parameters::set_parameter(RuntimeOrigin::root(), parameter)?;
		}
		Ok(())
	}
}

/// Reads a parameter and keeps it within `[MIN, MAX]`, in the parameter's own unit.
pub struct Clamped<Value, const MIN: u32, const MAX: u32>(PhantomData<Value>);
impl<Value: Get<BlockNumber>, const MIN: u32, const MAX: u32> Get<BlockNumber>
	for Clamped<Value, MIN, MAX>
{
	fn get() -> BlockNumber {
		// Not `clamp`, which panics where the bounds are in the wrong order.
		Value::get().max(MIN).min(MAX)
	}
}

/// Reads the deposit of a proposal and keeps it between one and a million BTRST.
pub struct ProposalDeposit;
impl Get<Balance> for ProposalDeposit {
	fn get() -> Balance {
		democracy::MinimumDeposit::get().clamp(BTRST, 1_000_000 * BTRST)
	}
}

/// The longest period that can be set: a year.
const YEAR: BlockNumber = 365 * DAYS;
/// The shortest period that can be set.
const SHORTEST: BlockNumber = MINUTES / 2;

/// See [`democracy::LaunchPeriod`]. Democracy divides by it.
pub type LaunchPeriod = Clamped<democracy::LaunchPeriod, SHORTEST, YEAR>;
/// See [`democracy::VotingPeriod`].
pub type VotingPeriod = Clamped<democracy::VotingPeriod, SHORTEST, YEAR>;
/// See [`democracy::EnactmentPeriod`]. Serves as the locking period too: clients assume that they
/// are one.
pub type EnactmentPeriod = Clamped<democracy::EnactmentPeriod, SHORTEST, YEAR>;
/// See [`democracy::FastTrackVotingPeriod`].
pub type FastTrackVotingPeriod = Clamped<democracy::FastTrackVotingPeriod, SHORTEST, YEAR>;
/// See [`democracy::CooloffPeriod`].
pub type CooloffPeriod = Clamped<democracy::CooloffPeriod, SHORTEST, YEAR>;
/// See [`committees::MotionDuration`].
pub type MotionDuration = Clamped<committees::MotionDuration, SHORTEST, YEAR>;
/// See [`treasury::SpendPeriod`]. The treasury divides by it.
pub type SpendPeriod = Clamped<treasury::SpendPeriod, SHORTEST, YEAR>;
/// See [`treasury::PayoutPeriod`].
pub type PayoutPeriod = Clamped<treasury::PayoutPeriod, SHORTEST, YEAR>;

#[cfg(feature = "runtime-benchmarks")]
impl Default for RuntimeParameters {
	fn default() -> Self {
		Self::Democracy(democracy::Parameters::MinimumDeposit(
			democracy::MinimumDeposit,
			Some(500 * BTRST),
		))
	}
}

impl pallet_parameters::Config for Runtime {
	type AdminOrigin = AsEnsureOriginWithArg<EnsureRoot<AccountId>>;
	type RuntimeEvent = RuntimeEvent;
	type RuntimeParameters = RuntimeParameters;
	type WeightInfo = crate::weights::pallet_parameters::WeightInfo<Runtime>;
}

impl pallet_network_profile::Config for Runtime {
	type SdkValues = SdkValues;
}

impl pallet_democracy::Config for Runtime {
	// An agreed proposal can be struck for good by Root alone.
	type BlacklistOrigin = EnsureRoot<AccountId>;
	// A proposal that does harm, with its backers' deposits, by the whole technical committee.
	type CancelProposalOrigin = EitherOfDiverse<
		EnsureRoot<AccountId>,
		EnsureProportionAtLeast<AccountId, TechnicalInstance, 1, 1>,
	>;
	// A referendum in an emergency, by two thirds of the council.
	type CancellationOrigin = EnsureProportionAtLeast<AccountId, CouncilInstance, 2, 3>;
	type CooloffPeriod = CooloffPeriod;
	type Currency = Balances;
	type EnactmentPeriod = EnactmentPeriod;
	// The council can table a referendum that passes unless many vote against it: unanimously.
	type ExternalDefaultOrigin = EnsureProportionAtLeast<AccountId, CouncilInstance, 1, 1>;
	// One that a simple majority carries: three quarters.
	type ExternalMajorityOrigin = EnsureProportionAtLeast<AccountId, CouncilInstance, 3, 4>;
	// One that needs a super-majority: half.
	type ExternalOrigin = EnsureProportionAtLeast<AccountId, CouncilInstance, 1, 2>;
	// The technical committee can shorten the vote on the council's majority referenda.
	type FastTrackOrigin = EnsureProportionAtLeast<AccountId, TechnicalInstance, 2, 3>;
	type FastTrackVotingPeriod = FastTrackVotingPeriod;
	type InstantAllowed = ConstBool<true>;
	type InstantOrigin = EnsureProportionAtLeast<AccountId, TechnicalInstance, 1, 1>;
	type LaunchPeriod = LaunchPeriod;
	type MaxBlacklisted = ConstU32<100>;
	type MaxDeposits = ConstU32<100>;
	type MaxProposals = ConstU32<100>;
	type MaxVotes = ConstU32<100>;
	type MinimumDeposit = ProposalDeposit;
	type PalletsOrigin = OriginCaller;
	type Preimages = Preimage;
	type RuntimeEvent = RuntimeEvent;
	type Scheduler = Scheduler;
	type Slash = Treasury;
	type SubmitOrigin = EnsureSigned<AccountId>;
	// Any member of the technical committee, once for each proposal.
	type VetoOrigin = EnsureMember<AccountId, TechnicalInstance>;
	type VoteLockingPeriod = EnactmentPeriod;
	type VotingPeriod = VotingPeriod;
	type WeightInfo = pallet_democracy::weights::SubstrateWeight<Runtime>;
}

parameter_types! {
	pub MaxMotionWeight: Weight = share_of_block(Perbill::from_percent(50));
}

impl pallet_collective::Config<CouncilInstance> for Runtime {
	type Consideration = ();
	type DefaultVote = pallet_collective::PrimeDefaultVote;
	type DisapproveOrigin = EnsureRoot<AccountId>;
	type KillOrigin = EnsureRoot<AccountId>;
	type MaxMembers = ConstU32<100>;
	type MaxProposalWeight = MaxMotionWeight;
	type MaxProposals = ConstU32<100>;
	type MotionDuration = MotionDuration;
	type Proposal = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type RuntimeOrigin = RuntimeOrigin;
	type SetMembersOrigin = EnsureRoot<AccountId>;
	type WeightInfo = pallet_collective::weights::SubstrateWeight<Runtime>;
}

impl pallet_collective::Config<TechnicalInstance> for Runtime {
	type Consideration = ();
	type DefaultVote = pallet_collective::PrimeDefaultVote;
	type DisapproveOrigin = EnsureRoot<AccountId>;
	type KillOrigin = EnsureRoot<AccountId>;
	type MaxMembers = ConstU32<100>;
	type MaxProposalWeight = MaxMotionWeight;
	type MaxProposals = ConstU32<100>;
	type MotionDuration = MotionDuration;
	type Proposal = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type RuntimeOrigin = RuntimeOrigin;
	// The council may fill the technical committee.
	type SetMembersOrigin = RootOrCouncil;
	type WeightInfo = pallet_collective::weights::SubstrateWeight<Runtime>;
}

parameter_types! {
	// Nothing is burnt: the supply is fixed.
	pub const Burn: Permill = Permill::zero();
	pub const MaxSpend: Balance = Balance::MAX;
}

impl pallet_treasury::Config for Runtime {
	type AssetKind = AssetKind;
	// Decides nothing while only Root spends, and without a limit.
	type BalanceConverter = UnityAssetBalanceConversion;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = benchmarking::TreasuryArguments;
	type Beneficiary = AccountId;
	type BeneficiaryLookup = IdentityLookup<AccountId>;
	type BlockNumberProvider = System;
	type Burn = Burn;
	type BurnDestination = ();
	type Currency = Balances;
	type MaxApprovals = ConstU32<100>;
	type PalletId = TreasuryPalletId;
	type Paymaster = PayAssetFromAccount<NativeAndAssets, TreasuryAccount>;
	type PayoutPeriod = PayoutPeriod;
	type RejectOrigin = RootOrCouncil;
	type RuntimeEvent = RuntimeEvent;
	type SpendFunds = Bounties;
	type SpendOrigin = EnsureRootWithSuccess<AccountId, MaxSpend>;
	type SpendPeriod = SpendPeriod;
	type WeightInfo = pallet_treasury::weights::SubstrateWeight<Runtime>;
}

parameter_types! {
	pub const BountyDepositBase: Balance = 10 * BTRST;
	pub const BountyDepositPayoutDelay: BlockNumber = 4 * DAYS;
	pub const BountyUpdatePeriod: BlockNumber = 90 * DAYS;
	pub const BountyValueMinimum: Balance = 50 * BTRST;
	pub const CuratorDepositMultiplier: Permill = Permill::from_percent(50);
	pub const CuratorDepositMin: Option<Balance> = Some(10 * BTRST);
	pub const CuratorDepositMax: Option<Balance> = Some(1_000 * BTRST);
	pub const BountyDataDepositPerByte: Balance = deposit(0, 1);
}

impl pallet_bounties::Config for Runtime {
	type BountyDepositBase = BountyDepositBase;
	type BountyDepositPayoutDelay = BountyDepositPayoutDelay;
	type BountyUpdatePeriod = BountyUpdatePeriod;
	type BountyValueMinimum = BountyValueMinimum;
	type ChildBountyManager = ();
	type CuratorDepositMax = CuratorDepositMax;
	type CuratorDepositMin = CuratorDepositMin;
	type CuratorDepositMultiplier = CuratorDepositMultiplier;
	type DataDepositPerByte = BountyDataDepositPerByte;
	type MaximumReasonLength = ConstU32<300>;
	type OnSlash = Treasury;
	type RuntimeEvent = RuntimeEvent;
	type TransferAllAssets = pallet_bounties::TransferFungible<AccountId, Balances>;
	type WeightInfo = pallet_bounties::weights::SubstrateWeight<Runtime>;
}

#[cfg(feature = "runtime-benchmarks")]
pub mod benchmarking {
	//! Arguments that the SDK's benchmarks cannot make up themselves.

	use super::*;

	/// A spend in BTRST to any account.
	pub struct TreasuryArguments;
	impl pallet_treasury::ArgumentsFactory<AssetKind, AccountId> for TreasuryArguments {
		fn create_asset_kind(_: u32) -> AssetKind {
			AssetKind::Native
		}

		fn create_beneficiary(seed: [u8; 32]) -> AccountId {
			AccountId::from(seed)
		}
	}
}
