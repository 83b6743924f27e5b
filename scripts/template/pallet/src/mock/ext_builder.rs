// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate::Parameters;
use frame_support::assert_ok;

/// Builds a state, runs a test, checks the invariants.
#[derive(Default)]
pub struct ExtBuilder {
	parameters: Parameters,
}

impl ExtBuilder {
	/// Changes the parameters at genesis.
	pub fn with_parameters(mut self, change: impl FnOnce(&mut Parameters)) -> Self {
		change(&mut self.parameters);
		self
	}

	pub fn build(self) -> sp_io::TestExternalities {
		reset();
		set_member(STRANGER, false);
		let rich = [ALICE, BOB, STRANGER].map(|who| (who, ENDOWMENT));
		state_of::<Test>(RuntimeGenesisConfig {
			balances: pallet_balances::GenesisConfig {
				balances: rich.into_iter().chain([(POOR, MINIMUM)]).collect(),
				..Default::default()
			},
			template: crate::GenesisConfig { parameters: self.parameters, ..Default::default() },
			..Default::default()
		})
	}

	pub fn build_and_execute(self, test: impl FnOnce()) {
		self.build().execute_with(|| {
			let issued = Balances::total_issuance();
			test();
			assert_eq!(Balances::total_issuance(), issued, "coins were made or burnt");
			assert_ok!(Template::do_try_state());
		});
	}
}
