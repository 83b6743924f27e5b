// SPDX-License-Identifier: Apache-2.0

//! Each invariant is noticed when it is broken.

use crate::{mock::*, CurrentParameters, Records};
use frame_support::assert_ok;
use sp_runtime::TryRuntimeError;

fn broken(change: impl FnOnce()) -> Result<(), TryRuntimeError> {
	ExtBuilder::default().build().execute_with(|| {
		assert_ok!(add_record(ALICE));
		assert_ok!(Template::do_try_state());
		change();
		Template::do_try_state()
	})
}

#[test]
fn fails_when_a_parameter_is_out_of_range() {
	let result = broken(|| CurrentParameters::<Test>::mutate(|current| current.deposit = 0));
	assert_eq!(result, Err("a parameter is out of range".into()));
}

#[test]
fn fails_when_a_record_names_no_text() {
	let result = broken(|| {
		Records::<Test>::mutate(ALICE, |record| record.as_mut().unwrap().content = cid(""));
	});
	assert_eq!(result, Err("a record names no text".into()));
}

#[test]
fn fails_when_a_deposit_is_not_on_hold() {
	let result = broken(|| {
		Records::<Test>::mutate(ALICE, |record| record.as_mut().unwrap().deposit = 1);
	});
	assert_eq!(result, Err("a deposit is not what is on hold".into()));
}
