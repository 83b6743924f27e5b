// SPDX-License-Identifier: Apache-2.0

//! What `benchmark pallet` can measure on this runtime.

frame_benchmarking::define_benchmarks!(
	// Ours
	[pallet_brake, Brake]
	[pallet_fee_treasury, FeeTreasury]
	[pallet_jobs, Jobs]
	[pallet_jury, Jury]
	[pallet_members, Members]
	[pallet_referrals, Referrals]
	[pallet_screening, Screening]
	[pallet_sortition, Sortition]
	[pallet_validator_set, ValidatorSet]
	[talent_extensions, TalentExtensions::<Runtime>]
	// The SDK's
	[frame_system, SystemBench::<Runtime>]
	[frame_system_extensions, SystemExtensions::<Runtime>]
	[pallet_asset_conversion, AssetConversion]
	[pallet_asset_conversion_tx_payment, AssetTxPayment]
	[pallet_assets, Assets]
	[pallet_balances, Balances]
	[pallet_bounties, Bounties]
	[pallet_collective, Council]
	[pallet_democracy, Democracy]
	[pallet_identity, Identity]
	[pallet_migrations, Migrations]
	[pallet_multisig, Multisig]
	[pallet_parameters, Parameters]
	[pallet_preimage, Preimage]
	[pallet_proxy, Proxy]
	[pallet_recovery, Recovery]
	[pallet_safe_mode, SafeMode]
	[pallet_scheduler, Scheduler]
	[pallet_timestamp, Timestamp]
	[pallet_transaction_payment, TransactionPayment]
	[pallet_treasury, Treasury]
	[pallet_tx_pause, TxPause]
	[pallet_utility, Utility]
	[pallet_vesting, Vesting]
);

// A macro is known outside its module only by such an import.
#[allow(clippy::single_component_path_imports)]
pub(crate) use {add_benchmarks, list_benchmarks};
