// SPDX-License-Identifier: Apache-2.0

//! A runtime with this pallet alone.

use crate as pallet_network_profile;
use core::cell::RefCell;
use frame_support::{derive_impl, dispatch::DispatchResult};
use serde::{Deserialize, Serialize};
use sp_runtime::{BuildStorage, DispatchError};

type Block = frame_system::mocking::MockBlock<Test>;

#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeTask,
		RuntimeViewFunction
	)]
	pub struct Test;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(1)]
	pub type NetworkProfile = pallet_network_profile;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = Block;
}

thread_local! {
	pub static APPLIED: RefCell<Option<u32>> = const { RefCell::new(None) };
}

/// A value that notes that it was applied, and refuses 13.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct MockValues(pub u32);
impl pallet_network_profile::SdkValues for MockValues {
	fn apply(&self) -> DispatchResult {
		if self.0 == 13 {
			return Err(DispatchError::Other("thirteen"));
		}
		APPLIED.with(|applied| *applied.borrow_mut() = Some(self.0));
		Ok(())
	}
}

impl pallet_network_profile::Config for Test {
	type SdkValues = MockValues;
}

pub fn build_and_execute(epoch_length: Option<u64>, value: u32, test: impl FnOnce()) {
	let storage = RuntimeGenesisConfig {
		network_profile: crate::GenesisConfig {
			epoch_length,
			sdk_values: MockValues(value),
			..Default::default()
		},
		..Default::default()
	}
	.build_storage()
	.unwrap();
	sp_io::TestExternalities::new(storage).execute_with(|| {
		test();
		NetworkProfile::do_try_state().unwrap();
	});
}
