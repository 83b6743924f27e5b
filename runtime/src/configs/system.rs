// SPDX-License-Identifier: Apache-2.0

//! The base of the chain, and what accounts can do to share, protect and name themselves.

use crate::{
	configs::{
		brake::EnterSafeMode,
		proxies::ProxyType,
		shared::{CouncilMajority, HoldDeposit, TreasuryAccount},
	},
	constants::{
		account::{FIRST_NONCES_PER_BLOCK, SS58_PREFIX},
		block,
		currency::{deposit, BTRST},
		time::DAYS,
	},
	weights, AccountId, Balance, Balances, BlockNumber, Hash, Nonce, OriginCaller, PalletInfo,
	Preimage, Runtime, RuntimeCall, RuntimeEvent, RuntimeHoldReason, RuntimeOrigin, RuntimeTask,
	SafeMode, Signature, System, Treasury, TxPause, VERSION,
};
use core::cmp::Ordering;
use frame_support::{
	derive_impl,
	dispatch::DispatchClass,
	parameter_types,
	traits::{
		tokens::imbalance::ResolveTo, ConstU32, Contains, EitherOfDiverse, Get, InsideBoth,
		PrivilegeCmp,
	},
	weights::Weight,
};
use frame_system::{limits, EnsureRoot};
use pallet_identity::legacy::IdentityInfo;
use sp_runtime::{
	traits::{AccountIdLookup, Verify},
	Perbill,
};
use sp_version::RuntimeVersion;
use talent_primitives as primitives;

parameter_types! {
	pub const BlockHashCount: BlockNumber = 4096;
	pub const Version: RuntimeVersion = VERSION;
	pub const SS58Prefix: u16 = SS58_PREFIX;
	pub BlockWeights: limits::BlockWeights =
		limits::BlockWeights::with_sensible_defaults(block::MAXIMUM_WEIGHT, block::NORMAL_RATIO);
	pub BlockLength: limits::BlockLength = limits::BlockLength::builder()
		.max_length(block::MAXIMUM_LENGTH)
		.modify_max_length_for_class(DispatchClass::Normal, |length| {
			*length = block::NORMAL_RATIO.mul_floor(*length)
		})
		.build();
}

/// A part of what a block may take.
pub fn share_of_block(share: Perbill) -> Weight {
	let whole = BlockWeights::get().max_block;
	Weight::from_parts(share.mul_floor(whole.ref_time()), share.mul_floor(whole.proof_size()))
}

/// The first nonce of an account that begins in this block. An earlier account at the same address,
/// which was reaped, has sent transactions with lower nonces only, as long as it sent no more than
/// [`FIRST_NONCES_PER_BLOCK`] for each block between the two beginnings: none of them can be
/// executed again.
///
/// Nonces have 32 bits. From block 2²⁸ on (51 years of six seconds) every account would begin with
/// the last nonce, after which the SDK goes on with 0, and old transactions could be replayed: the
/// type has to be widened before.
#[derive(Debug)]
pub struct FirstNonce;
impl Get<primitives::Nonce> for FirstNonce {
	fn get() -> primitives::Nonce {
		System::block_number().saturating_mul(FIRST_NONCES_PER_BLOCK)
	}
}

/// Calls that nobody may make, also not from inside another call.
///
/// `balances.burn` would let anybody lower the supply, which this network promises to keep.
/// `session.purge_keys` would let a validator leave without notice: session drops a validator
/// without keys after the set was fixed, and an empty set halts the chain.
/// `validator_set.purge_keys` is the way out for all others.
pub struct BaseCallFilter;
impl Contains<RuntimeCall> for BaseCallFilter {
	fn contains(call: &RuntimeCall) -> bool {
		!matches!(
			call,
			RuntimeCall::Session(pallet_session::Call::purge_keys {})
				| RuntimeCall::Balances(pallet_balances::Call::burn { .. })
		)
	}
}

