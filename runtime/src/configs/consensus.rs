// SPDX-License-Identifier: Apache-2.0

//! Block production, finality, validators.

use crate::{
	configs::shared::TreasuryAccount,
	constants::{
		consensus::{
			DEFAULT_EPOCH_LENGTH, MAX_AUTHORITIES, MIN_VALIDATORS, REPORT_LONGEVITY_IN_SESSIONS,
		},
		currency::BTRST,
		time::SLOT_DURATION,
	},
	AccountId, Babe, Balance, Balances, BlockNumber, Grandpa, Hash, Header, Moment, NetworkProfile,
	Offences, Runtime, RuntimeEvent, RuntimeHoldReason, Session, SessionKeys, ValidatorSet,
};
use alloc::{vec, vec::Vec};
use core::marker::PhantomData;
use frame_support::{
	parameter_types,
	traits::{tokens::imbalance::ResolveTo, ConstU32, ConstU64, Get},
	PalletId,
};
use frame_system::EnsureRoot;
use pallet_validator_set::{OncePerSession, SessionKeyProofs};
use sp_runtime::{
	traits::{Convert, OpaqueKeys},
	transaction_validity::{InvalidTransaction, TransactionValidityError},
	DispatchError, KeyTypeId, RuntimeAppPublic,
};
use sp_staking::offence::OffenceReportSystem;

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

/// Reports of equivocations by `System`, whose signatures are checked before a report enters a pool
/// or a block.
///
/// The SDK checks them when the report is executed. A report of a node is a transaction without a
/// signer and without a fee, so an author could fill blocks with proofs of nothing, and one of them
/// in a pool would keep a good report of the same offence out.
pub struct Checked<System>(PhantomData<System>);

/// A proof that a validator has signed twice.
pub trait SignedTwice: Clone {
	/// Returns `true` if both signatures are valid and the signed things differ.
	fn is_valid(&self) -> bool;
}

impl SignedTwice for sp_consensus_babe::EquivocationProof<Header> {
	fn is_valid(&self) -> bool {
		sp_consensus_babe::check_equivocation_proof(self.clone())
	}
}

impl SignedTwice for sp_consensus_grandpa::EquivocationProof<Hash, BlockNumber> {
	fn is_valid(&self) -> bool {
		sp_consensus_grandpa::check_equivocation_proof(self.clone())
	}
}

impl<System, Proof, Owner> OffenceReportSystem<Option<AccountId>, (Proof, Owner)>
	for Checked<System>
where
	System: OffenceReportSystem<Option<AccountId>, (Proof, Owner)>,
	Proof: SignedTwice,
{
	type Longevity = System::Longevity;

	fn publish_evidence(evidence: (Proof, Owner)) -> Result<(), ()> {
		System::publish_evidence(evidence)
	}

	fn check_evidence(evidence: (Proof, Owner)) -> Result<(), TransactionValidityError> {
		if !evidence.0.is_valid() {
			return Err(InvalidTransaction::BadProof.into());
		}
		System::check_evidence(evidence)
	}

	fn process_evidence(
		reporter: Option<AccountId>,
		evidence: (Proof, Owner),
	) -> Result<(), DispatchError> {
		System::process_evidence(reporter, evidence)
	}
}

/// Where reports of equivocations go: to the pallet of offences, one for each offender and session.
pub type Reports = OncePerSession<Runtime, Offences>;

impl pallet_babe::Config for Runtime {
	type DisabledValidators = Session;
	type EpochChangeTrigger = pallet_babe::ExternalTrigger;
	type EpochDuration = EpochLength;
	type EquivocationReportSystem = Checked<
		pallet_babe::EquivocationReportSystem<
			Self,
			Reports,
			SessionKeyProofs<Self>,
			ReportLongevity,
		>,
	>;
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
	type EquivocationReportSystem = Checked<
		pallet_grandpa::EquivocationReportSystem<
			Self,
			Reports,
			SessionKeyProofs<Self>,
			ReportLongevity,
		>,
	>;
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

/// The least number of validators below which none is taken out of the set, as governance may set
/// it: three on a real network.
pub struct LeastMinimum;
impl Get<u32> for LeastMinimum {
	fn get() -> u32 {
		if NetworkProfile::is_development() {
			1
		} else {
			MIN_VALIDATORS
		}
	}
}

/// The keys that BABE and GRANDPA use, in the order of the validators.
pub struct ConsensusKeys;
impl Get<Vec<(KeyTypeId, Vec<Vec<u8>>)>> for ConsensusKeys {
	fn get() -> Vec<(KeyTypeId, Vec<Vec<u8>>)> {
		let babe = Babe::authorities().iter().map(|(key, _)| key.to_raw_vec()).collect();
		let grandpa = Grandpa::grandpa_authorities();
		let grandpa = grandpa.iter().map(|(key, _)| key.to_raw_vec()).collect();
		vec![
			(sp_consensus_babe::AuthorityId::ID, babe),
			(sp_consensus_grandpa::AuthorityId::ID, grandpa),
		]
	}
}

impl pallet_validator_set::Config for Runtime {
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::configs::benchmarking::Fixtures;
	type Coins = Balances;
	type ConsensusKeys = ConsensusKeys;
	type GovernanceOrigin = EnsureRoot<AccountId>;
	type KeptSessions = ConstU32<REPORT_LONGEVITY_IN_SESSIONS>;
	type LeastMinimum = LeastMinimum;
	type MaxValidators = ConstU32<MAX_AUTHORITIES>;
	type PalletId = ValidatorSetPalletId;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Slashed = ResolveTo<TreasuryAccount, Balances>;
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

#[cfg(feature = "runtime-benchmarks")]
mod benchmarks {
	use super::*;
	use crate::configs::benchmarking::Fixtures;
	use codec::Encode;

	impl pallet_validator_set::benchmarking::BenchmarkHelper<AccountId, SessionKeys> for Fixtures {
		fn session_keys(owner: &AccountId) -> (SessionKeys, Vec<u8>) {
			let generated = SessionKeys::generate(&owner.encode(), None);
			(generated.keys, generated.proof.encode())
		}
	}
}
