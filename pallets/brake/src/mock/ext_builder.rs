// SPDX-License-Identifier: Apache-2.0

use super::*;
use frame_support::assert_ok;

/// Builds a state, runs a test, checks the invariants.
pub struct ExtBuilder;

impl ExtBuilder {
	pub fn build(self) -> sp_io::TestExternalities {
		reset();
		Closed::set(false);
		state_of::<Test>(RuntimeGenesisConfig {
			balances: pallet_balances::GenesisConfig {
				balances: [ALICE, BOB].map(|who| (who, ENDOWMENT)).into(),
				..Default::default()
			},
			..Default::default()
		})
	}

	pub fn build_and_execute(self, test: impl FnOnce()) {
		self.build().execute_with(|| {
			test();
			assert_ok!(Brake::do_try_state());
		});
	}
}
