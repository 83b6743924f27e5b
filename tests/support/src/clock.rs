// SPDX-License-Identifier: Apache-2.0

//! The clock of mock runtimes.

use core::marker::PhantomData;
use frame_support::parameter_types;
use frame_system::pallet_prelude::BlockNumberFor;
use sp_runtime::traits::BlockNumberProvider;
use talent_primitives::Clock;

parameter_types! {
	/// Whether [`SystemClock`] stands.
	pub static ClockStands: bool = false;
}

/// The block number of System. A test can say that the clock stands, and has to keep the number
/// then.
pub struct SystemClock<T>(PhantomData<T>);

impl<T: frame_system::Config> BlockNumberProvider for SystemClock<T> {
	type BlockNumber = BlockNumberFor<T>;

	fn current_block_number() -> BlockNumberFor<T> {
		frame_system::Pallet::<T>::block_number()
	}

	fn set_block_number(block: BlockNumberFor<T>) {
		frame_system::Pallet::<T>::set_block_number(block);
	}
}

impl<T: frame_system::Config> Clock for SystemClock<T> {
	fn stands() -> bool {
		ClockStands::get()
	}
}
