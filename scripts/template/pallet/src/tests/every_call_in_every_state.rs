// SPDX-License-Identifier: Apache-2.0

//! Every call of an owner, with and without a record.

use crate::{mock::*, Error};
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult};
use sp_runtime::DispatchError;

type Call = fn(AccountId) -> DispatchResult;

fn remove_record(who: AccountId) -> DispatchResult {
	Template::remove_record(signed(who))
}

#[test]
fn each_call_succeeds_in_its_state_only() {
	let already: DispatchError = Error::<Test>::AlreadyRecorded.into();
	let missing: DispatchError = Error::<Test>::RecordNotFound.into();
	let table: [(Call, DispatchResult, DispatchResult); 2] = [
		// The call, its result without a record, its result with one.
		(add_record, Ok(()), Err(already)),
		(remove_record, Err(missing), Ok(())),
	];
	for (call, without, with) in table {
		for (recorded, expected) in [(false, without), (true, with)] {
			ExtBuilder::default().build_and_execute(|| {
				if recorded {
					assert_ok!(add_record(ALICE));
				}
				if let Err(error) = expected {
					assert_noop!(call(ALICE), error);
				} else {
					assert_ok!(call(ALICE));
				}
			});
		}
	}
}

#[test]
fn no_call_takes_another_origin() {
	ExtBuilder::default().build_and_execute(|| {
		let bad = DispatchError::BadOrigin;
		assert_noop!(Template::add_record(RuntimeOrigin::root(), cid("text")), bad);
		assert_noop!(Template::remove_record(RuntimeOrigin::none()), bad);
		let parameters = Template::parameters();
		assert_noop!(Template::set_parameters(signed(ALICE), parameters), bad);
	});
}