#[derive_impl(frame_system::config_preludes::SolochainDefaultConfig)]
impl frame_system::Config for Runtime {
	type AccountData = pallet_balances::AccountData<Balance>;
	type AccountId = AccountId;
	type BaseCallFilter = InsideBoth<BaseCallFilter, InsideBoth<SafeMode, TxPause>>;
	type Block = crate::Block;
	type BlockHashCount = BlockHashCount;
	type BlockLength = BlockLength;
	type BlockWeights = BlockWeights;
	type DbWeight = frame_support::weights::constants::ParityDbWeight;
	type ExtensionsWeightInfo = weights::frame_system_extensions::WeightInfo<Runtime>;
	type Hash = Hash;
	type Lookup = AccountIdLookup<AccountId, ()>;
	type MaxConsumers = ConstU32<128>;
	type MultiBlockMigrator = crate::Migrations;
	type Nonce = Nonce;
	type SS58Prefix = SS58Prefix;
	type SingleBlockMigrations = crate::migrations::SingleBlock;
	type SystemWeightInfo = frame_system::weights::SubstrateWeight<Runtime>;
	type Version = Version;
}

parameter_types! {
	pub MaximumSchedulerWeight: Weight = share_of_block(Perbill::from_percent(80));
}

/// Root outranks everybody; all others are compared with nobody.
pub struct RootOutranksAll;
impl PrivilegeCmp<OriginCaller> for RootOutranksAll {
	fn cmp_privilege(left: &OriginCaller, right: &OriginCaller) -> Option<Ordering> {
		if left == right {
			return Some(Ordering::Equal);
		}
		matches!(left, OriginCaller::system(frame_system::RawOrigin::Root))
			.then_some(Ordering::Greater)
	}
}

impl pallet_scheduler::Config for Runtime {
	type BlockNumberProvider = System;
	type MaxScheduledPerBlock = ConstU32<
		{
			if cfg!(feature = "runtime-benchmarks") {
				512
			} else {
				50
			}
		},
	>;
	type MaximumWeight = MaximumSchedulerWeight;
	type OriginPrivilegeCmp = RootOutranksAll;
	type PalletsOrigin = OriginCaller;
	type Preimages = Preimage;
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type RuntimeOrigin = RuntimeOrigin;
	type ScheduleOrigin = EnsureRoot<AccountId>;
	type WeightInfo = pallet_scheduler::weights::SubstrateWeight<Runtime>;
}

parameter_types! {
	pub const PreimageHoldReason: RuntimeHoldReason =
		RuntimeHoldReason::Preimage(pallet_preimage::HoldReason::Preimage);
}

impl pallet_preimage::Config for Runtime {
	type Consideration = HoldDeposit<PreimageHoldReason>;
	type Currency = Balances;
	type ManagerOrigin = EnsureRoot<AccountId>;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = pallet_preimage::weights::SubstrateWeight<Runtime>;
}

parameter_types! {
	pub MaxMigrationWeight: Weight = share_of_block(Perbill::from_percent(50));
}

impl pallet_migrations::Config for Runtime {
	type CursorMaxLen = ConstU32<65_536>;
	type FailedMigrationHandler = EnterSafeMode;
	type IdentifierMaxLen = ConstU32<256>;
	type MaxServiceWeight = MaxMigrationWeight;
	type MigrationStatusHandler = ();
	#[cfg(feature = "runtime-benchmarks")]
	type Migrations = pallet_migrations::mock_helpers::MockedMigrations;
	#[cfg(not(feature = "runtime-benchmarks"))]
	type Migrations = crate::migrations::MultiBlock;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = pallet_migrations::weights::SubstrateWeight<Runtime>;
}

impl pallet_utility::Config for Runtime {
	type PalletsOrigin = OriginCaller;
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = pallet_utility::weights::SubstrateWeight<Runtime>;
}

parameter_types! {
	// One item: a key of 32 bytes and a value of 56.
	pub const MultisigDepositBase: Balance = deposit(1, 88);
	pub const MultisigDepositFactor: Balance = deposit(0, 32);
}

impl pallet_multisig::Config for Runtime {
	type BlockNumberProvider = System;
	type Currency = Balances;
	type DepositBase = MultisigDepositBase;
	type DepositFactor = MultisigDepositFactor;
	type MaxSignatories = ConstU32<100>;
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = pallet_multisig::weights::SubstrateWeight<Runtime>;
}

