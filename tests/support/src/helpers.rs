// SPDX-License-Identifier: Apache-2.0

//! Small helpers of tests.

use sp_runtime::BuildStorage;
use talent_primitives::ContentId;

/// Returns a content address of these bytes.
pub fn cid(text: &str) -> ContentId {
	text.as_bytes().to_vec().try_into().expect("a content address has at most 64 bytes")
}

/// Returns a state with this genesis, in block 1: events are kept from the first block on.
pub fn state_of<Runtime>(genesis: impl BuildStorage) -> sp_io::TestExternalities
where
	Runtime: frame_system::Config,
{
	let mut state = sp_io::TestExternalities::new(genesis.build_storage().expect("genesis"));
	state.execute_with(|| frame_system::Pallet::<Runtime>::set_block_number(1u32.into()));
	state
}

/// Calls `next` with each block number after the current one, up to `last`, after the number is
/// set.
pub fn run_blocks_to<Runtime>(last: u64, mut next: impl FnMut(u64))
where
	Runtime: frame_system::Config,
	frame_system::pallet_prelude::BlockNumberFor<Runtime>: From<u64> + Into<u64>,
{
	let now = || -> u64 { frame_system::Pallet::<Runtime>::block_number().into() };
	while now() < last {
		let block = now() + 1;
		frame_system::Pallet::<Runtime>::set_block_number(block.into());
		next(block);
	}
}
