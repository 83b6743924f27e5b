// SPDX-License-Identifier: Apache-2.0

use super::*;
use frame_support::{parameter_types, storage_alias, Twox64Concat};
use talent_primitives::OpenRecords;

/// The records of other pallets. In storage, as the real ones.
#[storage_alias]
pub type Records =
	StorageDoubleMap<Mock, Twox64Concat, AccountId, Twox64Concat, Item<AccountId>, ()>;

parameter_types! {
	/// Records listed in addition to [`Records`].
	pub static MoreRecords: Vec<(AccountId, Item<AccountId>)> = Vec::new();
}

/// Lists [`Records`] and [`MoreRecords`].
pub struct MockRecords;

impl OpenRecords<AccountId> for MockRecords {
	fn open_records() -> Vec<(AccountId, Item<AccountId>)> {
		Records::iter_keys().chain(MoreRecords::get()).collect()
	}
}

/// Sets the clock of benchmarks.
#[cfg(feature = "runtime-benchmarks")]
pub struct MockBenchmarkHelper;

#[cfg(feature = "runtime-benchmarks")]
impl crate::benchmarking::BenchmarkHelper for MockBenchmarkHelper {
	fn set_time(moment: talent_primitives::Moment) {
		set_time(moment);
	}
}
