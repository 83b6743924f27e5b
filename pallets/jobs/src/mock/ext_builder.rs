// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate::Parameters;
use frame_support::assert_ok;
use sp_runtime::{traits::AccountIdConversion, BuildStorage, Permill};
use std::collections::BTreeSet;
use talent_primitives::Roles;

/// Windows in days, deposits that are easy to tell apart.
pub fn test_parameters() -> Parameters<u64> {
	Parameters {
		job_deposit: 100,
		application_deposit: 20,
		// Tests that are about them set them.
		contract_deposit: 0,
		milestone_deposit: 0,
		max_openings: 5,
		max_applications: 4,
		default_open_for: 100,
		max_open_for: 1_000,
		offer_window: 20,
		initial_weeks: 2,
		default_review_window: 14,
		min_review_window: 3,
		max_review_window: 30,
		default_notice_period: 7,
		max_notice_period: 30,
		default_duration: 180,
		max_duration: 730,
		final_billing_window: 7,
		extra_window: 30,
		review_period: 14,
		claim_period: 365,
		max_hours_per_week: 80,
		blocks_per_week: 7,
		max_due_items: 100,
		due_weight_share: sp_runtime::Perbill::from_percent(50),
	}
}

pub struct ExtBuilder {
	parameters: Parameters<u64>,
	asset_seed: Balance,
	clients: u64,
}

impl Default for ExtBuilder {
	fn default() -> Self {
		Self { parameters: test_parameters(), asset_seed: ASSET_MIN, clients: 0 }
	}
}

impl ExtBuilder {
	/// Changes the parameters at genesis.
	pub fn with_parameters(mut self, change: impl FnOnce(&mut Parameters<u64>)) -> Self {
		change(&mut self.parameters);
		self
	}

	/// Nobody has given the pallet's account the minimum of the asset.
	pub fn without_asset_seed(mut self) -> Self {
		self.asset_seed = 0;
		self
	}

	/// Endows the accounts from 1,000 on.
	pub fn with_crowd(mut self, clients: u64) -> Self {
		self.clients = clients;
		self
	}

	pub fn build(self) -> sp_io::TestExternalities {
		let escrow: AccountId = JobsPalletId::get().into_account_truncating();
		let mut assets = vec![
			(1, CLIENT, CLIENT_FUNDS),
			(1, TREASURY, ASSET_MIN),
			(1, FEE_POT, ASSET_MIN),
			(2, CLIENT, CLIENT_FUNDS),
		];
		if self.asset_seed > 0 {
			assets.push((1, escrow, self.asset_seed));
		}
		let mut balances = vec![
			(CLIENT, CLIENT_FUNDS),
			(TALENT, TALENT_FUNDS),
			(OTHER, TALENT_FUNDS),
			(STRANGER, CLIENT_FUNDS),
			(FEE_POT, ED),
			(TREASURY, ED),
			(escrow, ED),
		];
		balances.extend((0..self.clients).map(|n| (1_000 + n, TALENT_FUNDS)));
		reset();
		set_roles(CLIENT, Roles::CLIENT);
		set_roles(TALENT, Roles::TALENT);
		set_roles(OTHER, Roles::TALENT);
		let storage = RuntimeGenesisConfig {
			system: Default::default(),
			balances: pallet_balances::GenesisConfig { balances, ..Default::default() },
			assets: pallet_assets::GenesisConfig {
				assets: vec![(1, OTHER, true, ASSET_MIN), (2, OTHER, true, ASSET_MIN)],
				accounts: assets,
				..Default::default()
			},
			jobs: crate::GenesisConfig {
				parameters: self.parameters,
				categories: vec!["Software development".into(), "Design".into()],
			},
		}
		.build_storage()
		.unwrap();
		Recommended::set(BTreeSet::new());
		FeeRate::set(Permill::from_percent(10));
		Collected::set(Vec::new());
		FeeFault::set(None);
		Delisted::set(false);
		Priceless::set(false);
		EndedContracts::set(Vec::new());
		Weightless::set(false);
		CountedReviews::set(Vec::new());
		LostDisputes::set(Vec::new());
		CompletedVetted::set(Vec::new());
		LostVetted::set(Vec::new());
		Cases::set(Vec::new());
		Jury::set(false);
		let mut ext = sp_io::TestExternalities::from(storage);
		ext.execute_with(|| set_block(1));
		ext
	}

	/// Runs `test` and checks every stored number after it, the account's balances to the unit.
	pub fn build_and_execute(self, test: impl FnOnce()) {
		let asset_seed = self.asset_seed;
		self.build().execute_with(|| {
			test();
			assert_ok!(Jobs::do_try_state());
			assert_items_have_records::<Jobs>();
			assert_covered_exactly(asset_seed);
		});
	}
}
