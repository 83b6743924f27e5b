// SPDX-License-Identifier: Apache-2.0

//! What stops the chain's business, or a part of it, and what hooks may take of a block.

use crate::{
	configs::shared::CouncilInstance, constants::time::DAYS, AccountId, Balances, BlockNumber,
	Migrations, Runtime, RuntimeCall, RuntimeEvent, RuntimeHoldReason, SafeMode, TxPause,
};
use frame_support::{
	migrations::{FailedMigrationHandler, FailedMigrationHandling, MultiStepMigrator},
	parameter_types,
	traits::{
		ConstU32, Contains, EitherOfDiverse, Get, NeverEnsureOrigin, SafeMode as SafeModeControl,
	},
};
use frame_system::{EnsureRoot, EnsureRootWithSuccess};
use pallet_collective::EnsureProportionAtLeast;
use sp_runtime::Perbill;

/// Whether users cannot send transactions in this block.
pub struct Closed;
impl Get<bool> for Closed {
	fn get() -> bool {
		Migrations::ongoing() || SafeMode::is_entered()
	}
}

/// Enters safe mode until Root leaves it, and lets transactions in again: those that safe mode
/// allows, so that holders can vote on a repair. Without it a failed migration would freeze the
/// chain until every node has a code substitute.
pub struct EnterSafeMode;
impl FailedMigrationHandler for EnterSafeMode {
	fn failed(_: Option<u32>) -> FailedMigrationHandling {
		let forever = BlockNumber::MAX;
		let entered = if SafeMode::is_entered() {
			<SafeMode as SafeModeControl>::extend(forever)
		} else {
			<SafeMode as SafeModeControl>::enter(forever)
		};
		frame_support::defensive_assert!(entered.is_ok(), "safe mode takes no deposit");
		FailedMigrationHandling::ForceUnstuck
	}
}

/// The calls that safe mode allows: governance, consensus, and those that carry other calls, which
/// pass this filter too.
pub struct AllowedInSafeMode;
impl Contains<RuntimeCall> for AllowedInSafeMode {
	fn contains(call: &RuntimeCall) -> bool {
		matches!(
			call,
			RuntimeCall::System(..)
				| RuntimeCall::Timestamp(..)
				| RuntimeCall::Scheduler(..)
				| RuntimeCall::Preimage(..)
				| RuntimeCall::Parameters(..)
				| RuntimeCall::Migrations(..)
				| RuntimeCall::SafeMode(..)
				| RuntimeCall::TxPause(..)
				| RuntimeCall::Brake(..)
				| RuntimeCall::Babe(..)
				| RuntimeCall::ValidatorSet(..)
				| RuntimeCall::Session(..)
				| RuntimeCall::Grandpa(..)
				| RuntimeCall::Democracy(..)
				| RuntimeCall::Council(..)
				| RuntimeCall::TechnicalCommittee(..)
				| RuntimeCall::Utility(..)
				| RuntimeCall::Multisig(..)
				| RuntimeCall::Proxy(..)
		)
	}
}

parameter_types! {
	/// For how long Root enters safe mode: until Root leaves it.
	pub const Forever: BlockNumber = BlockNumber::MAX;
	pub const Nothing: Option<crate::Balance> = None;
	pub const NoDelay: Option<BlockNumber> = None;
	pub const NoDuration: BlockNumber = 0;
}

impl pallet_safe_mode::Config for Runtime {
	type Currency = Balances;
	// Nobody can enter or extend it by a deposit.
	type EnterDepositAmount = Nothing;
	type EnterDuration = NoDuration;
	type ExtendDepositAmount = Nothing;
	type ExtendDuration = NoDuration;
	type ForceDepositOrigin = EnsureRoot<AccountId>;
	type ForceEnterOrigin = EnsureRootWithSuccess<AccountId, Forever>;
	type ForceExitOrigin = EnsureRoot<AccountId>;
	type ForceExtendOrigin = EnsureRootWithSuccess<AccountId, Forever>;
	type Notify = ();
	type ReleaseDelay = NoDelay;
	type RuntimeEvent = RuntimeEvent;
	type RuntimeHoldReason = RuntimeHoldReason;
	type WeightInfo = pallet_safe_mode::weights::SubstrateWeight<Runtime>;
	type WhitelistedCalls = AllowedInSafeMode;
}

/// The longest name of a pallet or a call, in bytes.
const MAX_NAME_LENGTH: u32 = 64;

