// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Parameters, Record};
use frame_support::assert_ok;

#[test]
fn views_return_the_parameters_and_a_record() {
	ExtBuilder::default().build_and_execute(|| {
		assert_eq!(Template::parameters(), Parameters::default());
		assert_eq!(Template::record(ALICE), None);
		assert_ok!(add_record(ALICE));
		assert_eq!(Template::record(ALICE), Some(Record { content: cid("text"), deposit: BTRST }));
	});
}
