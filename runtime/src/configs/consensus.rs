// SPDX-License-Identifier: Apache-2.0

//! Who produces and finalises blocks.

use crate::{
	constants::{
		consensus::{DEFAULT_EPOCH_LENGTH, MAX_AUTHORITIES, REPORT_LONGEVITY_IN_SESSIONS},
		currency::BTRST,
		time::SLOT_DURATION,
	},
	AccountId, Babe, Balance, Balances, Historical, Moment, NetworkProfile, Offences, Runtime,
	RuntimeEvent, Session, SessionKeys, ValidatorSet,
};
use frame_support::{
	parameter_types,
	traits::{ConstU32, ConstU64, Get},
	PalletId,
};
use frame_system::EnsureRoot;
use sp_runtime::traits::{Convert, OpaqueKeys};

/// How many slots an epoch has: what the network's profile says. It never changes on a live chain.
pub struct EpochLength;
impl Get<u64> for EpochLength {
	fn get() -> u64 {
		NetworkProfile::epoch_length().unwrap_or(DEFAULT_EPOCH_LENGTH)
	}
}

/// How many blocks an equivocation can be reported for after it happened.
pub struct ReportLongevity;
impl Get<u64> for ReportLongevity {
	fn get() -> u64 {
		EpochLength::get().saturating_mul(REPORT_LONGEVITY_IN_SESSIONS.into())
	}
}

impl pallet_babe::Config for Runtime {
	type DisabledValidators = Session;
	type EpochChangeTrigger = pallet_babe::ExternalTrigger;
	type EpochDuration = EpochLength;
	type EquivocationReportSystem =
		pallet_babe::EquivocationReportSystem<Self, Offences, Historical, ReportLongevity>;
	type ExpectedBlockTime = ConstU64<SLOT_DURATION>;
	type KeyOwnerProof = sp_session::MembershipProof;
	type MaxAuthorities = ConstU32<MAX_AUTHORITIES>;
	type MaxNominators = ConstU32<0>;
	// The SDK has no measured weights of these calls: `()` is its own estimate.
	type WeightInfo = ();
}

impl pallet_timestamp::Config for Runtime {
	type MinimumPeriod = ConstU64<{ SLOT_DURATION / 2 }>;
	type Moment = Moment;
	type OnTimestampSet = Babe;
	type WeightInfo = pallet_timestamp::weights::SubstrateWeight<Runtime>;
}

impl pallet_authorship::Config for Runtime {
	// Pays the author out of the validators' share of fees.
	type EventHandler = ValidatorSet;
	type FindAuthor = pallet_session::FindAccountFromAuthorIndex<Self, Babe>;
}

/// A validator is its own account: there is no controller behind it.
pub struct SameAccount;
impl Convert<AccountId, Option<AccountId>> for SameAccount {
	fn convert(account: AccountId) -> Option<AccountId> {
		Some(account)
	}
}

/// Nothing more is known of a validator than its account.
pub struct NoMoreIdentity;
impl Convert<AccountId, Option<()>> for NoMoreIdentity {
	fn convert(_: AccountId) -> Option<()> {
		Some(())
	}
}

parameter_types! {
	pub const KeyDeposit: Balance = BTRST;
}

impl pallet_session::Config for Runtime {
	type Currency = Balances;
	type DisablingStrategy = pallet_session::disabling::UpToLimitWithReEnablingDisablingStrategy;
	type KeyDeposit = KeyDeposit;
	type Keys = SessionKeys;
	type NextSessionRotation = Babe;
	type RuntimeEvent = RuntimeEvent;
	type SessionHandler = <SessionKeys as OpaqueKeys>::KeyTypeIdProviders;
	type SessionManager = pallet_session::historical::NoteHistoricalRoot<Self, ValidatorSet>;
	type ShouldEndSession = Babe;
	type ValidatorId = AccountId;
	type ValidatorIdOf = SameAccount;
	type WeightInfo = pallet_session::weights::SubstrateWeight<Runtime>;
}

impl pallet_session::historical::Config for Runtime {
	type FullIdentification = ();
	type FullIdentificationOf = NoMoreIdentity;
	type RuntimeEvent = RuntimeEvent;
}

impl pallet_offences::Config for Runtime {
	type IdentificationTuple = pallet_session::historical::IdentificationTuple<Self>;
	type OnOffenceHandler = ValidatorSet;
	type RuntimeEvent = RuntimeEvent;
}

impl pallet_authority_discovery::Config for Runtime {
	type MaxAuthorities = ConstU32<MAX_AUTHORITIES>;
}

impl pallet_grandpa::Config for Runtime {
	type EquivocationReportSystem =
		pallet_grandpa::EquivocationReportSystem<Self, Offences, Historical, ReportLongevity>;
	type KeyOwnerProof = sp_session::MembershipProof;
	type MaxAuthorities = ConstU32<MAX_AUTHORITIES>;
	type MaxNominators = ConstU32<0>;
	type MaxSetIdSessionEntries = ConstU64<{ REPORT_LONGEVITY_IN_SESSIONS as u64 }>;
	type RuntimeEvent = RuntimeEvent;
	// The SDK has no measured weights of these calls: `()` is its own estimate.
	type WeightInfo = ();
}

parameter_types! {
	pub const ValidatorSetPalletId: PalletId = PalletId(*b"tn/valid");
}

impl pallet_validator_set::Config for Runtime {
	type GovernanceOrigin = EnsureRoot<AccountId>;
	type KeptSessions = ConstU32<REPORT_LONGEVITY_IN_SESSIONS>;
	type MaxValidators = ConstU32<MAX_AUTHORITIES>;
	type MinValidators = ConstU32<1>;
	type PalletId = ValidatorSetPalletId;
	type Rewards = Balances;
	type WeightInfo = pallet_validator_set::weights::SubstrateWeight<Runtime>;
}

// Equivocation reports are bare transactions that the node's off-chain code submits.
impl<LocalCall> frame_system::offchain::CreateTransactionBase<LocalCall> for Runtime
where
	crate::RuntimeCall: From<LocalCall>,
{
	type Extrinsic = crate::UncheckedExtrinsic;
	type RuntimeCall = crate::RuntimeCall;
}

impl<LocalCall> frame_system::offchain::CreateBare<LocalCall> for Runtime
where
	crate::RuntimeCall: From<LocalCall>,
{
	fn create_bare(call: crate::RuntimeCall) -> crate::UncheckedExtrinsic {
		crate::UncheckedExtrinsic::new_bare(call)
	}
}
