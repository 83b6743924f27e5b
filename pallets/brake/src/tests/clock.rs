// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, ClockReading};
use sp_runtime::traits::BlockNumberProvider;
use talent_primitives::Clock as _;

#[test]
fn counts_open_blocks_and_stands_while_the_chain_is_closed() {
	ExtBuilder.build_and_execute(|| {
		let begin = Brake::current_block_number();
		pass_blocks(3);
		assert_eq!(Brake::clock(), ClockReading { open_blocks: begin + 3, stands: false });
		Closed::set(true);
		pass_blocks(1_000);
		assert_eq!(Brake::clock(), ClockReading { open_blocks: begin + 3, stands: true });
		assert!(Brake::stands());
		Closed::set(false);
		// The block goes on as it began.
		assert!(Brake::stands());
		pass_blocks(1);
		assert!(!Brake::stands());
		assert_eq!(Brake::current_block_number(), begin + 4);
	});
}

#[test]
fn can_be_set_in_tests() {
	ExtBuilder.build_and_execute(|| {
		System::set_block_number(100);
		Brake::set_block_number(70);
		assert_eq!(Brake::current_block_number(), 70);
	});
}