/// The calls that can be paused, by pallet: those that begin something, or move coins that are
/// nobody's but the signer's. All others have a deadline, let coins or people out, belong to
/// governance or consensus, or carry other calls.
const PAUSABLE: &[(&str, &[&str])] = &[
	("Balances", &["transfer_allow_death", "transfer_keep_alive", "transfer_all"]),
	(
		"Assets",
		&[
			"create",
			"mint",
			"burn",
			"transfer",
			"transfer_keep_alive",
			"transfer_all",
			"approve_transfer",
			"transfer_approved",
			"touch",
			"touch_other",
			"set_metadata",
			"set_team",
			"transfer_ownership",
			"set_min_balance",
		],
	),
	(
		"PoolAssets",
		&[
			"transfer",
			"transfer_keep_alive",
			"transfer_all",
			"approve_transfer",
			"transfer_approved",
			"touch",
			"touch_other",
		],
	),
	(
		"AssetConversion",
		&[
			"create_pool",
			"create_pool_with_fee",
			"add_liquidity",
			"swap_exact_tokens_for_tokens",
			"swap_tokens_for_exact_tokens",
			"touch",
		],
	),
	("Vesting", &["vested_transfer", "force_vested_transfer"]),
	("Bounties", &["propose_bounty"]),
	("Identity", &["set_identity", "set_subs", "add_sub", "request_judgement"]),
	("Members", &["join", "invite", "update_profile"]),
	("FeeTreasury", &["convert"]),
	("Jobs", &["post_job", "update_job", "apply", "make_offer", "propose_renewal"]),
	("Referrals", &["recommend"]),
	("Screening", &["request_screening", "become_screener"]),
	("Jury", &["volunteer"]),
];

/// The calls that cannot be paused.
pub struct Unpausable;
impl Contains<pallet_tx_pause::RuntimeCallNameOf<Runtime>> for Unpausable {
	fn contains((pallet, call): &pallet_tx_pause::RuntimeCallNameOf<Runtime>) -> bool {
		let is = |name: &str, bytes: &[u8]| name.as_bytes() == bytes;
		!PAUSABLE
			.iter()
			.any(|(name, calls)| is(name, pallet) && calls.iter().any(|name| is(name, call)))
	}
}

impl pallet_tx_pause::Config for Runtime {
	type MaxNameLen = ConstU32<MAX_NAME_LENGTH>;
	// By the brake alone, which ends every pause.
	type PauseOrigin = NeverEnsureOrigin<()>;
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type UnpauseOrigin = NeverEnsureOrigin<()>;
	type WeightInfo = pallet_tx_pause::weights::SubstrateWeight<Runtime>;
	type WhitelistedCalls = Unpausable;
}

parameter_types! {
	pub const MaxPause: BlockNumber = 14 * DAYS;
	pub const PauseCooldown: BlockNumber = 28 * DAYS;
}

impl pallet_brake::Config for Runtime {
	type Calls = TxPause;
	type Closed = Closed;
	type Cooldown = PauseCooldown;
	type MaxNameLength = ConstU32<MAX_NAME_LENGTH>;
	type MaxPause = MaxPause;
	type MaxPauses = ConstU32<32>;
	// Root, or two thirds of the council.
	type PauseOrigin = EitherOfDiverse<
		EnsureRoot<AccountId>,
		EnsureProportionAtLeast<AccountId, CouncilInstance, 2, 3>,
	>;
	type WeightInfo = pallet_brake::weights::SubstrateWeight<Runtime>;
}

/// The largest part of a block that the hooks of each queue may take, in percent.
mod shares {
	/// Of jobs.
	pub const JOBS: u32 = 20;
	/// Of the jury.
	pub const JURY: u32 = 15;
	/// Of screening.
	pub const SCREENING: u32 = 15;
	/// Of the conversion of fees.
	pub const CONVERSION: u32 = 10;
	/// Of all together: the rest is for transactions, whatever governance sets and however much is
	/// due.
	pub const TOGETHER: u32 = 60;
}

const _: () = assert!(
	shares::JOBS + shares::JURY + shares::SCREENING + shares::CONVERSION <= shares::TOGETHER,
	"the hooks of all queues together take too much of a block"
);

parameter_types! {
	pub const JobsDueShare: Perbill = Perbill::from_percent(shares::JOBS);
	pub const JuryDueShare: Perbill = Perbill::from_percent(shares::JURY);
	pub const ScreeningDueShare: Perbill = Perbill::from_percent(shares::SCREENING);
	pub const ConversionShare: Perbill = Perbill::from_percent(shares::CONVERSION);
}

/// The names of calls that can be paused, for tests.
pub fn pausable_calls() -> impl Iterator<Item = (&'static str, &'static str)> {
	PAUSABLE.iter().flat_map(|(pallet, calls)| calls.iter().map(|call| (*pallet, *call)))
}
