// SPDX-License-Identifier: Apache-2.0
//! Weights of `pallet_fee_treasury`, counted by hand until `scripts/benchmark` measures them.

#![cfg_attr(rustfmt, rustfmt_skip)]
// The generator names parameters and parentheses that a call may not need.
#![allow(unused_parens, unused_imports, missing_docs)]

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{constants::RocksDbWeight, Weight},
};

/// How much a block is charged for each call of `pallet_fee_treasury`.
pub trait WeightInfo {
	fn collect() -> Weight;
	fn collect_queued() -> Weight;
	fn set_parameters() -> Weight;
	fn list_asset() -> Weight;
	fn delist_asset() -> Weight;
	fn convert_slice() -> Weight;
	fn pay_out_slice() -> Weight;
	fn next_step() -> Weight;
	fn service_base() -> Weight;
	fn on_initialize(n: u32, ) -> Weight;
}

/// Weights for a runtime, with its own database weights.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `FeeTreasury::ListedAssets` (r:1 w:0)
	/// Storage: `FeeTreasury::CurrentParameters` (r:1 w:0)
	/// Storage: receivers and members (r:18 w:8)
	/// Storage: `System::Account` (r:8 w:8)
	/// Storage: `FeeTreasury::Collected` (r:1 w:1)
	fn collect() -> Weight {
		Weight::from_parts(400_000_000, 30000)
			.saturating_add(T::DbWeight::get().reads(29_u64))
			.saturating_add(T::DbWeight::get().writes(17_u64))
	}
	/// Storage: `FeeTreasury::ListedAssets` (r:1 w:0)
	/// Storage: `FeeTreasury::CurrentParameters` (r:1 w:0)
	/// Storage: receivers and members (r:10 w:0)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Storage: `System::Account` (r:1 w:1)
	/// Storage: `FeeTreasury::Queues` (r:1 w:1)
	/// Storage: `FeeTreasury::Collected` (r:1 w:1)
	/// Storage: `FeeTreasury::Receipts` (r:0 w:1)
	fn collect_queued() -> Weight {
		Weight::from_parts(130_000_000, 9000)
			.saturating_add(T::DbWeight::get().reads(18_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `FeeTreasury::CurrentParameters` (r:1 w:1)
	fn set_parameters() -> Weight {
		Weight::from_parts(8_000_000, 1600)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Storage: `FeeTreasury::ServicedAssets` (r:1 w:1)
	/// Storage: `Assets::Account` (r:5 w:5)
	/// Storage: `System::Account` (r:5 w:5)
	/// Storage: `FeeTreasury::Queues` (r:1 w:0)
	/// Storage: `FeeTreasury::ListedAssets` (r:1 w:1)
	fn list_asset() -> Weight {
		Weight::from_parts(190_000_000, 15000)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(13_u64))
	}
	/// Storage: `FeeTreasury::ListedAssets` (r:1 w:1)
	/// Storage: `FeeTreasury::Queues` (r:1 w:0)
	/// Storage: `FeeTreasury::ServicedAssets` (r:1 w:1)
	fn delist_asset() -> Weight {
		Weight::from_parts(15_000_000, 3700)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `FeeTreasury::CurrentParameters` (r:1 w:0)
	/// Storage: `FeeTreasury::Queues` (r:1 w:1)
	/// Storage: `FeeTreasury::Receipts` (r:1 w:1)
	/// Storage: `FeeTreasury::ListedAssets` (r:1 w:1)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Storage: `System::Account` (r:10 w:10)
	/// Storage: receivers and members (r:18 w:8)
	fn convert_slice() -> Weight {
		Weight::from_parts(520_000_000, 33000)
			.saturating_add(T::DbWeight::get().reads(35_u64))
			.saturating_add(T::DbWeight::get().writes(24_u64))
	}
	/// Storage: `FeeTreasury::CurrentParameters` (r:1 w:0)
	/// Storage: `FeeTreasury::Queues` (r:1 w:1)
	/// Storage: `FeeTreasury::Receipts` (r:1 w:1)
	/// Storage: `FeeTreasury::ListedAssets` (r:1 w:1)
	/// Storage: `FeeTreasury::ServicedAssets` (r:1 w:1)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Storage: `Assets::Account` (r:8 w:8)
	/// Storage: `System::Account` (r:8 w:8)
	/// Storage: receivers and members (r:18 w:8)
	fn pay_out_slice() -> Weight {
		Weight::from_parts(560_000_000, 33000)
			.saturating_add(T::DbWeight::get().reads(40_u64))
			.saturating_add(T::DbWeight::get().writes(29_u64))
	}
	/// Storage: `FeeTreasury::Queues` (r:1 w:0)
	/// Storage: `FeeTreasury::Receipts` (r:1 w:0)
	/// Storage: `FeeTreasury::ListedAssets` (r:1 w:0)
	/// Storage: the pool (r:4 w:0)
	fn next_step() -> Weight {
		Weight::from_parts(30_000_000, 6300)
			.saturating_add(T::DbWeight::get().reads(7_u64))
	}
	/// Storage: `FeeTreasury::ServicedAssets` (r:1 w:0)
	/// Storage: `FeeTreasury::CurrentParameters` (r:1 w:0)
	/// Storage: `FeeTreasury::LastServiced` (r:1 w:1)
	fn service_base() -> Weight {
		Weight::from_parts(9_000_000, 1700)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `FeeTreasury::ServicedAssets` (r:1 w:0)
	/// Storage: `FeeTreasury::CurrentParameters` (r:1 w:0)
	/// Storage: `FeeTreasury::ListedAssets` (r:16 w:16)
	/// Storage: the pools (r:64 w:0)
	/// The range of component `n` is `[0, 16]`.
	fn on_initialize(n: u32, ) -> Weight {
		Weight::from_parts(5_000_000, 1_700)
			.saturating_add(Weight::from_parts(25_000_000, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().reads((5_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 6_300).saturating_mul(n.into()))
	}
}

/// For tests.
impl WeightInfo for () {
	/// Storage: `FeeTreasury::ListedAssets` (r:1 w:0)
	/// Storage: `FeeTreasury::CurrentParameters` (r:1 w:0)
	/// Storage: receivers and members (r:18 w:8)
	/// Storage: `System::Account` (r:8 w:8)
	/// Storage: `FeeTreasury::Collected` (r:1 w:1)
	fn collect() -> Weight {
		Weight::from_parts(400_000_000, 30000)
			.saturating_add(RocksDbWeight::get().reads(29_u64))
			.saturating_add(RocksDbWeight::get().writes(17_u64))
	}
	/// Storage: `FeeTreasury::ListedAssets` (r:1 w:0)
	/// Storage: `FeeTreasury::CurrentParameters` (r:1 w:0)
	/// Storage: receivers and members (r:10 w:0)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Storage: `System::Account` (r:1 w:1)
	/// Storage: `FeeTreasury::Queues` (r:1 w:1)
	/// Storage: `FeeTreasury::Collected` (r:1 w:1)
	/// Storage: `FeeTreasury::Receipts` (r:0 w:1)
	fn collect_queued() -> Weight {
		Weight::from_parts(130_000_000, 9000)
			.saturating_add(RocksDbWeight::get().reads(18_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	/// Storage: `FeeTreasury::CurrentParameters` (r:1 w:1)
	fn set_parameters() -> Weight {
		Weight::from_parts(8_000_000, 1600)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Storage: `FeeTreasury::ServicedAssets` (r:1 w:1)
	/// Storage: `Assets::Account` (r:5 w:5)
	/// Storage: `System::Account` (r:5 w:5)
	/// Storage: `FeeTreasury::Queues` (r:1 w:0)
	/// Storage: `FeeTreasury::ListedAssets` (r:1 w:1)
	fn list_asset() -> Weight {
		Weight::from_parts(190_000_000, 15000)
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(13_u64))
	}
	/// Storage: `FeeTreasury::ListedAssets` (r:1 w:1)
	/// Storage: `FeeTreasury::Queues` (r:1 w:0)
	/// Storage: `FeeTreasury::ServicedAssets` (r:1 w:1)
	fn delist_asset() -> Weight {
		Weight::from_parts(15_000_000, 3700)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `FeeTreasury::CurrentParameters` (r:1 w:0)
	/// Storage: `FeeTreasury::Queues` (r:1 w:1)
	/// Storage: `FeeTreasury::Receipts` (r:1 w:1)
	/// Storage: `FeeTreasury::ListedAssets` (r:1 w:1)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Storage: `System::Account` (r:10 w:10)
	/// Storage: receivers and members (r:18 w:8)
	fn convert_slice() -> Weight {
		Weight::from_parts(520_000_000, 33000)
			.saturating_add(RocksDbWeight::get().reads(35_u64))
			.saturating_add(RocksDbWeight::get().writes(24_u64))
	}
	/// Storage: `FeeTreasury::CurrentParameters` (r:1 w:0)
	/// Storage: `FeeTreasury::Queues` (r:1 w:1)
	/// Storage: `FeeTreasury::Receipts` (r:1 w:1)
	/// Storage: `FeeTreasury::ListedAssets` (r:1 w:1)
	/// Storage: `FeeTreasury::ServicedAssets` (r:1 w:1)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Storage: `Assets::Account` (r:8 w:8)
	/// Storage: `System::Account` (r:8 w:8)
	/// Storage: receivers and members (r:18 w:8)
	fn pay_out_slice() -> Weight {
		Weight::from_parts(560_000_000, 33000)
			.saturating_add(RocksDbWeight::get().reads(40_u64))
			.saturating_add(RocksDbWeight::get().writes(29_u64))
	}
	/// Storage: `FeeTreasury::Queues` (r:1 w:0)
	/// Storage: `FeeTreasury::Receipts` (r:1 w:0)
	/// Storage: `FeeTreasury::ListedAssets` (r:1 w:0)
	/// Storage: the pool (r:4 w:0)
	fn next_step() -> Weight {
		Weight::from_parts(30_000_000, 6300)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
	}
	/// Storage: `FeeTreasury::ServicedAssets` (r:1 w:0)
	/// Storage: `FeeTreasury::CurrentParameters` (r:1 w:0)
	/// Storage: `FeeTreasury::LastServiced` (r:1 w:1)
	fn service_base() -> Weight {
		Weight::from_parts(9_000_000, 1700)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `FeeTreasury::ServicedAssets` (r:1 w:0)
	/// Storage: `FeeTreasury::CurrentParameters` (r:1 w:0)
	/// Storage: `FeeTreasury::ListedAssets` (r:16 w:16)
	/// Storage: the pools (r:64 w:0)
	/// The range of component `n` is `[0, 16]`.
	fn on_initialize(n: u32, ) -> Weight {
		Weight::from_parts(5_000_000, 1_700)
			.saturating_add(Weight::from_parts(25_000_000, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().reads((5_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 6_300).saturating_mul(n.into()))
	}
}
