// SPDX-License-Identifier: Apache-2.0

//! Genesis and the invariant: the pallet has no calls.

use crate::{mock::*, EpochLength, MAX_EPOCH_LENGTH};

#[test]
fn genesis_keeps_the_epoch_length_and_applies_the_values() {
	build_and_execute(Some(10), 7, || {
		assert_eq!(NetworkProfile::epoch_length(), Some(10));
		assert_eq!(Applied::get(), Some(7));
	});
}

#[test]
fn an_epoch_length_that_is_not_named_stays_unnamed() {
	build_and_execute(None, 0, || assert_eq!(NetworkProfile::epoch_length(), None));
}

#[test]
fn the_longest_epoch_is_accepted() {
	build_and_execute(Some(MAX_EPOCH_LENGTH), 0, || {});
}

#[test]
#[should_panic(expected = "an epoch has 1 to 14400 slots, not 0")]
fn genesis_refuses_an_epoch_without_slots() {
	build_and_execute(Some(0), 0, || {});
}

#[test]
#[should_panic(expected = "an epoch has 1 to 14400 slots, not 14401")]
fn genesis_refuses_an_epoch_that_is_too_long() {
	build_and_execute(Some(MAX_EPOCH_LENGTH + 1), 0, || {});
}

#[test]
#[should_panic(expected = "the values for the SDK's pallets were refused")]
fn genesis_refuses_values_that_cannot_be_applied() {
	build_and_execute(Some(10), 13, || {});
}

#[test]
fn try_state_names_a_length_out_of_bounds() {
	build_and_execute(Some(10), 0, || {
		EpochLength::<Test>::put(0);
		assert!(NetworkProfile::do_try_state().is_err());
		EpochLength::<Test>::put(10);
	});
}
