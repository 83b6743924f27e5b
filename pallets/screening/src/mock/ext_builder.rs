// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate::Parameters;
use frame_support::assert_ok;
use sp_runtime::Perbill;
use std::collections::BTreeMap;
use talent_primitives::Roles;

/// Windows that are easy to tell apart.
pub fn test_parameters() -> Parameters<u64> {
	Parameters {
		fee: FEE,
		assessment_pay: PAY,
		request_deposit: DEPOSIT,
		bond: BOND,
		slash: Perbill::from_percent(25),
		max_strikes: 3,
		strike_memory: STRIKE_MEMORY,
		max_load: 5,
		min_clients: 3,
		pass_mark: PASS_MARK,
		credential_life: CREDENTIAL_LIFE,
		renewal_window: RENEWAL_WINDOW,
		cool_down: COOL_DOWN,
		second_panel_window: SECOND_PANEL_WINDOW,
		draw_window: DRAW_WINDOW,
		commit_window: COMMIT_WINDOW,
		reveal_window: REVEAL_WINDOW,
		panel_period: PANEL_PERIOD,
		vesting: VESTING,
		claim_period: CLAIM_PERIOD,
		max_due_items: 100,
		due_weight_share: Perbill::from_percent(50),
	}
}

pub struct ExtBuilder {
	parameters: Parameters<u64>,
	screeners: Vec<AccountId>,
}

impl Default for ExtBuilder {
	fn default() -> Self {
		Self { parameters: test_parameters(), screeners: SCREENERS.to_vec() }
	}
}

impl ExtBuilder {
	/// Changes the parameters at genesis.
	pub fn with_parameters(mut self, change: impl FnOnce(&mut Parameters<u64>)) -> Self {
		change(&mut self.parameters);
		self
	}

	/// Only the first so many screeners.
	pub fn with_screeners(mut self, count: usize) -> Self {
		self.screeners.truncate(count);
		self
	}

	/// These screeners.
	pub fn with_these_screeners(mut self, screeners: &[AccountId]) -> Self {
		self.screeners = screeners.to_vec();
		self
	}

	pub fn build(self) -> sp_io::TestExternalities {
		reset();
		set_member(STRANGER, false);
		set_roles(CLIENT, Roles::CLIENT);
		ClientCounts::take();
		SeedDelay::set(5);
		FreezeLife::set(1_000);
		DrawFrom::set(0);

		let rich = [APPLICANT, OTHER, CLIENT, STRANGER].into_iter();
		let rich = rich.chain(SCREENERS).chain(self.screeners.iter().copied());
		let mut balances = rich.map(|who| (who, ENDOWMENT)).collect::<BTreeMap<_, _>>();
		balances.extend([(POOR, FEE / 2), (TREASURY, ED), (pot(), ED)]);
		state_of::<Test>(RuntimeGenesisConfig {
			balances: pallet_balances::GenesisConfig {
				balances: balances.into_iter().collect(),
				..Default::default()
			},
			screening: crate::GenesisConfig {
				parameters: self.parameters,
				skills: vec!["Rust".into(), "Design".into()],
				screeners: self.screeners.into_iter().map(|who| (who, SKILL)).collect(),
			},
			..Default::default()
		})
	}

	pub fn build_and_execute(self, test: impl FnOnce()) {
		self.build().execute_with(|| {
			let issued = Balances::total_issuance();
			test();
			// Coins move, none is made or lost.
			assert_eq!(Balances::total_issuance(), issued);
			assert_ok!(Screening::do_try_state());
			assert_items_have_records::<Screening>();
			assert_eq!(wealth(pot()), Screening::ledger() + ED, "the pot has what it owes");
		});
	}
}
