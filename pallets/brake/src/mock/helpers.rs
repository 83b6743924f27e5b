// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate::{CallNameOf, NameOf};
use frame_support::{dispatch::DispatchResult, traits::Hooks};
use sp_runtime::traits::Dispatchable;

/// Returns the names of a call.
pub fn name(pallet: &str, call: &str) -> CallNameOf<Test> {
	let bounded = |text: &str| NameOf::<Test>::try_from(text.as_bytes().to_vec()).unwrap();
	(bounded(pallet), bounded(call))
}

/// Returns the names of a call that can be paused.
pub fn transfer() -> CallNameOf<Test> {
	name("Balances", "transfer_keep_alive")
}

/// Pauses a call, as Root.
pub fn pause(call: CallNameOf<Test>, blocks: u64) -> DispatchResult {
	Brake::pause(RuntimeOrigin::root(), call, blocks)
}

/// Ends a pause, as Root.
pub fn end_pause(call: CallNameOf<Test>) -> DispatchResult {
	Brake::end_pause(RuntimeOrigin::root(), call)
}

/// Sends the call that [`transfer`] names.
pub fn send_transfer() -> DispatchResult {
	let call = pallet_balances::Call::<Test>::transfer_keep_alive { dest: BOB, value: 1 };
	RuntimeCall::from(call)
		.dispatch(RuntimeOrigin::signed(ALICE))
		.map(drop)
		.map_err(|error| error.error)
}

/// Passes `count` blocks.
pub fn pass_blocks(count: u64) {
	for _ in 0..count {
		let next = System::block_number() + 1;
		System::set_block_number(next);
		Brake::on_initialize(next);
	}
}
