// SPDX-License-Identifier: Apache-2.0

//! Each broken invariant is noticed.

use crate::{mock::*, OpenBlocks, PausableFrom, Pauses};
use frame_support::assert_ok;

/// Asserts that a valid state, broken by `spoil`, fails with `reason`.
fn notices(spoil: impl FnOnce(), reason: &'static str) {
	ExtBuilder.build().execute_with(|| {
		assert_ok!(pause(transfer(), 5));
		assert_ok!(Brake::do_try_state());
		spoil();
		assert_eq!(Brake::do_try_state(), Err(reason.into()));
	});
}

#[test]
fn all_of_them() {
	notices(|| OpenBlocks::<Test>::put(100), "more blocks were open than there are");
	notices(|| System::set_block_number(6), "a pause should have ended");
	notices(
		|| pallet_tx_pause::PausedCalls::<Test>::remove(transfer()),
		"a call with a pause is not paused",
	);
	notices(|| PausableFrom::<Test>::remove(transfer()), "a call can be paused again at once");
	notices(
		|| {
			Pauses::<Test>::mutate(|pauses| {
				let twice = pauses[0].clone();
				pauses.try_push(twice).unwrap();
			});
		},
		"a call has two pauses",
	);
}
