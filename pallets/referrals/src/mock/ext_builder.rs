// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate::Parameters;
use frame_support::assert_ok;
use talent_primitives::Roles;

/// Builds a state, runs a test, checks the invariants.
#[derive(Default)]
pub struct ExtBuilder {
	parameters: Parameters<BlockNumber>,
}

impl ExtBuilder {
	/// Changes the parameters at genesis.
	pub fn with_parameters(mut self, change: impl FnOnce(&mut Parameters<BlockNumber>)) -> Self {
		change(&mut self.parameters);
		self
	}

	pub fn build(self) -> sp_io::TestExternalities {
		reset();
		reset_ports();
		set_roles(CLIENT, Roles::CLIENT);
		set_roles(TALENT, Roles::TALENT);
		set_roles(RECOMMENDER, Roles::CLIENT);
		set_roles(CLIENT_REFERRER, Roles::TALENT);
		set_roles(TALENT_REFERRER, Roles::AGENCY);
		set_roles(OTHER, Roles { client: true, ..Roles::TALENT });
		set_roles(POOR, Roles::TALENT);
		set_member(STRANGER, false);
		set_member(TREASURY, false);
		Jobs::set([(JOB, CLIENT), (OTHER_JOB, OTHER)].into());

		let rich = RICH.map(|who| (who, ENDOWMENT));
		state_of::<Test>(RuntimeGenesisConfig {
			balances: pallet_balances::GenesisConfig {
				balances: rich.into_iter().chain([(POOR, BTRST / 2)]).collect(),
				..Default::default()
			},
			referrals_pallet: crate::GenesisConfig { parameters: self.parameters },
			..Default::default()
		})
	}

	pub fn build_and_execute(self, test: impl FnOnce()) {
		self.build().execute_with(|| {
			let issued = Balances::total_issuance();
			test();
			assert_eq!(Balances::total_issuance(), issued, "coins were made or burnt");
			assert_ok!(ReferralsPallet::do_try_state());
			assert_items_have_records::<ReferralsPallet>();
		});
	}
}
