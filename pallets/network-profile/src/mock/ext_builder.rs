// SPDX-License-Identifier: Apache-2.0

use super::*;
use frame_support::assert_ok;
use talent_test_support::state_of;

/// Builds a state with this epoch length and this value, runs `test`, checks the invariant.
pub fn build_and_execute(epoch_length: Option<u64>, value: u32, test: impl FnOnce()) {
	Applied::set(None);
	let genesis = RuntimeGenesisConfig {
		network_profile: crate::GenesisConfig {
			epoch_length,
			sdk_values: MockValues(value),
			..Default::default()
		},
		..Default::default()
	};
	state_of::<Test>(genesis).execute_with(|| {
		test();
		assert_ok!(NetworkProfile::do_try_state());
	});
}
