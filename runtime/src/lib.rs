// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]
// Tests may panic.
#![cfg_attr(test, allow(clippy::arithmetic_side_effects))]
// What the runtime's macros generate in this crate is without docs and casts the numbers of
// variants.
#![allow(clippy::cast_possible_truncation, missing_docs)]
// The runtime's macros build types of great depth.
#![recursion_limit = "512"]

extern crate alloc;

/// The runtime as Wasm, as the build made it.
#[cfg(feature = "default")]
mod wasm {
	include!(concat!(env!("OUT_DIR"), "/wasm_binary.rs"));
}
#[cfg(feature = "default")]
pub use wasm::*;

pub mod apis;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarks;
pub mod configs;
pub mod constants;
pub mod extensions;
pub mod genesis_config_presets;
pub mod health;
pub mod migrations;
pub mod weights;

use alloc::vec::Vec;
use sp_runtime::{generic, impl_opaque_keys, traits::BlakeTwo256, MultiAddress};
use sp_version::RuntimeVersion;

pub use configs::{
	consensus::EpochLength,
	governance::{RuntimeParameters, RuntimeParametersKey},
	proxies::ProxyType,
};
pub use talent_primitives::{
	AccountId, AssetKind, Balance, BlockNumber, Hash, Hashing, Moment, Signature,
};

/// The number of an account's next transaction. That of a new account begins where no earlier
/// account at the same address has been.
pub type Nonce = sp_runtime::type_with_default::TypeWithDefault<
	talent_primitives::Nonce,
	configs::system::FirstNonce,
>;
/// How accounts are addressed in transactions.
pub type Address = MultiAddress<AccountId, ()>;
/// A block's header.
pub type Header = generic::Header<BlockNumber, BlakeTwo256>;
/// A block.
pub type Block = generic::Block<Header, UncheckedExtrinsic>;
/// A block with its justification.
pub type SignedBlock = generic::SignedBlock<Block>;
/// What a transaction carries beside its call, in the order in which it is checked.
///
/// Authorised calls come first, as they change the origin. The fee, in BTRST or in an asset that
/// has a pool, is skipped for duties, which go before all that pays when it is their turn; what a
/// call did not use is given back last.
pub type TxExtension = extensions::DutiesInTurn<Runtime, TxExtensions>;
/// The extensions one by one.
pub type TxExtensions = (
	frame_system::AuthorizeCall<Runtime>,
	frame_system::CheckNonZeroSender<Runtime>,
	frame_system::CheckSpecVersion<Runtime>,
	frame_system::CheckTxVersion<Runtime>,
	frame_system::CheckGenesis<Runtime>,
	frame_system::CheckMortality<Runtime>,
	frame_system::CheckNonce<Runtime>,
	frame_system::CheckWeight<Runtime>,
	extensions::PrioritizeDuties<Runtime, extensions::ChargeFee>,
	frame_metadata_hash_extension::CheckMetadataHash<Runtime>,
	frame_system::WeightReclaim<Runtime>,
);
/// A transaction or inherent, as it comes in.
pub type UncheckedExtrinsic =
	generic::UncheckedExtrinsic<Address, RuntimeCall, Signature, TxExtension>;
/// What the signer of a transaction signs.
pub type SignedPayload = generic::SignedPayload<RuntimeCall, TxExtension>;
/// Applies blocks.
pub type Executive = frame_executive::Executive<
	Runtime,
	Block,
	frame_system::ChainContext<Runtime>,
	Runtime,
	AllPalletsWithSystem,
>;

/// Types for those who handle transactions without knowing what is in them.
pub mod opaque {
	use super::*;
	pub use sp_runtime::OpaqueExtrinsic as UncheckedExtrinsic;

	/// A block of opaque transactions.
	pub type Block = generic::Block<Header, UncheckedExtrinsic>;
}

impl_opaque_keys! {
	/// What a validator signs with.
	pub struct SessionKeys {
		/// Finality.
		pub grandpa: Grandpa,
		/// Block production.
		pub babe: Babe,
		/// Finding other validators.
		pub authority_discovery: AuthorityDiscovery,
	}
}

/// Which runtime this is.
#[sp_version::runtime_version]
pub const VERSION: RuntimeVersion = RuntimeVersion {
	spec_name: alloc::borrow::Cow::Borrowed("talent"),
	impl_name: alloc::borrow::Cow::Borrowed("talent-node"),
	authoring_version: 1,
	spec_version: 1,
	impl_version: 0,
	apis: apis::RUNTIME_API_VERSIONS,
	transaction_version: 1,
	// 2 would put the root of extrinsics into the newer layout of the trie, too. smoldot 3.4.1
	// refuses a runtime that says so, and with it every light client, `papi add --wasm` and `dedot
	// chaintypes --wasm`.
	system_version: 1,
};