parameter_types! {
	// One item: a key of 32 bytes and a value of 8, then 33 bytes for each proxy.
	pub const ProxyDepositBase: Balance = deposit(1, 40);
	pub const ProxyDepositFactor: Balance = deposit(0, 33);
	pub const AnnouncementDepositBase: Balance = deposit(1, 40);
	pub const AnnouncementDepositFactor: Balance = deposit(0, 66);
}

impl pallet_proxy::Config for Runtime {
	type AnnouncementDepositBase = AnnouncementDepositBase;
	type AnnouncementDepositFactor = AnnouncementDepositFactor;
	type BlockNumberProvider = System;
	type CallHasher = talent_primitives::Hashing;
	type Currency = Balances;
	type MaxPending = ConstU32<32>;
	type MaxProxies = ConstU32<32>;
	type ProxyDepositBase = ProxyDepositBase;
	type ProxyDepositFactor = ProxyDepositFactor;
	type ProxyType = ProxyType;
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = pallet_proxy::weights::SubstrateWeight<Runtime>;
}

parameter_types! {
	pub const FriendGroupsHoldReason: RuntimeHoldReason =
		RuntimeHoldReason::Recovery(pallet_recovery::HoldReason::FriendGroupsStorage);
	pub const AttemptHoldReason: RuntimeHoldReason =
		RuntimeHoldReason::Recovery(pallet_recovery::HoldReason::AttemptStorage);
	pub const InheritorHoldReason: RuntimeHoldReason =
		RuntimeHoldReason::Recovery(pallet_recovery::HoldReason::InheritorStorage);
	pub const RecoverySecurityDeposit: Balance = 50 * BTRST;
}

impl pallet_recovery::Config for Runtime {
	type AttemptConsideration = HoldDeposit<AttemptHoldReason>;
	type BlockNumberProvider = System;
	type Currency = Balances;
	type FriendGroupsConsideration = HoldDeposit<FriendGroupsHoldReason>;
	type InheritorConsideration = HoldDeposit<InheritorHoldReason>;
	type MaxFriendsPerConfig = ConstU32<32>;
	type RuntimeCall = RuntimeCall;
	type RuntimeHoldReason = RuntimeHoldReason;
	type SecurityDeposit = RecoverySecurityDeposit;
	type Slash = ResolveTo<TreasuryAccount, Balances>;
	type WeightInfo = pallet_recovery::weights::SubstrateWeight<Runtime>;
}

parameter_types! {
	pub const IdentityBasicDeposit: Balance = deposit(1, 258);
	pub const IdentityByteDeposit: Balance = deposit(0, 1);
	pub const UsernameDeposit: Balance = deposit(0, 32);
	pub const SubAccountDeposit: Balance = deposit(1, 53);
}

impl pallet_identity::Config for Runtime {
	type BasicDeposit = IdentityBasicDeposit;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = ();
	type ByteDeposit = IdentityByteDeposit;
	type Currency = Balances;
	type ForceOrigin = EitherOfDiverse<EnsureRoot<AccountId>, CouncilMajority>;
	type IdentityInformation = IdentityInfo<ConstU32<100>>;
	type MaxRegistrars = ConstU32<20>;
	type MaxSubAccounts = ConstU32<100>;
	type MaxSuffixLength = ConstU32<7>;
	type MaxUsernameLength = ConstU32<32>;
	type OffchainSignature = Signature;
	type PendingUsernameExpiration = ConstU32<{ 7 * DAYS }>;
	type RegistrarOrigin = EitherOfDiverse<EnsureRoot<AccountId>, CouncilMajority>;
	type RuntimeEvent = RuntimeEvent;
	type SigningPublicKey = <Signature as Verify>::Signer;
	type Slashed = Treasury;
	type SubAccountDeposit = SubAccountDeposit;
	type UsernameAuthorityOrigin = EnsureRoot<AccountId>;
	type UsernameDeposit = UsernameDeposit;
	type UsernameGracePeriod = ConstU32<{ 30 * DAYS }>;
	type WeightInfo = pallet_identity::weights::SubstrateWeight<Runtime>;
}