/// The pallets, by concern. An index never changes and is never given out again.
#[frame_support::runtime]
mod runtime {
	/// The talent network's runtime.
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeFreezeReason,
		RuntimeHoldReason,
		RuntimeSlashReason,
		RuntimeLockId,
		RuntimeTask,
		RuntimeViewFunction
	)]
	pub struct Runtime;

	// The base.
	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(1)]
	pub type Timestamp = pallet_timestamp;
	#[runtime::pallet_index(2)]
	pub type Scheduler = pallet_scheduler;
	#[runtime::pallet_index(3)]
	pub type Preimage = pallet_preimage;
	#[runtime::pallet_index(4)]
	pub type Parameters = pallet_parameters;
	#[runtime::pallet_index(5)]
	pub type NetworkProfile = pallet_network_profile;
	#[runtime::pallet_index(6)]
	pub type Migrations = pallet_migrations;
	// The brake comes after all whose hooks close or open a block, and before all that count open
	// blocks.
	#[runtime::pallet_index(7)]
	pub type SafeMode = pallet_safe_mode;
	#[runtime::pallet_index(8)]
	pub type TxPause = pallet_tx_pause;
	#[runtime::pallet_index(9)]
	pub type Brake = pallet_brake;

	// Money. It comes before consensus, whose genesis needs accounts that exist; pools come after
	// what is in them.
	#[runtime::pallet_index(10)]
	pub type Balances = pallet_balances;
	#[runtime::pallet_index(11)]
	pub type TransactionPayment = pallet_transaction_payment;
	#[runtime::pallet_index(12)]
	pub type SkipFeelessPayment = pallet_skip_feeless_payment;
	#[runtime::pallet_index(13)]
	pub type Assets = pallet_assets;
	#[runtime::pallet_index(14)]
	pub type Vesting = pallet_vesting;
	#[runtime::pallet_index(15)]
	pub type PoolAssets = pallet_assets<Instance2>;
	#[runtime::pallet_index(16)]
	pub type AssetConversion = pallet_asset_conversion;
	#[runtime::pallet_index(17)]
	pub type AssetTxPayment = pallet_asset_conversion_tx_payment;

	// Consensus. Authorship comes first: the author is known to all that follow. BABE initialises
	// before session, which asks it whether the session ends.
	#[runtime::pallet_index(20)]
	pub type Authorship = pallet_authorship;
	#[runtime::pallet_index(21)]
	pub type Babe = pallet_babe;
	#[runtime::pallet_index(22)]
	pub type ValidatorSet = pallet_validator_set;
	#[runtime::pallet_index(23)]
	pub type Offences = pallet_offences;
	#[runtime::pallet_index(24)]
	pub type Historical = pallet_session::historical;
	#[runtime::pallet_index(25)]
	pub type Session = pallet_session;
	#[runtime::pallet_index(26)]
	pub type Grandpa = pallet_grandpa;
	#[runtime::pallet_index(27)]
	pub type AuthorityDiscovery = pallet_authority_discovery;

	// Governance.
	#[runtime::pallet_index(30)]
	pub type Democracy = pallet_democracy;
	#[runtime::pallet_index(31)]
	pub type Council = pallet_collective<Instance1>;
	#[runtime::pallet_index(32)]
	pub type TechnicalCommittee = pallet_collective<Instance2>;
	#[runtime::pallet_index(33)]
	pub type Treasury = pallet_treasury;
	#[runtime::pallet_index(34)]
	pub type Bounties = pallet_bounties;

	// Accounts.
	#[runtime::pallet_index(40)]
	pub type Utility = pallet_utility;
	#[runtime::pallet_index(41)]
	pub type Multisig = pallet_multisig;
	#[runtime::pallet_index(42)]
	pub type Proxy = pallet_proxy;
	#[runtime::pallet_index(43)]
	pub type Recovery = pallet_recovery;
	#[runtime::pallet_index(44)]
	pub type Identity = pallet_identity;

	// The marketplace. Members come first: at genesis everybody else asks for them.
	#[runtime::pallet_index(50)]
	pub type Members = pallet_members;
	#[runtime::pallet_index(51)]
	pub type FeeTreasury = pallet_fee_treasury;
	#[runtime::pallet_index(52)]
	pub type Jobs = pallet_jobs;
	#[runtime::pallet_index(53)]
	pub type Referrals = pallet_referrals;
	#[runtime::pallet_index(54)]
	pub type Sortition = pallet_sortition;
	#[runtime::pallet_index(55)]
	pub type Screening = pallet_screening;
	#[runtime::pallet_index(56)]
	pub type Jury = pallet_jury;
}
